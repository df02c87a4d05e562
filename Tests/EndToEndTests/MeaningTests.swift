import Foundation
import Testing

extension EndToEnd {
    /// Recall by meaning over real nginx, with the real model and a worker that embeds, and is killed.
    @Suite(
        "Meaning",
        .enabled(if: CommandLineHome.hasModel, "there are no weights: scripts/model.sh could not fetch them"),
        .stack(settings: ["ELAOMS_EMBEDDING_MODEL_PATH": CommandLineHome.modelPath], ownsProcesses: true))
    struct MeaningTests {
        private static let violin = "My sister plays the violin in an orchestra."
        private static let dog = "I always walk my dog Bruno at eight in the morning."
        private static let tap = "The kitchen tap drips all night."
        let stack: Stack

        init() throws { stack = try Stack.current }

        /// Asks until meanings are compared.
        private func ask(_ query: String, about caller: String) throws -> JSON {
            var answer: JSON = .null
            try Poll.until("an answer by meaning", seconds: 60) {
                answer = try stack.ask(query, about: caller, ["explain": true]).json
                return answer["explain"]["compared"] == "meaning and words"
            }
            return answer
        }

        private func userID(_ caller: String) throws -> String { try stack.ring(caller).variables["user_id"].text }

        @Test func aParaphraseWithNoSharedWordFindsItsMemory() throws {
            let call = Call(caller: Call.newCaller(), said: [Self.violin, Self.dog, Self.tap])
            try stack.learn(call)
            // By words at once, whether or not the worker was here already.
            #expect(try stack.memories("violin", about: call.caller).first == Self.violin)
            for (question, memory) in [
                ("Is anybody in the family a musician?", Self.violin), ("What pet do they have?", Self.dog),
                ("Any trouble with plumbing?", Self.tap),
            ] {
                let answer = try ask(question, about: call.caller)
                let first = answer["memories"][0]
                #expect(first["content"].text == memory, "\(question)")
                #expect(first["explain"]["matched"] == [])
                #expect(try #require(first["explain"]["similarity"]["own"].number) > 0.2)
            }
            // Nobody else's memories, however near.
            let other = Call(caller: Call.newCaller(), said: ["I collect old postage stamps."])
            try stack.learn(other)
            let answer = try ask("Is anybody in the family a musician?", about: other.caller)
            #expect(!answer["memories"].items.contains { $0["content"].text == Self.violin })
        }

        @Test func whatIsLearnedLaterIsEmbeddedBesideWhatWasThere() throws {
            let caller = Call.newCaller()
            try stack.learn(Call(caller: caller, said: [Self.tap]))
            _ = try ask("plumbing", about: caller)
            try stack.learn(Call(caller: caller, said: [Self.violin]))
            // Meant, not said: only its vector can put it first.
            try Poll.until("the second call by its meaning", seconds: 60) {
                try stack.memories("Is anybody a musician?", about: caller).first == Self.violin
            }
            #expect(try ask("Any trouble with plumbing?", about: caller)["memories"][0]["content"].text == Self.tap)
        }

        @Test func aWorkerKilledInTheMiddleOfEmbeddingLosesNothing() throws {
            var call = Call(caller: Call.newCaller())
            call.said = (0..<200).map {
                "I own \($0 + 2) old clocks and \($0 + 300) brass keys in cabinet \($0 + 600)."
            }
            call.said.append(Self.violin)
            try stack.learn(call)
            let memories = try #require(try stack.snapshot(of: call.caller)).memories
            let user = "user_id = '\(try userID(call.caller))'"
            let database = try Stack.Database(path: stack.dataPath)
            let rows = "SELECT count(*) FROM memory_embeddings WHERE \(user)"
            let done = "SELECT count(*) FROM users WHERE \(user) AND embedded_by IS NOT NULL"
            try Poll.until("the first vectors", seconds: 60) { try database.number(rows) > 0 }
            let worker = try #require(stack.worker)
            worker.send(SIGKILL)
            #expect(try worker.wait() == .signal(SIGKILL))
            try #require(try database.number(done) == 0, "the worker was done before it was killed")
            let own = rows + ""
            let kept = try database.number(own)
            #expect(kept > 0 && kept < memories.count)
            try database.execute("CREATE TEMP TABLE kept AS SELECT * FROM memory_embeddings WHERE \(user)")

            // Meanwhile the words find everything.
            #expect(try stack.memories("violin", about: call.caller).first == Self.violin)
            let left = try #require(try stack.snapshot(of: call.caller)).memories
            #expect(left.map(\.id).sorted() == memories.map(\.id).sorted())

            // As if its lease had run out.
            try database.execute("UPDATE users SET embedding_lease_until = 0 WHERE \(user)")
            try stack.respawnWorker()
            try Poll.until("the rest of the vectors", seconds: 120) { try database.number(done) == 1 }
            #expect(try database.number(own) == memories.count)
            // What was kept was not made again: sealed anew, its bytes would be others.
            let same = "SELECT count(*) FROM kept JOIN memory_embeddings USING (user_id, memory_id, vector)"
            #expect(try database.number(same) == database.number("SELECT count(*) FROM kept"))
            let answer = try ask("Is anybody in the family a musician?", about: call.caller)
            #expect(answer["memories"][0]["content"].text == Self.violin)
            #expect(try stack.ring(call.caller).variables["call_count"] == 1)
        }
    }
}
