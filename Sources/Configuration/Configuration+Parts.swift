import CallerIndex
import Calls
import Embedding
import Foundation
import HTTP
import HTTPClient
import Store
import Telemetry
import Time
import Worker

// The parts that programs are built from, wired once, here.
extension Configuration {
    /// The log of a program.
    public func makeLog(program: String) throws(LogError) -> Log {
        try Log(program: program, path: logPath)
    }

    /// The embedding model; `nil`, and a line in the log, when there is none that can be used.
    ///
    /// - Parameters:
    ///   - use: How patient a remote one is.
    ///   - transport: Carries its requests.
    ///   - log: Told which one it is.
    /// - Returns: The model, or `nil`.
    public func makeEmbedder(
        for use: RemoteEmbedder.Use, transport: any HTTPTransport = CurlTransport(), log: Log
    ) -> (any Embedder)? {
        if let remoteEmbedder, let languageModel {
            let embedder = RemoteEmbedder(
                name: remoteEmbedder.name, dimensions: remoteEmbedder.dimensions,
                peer: Self.peer(languageModel, transport), use: use)
            log.info("memories are embedded by a server", ["model": .text(embedder.model.description)])
            return embedder
        }
        do throws(EmbeddingError) {
            let embedder = try LocalEmbedder(folder: modelPath)
            log.info("embedding model loaded", ["model": .text(embedder.model.description)])
            return embedder
        } catch .noModel {
            log.warning("no embedding model: recall goes by words alone; scripts/model.sh fetches one")
        } catch {
            log.error(
                "the embedding model cannot be used: recall goes by words alone",
                ["error": .text(error.description)])
        }
        return nil
    }

    /// The routes over a store, with the queue of writes that answers do not wait for.
    public func makeRoutes(
        store: Store, embedder: (any Embedder)?, clock: Clock = .system, log: Log
    ) -> (routes: Router, followUp: FollowUp) {
        let followUp = FollowUp(store: store, clock: clock, log: log)
        let routes = Routes(
            callStart: CallStart(callStart, store: store, followUp: followUp, log: log),
            midCall: MidCall(
                midCall, store: store, recall: makeRecall(store: store, embedder: embedder, clock: clock, log: log),
                followUp: followUp, clock: clock),
            callEnd: CallEnd(callEnd, store: store, clock: clock, log: log),
            health: Health(store: store, model: embedder?.model.description), log: log)
        return (Router(routes.table), followUp)
    }

    /// What answers questions about callers.
    public func makeRecall(
        store: Store, embedder: (any Embedder)?, clock: Clock = .system, log: Log
    ) -> RecallService {
        RecallService(
            store: store, embedder: embedder, weights: rankingWeights, cacheBytes: indexCacheBytes, clock: clock,
            log: log)
    }

    /// The background work over a store.
    public func makeWorker(
        store: Store, embedder: (any Embedder)?, transport: any HTTPTransport = CurlTransport(),
        clock: Clock = .system, log: Log
    ) -> (loop: WorkerLoop, upkeep: Upkeep) {
        let changes = CallChanges(decayRate: decayRate, clock: clock)
        let upkeep = Upkeep(store: store, clock: clock, log: log)
        let loop = WorkerLoop(
            worker, store: store,
            learning: LearnFromCall(
                store: store, defaultCountry: defaultCountry, changes: changes, hasModel: languageModel != nil,
                clock: clock, log: log),
            embedding: embedder.map { EmbedMemories(store: store, embedder: $0, clock: clock, log: log) },
            reading: makeReading(store: store, changes: changes, transport: transport, clock: clock, log: log),
            lostCalls: makeFindLostCalls(store: store, transport: transport, clock: clock, log: log),
            upkeep: upkeep, clock: clock, log: log)
        return (loop, upkeep)
    }
}
