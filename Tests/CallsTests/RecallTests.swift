import Persistence
import Recall
import Domain
import Foundation
import Testing

@testable import Store

/// What an answer by meaning holds, what is left out of it, and why.
@Suite struct RecallTests {
    private static let ana = "+12025550143"
    private static let dog = "I always walk my dog Bruno at eight in the morning."
    private static let canoe = "I paddled the canoe to the island yesterday."
    private static let bread = "I always bake bread on Sundays."
    private let service: Service

    init() throws {
        service = try Service(embedder: StubEmbedder())
        try service.learn(PhoneCall(turns: [.said(Self.dog)]))
        try service.learn(
            PhoneCall(
                conversation: "conv_2", agent: "agent_2", start: 1_772_400_000,
                turns: [.said(Self.canoe), .said(Self.bread, at: 20)]))
    }

    private func ask(_ query: JSON, _ more: [String: JSON] = [:]) throws -> JSON {
        var body: JSON = ["query": query, "caller_id": .string(Self.ana), "explain": true]
        for (name, value) in more { body[name] = value }
        return try service.search(body)
    }

    private func id(_ content: String) throws -> String {
        try #require(try service.memories(Self.ana).first { $0.content == content }).id
    }

    /// Archives a memory as the decay pass does.
    private func archive(_ content: String) throws {
        let userID = try #require(try service.userID(Self.ana))
        let memory = try #require(try service.memories(Self.ana).first { $0.content == content })
        let fading = FadingMemory(
            userID: userID, memoryID: memory.id, salience: memory.salience, decayRate: 0,
            lastReinforcedAt: memory.lastReinforcedAt)
        #expect(try service.store.archive([fading], now: service.clock.now) == [userID])
    }

    @Test func aParaphraseFindsWhatSharesNoWordWithIt() throws {
        for (question, answer) in [
            ("Any hound at home?", Self.dog), ("Which vessel?", Self.canoe), ("Which loaf?", Self.bread),
        ] {
            let found = try ask(.string(question))
            #expect(found.contents.first == answer)
            #expect(found["memories"][0]["explain"]["matched"].elements == [])
        }
    }

