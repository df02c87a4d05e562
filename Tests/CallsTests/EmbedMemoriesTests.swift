import Domain
import Foundation
import Sectors
import Store
import TestSupport
import Testing

/// Memories are known by their words at once, and by their meaning when the worker has embedded them.
@Suite struct EmbedMemoriesTests {
    private static let ana = "+12025550143"
    private static let dog = "I always walk my dog Bruno at eight in the morning."

    /// A call with more to say than one part of the work holds.
    private static func longCall() -> PhoneCall {
        var call = PhoneCall()
        // No two of them are about the same thing.
        func thing(_ number: Int) -> String {
            "thing" + String(number, radix: 2).replacing("0", with: "a").replacing("1", with: "b")
        }
        call.turns = (0..<90).map { .said("I own a \(thing($0)) and a \(thing($0 * 37 + 700)).", at: Double($0 * 5)) }
        call.turns[49] = .said(dog, at: 245)
        return call
    }

    /// Learned by a worker without a model.
    private static func learned(_ call: PhoneCall) throws -> Service {
        let service = try Service()
        try service.learn(call)
        return service
    }

    private static func compared(_ answer: JSON) -> String? { answer["explain"]["compared"].text }

    private static func ask(_ service: Service, _ query: String) throws -> JSON {
        try service.search(["query": .string(query), "caller_id": .string(ana), "explain": true])
    }

    private static func vectorCount(_ service: Service, _ embedder: StubEmbedder) throws -> Int {
        let userID = try #require(try service.userID(ana))
        let vectors = try service.store.vectors(of: userID, model: embedder.model.description)
        return vectors.count
    }

    @Test func aMemoryIsFoundByItsWordsFirstAndByItsMeaningLater() throws {
        let learner = try Self.learned(PhoneCall())
        let embedder = StubEmbedder()
        let service = try Service(sharing: learner, embedder: embedder)
        let before = try Self.ask(service, "dog")
        #expect(before.contents.first == Self.dog)
        #expect(Self.compared(before) == "words")
        #expect(try Self.ask(service, "Is there a hound?").contents.isEmpty)
        #expect(try service.drain() == 0)
        let after = try Self.ask(service, "Is there a hound?")
        #expect(after.contents.first == Self.dog)
        #expect(Self.compared(after) == "meaning and words")
        #expect(after["memories"][0]["explain"]["matched"].elements == [])
        #expect((after["memories"][0]["explain"]["similarity"]["own"].number ?? 0) > 0.5)
        #expect(service.log.count("memories embedded") == 1)
        // A process without the model goes by words, beside it.
        #expect(Self.compared(try Self.ask(learner, "dog")) == "words")
        #expect(try Self.ask(learner, "Is there a hound?").contents.isEmpty)
    }

    @Test func whatIsEmbeddedIsNotEmbeddedAgain() throws {
        let embedder = StubEmbedder()
        let service = try Service(sharing: Self.learned(PhoneCall()), embedder: embedder)
        _ = try service.drain()
        let count = embedder.texts.count
        _ = try service.drain()
        #expect(embedder.texts.count == count)
        // Of two calls only the new one.
        try service.learn(PhoneCall(conversation: "conv_2", turns: [.said("I always bake on Sundays.")]))
        let new = embedder.texts.dropFirst(count)
        #expect(new.contains { $0.contains("bake on Sundays") })
        #expect(!new.contains { $0.contains("Bruno") })
    }

    @Test func anInterruptionLosesOnlyThePartInHand() throws {
        let embedder = StubEmbedder()
        let service = try Service(sharing: Self.learned(Self.longCall()), embedder: embedder)
        // The sentences that stand for the sectors come before the first memory.
        let prototypes = SectorPrototypes.sentences.count
        embedder.fail(after: prototypes + 64)
        _ = try service.drain()
        let kept = try Self.vectorCount(service, embedder)
        #expect(kept > 0)
        let memories = try service.memories(Self.ana)
        #expect(kept < memories.count)
        #expect(try Self.ask(service, "dog").contents.first == Self.dog)
        // Another worker goes on when the lease has run out, with what is left.
        embedder.fail(after: nil)
        _ = try service.drain()
        #expect(try Self.vectorCount(service, embedder) == kept)
        service.clock.advance(seconds: 61)
        let other = try Service(sharing: service, embedder: embedder)
        let before = embedder.texts.count + prototypes
        _ = try other.drain()
        #expect(try Self.vectorCount(service, embedder) == memories.count)
        let embedded = embedder.texts[prototypes..<(prototypes + 64)] + embedder.texts[before...]
        #expect(Set(embedded).count == embedded.count, "a text was embedded twice")
        #expect(Self.compared(try Self.ask(service, "hound")) == "meaning and words")
        #expect(try Self.ask(service, "hound").contents.first == Self.dog)
    }

