import TestSupport
import Testing
import Time

@testable import Domain

struct ReconciliationTests {
    // MARK: - New words and known words

    @Test func newWordsMakeAMemory() throws {
        var ledger = Ledger()
        ledger.learn("a", [.said("I moved to Elm Street", day: 0, origin: .fact, turn: 7)])
        let memory = try #require(ledger.all("I moved to Elm Street").first)
        #expect(memory.salience == 0.9)
        #expect(memory.state == .active)
        #expect(memory.decayRate == 0)
        #expect(memory.conversationID == "a")
        #expect(memory.turn == 7)
        #expect(memory.lastReinforcedAt == memory.saidAt)
        #expect(ledger.said(by: "a") == ["created \(memory.id) \(UnixTime.day(0).milliseconds) 7"])
    }

    @Test func repeatedWordsReinforceInsteadOfDoubling() throws {
        var ledger = Ledger()
        ledger.learn("a", [.said("I prefer deliveries before noon.", day: 0)])
        ledger.learn("b", [.said("i prefer  DELIVERIES before noon!", day: 9)])
        #expect(ledger.memories.count == 1)
        let memory = try #require(ledger.memories.values.first)
        #expect(abs(memory.salience - 0.73) < 1e-12)
        #expect(memory.lastReinforcedAt == .day(9))
        #expect(memory.saidAt == .day(0))
        #expect(memory.content == "I prefer deliveries before noon.")
    }

    @Test func repeatedWordsReinforceOncePerCall() throws {
        var ledger = Ledger()
        ledger.learn("a", [.said("noon", day: 0), .said("Noon.", day: 0.1), .said("noon", day: 0.2)])
        #expect(try #require(ledger.memories.values.first).salience == 0.7)
        ledger.learn("b", [.said("noon", day: 1), .said("noon!", day: 1.1)])
        #expect(ledger.memories.count == 1)
        #expect(abs(try #require(ledger.memories.values.first).salience - 0.73) < 1e-12)
    }

    @Test func sameWordsForTwoAttributesAreTwoMemories() {
        var ledger = Ledger()
        ledger.learn(
            "a", [.said("12", day: 0, attribute: "age"), .said("12", day: 0, attribute: "house"), .said("12", day: 0)])
        #expect(ledger.memories.count == 3)
    }

    @Test func textsWithoutAnyWordAreNotTheSame() {
        var ledger = Ledger()
        ledger.learn("a", [.said("👍", day: 0), .said("🎂", day: 0), .said("👍", day: 0)])
        #expect(ledger.statements == ["👍", "🎂"])
    }

    @Test func whatFadedIsActiveAgainWhenItIsSaidAgain() throws {
        var ledger = Ledger()
        ledger.learn("a", [.said("noon", day: 0)])
        ledger.archive("mem_1")
        ledger.learn("b", [.said("noon", day: 400)])
        #expect(try #require(ledger.memories["mem_1"]).state == .active)
    }

    @Test func whatTheCallLookedUpIsStillReinforcedWhenItIsSaid() throws {
        var ledger = Ledger()
        ledger.learn("a", [.said("noon", day: 0)])
        ledger.recall("mem_1", in: "b", at: .day(1))
        ledger.learn("b", [.said("noon", day: 1.1)])
        #expect(abs(try #require(ledger.memories["mem_1"]).salience - 0.73) < 1e-12)
        #expect(ledger.said(by: "b").count == 2)
    }

    // MARK: - Values that exclude each other

    private static let maple = Finding.said(
        "Address: Maple Avenue", day: 1, attribute: "address", origin: .collected)
    private static let elm = Finding.said(
        "Address: Elm Street", day: 2, attribute: "address", origin: .collected)
    private static let mapleAgain = Finding.said(
        "Address: Maple Avenue", day: 3, attribute: "address", origin: .collected)

    @Test(arguments: [["a", "b"], ["b", "a"]])
    func theNewerValueHoldsInWhicheverOrderCallsAreLearned(_ order: [String]) throws {
        var ledger = Ledger()
        for call in order { ledger.learn(call, [call == "a" ? Self.maple : Self.elm]) }
        let (old, new) = (
            try #require(ledger.all(Self.maple.content).first), try #require(ledger.all(Self.elm.content).first)
        )
        #expect(new.state == .active)
        #expect(new.validUntil == nil)
        #expect(old.state == .superseded)
        #expect(old.validUntil == .day(2))
        #expect(old.supersededBy == new.id)
        #expect(ledger.conflicts == [MemoryConflict(winnerID: new.id, loserID: old.id, reason: .attribute)])
    }

