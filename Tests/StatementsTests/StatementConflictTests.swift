import TestSupport
import Testing
import Time

@testable import Domain

/// What a caller takes back, corrects or changes, without any attribute that the platform collected.
struct StatementConflictTests {
    private static let oak = Finding.said("I live at 12 Oak Street in Leeds.", day: 1, origin: .fact, turn: 2)
    private static let elm = Finding.said("We moved to 4 Elm Road in York.", day: 20, origin: .fact, turn: 5)

    /// The contents that recall may return.
    private func current(_ ledger: Ledger) -> Set<String> {
        Set(ledger.memories.values.filter { $0.state != .superseded }.map(\.content))
    }

    private func one(_ content: String, in ledger: Ledger) throws -> MemoryRecord {
        try #require(ledger.all(content).first)
    }

    @Test(arguments: [["a", "b"], ["b", "a"]])
    func aMoveMakesTheOldAddressHistory(_ order: [String]) throws {
        var ledger = Ledger()
        for call in order { ledger.learn(call, [call == "a" ? Self.oak : Self.elm]) }
        let (old, new) = (try one(Self.oak.content, in: ledger), try one(Self.elm.content, in: ledger))
        #expect(old.state == .superseded)
        #expect(old.validUntil == .day(20))
        #expect(old.supersededBy == new.id)
        #expect(new.state == .active)
        #expect(ledger.conflicts == [MemoryConflict(winnerID: new.id, loserID: old.id, reason: .value)])
        // A call that was learned before cannot have replaced what came after it.
        let replaced = ledger.effects.filter { $0.memoryID == old.id && $0.relation == .superseded }
        #expect(replaced.map(\.conversationID) == (order == ["a", "b"] ? ["b"] : []))
    }

    @Test func whatIsLeftOfALongerMemoryStays() throws {
        var ledger = Ledger()
        let long = "I live at 12 Oak Street in Leeds. My dog Rex is afraid of the bell."
        ledger.learn("a", [.said(long, day: 1, origin: .fact, turn: 2)])
        ledger.learn("b", [Self.elm])
        let whole = try one(long, in: ledger)
        let part = try one("My dog Rex is afraid of the bell.", in: ledger)
        #expect(whole.state == .superseded)
        #expect(part.state == .active)
        #expect(part.partOf == whole.id)
        #expect(part.turn == 2)
        #expect(part.saidAt == .day(1))
        #expect(part.conversationID == "a")
        #expect(part.salience == whole.salience)
        #expect(current(ledger) == [part.content, Self.elm.content])
    }

    @Test func withdrawingTheNewerCallMakesTheOldOneWhole() {
        var ledger = Ledger()
        ledger.learn("a", [.said("I live at 12 Oak Street in Leeds. My dog Rex is afraid of the bell.", day: 1)])
        let before = ledger.memories
        ledger.learn("b", [Self.elm])
        #expect(ledger.memories.count == 3)
        ledger.learn("b", [])
        #expect(ledger.memories == before)
    }

    @Test func withdrawingTheOlderCallTakesItsPartAway() {
        var ledger = Ledger()
        ledger.learn("a", [.said("I live at 12 Oak Street in Leeds. My dog Rex is afraid of the bell.", day: 1)])
        ledger.learn("b", [Self.elm])
        ledger.learn("a", [])
        #expect(ledger.memories.values.map(\.content) == [Self.elm.content])
    }

    @Test func learningEitherCallAgainChangesNothing() {
        var ledger = Ledger()
        let long = Finding.said("I live at 12 Oak Street in Leeds. My dog Rex is afraid of the bell.", day: 1)
        ledger.learn("a", [long])
        ledger.learn("b", [Self.elm])
        let before = ledger.memories
        ledger.learn("a", [long])
        #expect(ledger.memories == before)
        ledger.learn("b", [Self.elm])
        #expect(ledger.memories == before)
    }

