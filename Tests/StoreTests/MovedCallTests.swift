import Persistence
import Domain
import Foundation
import Testing

@testable import Database
@testable import Store

/// A newer event may tell that a call was somebody else's.
@Suite struct MovedCallTests {
    private let fixture: TemporaryStore
    private var store: any Storage { fixture.store }
    private let words = Array("48 Maple Avenue".utf8)

    init() throws { fixture = try TemporaryStore() }

    private func call(_ caller: String, _ name: String, _ findings: [Finding]) -> MadeUpCall {
        var call = MadeUpCall()
        call.caller = caller
        call.name = name
        call.findings = findings
        return call
    }

    /// How many rows of a user there are in every table that has some.
    private func rows(of userID: String) throws -> [String: Int64] {
        let connection = try fixture.connection()
        let tables: [(String, SQLText)] = [
            ("users", "SELECT count(*) FROM users WHERE user_id = ?"),
            ("agent_states", "SELECT count(*) FROM agent_states WHERE user_id = ?"),
            ("conversations", "SELECT count(*) FROM conversations WHERE user_id = ?"),
            ("turns", "SELECT count(*) FROM conversation_turns WHERE user_id = ?"),
            ("analysis", "SELECT count(*) FROM conversation_analysis WHERE user_id = ?"),
            ("memories", "SELECT count(*) FROM memories WHERE user_id = ?"),
            ("effects", "SELECT count(*) FROM conversation_memories WHERE user_id = ?"),
            ("keys", "SELECT count(*) FROM conversation_keys WHERE user_id = ?"),
        ]
        var counts: [String: Int64] = [:]
        for (name, sql) in tables {
            let count = try connection.queryOne(sql, .text(userID)) { $0.integer(0) } ?? 0
            if count > 0 { counts[name] = count }
        }
        return counts
    }

    private func writePayload() throws {
        try store.writePayload(words, kind: .transcription, conversationID: "conv_1")
    }

    private func openPayload() throws -> [UInt8] {
        try fixture.another().openPayload(
            path: fixture.configuration.payloadPath + "/conv_1/conv_1_transcription.json.sealed")
    }

    @Test func leavesNothingWithTheAnonymousUserWhoHadIt() throws {
        try writePayload()
        let hidden = try store.learn(.sample(timestamp: 100), call("anonymous", "", []))
        #expect(try rows(of: hidden)["users"] == 1)
        #expect(try rows(of: hidden)["keys"] == 1)

        let ana = try store.learn(.sample(timestamp: 101), call("+12025550143", "Ana", [.said("I moved.")]))
        #expect(ana != hidden)
        #expect(try rows(of: hidden).isEmpty)
        #expect(throws: StoreError.noKey) { try store.snapshot(of: hidden) }
        #expect(try fixture.keysConnection().query("SELECT user_id FROM user_keys") { $0.text(0) } == [ana])
        #expect(
            try rows(of: ana) == [
                "users": 1, "agent_states": 2, "conversations": 1, "turns": 1, "analysis": 1, "memories": 1,
                "effects": 1, "keys": 1,
            ])
        #expect(try openPayload() == words)
    }

    @Test func leavesNothingOfTheCallWithThePersonWhoHadIt() throws {
        try writePayload()
        let ben = try store.learn(
            .sample(timestamp: 100), call("+12025550199", "Ben", [.said("I moved."), .collected("city", "Lyon")]))
        let ana = try store.learn(
            .sample(timestamp: 101), call("+12025550143", "Ana", [.said("I moved."), .collected("city", "Lyon")]))
        // The person is still known by the number, and nothing else.
        #expect(try rows(of: ben) == ["users": 1])
        let left = try #require(try store.snapshot(of: ben))
        #expect(left.profile.name == nil)
        #expect(left.profile.summary == nil)
        #expect(left.profile.revision == 2)
        #expect(try store.caller(.user(ben, group: ""), agentID: "agent_1")?.briefing == nil)
        #expect(try store.snapshot(of: ana)?.memories.count == 2)
        #expect(try store.owners(ofConversation: "conv_1").map(\.userID) == [ana])
        #expect(try openPayload() == words)
    }

    @Test func leavesThePersonWhatOtherCallsTaught() throws {
        let ben = try store.learn(
            .sample(conversation: "conv_0"), call("+12025550199", "Ben", [.said("I moved."), .said("I am Ben.")]))
        try store.learn(
            .sample(timestamp: 100), call("+12025550199", "Ben", [.said("I moved."), .said("I like tea.")]))
        #expect(try store.snapshot(of: ben)?.memories.count == 3)
        try store.learn(.sample(timestamp: 101), call("+12025550143", "Ana", [.said("I like tea.")]))
        let left = try #require(try store.snapshot(of: ben))
        #expect(Set(left.memories.map(\.content)) == ["I moved.", "I am Ben."])
        #expect(left.memories.allSatisfy { abs($0.salience - 0.7) < 1e-9 })
        #expect(left.effects.allSatisfy { $0.conversationID == "conv_0" && $0.relation == .created })
        #expect(left.calls.map(\.conversationID) == ["conv_0"])
    }

    @Test func handsAMemoryToTheOtherCallThatSaidIt() throws {
        let ben = try store.learn(.sample(timestamp: 100), call("+12025550199", "Ben", [.said("I moved.")]))
        try store.learn(
            .sample(conversation: "conv_2"),
            call("+12025550199", "Ben", [.said("I moved.", at: noon.plus(days: 1), turn: 4)]))
        try store.learn(.sample(timestamp: 101), call("+12025550143", "Ana", []))
        let left = try #require(try store.snapshot(of: ben))
        let memory = try #require(left.memories.first)
        #expect(memory.conversationID == "conv_2")
        #expect(memory.turn == 4)
        #expect(memory.saidAt == noon.plus(days: 1))
        #expect(left.effects.map(\.relation) == [.created])
        #expect(left.effects.map(\.conversationID) == ["conv_2"])
    }

    @Test func goesBackToWithheldWithoutATrace() throws {
        let ana = try store.learn(.sample(timestamp: 100), call("+12025550143", "Ana", [.said("I moved.")]))
        let hidden = try store.learn(.sample(timestamp: 101), call("anonymous", "", []))
        #expect(try rows(of: ana) == ["users": 1])
        #expect(try rows(of: hidden)["conversations"] == 1)
        #expect(try store.userID(for: .user(hidden, group: "")) == nil)
    }

    @Test func startsOverWhenTheFormerOwnerChangedMeanwhile() throws {
        let ben = try store.learn(.sample(timestamp: 100), call("+12025550199", "Ben", [.said("I moved.")]))
        let ana = try store.ensureUser(.phone("+12025550143"), now: noon)
        try store.keep(.sample(timestamp: 101))
        let event = try store.claim()
        let mine = call("+12025550143", "Ana", [.said("I moved.")])
        let prepared = try store.prepare(event, mine, userID: ana, former: [ben])
        try store.learn(.sample(conversation: "conv_7"), call("+12025550199", "Ben", [.said("Tea.")]))
        #expect(try store.commit(prepared, now: noon) == .stale)
        #expect(try store.snapshot(of: ben)?.memories.count == 2)
        #expect(try store.commit(store.prepare(event, mine, userID: ana, former: [ben]), now: noon) == .committed)
        #expect(try store.snapshot(of: ben)?.memories.map(\.content) == ["Tea."])
    }
}
