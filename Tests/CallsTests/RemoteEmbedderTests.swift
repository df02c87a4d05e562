import Embedding
import Foundation
import HTTPClient
import Testing

@Suite struct RemoteEmbedderTests {
    private let caller = "+12025550143"
    private let server = StubEmbeddings()

    private static let call = PhoneCall(turns: [
        .said("My hound Bruno sleeps in the kitchen.", at: 3), .said("The parcel came on Monday, all dented.", at: 9),
        .said("I paint miniature sailing ships at night.", at: 15),
    ])

    private func service(
        _ server: StubEmbeddings, _ settings: [String: String] = StubEmbeddings.settings(),
        sharing other: Service? = nil
    ) throws -> Service {
        try Service(settings, sharing: other, usesConfiguredEmbedder: true, transport: server)
    }

    private func found(_ service: Service) throws -> String? {
        try service.search("Does the caller have a puppy?", caller: caller).contents.first
    }

    @Test func comparesMeaningsThatAServerTells() throws {
        let service = try service(server)
        try service.learn(Self.call)
        #expect(try found(service)?.contains("hound") == true)
        let state = server.state.value
        // Memories in a batch, with patience; the question by itself, and quickly.
        #expect(state.requests.count >= 2)
        #expect(state.deadlines.first?.connect == .seconds(3))
        #expect(try #require(state.deadlines.last).total <= .milliseconds(250))
        let body = try JSON(try #require(state.requests.last?.body))
        #expect(body["model"].text == "made-up")
        #expect(body["dimensions"].number == 32)
        #expect(body["encoding_format"].text == "float")
    }

    @Test func aServerThatIsSlowLeavesTheWordsAndSaysSo() throws {
        let service = try service(server)
        try service.learn(Self.call)
        #expect(try service.search("sailing ships", caller: caller)["degraded"] == .null)
        server.state.change { $0.error = .timedOut }
        let answer = try service.search("miniature sailing", caller: caller)
        #expect(answer.contents.first?.contains("sailing ships") == true)
        #expect(answer["degraded"].text?.hasPrefix("Words alone") == true)
        // After some failures it is not even asked, so nobody waits for it.
        for number in 0..<9 { _ = try service.search("question \(number)", caller: caller) }
        let asked = server.state.value.requests.count
        _ = try service.search("one more", caller: caller)
        #expect(server.state.value.requests.count == asked)
    }

    @Test func theSameQuestionIsAskedOnce() throws {
        let service = try service(server)
        try service.learn(Self.call)
        let before = server.state.value.requests.count
        for _ in 0..<3 { _ = try found(service) }
        #expect(server.state.value.requests.count == before + 1)
    }

    @Test func memoriesWaitUntilTheServerIsBack() throws {
        server.state.change { $0.error = .unreachable(code: 7) }
        let service = try service(server)
        try service.learn(Self.call)
        #expect(try service.search("parcel", caller: caller).contents.first?.contains("parcel") == true)
        server.state.change { $0.error = nil }
        service.clock.advance(seconds: 120)
        let another = try self.service(server, sharing: service)
        _ = try another.drain()
        #expect(try found(another)?.contains("hound") == true)
    }

    @Test(arguments: [16, 64])
    func otherDimensionsAreEmbeddedAnewWhileWordsStillFind(dimensions: Int) throws {
        let first = try service(server)
        try first.learn(Self.call)
        let other = StubEmbeddings(dimensions: dimensions)
        let second = try service(other, StubEmbeddings.settings(dimensions: dimensions), sharing: first)
        #expect(try second.search("parcel", caller: caller).contents.first?.contains("parcel") == true)
        _ = try second.drain()
        #expect(try found(second)?.contains("hound") == true)
        let userID = try #require(try second.userID(caller))
        #expect(try second.store.vectors(of: userID, model: "made-up/32/remote").isEmpty)
        #expect(try second.store.vectors(of: userID, model: "made-up/\(dimensions)/remote").count >= 3)
    }

    private static let lies: [(String, @Sendable (inout JSON) -> Void)] = [
        ("one too few", { $0["data"] = .array(Array($0["data"].elements.dropLast())) }),
        (
            "twice the same index",
            { answer in
                answer["data"] = .array(
                    answer["data"].elements.map { row in
                        var row = row
                        row["index"] = 0
                        return row
                    } + [["index": 0, "embedding": [1]]])
            }
        ),
        (
            "other dimensions",
            { answer in
                answer["data"] = .array(
                    answer["data"].elements.map { ["index": $0["index"], "embedding": [1, 0, 0]] })
            }
        ),
        (
            "no direction",
            { answer in
                answer["data"] = .array(
                    answer["data"].elements.map {
                        ["index": $0["index"], "embedding": .array(Array(repeating: 0, count: 32))]
                    })
            }
        ),
        (
            "null",
            { answer in
                answer["data"] = .array(answer["data"].elements.map { ["index": $0["index"], "embedding": [nil]] })
            }
        ),
        ("no list", { $0 = ["data": 7] }),
    ]

    @Test(arguments: lies.indices)
    func aServerThatLiesIsNotBelieved(place: Int) throws {
        let lie = Self.lies[place]
        server.state.change { $0.spoil = lie.1 }
        let embedder = RemoteEmbedder(
            name: "made-up", dimensions: 32,
            peer: Peer(base: "http://127.0.0.1:9/v1", headers: [], transport: server), use: .documents)
        #expect(throws: EmbeddingError.self, "\(lie.0)") {
            try embedder.embed(["I keep bees.", "And ants."], as: .memory)
        }
    }

    @Test func manyTextsGoInBatchesAndKeepTheirOrder() throws {
        let embedder = RemoteEmbedder(
            name: "made-up", dimensions: 32,
            peer: Peer(base: "http://127.0.0.1:9/v1", headers: [], transport: server), use: .documents)
        let texts =
            (0..<300).map { "Number \($0) of the garden, \(String(repeating: "word\($0) ", count: $0 % 7))" } + [""]
        let vectors = try embedder.embed(texts, as: .memory)
        #expect(vectors.count == 301)
        #expect(server.state.value.requests.count == 3)
        #expect(try vectors[257] == embedder.embed(texts[257], as: .memory))
        #expect(try embedder.embed([String](), as: .memory).isEmpty)
    }
}