    @Test func whatIsLeftKeepsWhatOtherCallsAddedToIt() throws {
        var ledger = Ledger()
        let long = Finding.said("I live at 12 Oak Street in Leeds. My dog Rex is afraid of the bell.", day: 1)
        ledger.learn("a", [long])
        ledger.learn("b", [Self.elm])
        ledger.learn("c", [.said("My dog Rex is afraid of the bell.", day: 30)])
        #expect(abs(try one("My dog Rex is afraid of the bell.", in: ledger).salience - 0.73) < 1e-12)
        ledger.learn("a", [long])
        #expect(abs(try one("My dog Rex is afraid of the bell.", in: ledger).salience - 0.73) < 1e-12)
        #expect(ledger.memories.count == 3)
    }

    @Test func theLastOfTwoMovesHoldsAndTheChainIsKept() throws {
        var ledger = Ledger()
        ledger.learn("a", [Self.oak])
        ledger.learn("c", [.said("I've moved to 9 Ash Lane in Hull.", day: 40)])
        ledger.learn("b", [Self.elm])
        #expect(current(ledger) == ["I've moved to 9 Ash Lane in Hull."])
        #expect(try one(Self.oak.content, in: ledger).validUntil == .day(20))
        #expect(try one(Self.elm.content, in: ledger).validUntil == .day(40))
    }

    @Test func withinOneCallTheCorrectionHolds() {
        var ledger = Ledger()
        ledger.learn(
            "a",
            [
                .said("My appointment is on Tuesday.", day: 1, turn: 1),
                .said("Sorry, I meant my appointment is on Thursday.", day: 1, turn: 3),
            ])
        #expect(current(ledger) == ["Sorry, I meant my appointment is on Thursday."])
    }

    @Test func anAgentThatReadsOutAnOldAddressReplacesNothing() {
        var ledger = Ledger()
        ledger.learn("a", [.said("We moved to 4 Elm Road in York.", day: 1, origin: .fact)])
        ledger.learn("b", [.said("Agent: Your address is now 12 Oak Street in Leeds.", day: 9, origin: .agent)])
        #expect(ledger.memories.values.allSatisfy { $0.state == .active })
    }

    @Test func anAgentsNewDateReplacesTheOldOne() {
        var ledger = Ledger()
        ledger.learn("a", [.said("Agent: Your appointment is on Tuesday at 3 pm.", day: 1, origin: .agent)])
        ledger.learn("b", [.said("Agent: I've moved your appointment to Thursday at ten.", day: 2, origin: .agent)])
        #expect(current(ledger) == ["Agent: I've moved your appointment to Thursday at ten."])
    }

    @Test func aStatementReplacesWhatThePlatformCollected() {
        var ledger = Ledger()
        ledger.learn("a", [.said("Email: ana@example.com", day: 1, attribute: "email", origin: .collected)])
        ledger.learn("b", [.said("My new email is ana.k@example.net", day: 9, origin: .fact)])
        #expect(current(ledger) == ["My new email is ana.k@example.net"])
        ledger.learn("b", [])
        #expect(current(ledger) == ["Email: ana@example.com"])
    }

    @Test func twoAttributesAreTwoThings() {
        var ledger = Ledger()
        ledger.learn("a", [.said("Adults: 2", day: 1, attribute: "adults", origin: .collected)])
        ledger.learn("b", [.said("Adults at dinner now: 5", day: 9, attribute: "adults_at_dinner", origin: .collected)])
        #expect(ledger.memories.values.allSatisfy { $0.state == .active })
    }

    @Test func anOverruledConflictIsNotMadeAgain() throws {
        var ledger = Ledger()
        ledger.learn("a", [Self.oak])
        ledger.learn("b", [Self.elm])
        let pair = MemoryPair(
            winnerID: try one(Self.elm.content, in: ledger).id, loserID: try one(Self.oak.content, in: ledger).id)
        ledger.overrule(pair)
        ledger.learn("b", [Self.elm])
        #expect(current(ledger) == [Self.oak.content, Self.elm.content])
        // Something newer is another matter.
        ledger.learn("c", [.said("I've moved to 9 Ash Lane in Hull.", day: 40)])
        #expect(current(ledger) == ["I've moved to 9 Ash Lane in Hull."])
    }

