import Foundation
import Testing

extension WithoutStack {
    /// Embeddings by a server over a real socket, and what is left when it misbehaves.
    @Suite("Embeddings by a server", .enabled(if: PeerStub.hasPython, PeerStub.noPython))
    struct EmbeddingPeerTests {
        private static let embeddings = "/v1/embeddings"
        private let stub: PeerStub
        private let home: CommandLineHome
        private let caller = Call.newCaller()

        init() throws {
            stub = try PeerStub()
            home = try CommandLineHome()
        }

        private func settings(_ more: [String: String] = [:]) -> [String: String] {
            stub.settings.merging(["ELAOMS_EMBEDDER": "openai"]) { _, own in own }.merging(more) { _, own in own }
        }

        private var call: Call { Call(caller: caller, said: ["My cello needs a new bow.", "We moved to Leith."]) }

        private func ask(_ settings: [String: String]) throws -> JSON {
            try home.ask("cello bow", about: caller, settings: settings)
        }

        @Test func memoriesAndQuestionsAreComparedByTheServersVectors() throws {
            try home.learn(call, settings: settings())
            let answer = try ask(settings())
            #expect(answer["explain"]["compared"].text == "meaning and words")
            #expect(answer["memories"].items.first?["content"].text.contains("cello") == true)
            #expect(answer["degraded"] == .null)
            let models = Set(try stub.requests(to: Self.embeddings).map { $0["body"]["model"].text })
            #expect(models == ["text-embedding-3-small"])
        }

        @Test func aQuestionIsAnsweredByWordsWhateverTheServerDoes() throws {
            try home.learn(call, settings: settings())
            for kind in ["hang", "slow", "cut", "reset", "invalid_json", "dimensions", "fewer", "nan", "status"] {
                // None, which takes the one before away, and then the next.
                try stub.fail(Self.embeddings)
                try stub.fail(Self.embeddings, ["kind": .string(kind), "seconds": 30, "status": 500, "times": -1])
                let before = try stub.requests(to: Self.embeddings).count
                let answer = try ask(settings())
                #expect(try stub.requests(to: Self.embeddings).count > before, "\(kind)")
                #expect(answer["memories"].items.first?["content"].text.contains("cello") == true, "\(kind)")
                #expect(answer["degraded"].text.hasPrefix("Words alone"), "\(kind)")
            }
            #expect(!home.log.contains("cello"))
        }

        @Test func vectorsOfTheWrongLengthAreNotKept() throws {
            try stub.fail(Self.embeddings, ["kind": "dimensions", "times": -1])
            try home.learn(call, settings: settings())
            #expect(try ask(settings())["explain"]["compared"].text == "words")
            #expect(home.log.contains("768 dimensions, not 1536"))
        }

        @Test func anotherSizeIsEmbeddedAnew() throws {
            try home.learn(call, settings: settings())
            let smaller = settings(["ELAOMS_EMBEDDING_DIMENSIONS": "256"])
            #expect(try ask(smaller)["memories"].items.first?["content"].text.contains("cello") == true)
            #expect(try home.run(["elaoms-worker", "drain"], smaller).isSuccess)
            #expect(try ask(smaller)["explain"]["compared"].text == "meaning and words")
            #expect(try stub.requests(to: Self.embeddings).last?["body"]["dimensions"].number == 256)
        }

        @Test func withoutAServerItDoesNotStart() throws {
            let output = try home.run(["elaoms-worker", "drain"], ["ELAOMS_EMBEDDER": "openai"])
            #expect(!output.isSuccess)
            #expect(output.errors.contains("ELAOMS_EMBEDDER=openai needs OPENAI_API_KEY or OPENAI_BASE_URL"))
        }
    }
}
