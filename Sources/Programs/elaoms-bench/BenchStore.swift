import Callers
import Domain
import ElevenLabs
import Configuration
import Foundation
import Store
import Telemetry
import Time
import Worker

/// The database and the worker of the environment, as the programs would have them.
struct BenchStore {
    let store: Store
    let loop: WorkerLoop
    private let who: WhoCalls

    /// Opens the database, and makes it if there is none.
    ///
    /// - Parameters:
    ///   - embeds: Whether the worker has the embedding model.
    ///   - share: Of how many texts one is really embedded; see ``SampledEmbedder``.
    /// - Throws: What is wrong with the configuration, or ``StoreError``.
    init(embeds: Bool, share: Int = 1) throws {
        var configuration = try Configuration(role: .worker, environment: ProcessInfo.processInfo.environment)
        configuration.store.creates = true
        store = try Store(configuration.store)
        who = configuration.makeWhoCalls(store: store)
        // Every call would be a line; the figures are the output here.
        let context = Context(log: Log(program: "elaoms-bench") { _ in })
        var embedder = embeds ? configuration.makeEmbedder(for: .documents, context: context) : nil
        if share > 1, let whole = embedder { embedder = SampledEmbedder(whole, share: share) }
        loop = configuration.makeWorker(store: store, embedder: embedder, context: context).loop
    }

    /// The user of a number, if there is one.
    func userID(_ number: String) throws -> String? {
        try store.userID(for: try store.reference(to: who.reader.party(number)))
    }

    /// Puts a call into the queue, as the call-end route does once the signature is checked.
    func accept(_ call: SyntheticCall) throws {
        _ = try store.accept(
            IncomingEvent(
                postCall: try call.event(), receivedAt: Clock.system.now(), caller: who.queued))
    }
}
