import CommandLineTool
import Configuration
import Foundation
import HTTPClient
import Store
import Telemetry

// The background worker: learns from calls that ended, and lets memories fade.

let usage = """
    elaoms-worker: learns from calls that ended, and lets memories fade.

    usage: elaoms-worker run      works until SIGTERM (several may run)
           elaoms-worker drain    works until the queue is empty, for cron
           elaoms-worker decay    one pass of decay and archival, for cron
           elaoms-worker --version
    """

Program.begin("elaoms-worker")
let command = CommandLine.arguments.dropFirst().first ?? ""
if ["--help", "-h", "help"].contains(command) {
    Program.print(usage)
    exit(0)
}
guard ["run", "drain", "decay"].contains(command) else {
    Program.print(toStandardError: usage)
    exit(2)
}

// Blocked before any thread exists, so that the one thread that waits for them gets them.
var stopSignals = sigset_t()
sigemptyset(&stopSignals)
sigaddset(&stopSignals, SIGTERM)
sigaddset(&stopSignals, SIGINT)
pthread_sigmask(SIG_BLOCK, &stopSignals, nil)

do {
    let configuration = try Configuration(role: .worker, environment: ProcessInfo.processInfo.environment)
    let log = try configuration.makeLog(program: "elaoms-worker")
    let store = try Store(configuration.store)
    let transport = CurlTransport()
    let embedder =
        command == "decay" ? nil : configuration.makeEmbedder(for: .documents, transport: transport, log: log)
    let (loop, upkeep) = configuration.makeWorker(store: store, embedder: embedder, transport: transport, log: log)
    let signals = stopSignals
    Thread { @Sendable in
        var (set, received) = (signals, Int32(0))
        while sigwait(&set, &received) != 0 {}
        loop.stop()
        // A call that is being read stays as the rules have learned it, and is read later.
        transport.cancelAll()
    }.start()
    switch command {
    case "run":
        log.info("ready")
        loop.run()
        log.info("stopped")
    case "drain": log.info("queue drained", ["events": .integer(Int64(try loop.drain()))])
    default: try upkeep.decay()
    }
    exit(0)
} catch {
    Program.fail(error)
}