    @Test func aValueThatComesBackIsANewMemoryWithItsHistory() throws {
        var ledger = Ledger()
        for (call, finding) in [("a", Self.maple), ("b", Self.elm), ("c", Self.mapleAgain)] {
            ledger.learn(call, [finding])
        }
        let maples = ledger.all(Self.maple.content)
        let elm = try #require(ledger.all(Self.elm.content).first)
        #expect(maples.map(\.state) == [.superseded, .active])
        #expect(maples.map(\.validUntil) == [.day(2), nil])
        #expect(elm.validUntil == .day(3))
        #expect(elm.supersededBy == maples.last?.id)
    }

    @Test(arguments: [
        ["a", "b", "c"], ["a", "c", "b"], ["b", "a", "c"], ["b", "c", "a"], ["c", "a", "b"], ["c", "b", "a"],
    ])
    func aValueThatComesBackHoldsInWhicheverOrderCallsAreLearned(_ order: [String]) throws {
        var ledger = Ledger()
        let findings = ["a": Self.maple, "b": Self.elm, "c": Self.mapleAgain]
        for call in order { ledger.learn(call, [try #require(findings[call])]) }
        #expect(ledger.current == ["address": Self.maple.content])
        let elm = try #require(ledger.all(Self.elm.content).first)
        #expect(elm.state == .superseded)
        #expect(elm.validUntil == .day(3))
    }

    @Test func withdrawingACallRestoresTheFormerValue() throws {
        var ledger = Ledger()
        ledger.learn("a", [Self.maple])
        let before = ledger.memories
        ledger.learn("b", [Self.elm])
        ledger.learn("b", [])
        #expect(ledger.memories == before)
        #expect(ledger.said(by: "b").isEmpty)
    }

    @Test func withdrawingTheCallThatSaidAValueAgainRestoresTheOneBetween() throws {
        var ledger = Ledger()
        ledger.learn("a", [Self.maple])
        ledger.learn("c", [Self.mapleAgain])
        ledger.learn("b", [Self.elm])
        #expect(ledger.current == ["address": Self.maple.content])
        ledger.learn("c", [])
        #expect(ledger.current == ["address": Self.elm.content])
    }

    @Test func withdrawingACallInTheMiddleClosesTheChain() throws {
        var ledger = Ledger()
        for (call, finding) in [("a", Self.maple), ("b", Self.elm), ("c", Self.mapleAgain)] {
            ledger.learn(call, [finding])
        }
        ledger.learn("b", [])
        let maples = ledger.all(Self.maple.content)
        #expect(maples.map(\.state) == [.superseded, .active])
        #expect(maples.first?.validUntil == .day(3))
        #expect(maples.first?.supersededBy == maples.last?.id)
    }

    @Test func statementsWithoutAnAttributeNeverExcludeEachOther() {
        var ledger = Ledger()
        ledger.learn("a", [.said("I like tea", day: 0), .said("I like coffee", day: 1)])
        ledger.learn("b", [.said("I like water", day: 2)])
        #expect(ledger.memories.values.allSatisfy { $0.state == .active })
    }

    // MARK: - Learning again

    @Test func learningAgainTakesOverWhatTheNewerEventChanged() throws {
        var ledger = Ledger()
        ledger.learn("a", [.said("noon", day: 0, turn: 3), .said("gone", day: 0)])
        ledger.learn("b", [.said("noon", day: 5)])
        ledger.learn("a", [.said("noon", day: 0.5, origin: .fact, turn: 4), .said("more", day: 0.6)])
        let memory = try #require(ledger.memories["mem_1"])
        #expect(memory.turn == 4)
        #expect(memory.saidAt == .day(0.5))
        #expect(memory.lastReinforcedAt == .day(5))
        #expect(memory.origin == .fact)
        // As if it had been a fact from the start, said again once.
        #expect(abs(memory.salience - 0.91) < 1e-12)
        #expect(ledger.statements == ["noon", "more"])
    }

    @Test func learningAgainKeepsAValueThatBecameHistoryOnce() {
        var ledger = Ledger()
        // Said twice in one call, as callers do when they spell an address.
        let twice = [Self.maple, .said("address: maple avenue", day: 1.01, attribute: "address")]
        ledger.learn("a", twice)
        ledger.learn("b", [Self.elm])
        let before = ledger.memories
        ledger.learn("a", twice)
        #expect(ledger.memories == before)
    }

    @Test func learningAgainFindsAReinforcedValueThatBecameHistory() {
        var ledger = Ledger()
        ledger.learn("a", [Self.maple])
        ledger.learn("b", [.said("Address: Maple Avenue", day: 1.5, attribute: "address")])
        ledger.learn("c", [Self.elm])
        let before = ledger.memories
        ledger.learn("b", [.said("Address: Maple Avenue", day: 1.5, attribute: "address")])
        #expect(ledger.memories == before)
    }

    @Test func learningAgainDoesNotWakeWhatFadedSince() {
        var ledger = Ledger()
        ledger.learn("a", [.said("noon", day: 0)])
        ledger.learn("b", [.said("noon", day: 1)])
        ledger.archive("mem_1")
        let before = ledger.memories
        ledger.learn("b", [.said("noon", day: 1)])
        ledger.learn("a", [.said("noon", day: 0)])
        #expect(ledger.memories == before)
    }

    @Test func aMemoryThatItsCallNoLongerTeachesGoesToTheCallThatSaidItToo() throws {
        var ledger = Ledger()
        ledger.learn("a", [.said("noon", day: 0, turn: 1)])
        ledger.learn("c", [.said("noon", day: 8, turn: 3)])
        ledger.learn("b", [.said("noon", day: 4, turn: 2)])
        ledger.learn("a", [.said("other", day: 0)])
        let memory = try #require(ledger.memories["mem_1"])
        #expect(memory.conversationID == "b")
        #expect(memory.turn == 2)
        #expect(memory.saidAt == .day(4))
        #expect(memory.lastReinforcedAt == .day(8))
        // Created by one and reinforced by one.
        #expect(abs(memory.salience - 0.73) < 1e-12)
        #expect(ledger.said(by: "b") == ["created mem_1 \(UnixTime.day(4).milliseconds) 2"])
        ledger.learn("b", [])
        ledger.learn("c", [])
        #expect(ledger.statements == ["other"])
    }

    @Test func anInheritedMemoryIsNoYoungerThanItsLastMention() throws {
        var ledger = Ledger()
        ledger.learn("late", [.said("noon", day: 9)])
        ledger.learn("early", [.said("noon", day: 1)])
        ledger.learn("late", [])
        let memory = try #require(ledger.memories["mem_1"])
        #expect(memory.saidAt == .day(1))
        #expect(memory.lastReinforcedAt == .day(1))
    }

    @Test func aMemoryThatNobodyTeachesAnyMoreIsGone() {
        var ledger = Ledger()
        ledger.learn("a", [.said("noon", day: 0)])
        ledger.learn("a", [])
        #expect(ledger.memories.isEmpty)
        #expect(ledger.effects.isEmpty)
    }

    @Test func takingAReinforcementBackIsExact() throws {
        var ledger = Ledger()
        ledger.learn("a", [.said("noon", day: 0)])
        ledger.learn("b", [.said("noon", day: 5)])
        let once = try #require(ledger.memories["mem_1"])
        ledger.learn("c", [.said("noon", day: 9)])
        ledger.learn("c", [])
        let memory = try #require(ledger.memories["mem_1"])
        #expect(abs(memory.salience - once.salience) < 1e-15)
        #expect(memory.lastReinforcedAt == .day(5))
        ledger.learn("b", [])
        let alone = try #require(ledger.memories["mem_1"])
        #expect(abs(alone.salience - 0.7) < 1e-15)
        #expect(alone.lastReinforcedAt == .day(0))
    }

    @Test func whatACallLookedUpStaysOnRecord() throws {
        var ledger = Ledger()
        ledger.learn("a", [.said("noon", day: 0)])
        ledger.recall("mem_1", in: "b", at: .day(1))
        ledger.learn("b", [.said("thanks", day: 1)])
        ledger.learn("b", [.said("thanks", day: 1)])
        #expect(ledger.effects.filter { $0.relation == .recalled }.map(\.memoryID) == ["mem_1"])
    }

    @Test func memoriesThatNoCallTaughtStay() {
        var ledger = Ledger()
        let own = MemoryRecord(
            id: "mem_own", content: "Address: Oak Lane", sector: .semantic, origin: .fact, attribute: "address",
            salience: 1, saidAt: .day(0))
        ledger.insert(own)
        ledger.learn("a", [Self.maple])
        #expect(ledger.current == ["address": Self.maple.content])
        ledger.learn("a", [])
        #expect(ledger.memories == ["mem_own": own])
    }
}
