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
    let context = try configuration.makeContext(program: "elaoms-fcgi")
    let (routes, followUp) = configuration.makeRoutes(
        store: store, embedder: configuration.makeEmbedder(for: .question, context: context), context: context)
    let server = Server(
        configuration: configuration.server,
        report: { context.log.error("a handler threw", ["error": .error($0)]) },
        handler: { routes.answer($0) })
    if Server.isPlainCGI {
        server.runPlainCGI()
    } else {
        context.log.info("ready", ["threads": .integer(Int64(configuration.server.threadCount))])
        try server.run()
    }
    followUp.drain(seconds: 5)
    if !Server.isPlainCGI { context.log.info("stopped", context.counters.fields) }
    exit(0)
} catch {
    Program.fail(error)
}
