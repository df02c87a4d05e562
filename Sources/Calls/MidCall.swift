import ElevenLabs
import FastCGI
import Foundation
import Memory
import Store
import Telemetry

/// In the middle of a call the agent asks what we know.
public struct MidCall: Sendable {
    /// Who may ask.
    public struct Configuration: Sendable {
        /// Who may ask.
        public var key: RouteKey
        /// The calling code of numbers without one.
        public var defaultCountry: String?

        /// Makes a configuration.
        public init(key: RouteKey, defaultCountry: String? = nil) {
            self.key = key
            self.defaultCountry = defaultCountry
        }
    }

    private let configuration: Configuration
    private let store: Store
    private let cache: RankingCache
    private let followUp: FollowUp
    private let clock: Clock

    /// Makes the route.
    public init(_ configuration: Configuration, store: Store, cache: RankingCache, followUp: FollowUp, clock: Clock) {
        self.configuration = configuration
        self.store = store
        self.cache = cache
        self.followUp = followUp
        self.clock = clock
    }

    func answer(_ request: Request) throws -> Response {
        let started = ContinuousClock.now
        guard configuration.key.admits(request) else { return .unauthorized }
        guard request.contentType == "application/json" else { return .wrongContentType }
        guard let search = try? SearchRequest(json: request.body) else {
            return .error(400, "bad_json", "The body is no JSON object.")
        }
        guard !search.query.isEmpty else { return .error(400, "empty_query", "The field query is missing or empty.") }
        let userID = try userID(of: search)
        var answer = try userID.flatMap { try recall(search, userID: $0) } ?? Self.stranger
        let elapsed = started.duration(to: .now)
        let microseconds = elapsed.components.seconds * 1_000_000 + elapsed.components.attoseconds / 1_000_000_000_000
        answer.query_time_ms = SearchAnswer.rounded(Double(microseconds) / 1000)
        record(search, userID: userID, resultCount: answer.memories.count, microseconds: microseconds)
        return Response(body: try answer.json())
    }

    private static let stranger = SearchAnswer(
        profile: nil, memories: [], summary: "Nothing is known about this caller yet.", confidence: 0, query_time_ms: 0)

    private func userID(of search: SearchRequest) throws -> String? {
        let reference = try store.reference(search.caller, defaultCountry: configuration.defaultCountry)
        // For an outbound call a careless tool passes our own number as the caller's.
        let number = CallerIdentifier(search.caller, defaultCountry: configuration.defaultCountry)
        guard let userID = try store.userID(for: reference), try !store.isAgentNumber(number) else { return nil }
        return userID
    }

    private func recall(_ search: SearchRequest, userID: String) throws -> SearchAnswer? {
        guard let entry = try cache.entry(of: userID) else { return nil }
        var filter = RecallFilter()
        filter.sectors = search.sectors
        filter.includesArchived = search.includesArchived
        if !search.onlyAgentID.isEmpty {
            filter.conversations = try store.conversations(of: userID, agentID: search.onlyAgentID)
        }
        let now = clock.now()
        let question = entry.ranking.question(search.query, now: now)
        let answer = entry.ranking.answer(to: question, vector: nil, limit: search.limit, now: now, filter: filter)
        let hits = answer.hits
        let name = SpokenText.neutralized(entry.profile.name ?? "", limit: 80)
        return SearchAnswer(
            profile: SearchAnswer.Profile(
                user_id: userID, name: name,
                summary: SpokenText.neutralized(entry.profile.summary ?? "", limit: 600)),
            memories: hits.map { Self.item($0, explains: search.explains) },
            summary: Self.summary(of: hits, name: name), confidence: SearchAnswer.rounded(answer.confidence),
            query_time_ms: 0)
    }

    private static func item(_ hit: RecallHit, explains: Bool) -> SearchAnswer.Item {
        let said = Date(timeIntervalSince1970: Double(hit.memory.saidAt.milliseconds) / 1000)
        let explanation = SearchAnswer.Explanation(
            similarity: SearchAnswer.Explanation.Similarity(lexical: SearchAnswer.rounded(Double(hit.parts[.words] ?? 0))),
            salience: SearchAnswer.rounded(hit.salience), recency: SearchAnswer.rounded(hit.recency),
            matched: hit.matchedTerms)
        return SearchAnswer.Item(
            id: hit.memory.id, content: SpokenText.neutralized(hit.memory.content, limit: 500),
            sector: hit.memory.sector.rawValue, salience: SearchAnswer.rounded(hit.salience),
            score: SearchAnswer.rounded(hit.score), timestamp: said.formatted(.iso8601),
            conversation_id: hit.memory.conversationID, turn: hit.memory.turn, explain: explains ? explanation : nil)
    }

    private static func summary(of hits: [RecallHit], name: String) -> String {
        let whom = name.isEmpty ? "this caller" : name
        guard !hits.isEmpty else { return "Nothing that is known about \(whom) fits the question." }
        let texts = hits.prefix(2).map { SpokenText.neutralized($0.memory.content, limit: 200) }
        return "Known about \(whom): \(texts.joined(separator: "; "))"
    }

    private func record(_ search: SearchRequest, userID: String?, resultCount: Int, microseconds: Int64) {
        followUp.record(
            Store.Invocation(
                userID: userID, conversationID: Self.bounded(search.conversationID),
                agentID: Self.bounded(search.agentID), query: search.query, resultCount: resultCount,
                latencyMicroseconds: microseconds, invokedAt: clock.now()))
    }

    /// Ids come from a language model, too: anything that is none is not written beside sealed data.
    private static func bounded(_ id: String) -> String { Store.isPlain(id) ? id : "" }
}
