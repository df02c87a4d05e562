import TestSupport
import Testing
import Time

@testable import Domain
@testable import Recall

/// What was learned a moment ago has no vector yet.
struct MissingVectorTests {
    private static func item(_ id: String, _ content: String, day: Double) -> RecallItem {
        RecallItem(
            MemoryRecord(
                id: id, content: content, sector: .semantic, origin: .user, salience: 0.7, saidAt: .day(day),
                conversationID: id, turn: 0), callerName: nil)
    }

    @Test func itsWordsStandInForItsMeaning() throws {
        let items = [
            Self.item("old", "The driver went to the wrong house.", day: 0),
            Self.item("other", "I like tea.", day: 1), Self.item("new", "My new address is 17 Elm Street.", day: 2),
        ]
        // The question is near the old memory, and the new one waits to be embedded.
        let axes = try [[Float(1), 0], [0, 1]].map { QuantizedVector(try UnitVector(normalizing: $0)) }
        let query = QuantizedVector(try UnitVector(normalizing: [0.9, 0.4]))
        let ranking = Ranking(
            items, vectors: ["old": axes[0], "other": axes[1]])
        func first(_ text: String) -> RecallHit? {
            ranking.answer(to: ranking.question(text, now: .day(3)), vector: query, limit: 3, now: .day(3)).hits.first
        }
        #expect(first("What is the address?")?.memory.id == "new")
        // Without any of the words it stands in the middle.
        #expect(first("Who drove where?")?.memory.id == "old")
    }

    @Test func itsPassageStandsAsFarOutAsItself() throws {
        // Passages are means, and lie closer together than memories: at the same cosine it would look like the worst of them.
        var (items, vectors): ([RecallItem], [String: QuantizedVector]) = ([], [:])
        for number in 0..<12 {
            let memory = MemoryRecord(
                id: "mem_\(number)", content: "I like tea number \(number).", sector: .semantic, origin: .user,
                salience: 0.7,
                saidAt: .day(0), conversationID: "call", turn: number)
            items.append(RecallItem(memory, callerName: nil))
            let angle = Float(number) / 4
            vectors[memory.id] = QuantizedVector(try UnitVector(normalizing: [1 - angle / 4, angle, 0.3]))
        }
        items.append(Self.item("new", "My new address is 17 Elm Street.", day: 2))
        let ranking = Ranking(items, vectors: vectors)
        let query = QuantizedVector(try UnitVector(normalizing: [1, 0.2, 0.1]))
        let answer = ranking.answer(
            to: ranking.question("What is the address?", now: .day(3)), vector: query, limit: 20, now: .day(3))
        let parts = try #require(answer.hits.first { $0.memory.id == "new" }?.parts)
        let (own, passage) = (try #require(parts[.own]), try #require(parts[.passage]))
        #expect(own > 0.5)
        #expect(abs(own - passage) < 1e-3)
    }
}
