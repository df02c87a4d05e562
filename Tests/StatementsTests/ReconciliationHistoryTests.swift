import TestSupport
import Testing
import Time

@testable import Domain

/// Random histories of calls: whatever order they are learned in, and however often, the same is known.
struct ReconciliationHistoryTests {
    /// Calls of one caller by id; no two things are said at the same moment.
    struct History {
        var calls: [String: [Finding]] = [:]
        var generator: SeededGenerator
        private var moment = 0.0

        init(seed: UInt64) {
            generator = SeededGenerator(seed: seed)
            for number in 1...Int.random(in: 2...7, using: &generator) { calls["call\(number)"] = findings() }
        }

        var ids: [String] { calls.keys.sorted() }

        /// Up to eight findings, with repetitions inside the call and between calls.
        mutating func findings() -> [Finding] {
            (0..<Int.random(in: 0...8, using: &generator)).map { turn in
                moment += 1
                // Calls are not in the order of their names: the clock jumps.
                let day = Double.random(in: 0..<1000, using: &generator) + moment / 1e6
                if Bool.random(using: &generator) {
                    return .said("statement \(Int.random(in: 1...4, using: &generator))", day: day, turn: turn)
                }
                let attribute = "attribute\(Int.random(in: 1...2, using: &generator))"
                let value = Int.random(in: 1...3, using: &generator)
                return .said(
                    "\(attribute): value \(value)", day: day, attribute: attribute, origin: .collected, turn: turn)
            }
        }

        /// What each attribute comes to: what was said last.
        ///
        /// Within a call the first mention counts.
        var current: [String: String] {
            var last: [String: (at: UnixTime, content: String)] = [:]
            for findings in calls.values {
                var said: Set<String> = []
                for finding in findings where said.insert(finding.content).inserted {
                    guard let attribute = finding.attribute else { continue }
                    if last[attribute].map({ $0.at < finding.saidAt }) ?? true {
                        last[attribute] = (finding.saidAt, finding.content)
                    }
                }
            }
            return last.mapValues(\.content)
        }

        var statements: Set<String> {
            Set(calls.values.joined().filter { $0.attribute == nil }.map(\.content))
        }

        mutating func learned() -> Ledger {
            var ledger = Ledger()
            for id in ids.shuffled(using: &generator) { ledger.learn(id, calls[id] ?? []) }
            return ledger
        }
    }

    @Test(arguments: Seeds.all)
    func theOrderOfLearningDoesNotMatter(seed: UInt64) {
        var history = History(seed: seed)
        for _ in 0..<4 {
            let ledger = history.learned()
            #expect(ledger.current == history.current)
            #expect(ledger.statements == history.statements)
            Self.checkInvariants(ledger, history)
        }
    }

    @Test(arguments: Seeds.all)
    func learningAnyCallAgainChangesNothing(seed: UInt64) {
        var history = History(seed: seed)
        var ledger = history.learned()
        let (memories, said) = (ledger.memories, history.ids.map { ledger.said(by: $0) })
        for id in (history.ids + history.ids).shuffled(using: &history.generator) {
            ledger.learn(id, history.calls[id] ?? [])
            #expect(ledger.memories == memories, "after \(id)")
        }
        #expect(history.ids.map { ledger.said(by: $0) } == said)
    }

    @Test(arguments: Seeds.all)
    func newerEventsAndWithdrawalsLeaveWhatTheLastOnesSay(seed: UInt64) throws {
        var history = History(seed: seed)
        var ledger = history.learned()
        for _ in 0..<12 {
            let id = try #require(history.ids.randomElement(using: &history.generator))
            history.calls[id] = Bool.random(using: &history.generator) ? history.findings() : []
            ledger.learn(id, history.calls[id] ?? [])
            #expect(ledger.current == history.current)
            #expect(ledger.statements == history.statements)
            Self.checkInvariants(ledger, history)
        }
        for id in history.ids { ledger.learn(id, []) }
        #expect(ledger.memories.isEmpty)
        #expect(ledger.effects.isEmpty)
    }

    private static func checkInvariants(_ ledger: Ledger, _ history: History) {
        for memory in ledger.memories.values {
            let own = ledger.effects.filter { $0.memoryID == memory.id }
            let creators = own.filter { $0.relation == .created }.map(\.conversationID)
            let reinforcements = own.filter { $0.relation == .reinforced }
            #expect(creators == [memory.conversationID])
            #expect(Set(reinforcements.map(\.conversationID)).count == reinforcements.count)
            let salience = reinforcements.reduce(memory.origin.initialSalience) { value, _ in Salience.reinforced(value)
            }
            #expect(abs(memory.salience - salience) < 1e-12)
            #expect(memory.lastReinforcedAt == own.filter { $0.relation != .superseded }.map(\.at).max())
            #expect((memory.state == .superseded) == (memory.validUntil != nil))
            #expect((memory.state == .superseded) == (memory.supersededBy != nil))
            if let next = memory.supersededBy { #expect(ledger.memories[next]?.attribute == memory.attribute) }
            if let end = memory.validUntil { #expect(end > memory.saidAt) }
        }
        // One call says one thing once.
        for id in history.ids {
            let said = ledger.effects.filter { $0.conversationID == id && $0.relation != .superseded }
            let contents = said.compactMap { ledger.memories[$0.memoryID]?.content }
            #expect(Set(contents).count == contents.count)
        }
        let holding = ledger.memories.values.filter { $0.state != .superseded }.compactMap(\.attribute)
        #expect(Set(holding).count == holding.count)
    }
}
