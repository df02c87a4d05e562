import CallerIndex
import Callers
import Calls
import Embedding
import Foundation
import HTTP
import HTTPClient
import Reading
import Store
import Telemetry
import Time
import Worker

// The parts that programs are built from, wired once, here.
extension Configuration {
    /// Clock, log and counters of a program; the log is told first which settings have a new name.
    ///
    /// - Parameter program: The name in every line.
    /// - Returns: The context.
    /// - Throws: ``LogError`` when the log file cannot be opened.
    public func makeContext(program: String) throws(LogError) -> Context {
        let log = try Log(program: program, path: logPath)
        for setting in renamed {
            log.warning(
                "a setting has a new name; the old one still works",
                ["old": .text(setting.former), "new": .text(setting.present)])
        }
        return Context(log: log)
    }

    /// The embedding model; `nil`, and a line in the log, when there is none that can be used.
    ///
    /// - Parameters:
    ///   - use: How patient a remote one is.
    ///   - transport: Carries its requests.
    ///   - context: Its log is told which one it is.
    /// - Returns: The model, or `nil`.
    public func makeEmbedder(
        for use: RemoteEmbedder.Use, transport: any HTTPTransport = CurlTransport(), context: Context
    ) -> (any Embedder)? {
        if let remoteEmbedder, let languageModel {
            let embedder = RemoteEmbedder(
                name: remoteEmbedder.name, dimensions: remoteEmbedder.dimensions,
                peer: Self.peer(languageModel, transport), use: use)
            context.log.info("memories are embedded by a server", ["model": .text(embedder.model.description)])
            return embedder
        }
        do throws(EmbeddingError) {
            let embedder = try LocalEmbedder(folder: embeddingModelPath)
            context.log.info(
                "embedding model loaded",
                [
                    "model": .text(embedder.model.description), "kernels": .text(embedder.engine.kernels),
                    "prepared": .text(embedder.engine.prepared),
                ])
            return embedder
        } catch .noModel {
            context.log.warning("no embedding model: recall goes by words alone; scripts/model.sh fetches one")
        } catch {
            context.log.error(
                "the embedding model cannot be used: recall goes by words alone",
                ["error": .text(error.description)])
        }
        return nil
    }

    /// The routes over a store, with the queue of writes that answers do not wait for.
    public func makeRoutes(
        store: Store, embedder: (any Embedder)?, context: Context
    ) -> (routes: Router, followUp: FollowUp) {
        let followUp = FollowUp(store: store, context: context)
        let who = makeWhoCalls(store: store)
        let routes = Routes(
            callStart: CallStart(
                callStart, who: who,
                spelling: { agentID, language in
                    try store.agentProfile(of: agentID).flatMap { AgentProfile(stored: $0.profile) }?
                        .spelling(of: language)
                }, followUp: followUp, context: context),
            midCall: MidCall(
                midCall, who: who, recall: makeRecall(store: store, embedder: embedder, context: context),
                followUp: followUp, context: context),
            callEnd: CallEnd(callEnd, store: store, who: who, context: context),
            health: Health(store: store, embeddingModel: embedder?.model.description), context: context)
        return (Router(routes.table), followUp)
    }

    /// The one rule that says who is calling.
    public func makeWhoCalls(store: Store) -> WhoCalls { WhoCalls(reader: callers, store: store) }

    /// What answers questions about callers.
    public func makeRecall(
        store: Store, embedder: (any Embedder)?, context: Context
    ) -> RecallService {
        RecallService(
            store: store, embedder: embedder, weights: rankingWeights, cacheBytes: indexCacheBytes, context: context)
    }

    /// The background work over a store.
    ///
    /// - Parameters:
    ///   - store: Where everything lies.
    ///   - embedder: The model that memories are embedded by.
    ///   - transport: Carries requests to peers.
    ///   - context: Clock, log and counters.
    /// - Returns: The loop, and the one of its jobs that cron calls by itself.
    public func makeWorker(
        store: Store, embedder: (any Embedder)?, transport: any HTTPTransport = CurlTransport(), context: Context
    ) -> (loop: WorkerLoop, fading: FadeMemories) {
        let changes = CallChanges(decayRate: decayRate, context: context)
        let heads = HeadReader(embedder, store: store, context: context)
        let learning = LearnFromCall(
            store: store, who: makeWhoCalls(store: store), keepsSecrets: worker.keepsSecrets,
            completion: makePlatform(transport: transport).map { TranscriptCompletion(platform: $0, context: context) },
            changes: changes, heads: heads,
            hasLanguageModel: languageModel != nil,
            agents: makeAgents(store: store, transport: transport, context: context), context: context)
        let fading = FadeMemories(every: worker.fadingInterval, store: store, context: context)
        // In the order of their turns: what was promised to a caller first.
        let jobs: [(any Job)?] = [
            TakeInSpool(store: store, context: context),
            LearnEvents(worker.queue, store: store, learning: learning, context: context),
            embedder.map {
                EmbedMemories(store: store, embedder: $0, longestWait: worker.longestEmbeddingWait, context: context)
            },
            CopyLogBack(store: store), fading,
            RemoveOrphanedFiles(every: worker.fadingInterval, store: store, context: context),
            makeReadCalls(store: store, changes: changes, heads: heads, transport: transport, context: context),
            makeFindLostCalls(store: store, transport: transport, context: context),
        ]
        return (WorkerLoop(jobs.compactMap { $0 }, pause: worker.pause, context: context), fading)
    }

    /// Looks up which languages agents speak, where a call start may override the language.
    private func makeAgents(store: Store, transport: any HTTPTransport, context: Context) -> AgentDirectory? {
        guard callStart.overrides.contains(.language) else { return nil }
        return makePlatform(transport: transport).map {
            AgentDirectory(store: store, platform: $0, context: context)
        }
    }
}