    @Test func anExplanationHasEveryTermAndTheTermsMakeTheScore() throws {
        let answer = try ask("Which canoe did Ana paddle?")
        #expect(answer["explain"].keys == ["question", "terms", "compared", "excluded"])
        #expect(answer["explain"]["question"].text == "Which canoe did I paddle?")
        #expect(answer["explain"]["terms"].elements.contains("cano"))
        #expect(!answer["memories"].elements.isEmpty)
        for memory in answer["memories"].elements {
            let explain = memory["explain"]
            #expect(explain.keys == ["similarity", "salience", "recency", "link", "layer", "path", "matched"])
            let parts = SimilarityWeights.Part.allCases.map(\.rawValue)
            #expect(explain["similarity"].keys == Set(parts + ["value"]))
            let terms = try [explain["similarity"]["value"], explain["salience"], explain["recency"], explain["link"]]
                .map { try #require($0.number) }
            #expect(terms.allSatisfy { (0...1).contains($0) })
            let score = zip(terms, [0.67, 0.2, 0.03, 0.1]).reduce(0) { $0 + $1.0 * $1.1 }
            #expect(abs(score - (memory["score"].number ?? -1)) < 0.002)
        }
        let first = answer["memories"][0]
        #expect(first["content"].text == Self.canoe)
        #expect(first["explain"]["similarity"]["value"].number == 1)
        #expect(first["explain"]["matched"].elements == ["cano", "paddl"])
    }

    @Test func aLinkLeadsToItsOtherEndAndIsNamed() throws {
        let userID = try #require(try service.userID(Self.ana))
        let (dog, canoe) = (try id(Self.dog), try id(Self.canoe))
        func explained() throws -> JSON {
            let answer = try ask("The canoe and the dog", ["limit": 50])
            return try #require(answer["memories"].elements.first { $0["id"].text == dog })["explain"]
        }
        #expect(try explained()["link"].number == 0)
        #expect(try explained()["path"].elements == [])
        let link = MemoryLink(dog, canoe, kind: .manual, weight: 1, since: service.clock.now)
        #expect(try service.store.set(link, of: userID, now: service.clock.now))
        // At once, though the caller was asked about a moment ago.
        #expect(try explained()["path"].elements == [.string(canoe)])
        #expect((try explained()["link"].number ?? 0) > 0.5)
        let removal = MemoryLink(dog, canoe, kind: .manual, weight: 0, since: service.clock.now)
        #expect(try service.store.set(removal, of: userID, now: service.clock.now))
        #expect(try explained()["path"].elements == [])
    }

    @Test func saysHowManyWereLeftOutAndWhy() throws {
        func excluded(_ more: [String: JSON] = [:]) throws -> JSON { try ask("hound", more)["explain"]["excluded"] }
        // The name, and what was told to the other agent.
        #expect(try excluded() == ["unrelated": 3])
        #expect(try excluded(["only_agent_id": "agent_1"]) == ["agent": 2, "unrelated": 1])
        #expect(try excluded(["only_agent_id": "agent_9"]) == ["agent": 4])
        try archive(Self.dog)
        #expect(try excluded() == ["archived": 1, "unrelated": 3])
        #expect(try ask("hound")["memories"].elements == [])
        #expect(try ask("hound", ["include_archived": true]).contents == [Self.dog])
        #expect(try excluded(["include_archived": "true"]) == ["unrelated": 3])
    }

    @Test func countsWhatWasSuperseded() throws {
        for (index, address) in ["48 Maple Avenue", "17 Elm Street"].enumerated() {
            var call = PhoneCall(
                conversation: "conv_a\(index)", start: 1_772_500_000 + index * 86_400,
                turns: [.said("That is all, thanks.")])
            call.collected = ["delivery_address": .string(address)]
            try service.learn(call)
        }
        let answer = try ask("What is the delivery address?", ["limit": 50])
        #expect(answer["explain"]["excluded"]["superseded"].number == 1)
        #expect(answer.contents.contains { $0.contains("17 Elm Street") })
        #expect(!answer.contents.contains { $0.contains("48 Maple Avenue") })
    }

    @Test func filtersBySectorAndAgentWhenMeaningIsCompared() throws {
        let all = try ask("hound canoe loaf", ["limit": 50])["memories"].elements
        #expect(all.count == 3)
        let ids = Set(all.compactMap { $0["id"].text })
        let memories = try service.memories(Self.ana)
        for sector in Sector.allCases.map(\.rawValue) {
            let own = Set(memories.filter { $0.sectors.contains { $0.rawValue == sector } }.map(\.id))
            let found = try ask("hound canoe loaf", ["limit": 50, "sectors": [.string(sector)]])
            #expect(Set(found["memories"].elements.compactMap { $0["id"].text }) == ids.intersection(own))
            #expect((found["explain"]["excluded"]["sector"].number ?? 0) == Double(memories.count - own.count))
        }
        #expect(try Set(ask("hound canoe loaf", ["only_agent_id": "agent_2"]).contents) == [Self.canoe, Self.bread])
        #expect(try ask("hound canoe loaf", ["only_agent_id": "agent_1"]).contents == [Self.dog])
    }

    @Test func amongAFewMemoriesTheWordDecidesNotTheMoreImportantNeighbour() throws {
        // Words alone: the second weighs more by itself and stands near the word.
        let service = try Service()
        let oven = "The kitchen oven is a blue Falcon from 1998."
        let turns: [JSON] = [.said(oven), .said("uh", at: 15), .said("I always bake the bread on Sundays.", at: 20)]
        try service.learn(PhoneCall(turns: turns))
        let answer = try service.search([
            "query": "Which oven?", "caller_id": .string(Self.ana), "explain": true,
        ])
        let (first, second) = (answer["memories"][0], answer["memories"][1])
        #expect(first["content"].text == oven)
        #expect(try #require(second["salience"].number) > #require(first["salience"].number))
        #expect(try #require(second["explain"]["similarity"]["words"].number) > 0)
    }
}
