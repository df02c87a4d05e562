import Domain
import Testing
import Time

/// What a caller changes, corrects or takes back, from the call to the next answer.
@Suite struct ConflictTests {
    private static let ana = "+12025550143"
    private static let oak = "I live at 12 Oak Street in Leeds. My dog Rex is afraid of the bell."
    private static let elm = "We moved to 4 Elm Road in York last week."
    private let service: Service

    init() throws { service = try Service() }

    private func call(_ number: Int, _ said: String...) -> PhoneCall {
        var call = PhoneCall(
            conversation: "conv_\(number)", timestamp: 1_772_000_100 + number * 86_400,
            start: 1_772_000_000 + number * 86_400)
        call.turns = said.enumerated().map { .said($0.element, at: Double($0.offset * 10)) }
        return call
    }

    private func record(_ content: String) throws -> MemoryRecord {
        try #require(try service.memories(Self.ana).first { $0.content == content })
    }

    @Test func recallAndBriefingGiveOnlyWhatHoldsNow() throws {
        try service.learn(call(1, Self.oak))
        #expect(try service.variables(Self.ana)["memory_context"].text?.contains("Oak Street") == true)
        try service.learn(call(2, Self.elm))
        let contents = try service.search("Where is the address: Oak Street, Elm Road?", caller: Self.ana).contents
        #expect(contents.contains(Self.elm))
        #expect(!contents.contains { $0.contains("Oak Street") })
        // What else was said with the old address is still known.
        #expect(
            try service.search("dog Rex bell", caller: Self.ana).contents.first == "My dog Rex is afraid of the bell.")
        let context = try service.variables(Self.ana)["memory_context"].text ?? ""
        #expect(context.contains("Elm Road") && context.contains("Rex") && !context.contains("Oak Street"))
    }

    @Test func historyShowsBothWithTheIntervalOfValidity() throws {
        try service.learn(call(1, Self.oak))
        try service.learn(call(2, Self.elm))
        let (old, new) = (try record(Self.oak), try record(Self.elm))
        #expect(old.state == .superseded)
        #expect(old.supersededBy == new.id)
        #expect(old.saidAt == UnixTime(seconds: 1_772_000_000 + 86_400))
        #expect(old.validUntil == UnixTime(seconds: 1_772_000_000 + 2 * 86_400))
        #expect(new.state == .active)
        #expect(try record("My dog Rex is afraid of the bell.").partOf == old.id)
    }

    @Test func learningEitherCallAgainChangesNothing() throws {
        try service.learn(call(1, Self.oak))
        try service.learn(call(2, Self.elm))
        func known() throws -> [String: MemoryRecord] {
            Dictionary(uniqueKeysWithValues: try service.memories(Self.ana).map { ($0.id, $0) })
        }
        let before = try known()
        for number in [1, 2] {
            var again = call(number, number == 1 ? Self.oak : Self.elm)
            again.timestamp = (again.timestamp ?? 0) + 60
            try service.learn(again)
            #expect(try known() == before)
        }
    }

    @Test func aCallThatWasSomebodyElsesTakesItsNewsWithIt() throws {
        try service.learn(call(1, Self.oak))
        try service.learn(call(2, Self.elm))
        var moved = call(2, Self.elm)
        moved.caller = "+12025550199"
        moved.timestamp = (moved.timestamp ?? 0) + 60
        try service.learn(moved)
        let memories = try service.memories(Self.ana)
        #expect(memories.allSatisfy { $0.state == .active && $0.partOf == nil })
        #expect(memories.contains { $0.content == Self.oak })
        #expect(!memories.contains { $0.content.contains("Elm Road") })
    }

    @Test func whatIsRestoredHoldsBesideWhatReplacedIt() throws {
        try service.learn(call(1, Self.oak))
        try service.learn(call(2, Self.elm))
        let userID = try #require(try service.userID(Self.ana))
        let old = try record(Self.oak)
        // A search before, so that the answer is in the cache.
        #expect(try !service.search("Oak Street", caller: Self.ana).contents.contains(Self.oak))
        let now = service.clock.clock.now()
        #expect(try service.store.restore(old.id, userID: userID, now: now))
        #expect(try !service.store.restore(old.id, userID: userID, now: now))
        #expect(try !service.store.restore("mem_nobody", userID: userID, now: now))
        #expect(try service.search("Oak Street", caller: Self.ana).contents.first == Self.oak)
        let memories = try service.memories(Self.ana)
        #expect(memories.allSatisfy { $0.state == .active && $0.partOf == nil })
        // Nor is it taken away again by the same call.
        var again = call(2, Self.elm)
        again.timestamp = (again.timestamp ?? 0) + 60
        try service.learn(again)
        #expect(try record(Self.oak).state == .active)
    }

    @Test func whoTakesBackADateWithinACallIsUnderstood() throws {
        try service.learn(
            call(1, "My appointment is on Tuesday at three.", "Sorry, I meant my appointment is on Thursday at three."))
        let contents = try service.search("When is the appointment?", caller: Self.ana).contents
        #expect(contents == ["Sorry, I meant my appointment is on Thursday at three."])
    }
}
