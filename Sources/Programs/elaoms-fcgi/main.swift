import CommandLineTool
import Configuration
import FastCGI
import Foundation
import Store
import Telemetry

// The FastCGI worker. nginx passes it requests over the listening socket that is its standard input; without such a
// socket it answers one request as plain CGI.

let usage = """
    elaoms-fcgi: answers the webhooks, over FastCGI or as plain CGI.

    usage: spawn-fcgi -s SOCKET -F 2 -- elaoms-fcgi     two workers on one socket
           elaoms-fcgi --check                          validates the configuration and exits
           elaoms-fcgi --version
    systemd: pass the listening socket as standard input (StandardInput=socket).
    """

Program.begin("elaoms-fcgi")
let arguments = CommandLine.arguments.dropFirst()
if arguments.contains("--help") || arguments.contains("-h") {
    Program.print(usage)
    exit(0)
}

do {
    let configuration = try Configuration(role: .fastCGI, environment: ProcessInfo.processInfo.environment)
    let store = try Store(configuration.store)
    if arguments.contains("--check") {
        Program.print("elaoms-fcgi: the configuration is valid, the database opens.")
        exit(0)
    }
    if Server.isPlainCGI, ProcessInfo.processInfo.environment["REQUEST_METHOD"] == nil {
        Program.print(toStandardError: usage)
        exit(2)
    }
    let log = try configuration.makeLog(program: "elaoms-fcgi")
    let (routes, followUp) = configuration.makeRoutes(
        store: store, embedder: configuration.makeEmbedder(for: .question, log: log), log: log)
    let server = Server(
        configuration: configuration.server,
        report: { error in log.error("a handler threw", ["error": .text("\(type(of: error))")]) },
        handler: { routes.answer($0) })
    if Server.isPlainCGI {
        server.runPlainCGI()
    } else {
        log.info("ready", ["threads": .integer(Int64(configuration.server.threadCount))])
        try server.run()
        log.info("stopped")
    }
    followUp.drain(seconds: 5)
    exit(0)
} catch {
    Program.fail(error)
}