    @Test func anOverruledValueOfAnAttributeStandsBesideTheNewOne() throws {
        var ledger = Ledger()
        ledger.learn("a", [.said("Phone: 555 0101", day: 1, attribute: "phone", origin: .collected)])
        ledger.learn("b", [.said("Phone: 555 0202", day: 2, attribute: "phone", origin: .collected)])
        let pair = MemoryPair(
            winnerID: try one("Phone: 555 0202", in: ledger).id, loserID: try one("Phone: 555 0101", in: ledger).id)
        ledger.overrule(pair)
        ledger.learn("b", [.said("Phone: 555 0202", day: 2, attribute: "phone", origin: .collected)])
        #expect(current(ledger) == ["Phone: 555 0101", "Phone: 555 0202"])
    }

    @Test(arguments: [
        "Did I say that we moved to 4 Elm Road?", "If we moved to 4 Elm Road, what would delivery cost?",
        "My sister moved to 4 Elm Road in York.", "We also have a flat at 4 Elm Road in York.",
        "My boss says we moved to 4 Elm Road in York.", "Maybe we moved too early.", "👍", "",
    ])
    func whatIsNoNewsChangesNothing(said: String) {
        var ledger = Ledger()
        ledger.learn("a", [Self.oak])
        ledger.learn("b", [.said(said, day: 20)])
        #expect(ledger.memories.values.allSatisfy { $0.state == .active })
    }

    // MARK: - Random histories

    private static let statements = [
        "My email is ana@example.com", "My new email is ana.k@example.net", "My email is now bob@example.org",
        "I live at 12 Oak Street in Leeds. My dog Rex is afraid of the bell.", "We moved to 4 Elm Road in York.",
        "I've moved to 9 Ash Lane in Hull. The bell is broken.", "I eat meat.", "I don't eat meat any more.",
        "I eat meat again.", "I like tea.",
    ]

    private static func history(_ generator: inout SeededGenerator) -> [String: [Finding]] {
        var calls: [String: [Finding]] = [:]
        for number in 0..<Int.random(in: 2...6, using: &generator) {
            calls["call\(number)"] = (0..<Int.random(in: 0...4, using: &generator)).map { turn in
                let day = Double.random(in: 0..<1000, using: &generator)
                return .said(statements[Int.random(in: 0..<statements.count, using: &generator)], day: day, turn: turn)
            }
        }
        return calls
    }

    @Test(arguments: Seeds.all)
    func theOrderOfLearningDoesNotMatter(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let calls = Self.history(&generator)
        var first: Set<String>?
        for _ in 0..<4 {
            var ledger = Ledger()
            for id in calls.keys.sorted().shuffled(using: &generator) { ledger.learn(id, calls[id] ?? []) }
            #expect(
                current(ledger) == first ?? current(ledger),
                "seed \(seed) \(first.map { current(ledger).symmetricDifference($0) } ?? []) \(calls)")
            first = current(ledger)
            for memory in ledger.memories.values {
                #expect((memory.state == .superseded) == (memory.supersededBy != nil))
                if let whole = memory.partOf { #expect(ledger.memories[whole]?.state == .superseded) }
                if let end = memory.validUntil { #expect(end >= memory.saidAt) }
            }
            let before = current(ledger)
            for id in calls.keys.sorted().shuffled(using: &generator) {
                ledger.learn(id, calls[id] ?? [])
                #expect(current(ledger) == before, "seed \(seed), learned again")
            }
            for id in calls.keys { ledger.learn(id, []) }
            #expect(ledger.memories.isEmpty, "seed \(seed)")
        }
    }
}
