import TestSupport
import Testing
import Time

@testable import Domain
@testable import Recall

/// Memories and texts come out of their tables as they went in.
struct MemoryTableTests {
    private static func memory(_ number: Int, _ content: String) -> MemoryRecord {
        MemoryRecord(
            id: "mem_\(number)", content: content, sector: .semantic, origin: .user, salience: 0.7, saidAt: .day(1),
            conversationID: "conv_\(number / 2)", turn: number)
    }

    @Test func everyPropertyIsKept() {
        var rare = Self.memory(3, "I moved to Leeds.")
        rare.otherSectors = [.episodic, .emotional]
        rare.origin = .collected
        rare.attribute = "city"
        rare.speaker = "Carla"
        rare.salience = 0.123_456_789
        rare.decayRate = 0.02
        rare.state = .superseded
        rare.lastReinforcedAt = .day(2.000_001)
        rare.validUntil = .day(3)
        rare.supersededBy = "mem_4"
        rare.conversationID = nil
        rare.turn = nil
        rare.partOf = "mem_5"
        rare.evidence = MemoryEvidence(quote: "moved", confidence: 0.5, salience: 0.25)
        var far = Self.memory(4, "")
        far.turn = .max
        let memories = [Self.memory(0, "I own a red canoe."), Self.memory(1, "I own a red canoe."), rare, far]
        let table = MemoryTable(memories)
        #expect(Array(table) == memories)
        #expect((0..<4).map(table.id) == memories.map(\.id))
        #expect(MemoryTable([MemoryRecord]()).isEmpty)
    }

    @Test func aFilterIsHeldAgainstEachAsAgainstTheMemoryItself() {
        var generator = SeededGenerator(seed: 11)
        let memories = (0..<60).map { number in
            var memory = Self.memory(number, "said \(number)")
            memory.state = MemoryRecord.State.allCases.randomElement(using: &generator) ?? .active
            memory.sector = Sector.allCases.randomElement(using: &generator) ?? .semantic
            memory.otherSectors = Bool.random(using: &generator) ? [.emotional] : []
            if number.isMultiple(of: 7) { memory.conversationID = nil }
            return memory
        }
        let table = MemoryTable(memories)
        for sectors in [Set<Sector>(), [.emotional], [.procedural, .reflective]] {
            for conversations in [nil, ["conv_1", "conv_3", "conv_9"]] as [Set<String>?] {
                for includesArchived in [false, true] {
                    var filter = RecallFilter()
                    (filter.sectors, filter.conversations) = (sectors, conversations)
                    filter.includesArchived = includesArchived
                    let admission = table.admission(by: filter)
                    for (index, memory) in memories.enumerated() {
                        #expect(table.exclusion(index, admission) == filter.exclusion(of: memory))
                    }
                }
            }
        }
    }

    @Test func whatAMemoryIsWorthIsTheSame() {
        var memory = Self.memory(0, "x")
        memory.decayRate = 0.01
        let table = MemoryTable([memory])
        #expect(table.effectiveSalience(0, at: .day(50)) == memory.effectiveSalience(at: .day(50)))
        #expect(table.salienceLimits[table.traitNumber(0)] >= memory.effectiveSalience(at: .day(1)))
    }

    @Test(arguments: [
        [""], [" ", "  ", "a"], ["one two two one", "two  one ", " three"], ["東京に住む。", "日本 東京に住む。"],
        ["caf\u{E9}", "cafe\u{301}"], ["👨‍👩‍👧‍👦 👍🏽", "\n\t x"],
    ])
    func textsAreKeptToTheByte(texts: [String]) {
        let packed = PackedTexts(texts)
        #expect(texts.indices.map { Array(packed[$0].utf8) } == texts.map { Array($0.utf8) })
    }

    @Test func manyDistinctWordsAreToldApart() {
        let texts = (0..<5000).map { "word\($0) \($0 * 7) word\($0 / 3)" }
        let packed = PackedTexts(texts)
        #expect(texts.indices.allSatisfy { packed[$0] == texts[$0] })
        #expect(packed.byteCount < texts.reduce(0) { $0 + $1.utf8.count + 16 })
    }

    @Test func wordsThatComeBackTakeLittle() {
        let texts = (0..<1000).map { "I would like to change my appointment on day \($0 % 30) please" }
        #expect(PackedTexts(texts).byteCount < texts.reduce(0) { $0 + $1.utf8.count } / 2)
    }
}
