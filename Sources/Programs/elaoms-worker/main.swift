import CommandLineTool
import Configuration
import Foundation
import HTTPClient
import Store
import Telemetry
import Worker

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
    let context = try configuration.makeContext(program: "elaoms-worker")
    let store = try Store(configuration.store)
    let transport = CurlTransport()
    let embedder =
        command == "decay" ? nil : configuration.makeEmbedder(for: .documents, transport: transport, context: context)
    let (loop, fading) = configuration.makeWorker(
        store: store, embedder: embedder, transport: transport, context: context)
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
        context.log.info("ready")
        loop.run()
        context.log.info("stopped", context.counters.fields)
    case "drain":
        let events = try loop.drain()[LearnEvents.name] ?? 0
        context.log.info("queue drained", ["events": .integer(Int64(events))])
    default: try fading.makePass()
    }
    exit(0)
} catch {
    Program.fail(error)
}
