import Domain
import Recall
import TestSupport
import Testing
import Time

struct SalienceTests {
    @Test func reinforcementClosesATenthOfTheDistanceToOne() {
        #expect(abs(Salience.reinforced(0.7) - 0.73) < 1e-15)
        #expect(Salience.reinforced(0) == 0.1)
        #expect(Salience.reinforced(1) == 1)
    }

    @Test(arguments: [0.3, 0.7, 0.9, 0, 1], [1, 2, 10, 50])
    func takingBackUndoesReinforcementsHoweverManyFollowed(_ base: Double, _ count: Int) {
        var value = (0..<count).reduce(base) { value, _ in Salience.reinforced(value) }
        #expect(value <= 1)
        for _ in 0..<count { value = Salience.takingBackReinforcement(value) }
        // Each step back divides by 0.9, which grows the rounding error.
        #expect(abs(value - base) < 1e-12)
    }

    @Test(arguments: [-1.0, 0, 0.05, 0.1, 1, 1.5])
    func takingBackStaysBetweenZeroAndOne(_ value: Double) {
        #expect((0...1).contains(Salience.takingBackReinforcement(value)))
    }

    @Test func fadesExponentially() {
        #expect(Salience.effective(base: 0.8, ratePerDay: 0.1, days: 0) == 0.8)
        #expect(abs(Salience.effective(base: 0.8, ratePerDay: 0.1, days: 10) - 0.8 * 0.36787944117144233) < 1e-12)
        #expect(Salience.effective(base: 0.8, ratePerDay: 0, days: 100_000) == 0.8)
    }

    @Test func archivesOnlyWhatIsOldAndFaint() {
        #expect(!Salience.isArchivable(base: 0.1, ratePerDay: 0, daysSinceReinforced: 180))
        #expect(Salience.isArchivable(base: 0.1, ratePerDay: 0, daysSinceReinforced: 180.001))
        #expect(!Salience.isArchivable(base: 0.3, ratePerDay: 0, daysSinceReinforced: 1000))
        #expect(Salience.isArchivable(base: 0.9, ratePerDay: 0.01, daysSinceReinforced: 181))
        #expect(!Salience.isArchivable(base: 0.9, ratePerDay: 0.01, daysSinceReinforced: 20))
    }

    @Test func aMemoryFadesFromItsLastReinforcement() {
        let memory = MemoryRecord(
            id: "m", content: "x", sector: .episodic, origin: .user, salience: 0.7, decayRate: 0.1, saidAt: .day(0),
            lastReinforcedAt: .day(10))
        #expect(memory.effectiveSalience(at: .day(10)) == 0.7)
        #expect(memory.effectiveSalience(at: .day(5)) == 0.7)
        #expect(memory.effectiveSalience(at: .day(11)) < 0.7)
    }

    static let first: [(MemoryRecord.Origin, Double)] = [
        (.collected, 0.9), (.fact, 0.9), (.user, 0.7), (.summary, 0.7), (.agent, 0.3),
    ]

    @Test(arguments: first)
    func beginsByOrigin(_ origin: MemoryRecord.Origin, _ salience: Double) {
        #expect(origin.initialSalience == salience)
    }
}

struct RecencyTests {
    @Test(arguments: [(0.0, 1.0), (30.0, 0.5), (60.0, 0.25), (300.0, 1.0 / 1024)])
    func halvesEveryThirtyDays(_ days: Double, _ value: Double) {
        #expect(abs(Recency.value(days: days) - value) < 1e-12)
    }
}

struct UnixTimeTests {
    @Test func takesSecondsToTheMillisecond() {
        #expect(UnixTime(seconds: 1_768_319_041).milliseconds == 1_768_319_041_000)
        #expect(UnixTime(seconds: 3.5).milliseconds == 3500)
        #expect(UnixTime(seconds: 0.0006).milliseconds == 1)
        #expect(UnixTime(seconds: -1.5).milliseconds == -1500)
    }

    /// A trap here would end the worker at the same event again and again.
    @Test(arguments: [
        Double.infinity, -.infinity, .nan, .greatestFiniteMagnitude, 9.3e15, -9.3e15, Double(Int64.max), 1e18,
    ])
    func takesWhateverASenderWrites(_ seconds: Double) {
        let time = UnixTime(seconds: seconds)
        #expect(abs(time.milliseconds) <= 8_640_000_000_000_000)
        #expect(time.days(since: UnixTime(seconds: -seconds)).isFinite)
        #expect(time.advanced(byMilliseconds: 1_000_000_000).milliseconds == time.milliseconds + 1_000_000_000)
    }

    @Test func countsDaysAndNoneToTheFuture() {
        #expect(UnixTime.day(3.25).days(since: .day(1)) == 2.25)
        #expect(UnixTime.day(1).days(since: .day(3)) == 0)
    }

    @Test func isOrderedByTime() {
        #expect(UnixTime(milliseconds: 1) < UnixTime(milliseconds: 2))
        #expect(UnixTime(milliseconds: 1).advanced(byMilliseconds: -5).milliseconds == -4)
    }
}