    @Test func anotherModelEmbedsEverythingAnewWhileRecallGoesOn() throws {
        let (old, new) = (StubEmbedder("old"), StubEmbedder("new", dimensions: 24))
        let before = try Service(sharing: Self.learned(Self.longCall()), embedder: old)
        _ = try before.drain()
        let count = try Self.vectorCount(before, old)
        #expect(try Self.ask(before, "hound").contents.first == Self.dog)
        // The first part of the work by the new model, then an interruption.
        let after = try Service(sharing: before, embedder: new)
        new.fail(after: SectorPrototypes.sentences.count + 64)
        _ = try after.drain()
        new.fail(after: nil)
        let (left, made) = (try Self.vectorCount(after, old), try Self.vectorCount(after, new))
        #expect(left > 0 && made > 0 && left + made == count)
        // Both programs answer, each with the vectors of its own model, whether or not their index is fresh.
        let fresh = try [old, new].map { try Service(sharing: before, embedder: $0) }
        for service in [before, after] + fresh {
            let answer = try Self.ask(service, "dog")
            #expect(answer.contents.first == Self.dog)
            #expect(answer["explain"]["compared"].text == "meaning and words")
        }
        after.clock.advance(seconds: 61)
        _ = try after.drain()
        #expect(try Self.vectorCount(after, new) == count)
        #expect(try Self.vectorCount(after, old) == 0)
        #expect(try Self.ask(after, "hound").contents.first == Self.dog)
        // Who still runs the old model has no vectors left, and the words.
        let late = try Self.ask(before, "dog")
        #expect(late.contents.first == Self.dog)
        #expect(Self.compared(late) == "words")
    }

    @Test func aModelThatFailsLeavesTheWords() throws {
        let embedder = StubEmbedder()
        let service = try Service(embedder: embedder)
        embedder.fail(after: 0)
        // The call is learned all the same, and the worker goes on.
        #expect(try service.learn(PhoneCall()) == 1)
        #expect(service.log.count("the worker could not go on") == 1)
        #expect(try service.store.eventCounts() == ["done": 1])
        #expect(try Self.ask(service, "dog").contents.first == Self.dog)
        // The model comes back for the memories, and goes for a question.
        embedder.fail(after: nil)
        service.clock.advance(seconds: 61)
        _ = try service.drain()
        #expect(Self.compared(try Self.ask(service, "hound")) == "meaning and words")
        embedder.fail(after: 0)
        let answer = try Self.ask(service, "Where is the dog Bruno?")
        #expect(answer.contents.first == Self.dog)
        #expect(Self.compared(answer) == "words")
        #expect(service.log.count("a question could not be embedded") == 1)
        let log = service.log.lines.joined()
        for word in ["Ana", "Duarte", "Bruno", "2025550143", "dog", "hound"] { #expect(!log.contains(word)) }
    }

    @Test func aCallerWhoseKeyIsGoneHoldsUpNoOther() throws {
        let learner = try Self.learned(PhoneCall())
        let other = "+12025550199"
        try learner.learn(PhoneCall(conversation: "conv_2", caller: other))
        try learner.destroyKey(of: #require(try learner.userID(Self.ana)))
        let service = try Service(sharing: learner, embedder: StubEmbedder())
        #expect(try service.drain() == 0)
        #expect(service.log.count("the worker could not go on") == 1)
        #expect(try service.search("hound", caller: other).contents.first == Self.dog)
    }

    @Test func aModelThatAlwaysFailsIsGivenUp() throws {
        let learner = try Service()
        for index in 10..<30 {
            try learner.learn(PhoneCall(conversation: "conv_\(index)", caller: "+120255501\(index)"))
        }
        let embedder = StubEmbedder()
        let service = try Service(sharing: learner, embedder: embedder)
        embedder.fail(after: 0)
        #expect(try service.drain() == 0)
        #expect(service.log.count("the worker could not go on") == 10)
    }

    @Test func joinsWhatSaysTheSameAndStoresNothingForWhatWasSaidInARow() throws {
        let service = try Service(embedder: StubEmbedder())
        var call = PhoneCall()
        call.turns = [.said("I always bake bread."), .said("I own a canoe.", at: 20)]
        try service.learn(call)
        try service.learn(PhoneCall(conversation: "conv_2", turns: [.said("I always bake bread loaves.")]))
        let userID = try #require(try service.userID(Self.ana))
        let memories = try service.memories(Self.ana)
        func id(_ content: String) throws -> String { try #require(memories.first { $0.content == content }).id }
        let links = try service.store.links(of: userID)
        func kind(_ one: String, _ other: String) throws -> MemoryLink.Kind? {
            let pair = try [id(one), id(other)].sorted()
            return links.first { $0.first == pair[0] && $0.second == pair[1] }?.kind
        }
        #expect(try kind("I always bake bread.", "I own a canoe.") == nil)
        #expect(try kind("I always bake bread.", "I always bake bread loaves.") == .associative)
        #expect(try kind("I own a canoe.", "I always bake bread loaves.") == nil)
    }
}
