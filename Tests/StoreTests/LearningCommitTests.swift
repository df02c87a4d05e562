import Persistence
import Domain
import Foundation
import Testing

@testable import Database
@testable import Store

@Suite struct LearningCommitTests {
    private let fixture: TemporaryStore
    private var store: any Storage { fixture.store }
    private let ana = CallerIdentifier(former: "+12025550143")

    init() throws { fixture = try TemporaryStore() }

    private func count(_ table: StaticString) throws -> Int64? {
        let connection = try fixture.connection()
        return switch table.description {
        case "memories": try connection.queryOne("SELECT count(*) FROM memories") { $0.integer(0) }
        case "conversations": try connection.queryOne("SELECT count(*) FROM conversations") { $0.integer(0) }
        case "conversation_turns": try connection.queryOne("SELECT count(*) FROM conversation_turns") { $0.integer(0) }
        case "conversation_memories":
            try connection.queryOne("SELECT count(*) FROM conversation_memories") { $0.integer(0) }
        default: nil
        }
    }

    // MARK: - Everything is there afterwards

    @Test func writesTheWholeCall() throws {
        var call = MadeUpCall()
        call.findings = [.said("I walk my dog Bruno at eight."), .collected("delivery_address", "48 Maple Avenue")]
        call.agentNumber = "+12025550100"
        let userID = try store.learn(.sample(), call)

        let snapshot = try #require(try store.snapshot(of: userID))
        #expect(snapshot.profile.name == "Ana Duarte")
        #expect(snapshot.profile.summary == "Ana Duarte likes mornings.")
        #expect(snapshot.profile.revision == 1)
        #expect(!snapshot.isAnonymous)
        #expect(
            Set(snapshot.memories.map(\.content)) == [
                "I walk my dog Bruno at eight.", "delivery_address: 48 Maple Avenue",
            ])
        #expect(snapshot.memories.first { $0.attribute != nil }?.attribute == "delivery_address")
        #expect(snapshot.effects.map(\.relation) == [.created, .created])
        let record = try #require(snapshot.calls.first)
        #expect(snapshot.calls.count == 1)
        #expect(record == call.change(snapshot).call)
        #expect(try store.turns(of: userID, conversationID: "conv_1") == call.turns)
        #expect(try store.owners(ofConversation: "conv_1").map(\.userID) == [userID])
        #expect(try store.conversations(of: userID, agentID: "agent_1") == ["conv_1"])
        #expect(try store.isAgentNumber(Caller(.phone("+12025550100"))))
        #expect(try store.eventCounts() == ["done": 1])
        let caller = try #require(try store.caller(.user(userID, group: ""), agentID: "agent_1"))
        #expect(caller.briefing == .sample("Ana Duarte"))
    }

    @Test func keepsMemoriesAsTheyWere() throws {
        let userID = try store.learn(.sample())
        let memory = try #require(try store.snapshot(of: userID)?.memories.first)
        var expected = MemoryRecord(
            id: memory.id, content: "I walk my dog Bruno at eight.", sector: .episodic, origin: .user, salience: 0.7,
            saidAt: noon, conversationID: "conv_1", turn: 1)
        expected.lastReinforcedAt = noon
        #expect(memory == expected)
    }

    @Test func removesTheLargeBodyAfterTheCommit() throws {
        try store.learn(.large())
        #expect(fixture.folder.names(in: "data/intake").isEmpty)
    }

    @Test func anotherProcessSeesTheRevisionRise() throws {
        let other = try fixture.another()
        let userID = try store.ensureUser(ana, now: noon)
        #expect(try other.profile(of: userID)?.revision == 0)
        try store.learn(.sample())
        #expect(try other.profile(of: userID)?.revision == 1)
        #expect(try other.recallData(of: userID, embeddingModel: nil)?.memories.count == 1)
    }

    // MARK: - Learning again and further

    @Test func doesNotDoubleWhatANewerEventSaysAgain() throws {
        let first = try store.learn(.sample(timestamp: 100))
        let before = try #require(try store.snapshot(of: first))
        let second = try store.learn(.sample(timestamp: 101))
        let after = try #require(try store.snapshot(of: second))
        #expect(after.memories == before.memories)
        #expect(after.effects == before.effects)
        #expect(after.calls == before.calls)
        #expect(after.profile.revision == before.profile.revision + 1)
        #expect(try count("conversation_turns") == 1)
    }

    @Test func forgetsWhatANewerEventDoesNotSayAnyMore() throws {
        var call = MadeUpCall()
        call.findings = [.said("one thing"), .said("another thing")]
        let userID = try store.learn(.sample(timestamp: 100), call)
        call.findings = [.said("another thing"), .said("a third thing")]
        call.turns = []
        try store.learn(.sample(timestamp: 101), call)
        let contents = try #require(try store.snapshot(of: userID)).memories.map(\.content)
        #expect(Set(contents) == ["another thing", "a third thing"])
        #expect(try count("conversation_turns") == 0)
    }

    @Test func reinforcesWhatAnotherCallSaysAgain() throws {
        let userID = try store.learn(.sample())
        try store.learn(.sample(conversation: "conv_2"))
        let snapshot = try #require(try store.snapshot(of: userID))
        #expect(snapshot.memories.count == 1)
        #expect(abs((snapshot.memories.first?.salience ?? 0) - 0.73) < 1e-9)
        #expect(Set(snapshot.effects.map(\.relation)) == [.created, .reinforced])
    }

    @Test func aNewValueSupersedesTheOldAndBothStay() throws {
        var call = MadeUpCall()
        call.findings = [.collected("delivery_address", "48 Maple Avenue")]
        let userID = try store.learn(.sample(), call)
        call.findings = [.collected("delivery_address", "17 Elm Street", at: noon.plus(days: 1))]
        try store.learn(.sample(conversation: "conv_2"), call)
        let memories = try #require(try store.snapshot(of: userID)).memories.sorted { $0.saidAt < $1.saidAt }
        #expect(memories.map(\.state) == [.superseded, .active])
        #expect(memories.first?.validUntil == noon.plus(days: 1))
        #expect(memories.first?.supersededBy == memories.last?.id)
        #expect(
            try fixture.connection().queryOne("SELECT winner_id, loser_id FROM memory_conflicts") {
                [$0.text(0), $0.text(1)]
            } == [memories.last?.id, memories.first?.id])
    }

    @Test func aSupersededMemoryHoldsAgainWhenItsSuccessorIsTakenBack() throws {
        var call = MadeUpCall()
        call.findings = [.collected("delivery_address", "48 Maple Avenue")]
        let userID = try store.learn(.sample(), call)
        call.findings = [.collected("delivery_address", "17 Elm Street", at: noon.plus(days: 1))]
        try store.learn(.sample(conversation: "conv_2", timestamp: 100), call)
        call.findings = []
        try store.learn(.sample(conversation: "conv_2", timestamp: 101), call)
        let memories = try #require(try store.snapshot(of: userID)).memories
        #expect(memories.map(\.content) == ["delivery_address: 48 Maple Avenue"])
        #expect(memories.map(\.state) == [.active])
        #expect(try fixture.connection().queryOne("SELECT count(*) FROM memory_conflicts") { $0.integer(0) } == 0)
    }

    // MARK: - Not written

    @Test func startsOverWhenTheUserChangedMeanwhile() throws {
        let userID = try store.ensureUser(ana, now: noon)
        try store.keep(.sample())
        try store.keep(.sample("other", conversation: "conv_2", receivedAt: noon.plus(seconds: 1)))
        let (first, second) = (try store.claim(at: noon.plus(seconds: 1)), try store.claim(at: noon.plus(seconds: 1)))
        let prepared = try store.prepare(first, MadeUpCall(), userID: userID)
        var other = MadeUpCall()
        other.conversation = second.conversationID
        #expect(try store.commit(store.prepare(second, other, userID: userID), now: noon) == .committed)

        #expect(try store.commit(prepared, now: noon) == .stale)
        #expect(try store.eventCounts() == ["claimed": 1, "done": 1])
        #expect(try count("conversations") == 1)
        // Read anew it fits, and the same words count once.
        #expect(try store.commit(store.prepare(first, MadeUpCall(), userID: userID), now: noon) == .committed)
        #expect(try count("memories") == 1)
        #expect(try count("conversations") == 2)
    }

    @Test func writesNothingWhenTheLeaseIsLost() throws {
        let userID = try store.ensureUser(ana, now: noon)
        try store.keep(.large())
        let lost = try store.claim(at: noon, leaseSeconds: 60)
        let prepared = try store.prepare(lost, MadeUpCall(), userID: userID)
        let held = try store.claim(at: noon.plus(seconds: 61), leaseSeconds: 60)
        #expect(try store.commit(prepared, now: noon) == .leaseLost)
        #expect(try count("conversations") == 0)
        #expect(try count("memories") == 0)
        #expect(try store.profile(of: userID)?.revision == 0)
        #expect(try store.body(of: held) == IncomingEvent.large().body)
        #expect(try store.commit(store.prepare(held, MadeUpCall(), userID: userID), now: noon) == .committed)
        // The one that was too late the first time is too late for ever.
        #expect(try store.commit(store.prepare(lost, MadeUpCall(), userID: userID), now: noon) == .leaseLost)
        #expect(try count("conversations") == 1)
    }

    @Test func writesNothingOfAnEventOlderThanTheOneLearned() throws {
        var call = MadeUpCall()
        let userID = try store.learn(.sample("new", timestamp: 200), call)
        call.findings = [.said("old words")]
        try store.keep(.sample("old", timestamp: 100))
        let old = try store.claim()
        #expect(try store.commit(store.prepare(old, call, userID: userID), now: noon) == .stale)
        #expect(try store.snapshot(of: userID)?.memories.map(\.content) == ["I walk my dog Bruno at eight."])
        #expect(try store.owners(ofConversation: "conv_1").map(\.eventTimestamp) == [200])
    }

    @Test func anyTranscriptOutranksACallThatFailedToStart() throws {
        var failed = MadeUpCall()
        failed.status = .failed
        failed.findings = []
        let userID = try store.learn(.sample(type: "call_initiation_failure", timestamp: 300), failed)
        #expect(try store.owners(ofConversation: "conv_1").map(\.eventTimestamp) == [nil])
        try store.learn(.sample(timestamp: 200))
        let snapshot = try #require(try store.snapshot(of: userID))
        #expect(snapshot.calls.map(\.status) == [.learned])
        #expect(snapshot.memories.count == 1)
    }

    @Test func leavesNothingWhenTheTransactionBreaks() throws {
        let userID = try store.ensureUser(ana, now: noon)
        try store.keep(.large())
        let event = try store.claim()
        var call = MadeUpCall()
        // Two turns of one index break a key in the middle of the transaction.
        call.turns = [call.turns[0], call.turns[0]]
        #expect(throws: StoreError.self) { try store.commit(store.prepare(event, call, userID: userID), now: noon) }
        #expect(try count("conversations") == 0)
        #expect(try store.profile(of: userID)?.revision == 0)
        #expect(try store.eventCounts() == ["claimed": 1])
        #expect(try store.body(of: event) == IncomingEvent.large().body)
        #expect(try store.commit(store.prepare(event, MadeUpCall(), userID: userID), now: noon) == .committed)
    }
}
