import CommandLineTool
import Configuration
import Cryptography
import Domain
import ElevenLabs
import FastCGI
import Foundation
import HTTP
import Store
import Telemetry
import Time
import Worker

func benchConstant() throws -> Int32 {
    let body = Array(#"{"status":"ok"}"#.utf8)
    let server = Server(report: { _ in }, handler: { _ in Response(body: body) })
    try server.run()
    return 0
}

/// Accepts and learns calls through the queue as the programs do, and prints `key value` lines.
func benchLearn(count: Int, turns: Int) throws -> Int32 {
    let (store, loop) = try benchWorker(embeds: false)
    for index in 0..<count {
        // Ten calls for each caller.
        try acceptForBench(
            SyntheticCall(
                index: index, caller: "+1202555\(String(1000 + index / 10))", turnCount: turns,
                startSeconds: 1_700_000_000 + index * 3600), into: store)
    }
    let clock = ContinuousClock()
    let elapsed = try clock.measure { _ = try loop.drain() }
    let seconds = Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) / 1e18
    Program.print("calls_per_second \(Int(Double(count) / seconds))")
    let embedding = try clock.measure { _ = try benchWorker().loop.drain() } / .seconds(1)
    Program.print("embedded_calls_per_second \(String(format: "%.1f", Double(count) / embedding))")
    return 0
}

func benchCaller(_ number: String, memories: Int) throws -> Int32 {
    // Learned first and embedded once, at the end: as many calls one after the other are no caller's day.
    let (store, loop) = try benchWorker(embeds: false)
    // A call of 102 turns teaches about a hundred memories; the exact count is printed.
    // Numbers of each caller's own: one call of two callers would be taken from the first.
    let first = (Int(number.suffix(4)) ?? 0) * 1_000_000
    var (index, learned) = (first, 0)
    while learned < memories {
        try acceptForBench(
            SyntheticCall(
                index: index, caller: number, turnCount: min(102, max(4, (memories - learned) * 4 / 3)),
                startSeconds: 1_770_000_000 + (index - first) * 3600), into: store)
        _ = try loop.drain()
        guard let userID = try store.userID(for: try store.reference(number, defaultCountry: nil)),
            let known = try store.recallData(of: userID, model: nil)
        else { throw StoreError.noKey }
        guard known.memories.count > learned else { throw StoreError.malformed("a made-up call that teaches nothing") }
        learned = known.memories.count
        index += 1
    }
    _ = try benchWorker().loop.drain()
    Program.print("memories \(learned)")
    return 0
}

func benchCommits(seconds: Int) throws -> Int32 {
    let (store, _) = try benchWorker()
    let clock = ContinuousClock()
    let deadline = clock.now + .seconds(seconds)
    var count = 0
    while clock.now < deadline {
        let body = try RandomBytes.make(12_000)
        _ = try store.accept(
            IncomingEvent(
                type: "bench", conversationID: "conv_commit_\(count)", eventTimestamp: 1, caller: .withheld, body: body,
                receivedAt: Clock.system.now(), ignoredReason: "bench"))
        count += 1
    }
    Program.print("commits_per_second \(count / seconds)")
    return 0
}

/// Writes `prefix` and `suffix` of a body and a line `middle<TAB>signature header` for each request.
func benchSign(count: Int, folder: String) throws -> Int32 {
    let configuration = try Configuration(role: .fastCGI, environment: ProcessInfo.processInfo.environment)
    guard let secret = configuration.callEnd.secrets.first else { throw StoreError.noKey }
    let call = SyntheticCall(index: 0, caller: "+12025550142", turnCount: 32, startSeconds: 1_770_000_000)
    let body = String(decoding: try call.event(), as: UTF8.self)
    let parts = body.components(separatedBy: call.conversationID)
    let (prefix, suffix) = (parts[0], parts.dropFirst().joined(separator: call.conversationID))
    let now = Clock.system.now().milliseconds / 1000
    var lines = ""
    for index in 0..<count {
        let middle = "conv_signed_\(now)_\(index)"
        let header = try WebhookSignature.header(body: Array((prefix + middle + suffix).utf8), secret: secret, at: now)
        lines += "\(middle)\t\(header)\n"
    }
    for (name, text) in ["prefix": prefix, "suffix": suffix, "requests": lines] {
        try text.write(toFile: "\(folder)/\(name)", atomically: true, encoding: .utf8)
    }
    Program.print("body_bytes \(prefix.utf8.count + suffix.utf8.count + 24)")
    return 0
}

private func benchWorker(embeds: Bool = true) throws -> (store: Store, loop: WorkerLoop) {
    var configuration = try Configuration(role: .worker, environment: ProcessInfo.processInfo.environment)
    configuration.store.creates = true
    let store = try Store(configuration.store)
    // Every call would be a line; the figures are the output here.
    let context = Context(log: Log(program: "elaoms-bench") { _ in })
    let embedder = embeds ? configuration.makeEmbedder(for: .documents, context: context) : nil
    return (store, configuration.makeWorker(store: store, embedder: embedder, context: context).loop)
}

private func acceptForBench(_ call: SyntheticCall, into store: Store) throws {
    let body = try call.event()
    let envelope = try PostCallEnvelope(json: body)
    _ = try store.accept(
        IncomingEvent(
            type: envelope.type, conversationID: envelope.conversationID, eventTimestamp: envelope.eventTimestamp,
            caller: CallerIdentifier(envelope.caller.identifier), body: body, receivedAt: Clock.system.now()))
}
