import CallerIndex
import Callers
import Domain
import Foundation
import HTTP
import Persistence
import Telemetry
import Time

/// In the middle of a call the agent asks what we know.
public struct MidCall: Sendable {
    /// Who may ask.
    public struct Configuration: Sendable {
        /// Who may ask.
        public var key: RouteKey

        /// Makes a configuration.
        public init(key: RouteKey) { self.key = key }
    }

    private let configuration: Configuration
    private let who: WhoCalls
    private let recall: RecallService
    private let followUp: FollowUp
    private let context: Context

    /// Makes the route.
    public init(
        _ configuration: Configuration, who: WhoCalls, recall: RecallService, followUp: FollowUp,
        context: Context
    ) {
        self.configuration = configuration
        self.who = who
        self.recall = recall
        self.followUp = followUp
        self.context = context
    }

    /// Who may ask.
    var key: RouteKey { configuration.key }

    func answer(_ request: Request) throws -> Response {
        let started = ContinuousClock.now
        guard request.contentType == "application/json" else { return .wrongContentType }
        guard let search = try? SearchRequest(json: request.body) else {
            return .error(400, "bad_json", "The body is no JSON object.")
        }
        guard !search.query.isEmpty else { return .error(400, "empty_query", "The field query is missing or empty.") }
        let userID = try who.user(
            userID: search.userID, callerID: search.callerID, agentID: search.agentID, now: context.now)
        let result = try userID.flatMap { (id) throws(StoreError) in try recall.answer(search.recallQuery, about: id) }
        var answer = result.map { SearchAnswer($0, explains: search.explains) } ?? SearchAnswer.stranger
        let elapsed = started.duration(to: .now)
        let microseconds = elapsed.components.seconds * 1_000_000 + elapsed.components.attoseconds / 1_000_000_000_000
        answer.queryTimeMilliseconds = SearchAnswer.rounded(Double(microseconds) / 1000)
        record(search, userID: userID, result: result, microseconds: microseconds)
        return Response(body: try answer.json())
    }

    private func record(_ search: SearchRequest, userID: String?, result: RecallService.Result?, microseconds: Int64) {
        let (now, conversationID) = (context.now, Self.bounded(search.conversationID))
        followUp.record(
            ToolInvocation(
                userID: userID, conversationID: conversationID, agentID: Self.bounded(search.agentID),
                query: search.query, resultCount: result?.answer.hits.count ?? 0, latencyMicroseconds: microseconds,
                invokedAt: now))
        // Without a call two questions in it cannot be told from two calls, and whoever asks often would keep everything.
        guard let userID, let result, !conversationID.isEmpty, !result.answer.useful.isEmpty else { return }
        followUp.recalled(
            RecalledMemories(
                userID: userID, conversationID: conversationID, memoryIDs: result.answer.useful.map(\.memory.id),
                at: now))
    }

    /// Ids come from a language model, too: anything that is none is not written beside sealed data.
    private static func bounded(_ id: String) -> String { ConversationID.isPlain(id) ? id : "" }
}
