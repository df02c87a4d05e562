import Persistence
import Domain
import Foundation
import Statements
import Time

@testable import Store

/// What a test's call has to say.
extension Finding {
    static func said(_ content: String, at saidAt: UnixTime = noon, turn: Int = 1) -> Finding {
        Finding(content: content, sector: .episodic, origin: .user, turn: turn, saidAt: saidAt)
    }

    static func collected(_ attribute: String, _ value: String, at saidAt: UnixTime = noon) -> Finding {
        Finding(
            content: "\(attribute): \(value)", sector: .semantic, origin: .collected, attribute: attribute,
            saidAt: saidAt)
    }
}

extension Briefing {
    static func sample(_ name: String, calls: Int = 1) -> Briefing {
        Briefing(
            name: name, callCount: calls, profileSummary: "\(name) likes mornings.", lastCallSummary: "A parcel.",
            lastCallDate: "2026-02-02", memoryContext: "- \(name) walks a dog.", recentTopics: "parcel",
            sentiment: "satisfied", firstMessage: "Hi \(name)!", language: "en")
    }
}

/// A call as a test makes it up.
struct MadeUpCall {
    var conversation = "conv_1"
    var agent = "agent_1"
    var caller = "+12025550143"
    var name = "Ana Duarte"
    var findings: [Finding] = [.said("I walk my dog Bruno at eight.")]
    var turns = [StoredTurn(index: 0, role: .user, message: "I walk my dog Bruno at eight.", saidAt: noon)]
    var startedAt = noon
    var agentNumber: String?
    var status = CallRecord.Status.learned

    /// The call's change of its owner, as the worker would compute it.
    func change(_ before: UserSnapshot) -> (call: CallRecord, change: UserChange) {
        var reconciliation = Reconciliation(
            memories: before.memories, conversationID: conversation, effects: before.effects)
        for finding in findings { reconciliation.take(finding, newID: Self.freshID()) }
        reconciliation.finish()
        let call = CallRecord(
            conversationID: conversation, agentID: agent, status: status, startedAt: startedAt,
            durationMilliseconds: 60_000, language: "en", callSuccessful: "success",
            analysis: CallAnalysis(name: name, summary: "\(name) called.", topics: ["parcel"], sentiment: "satisfied"))
        return (call, Self.change(before, reconciliation, name: name, calls: before.calls.count + 1, agent: agent))
    }

    /// What remains of a user when the call is taken away.
    func withdrawal(from before: UserSnapshot) -> UserChange {
        var reconciliation = Reconciliation(
            memories: before.memories, conversationID: conversation, effects: before.effects)
        reconciliation.finish()
        var change = Self.change(before, reconciliation, name: nil, calls: 0, agent: agent)
        change.briefings = [:]
        return change
    }

    private static func change(
        _ before: UserSnapshot, _ reconciliation: Reconciliation, name: String?, calls: Int, agent: String
    ) -> UserChange {
        let briefing = Briefing.sample(name ?? "", calls: calls)
        var other = briefing
        other.firstMessage = nil
        return UserChange(
            before: before, memories: reconciliation.memories, effects: reconciliation.effects,
            conflicts: reconciliation.conflicts, name: name, summary: name.map { "\($0) likes mornings." },
            briefings: before.isAnonymous ? [:] : [agent: briefing, "": other])
    }

    static func freshID() -> String { "mem_" + UUID().uuidString.replacing("-", with: "") }
}

extension CallStore where Self: EventStore & CallerStore & MemoryStore {
    /// Makes ready what the worker would commit.
    func prepare(
        _ event: ClaimedEvent, _ call: MadeUpCall = MadeUpCall(), userID: String, former: [String] = []
    ) throws -> LearnedCall {
        guard let before = try snapshot(of: userID) else { throw Missing("the user") }
        let (record, change) = call.change(before)
        var withdrawals: [UserChange] = []
        for other in former {
            guard let snapshot = try snapshot(of: other) else { throw Missing("the former user") }
            withdrawals.append(call.withdrawal(from: snapshot))
        }
        return LearnedCall(
            trigger: .event(event), call: record, turns: call.turns, owner: change, former: withdrawals,
            agentNumber: call.agentNumber.map { CallerIdentifier(former: $0) })
    }

    /// Accepts an event and learns a made-up call from it, as the worker would.
    ///
    /// - Returns: Whose call it is.
    @discardableResult
    func learn(_ event: IncomingEvent, _ call: MadeUpCall = MadeUpCall(), now: UnixTime = noon) throws -> String {
        var call = call
        call.conversation = event.conversationID
        try keep(event)
        let claimed = try claim(at: now)
        let owners = try owners(ofConversation: call.conversation).map(\.userID)
        let caller = CallerIdentifier(former: call.caller)
        let userID = try caller == .withheld ? makeAnonymousUser(now: now) : ensureUser(caller, now: now)
        let learned = try prepare(claimed, call, userID: userID, former: owners.filter { $0 != userID })
        guard try commit(learned, now: now) == .committed else { throw Missing("a commit") }
        return userID
    }
}
