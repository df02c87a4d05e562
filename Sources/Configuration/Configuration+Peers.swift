import ElevenLabs
import Foundation
import HTTPClient
import LanguageModel
import Reading
import Store
import Telemetry
import Time
import Worker

extension Configuration {
    /// An OpenAI-compatible server.
    public struct LanguageModelSettings: Sendable {
        /// The address before `/chat/completions`.
        public var base: String
        /// The key; a server on the same machine may need none.
        public var key: String?
        /// The model that reads calls.
        public var name: String
        /// What it may cost.
        public var limits: ReadCalls.Limits
    }

    /// A model that embeds, at the server of the language model.
    public struct RemoteEmbedderSettings: Sendable {
        /// The model.
        public var name: String
        /// Components of a vector, where they are not the model's own.
        public var dimensions: Int?
    }

    /// The platform's API.
    public struct Platform: Sendable {
        /// The address before `/v1`.
        public var base: String
        /// The key.
        public var key: String
    }

    /// A client of the language model; `nil` when none is configured.
    public func makeLanguageModel(transport: any HTTPTransport) -> LanguageModel? {
        languageModel.map { settings in
            LanguageModel(
                name: settings.name, peer: Self.peer(settings, transport),
                deadlines: HTTPRequest.Deadlines(total: .seconds(settings.limits.timeoutSeconds)))
        }
    }

    static func peer(_ settings: LanguageModelSettings, _ transport: any HTTPTransport) -> Peer {
        var headers: [(name: String, value: String)] = []
        if let key = settings.key {
            headers.append(("Authorization", "Bearer " + key))
            // Azure takes keys under a name of its own.
            if URL(string: settings.base)?.host()?.hasSuffix(".azure.com") == true { headers.append(("api-key", key)) }
        }
        return Peer(base: settings.base, headers: headers, transport: transport)
    }

    /// A client of the platform's API; `nil` when there is no key.
    public func makePlatform(transport: any HTTPTransport) -> PlatformClient? {
        platform.map {
            PlatformClient(
                peer: Peer(base: $0.base, headers: [("xi-api-key", $0.key)], transport: transport))
        }
    }

    /// What looks for lost calls; `nil` unless it is asked for and there is a key.
    func makeFindLostCalls(
        store: Store, transport: any HTTPTransport, context: Context
    ) -> FindLostCalls? {
        guard let lostCallsHours, let platform = makePlatform(transport: transport) else { return nil }
        return FindLostCalls(
            hours: Double(lostCallsHours),
            backfill: Backfill(
                platform: platform, store: store, who: makeWhoCalls(store: store), context: context),
            store: store, context: context)
    }

    /// What lets the language model read calls; `nil` when none is configured.
    func makeReadCalls(
        store: Store, changes: CallChanges, heads: HeadReader?, transport: any HTTPTransport, context: Context
    ) -> ReadCalls? {
        guard let languageModel, let model = makeLanguageModel(transport: transport) else { return nil }
        return ReadCalls(
            store: store, extractor: LanguageModelExtractor(model: model),
            agents: makePlatform(transport: transport).map {
                AgentDirectory(store: store, platform: $0, context: context)
            },
            changes: changes, heads: heads, limits: languageModel.limits, threads: worker.readingThreads,
            context: context)
    }
}
