import Domain
import TestSupport
import Testing

@testable import Recall

/// What holds stands before what was merely said.
struct LayerTests {
    private static func item(
        _ id: String, _ content: String, _ layer: MemoryRecord.Layer, turn: Int, call: String = "conv_1"
    ) -> RecallItem {
        RecallItem(
            MemoryRecord(
                id: id, content: content, sector: .semantic, origin: .user, salience: layer == .said ? 0.3 : 0.7,
                layer: layer, saidAt: .day(0), conversationID: call, turn: turn), callerName: nil)
    }

    private static func answer(_ items: [RecallItem], _ text: String) -> RecallAnswer {
        let ranking = Ranking(items)
        return ranking.answer(to: ranking.question(text, now: .day(1)), vector: nil, limit: 5, now: .day(1))
    }

    @Test func evidenceIsCoveredByWhatRestsOnTheSameTurn() {
        let items = [
            Self.item("mem_1", "Lives in York", .holds, turn: 3),
            Self.item("mem_2", "well york i live in york", .said, turn: 3),
        ]
        let answer = Self.answer(items, "Does she live in York?")
        #expect(answer.hits.map(\.memory.id) == ["mem_1"])
        #expect(answer.excluded[.covered] == 1)
    }

    @Test func evidenceIsFoundWhereNothingHolds() {
        let items = [Self.item("mem_2", "i live in york", .said, turn: 3)]
        #expect(Self.answer(items, "Does she live in York?").hits.map(\.memory.id) == ["mem_2"])
    }

    @Test func evidenceThatFitsNoBetterIsLeftOut() {
        let items = [
            Self.item("mem_1", "The dog Biscuit lives in York", .holds, turn: 1),
            Self.item("mem_2", "is that the dog", .said, turn: 5), Self.item("mem_3", "a cat", .said, turn: 9),
        ]
        #expect(Self.answer(items, "Where does the dog Biscuit live?").hits.map(\.memory.id) == ["mem_1"])
        let best = Self.answer(items, "a cat")
        #expect(best.hits.first?.memory.id == "mem_3")
    }
}
