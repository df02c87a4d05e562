import Domain
import Foundation
import Testing

/// Two years of a caller, played in a moment: the clock is the test's.
@Suite struct TwoYearsTests {
    private static let ana = "+12025550143"
    private static let rate = 0.01
    private let service: Service

    init() throws { service = try Service(["ELAOMS_DECAY_PER_DAY": "\(Self.rate)"]) }

    private func call(_ number: Int, _ said: String...) -> PhoneCall {
        let now = Int(service.clock.seconds)
        var call = PhoneCall(conversation: "conv_\(number)", timestamp: now + 90, start: now)
        call.name = nil
        call.turns = said.enumerated().map { .said($0.element, at: Double($0.offset)) }
        return call
    }

    private func memory(_ content: String) throws -> MemoryRecord {
        try #require(try service.memories(Self.ana).first { $0.content == content })
    }

    private func expect(
        _ content: String, salience: Double, daysAgo: Double, state: MemoryRecord.State,
        _ location: SourceLocation = #_sourceLocation
    ) throws {
        let memory = try memory(content)
        #expect(abs(memory.salience - salience) < 1e-9, sourceLocation: location)
        #expect(memory.state == state, sourceLocation: location)
        let effective = salience * exp(-Self.rate * daysAgo)
        #expect(
            abs(memory.effectiveSalience(at: service.clock.clock.now()) - effective) < 1e-3, sourceLocation: location)
    }

    @Test func twoYearsEqualTheFormula() throws {
        let (canoe, ladder, bread) = (
            "I own a red canoe.", "My neighbour borrowed the long ladder.", "I bake bread for the school on Sundays."
        )
        // A call each: what was said beside a hit would be of use as well.
        for (number, said) in [canoe, ladder, bread].enumerated() { try service.learn(call(10 + number, said)) }
        let firsts = try [canoe, ladder, bread].map { try memory($0).salience }
        // Four months: nothing is old enough.
        service.clock.advance(days: 120)
        try service.fading.makePass()
        for (content, first) in zip([canoe, ladder, bread], firsts) {
            try expect(content, salience: first, daysAgo: 120, state: .active)
        }
        // The bread is said again, the canoe is asked about.
        try service.learn(call(2, bread))
        let userID = try #require(try service.userID(Self.ana))
        #expect(
            try service.search(["query": "red canoe", "user_id": .string(userID), "conversation_id": "conv_live"])
                .contents.first == canoe)
        #expect(service.followUp.drain(seconds: 10))
        try expect(bread, salience: Salience.reinforced(firsts[2]), daysAgo: 0, state: .active)
        try expect(canoe, salience: Salience.reinforced(firsts[0]), daysAgo: 0, state: .active)
        try expect(ladder, salience: firsts[1], daysAgo: 120, state: .active)
        // A month of downtime, a late pass, and the same pass twice.
        service.clock.advance(days: 75)
        #expect(try service.fading.makePass() == 1)
        #expect(try service.fading.makePass() == 0)
        try expect(ladder, salience: firsts[1], daysAgo: 195, state: .archived)
        try expect(canoe, salience: Salience.reinforced(firsts[0]), daysAgo: 75, state: .active)
        #expect(try !service.search("long ladder", caller: Self.ana).contents.contains(ladder))
        // Found when asked for, and back for good by that.
        let asked: JSON = [
            "query": "Who borrowed the long ladder?", "user_id": .string(userID), "conversation_id": "conv_later",
            "include_archived": true,
        ]
        #expect(try service.search(asked).contents.first == ladder)
        #expect(service.followUp.drain(seconds: 10))
        try expect(ladder, salience: Salience.reinforced(firsts[1]), daysAgo: 0, state: .active)
        #expect(try service.search("long ladder", caller: Self.ana).contents.first == ladder)
        // To the end of the second year everything is silent.
        service.clock.advance(days: 535)
        try service.fading.makePass()
        try expect(bread, salience: Salience.reinforced(firsts[2]), daysAgo: 610, state: .archived)
        try expect(canoe, salience: Salience.reinforced(firsts[0]), daysAgo: 610, state: .archived)
        try expect(ladder, salience: Salience.reinforced(firsts[1]), daysAgo: 535, state: .archived)
        // What is said again after two years is known again.
        try service.learn(call(3, bread))
        let twice = Salience.reinforced(Salience.reinforced(firsts[2]))
        try expect(bread, salience: twice, daysAgo: 0, state: .active)
    }

    /// Whether the pass comes every few days, twice at once, or only at the end.
    @Test(arguments: [[1.0], [10], [0.25, 0.25, 40], [30, 0], [720]])
    func howOftenThePassRunsDoesNotMatter(steps: [Double]) throws {
        try service.learn(call(1, "I own a red canoe.", "My neighbour borrowed the long ladder."))
        try service.tamper("UPDATE memories SET decay_rate = 0 WHERE turn = 0")
        var (day, place) = (0.0, 0)
        // Few enough passes that a test of single days ends soon: the days that matter are around the half year.
        while day < 720 {
            let step = min(720 - day, max(steps[place % steps.count], day < 170 || day > 200 ? steps.max() ?? 1 : 0))
            service.clock.advance(seconds: Int64(step * 86_400))
            day += step
            place += 1
            try service.fading.makePass()
            if step == 0 { day += 0.5; service.clock.advance(seconds: 43_200) }
        }
        #expect(try memory("I own a red canoe.").state == .active)
        #expect(try memory("My neighbour borrowed the long ladder.").state == .archived)
        #expect(try memory("My neighbour borrowed the long ladder.").salience < 1)
    }
}
