import Foundation
import Testing

extension EndToEnd.Shared {
    @Suite("Mid-call")
    struct MidCallTests {
        let stack: Stack

        init() throws { stack = try Stack.current }

        /// A caller who has told some things about a kitchen.
        private func storyteller() throws -> (caller: String, call: Call) {
            let call = Call(
                caller: Call.newCaller(), name: "Cordelia Banks",
                said: [
                    "The kitchen oven is a blue Falcon from 1998.", "uh", "I always bake the kitchen bread on Sundays.",
                    "My sister repaired the kitchen tap last week.", "okay thanks",
                    "I am so happy with the new kitchen floor!",
                ])
            try stack.learn(call)
            return (call.caller, call)
        }

        @Test func aMemoryTellsWhereItComesFrom() throws {
            let (caller, call) = try storyteller()
            let answer = try stack.ask("Which oven?", about: caller).json
            let memory = answer["memories"][0]
            #expect(memory["content"].text == call.said[0])
            #expect(memory["conversation_id"].text == call.conversation)
            #expect(memory["turn"] == 0)
            #expect(memory["id"].text.hasPrefix("mem_"))
            #expect(["semantic", "episodic", "procedural", "emotional", "reflective"].contains(memory["sector"].text))
            for name in ["salience", "score"] {
                let value = try #require(memory[name].number)
                #expect((0...1).contains(value))
            }
            let said = try Date(memory["timestamp"].text, strategy: .iso8601)
            #expect(Int(said.timeIntervalSince1970) == call.startedAt + 4)
            #expect(memory["explain"] == .null)
            #expect(answer["summary"].text.contains(call.said[0]))
            #expect(try #require(answer["confidence"].number) > 0)
            #expect(try #require(answer["query_time_ms"].number) >= 0)
            let explained = try stack.ask("Which oven?", about: caller, ["explain": true]).json["memories"][0][
                "explain"]
            #expect(try #require(explained["similarity"]["words"].number) > 0)
        }

        @Test func theLimitIsForgiving() throws {
            let (caller, _) = try storyteller()
            for (limit, count) in [
                (JSON.number(2), 2), ("2", 2), (0, 1), (-5, 1), ("three", 4), (nil, 4), (1000, 4), ("1e300", 4),
                ([], 4),
            ] {
                #expect(try stack.memories("kitchen", about: caller, ["limit": limit]).count == count, "\(limit)")
            }
        }

        @Test func sectorsAndAgentsFilter() throws {
            let (caller, call) = try storyteller()
            let all = try stack.ask("kitchen", about: caller).json["memories"].items
            let sector = try #require(all.first)["sector"]
            let expected = all.filter { $0["sector"] == sector }.count
            for filter in [["sectors": [sector]], ["sectors": sector], ["sector_type": sector]] as [[String: JSON]] {
                #expect(try stack.memories("kitchen", about: caller, filter).count == expected, "\(filter)")
            }
            let ours: [String: JSON] = ["only_agent_id": .string(call.agent)]
            #expect(try stack.memories("kitchen", about: caller, ours).count == all.count)
            #expect(try stack.memories("kitchen", about: caller, ["only_agent_id": "agent_nobody"]) == [])
            // The present call's agent is recorded and never filters.
            #expect(try stack.memories("kitchen", about: caller, ["agent_id": "agent_nobody"]).count == all.count)
        }

        @Test func theCallerMayBeNamedByOurOwnID() throws {
            let (caller, _) = try storyteller()
            let userID = try stack.ring(caller).variables["user_id"]
            #expect(try stack.memories("kitchen", about: "", ["user_id": userID]).count == 4)
            #expect(try stack.ring(userID.text).variables["user_name"] == "Cordelia Banks")
            #expect(try stack.memories("kitchen", about: "", ["user_id": "usr_00000000000000000000000"]) == [])
            // Our own id is never taken for somebody new.
            #expect(try stack.ring("usr_00000000000000000000000").variables["user_id"] == "")
        }

        @Test func aStrangerGetsASentenceAndNoMemories() throws {
            let answer = try stack.ask("Where do they live?", about: Call.newCaller())
            #expect(answer.status == 200)
            let json = try answer.json
            #expect(json["memories"] == [])
            #expect(json["confidence"] == 0)
            #expect(json["summary"].text.count > 10)
        }

        @Test func fillerIsNoMemory() throws {
            let (caller, call) = try storyteller()
            let contents = try #require(try stack.snapshot(of: caller)).memories.map(\.content)
            #expect(contents.contains(call.said[2]))
            #expect(!contents.contains("uh") && !contents.contains("okay thanks"))
        }

        @Test func everyQuestionIsRecorded() throws {
            let (caller, call) = try storyteller()
            let database = try Stack.Database(path: stack.dataPath)
            let before = try database.number("SELECT count(*) FROM tool_invocations")
            let current: [String: JSON] = ["conversation_id": .string(call.conversation), "agent_id": "agent_e2e_asks"]
            _ = try stack.ask("Which oven was it?", about: caller, current)
            _ = try stack.ask("Which oven was it?", about: Call.newCaller(), current)
            try Poll.until("two records") { try database.number("SELECT count(*) FROM tool_invocations") == before + 2 }
            let known = "SELECT count(*) FROM tool_invocations WHERE agent_id = 'agent_e2e_asks' AND latency_us > 0"
            #expect(try database.number(known) == 2)
            #expect(try database.number(known + " AND user_id IS NOT NULL AND result_count > 0") == 1)
        }
    }
}
