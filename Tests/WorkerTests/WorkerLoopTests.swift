import Foundation
import Synchronization
import Telemetry
import TestSupport
import Testing
import Time

@testable import Worker

/// Whose turn it is: the loop, with jobs that only note when they were asked.
struct WorkerLoopTests {
    /// A job that does what a test says, and writes its name down each time.
    private final class Scripted: Job {
        let name: String
        let cadence: Cadence
        let draining: Draining
        private let diary: Diary
        private let work: @Sendable (_ turn: Int) throws -> Bool
        private let turns = Atomic(0)

        init(
            _ name: String, in diary: Diary, _ cadence: Cadence = .always, draining: Draining = .untilDone,
            work: @escaping @Sendable (_ turn: Int) throws -> Bool
        ) {
            self.name = name
            self.cadence = cadence
            self.draining = draining
            self.diary = diary
            self.work = work
        }

        func workOnce(isStopping: () -> Bool) throws -> Bool {
            diary.write(name)
            return try work(turns.add(1, ordering: .sequentiallyConsistent).newValue)
        }
    }

    /// What was asked, in order; stops a loop when there is enough of it.
    private final class Diary: Sendable {
        private let entries = Mutex<[String]>([])
        private let limit: Int
        private let full: @Sendable () -> Void

        init(limit: Int = .max, full: @escaping @Sendable () -> Void = {}) {
            self.limit = limit
            self.full = full
        }

        func write(_ entry: String) {
            let count = entries.withLock {
                $0.append(entry)
                return $0.count
            }
            if count >= limit { full() }
        }

        var lines: [String] { entries.withLock { $0 } }
    }

    private struct Fault: Error {}

    private final class Box: Sendable {
        let loop = Mutex<WorkerLoop?>(nil)
        func stop() { loop.withLock { $0 }?.stop() }
    }

    private func context() -> Context {
        Context(log: Log(program: "test") { _ in }, clock: Clock { UnixTime(milliseconds: 1_700_000_000_000) })
    }

    /// Runs a loop of jobs until they were asked so often, all together.
    private func run(turns: Int, _ jobs: (Diary) -> [any Job]) -> [String] {
        let box = Box()
        let diary = Diary(limit: turns) { box.stop() }
        let loop = WorkerLoop(jobs(diary), pause: .milliseconds(1), context: context())
        box.loop.withLock { $0 = loop }
        loop.run()
        return diary.lines
    }

    @Test func theFirstJobComesFirstInEveryRound() {
        let lines = run(turns: 6) { diary in
            [Scripted("a", in: diary) { _ in true }, Scripted("b", in: diary) { _ in false }]
        }
        #expect(lines.prefix(6) == ["a", "b", "a", "b", "a", "b"])
    }

    @Test func anIdleJobWaitsWhileOthersWorkAndNoLongerThanItsTime() {
        // The clock stands still, so only the others' rest gives it its turn.
        let lines = run(turns: 6) { diary in
            [
                Scripted("busy", in: diary) { $0 < 4 },
                Scripted("idle", in: diary, .whenIdle(atLatestAfter: .seconds(1))) { _ in false },
            ]
        }
        // The first round is due at once, as everything is at the start.
        #expect(lines == ["busy", "idle", "busy", "busy", "busy", "idle"])
    }

    @Test func aPeriodicJobIsDoneAtTheStartAndNotAgainBeforeItsTime() {
        let lines = run(turns: 8) { diary in
            [
                Scripted("always", in: diary) { _ in false },
                Scripted("hourly", in: diary, .every(.seconds(3600))) { _ in true },
            ]
        }
        #expect(lines.filter { $0 == "hourly" }.count == 1)
        #expect(lines.prefix(2) == ["always", "hourly"])
    }

    @Test func aFailureIsCountedAndTheOthersGoOn() {
        let box = Box()
        let diary = Diary(limit: 6) { box.stop() }
        let context = context()
        let loop = WorkerLoop(
            [Scripted("broken", in: diary) { _ in throw Fault() }, Scripted("sound", in: diary) { _ in false }],
            pause: .milliseconds(1), context: context)
        box.loop.withLock { $0 = loop }
        loop.run()
        #expect(diary.lines.prefix(4) == ["broken", "sound", "broken", "sound"])
        #expect(context.counters.total(.jobsFailed) >= 3)
    }

    @Test func aJobThatHangsOnItsOwnThreadHoldsUpNobody() {
        let (box, diary) = (Box(), Diary())
        let release = DispatchSemaphore(value: 0)
        let isHanging = Atomic(false)
        let meanwhile = Atomic(0)
        let jobs: [any Job] = [
            Scripted("hangs", in: diary, .always.onThreads(1)) { _ in
                isHanging.store(true, ordering: .sequentiallyConsistent)
                release.wait()
                return false
            },
            // The hanging turn ends when this one has had ten meanwhile.
            Scripted("steady", in: diary) { _ in
                guard isHanging.load(ordering: .sequentiallyConsistent) else { return false }
                if meanwhile.add(1, ordering: .sequentiallyConsistent).newValue == 10 {
                    box.stop()
                    release.signal()
                }
                return true
            },
        ]
        let loop = WorkerLoop(jobs, pause: .milliseconds(1), context: context())
        box.loop.withLock { $0 = loop }
        loop.run()
        #expect(meanwhile.load(ordering: .sequentiallyConsistent) == 10)
        #expect(diary.lines.filter { $0 == "hangs" }.count == 1)
    }

    // MARK: - Until nothing is due

    @Test func aDrainAsksAgainAfterALaterJobMadeWork() throws {
        let diary = Diary()
        let made = Atomic(1)
        let jobs: [any Job] = [
            Scripted("embed", in: diary) { _ in
                guard made.load(ordering: .relaxed) > 0 else { return false }
                made.store(0, ordering: .relaxed)
                return true
            },
            Scripted("read", in: diary) { turn in
                if turn == 1 { made.store(1, ordering: .relaxed) }
                return turn == 1
            },
        ]
        let turns = try WorkerLoop(jobs, pause: .seconds(1), context: context()).drain()
        #expect(diary.lines == ["embed", "embed", "read", "read", "embed", "embed", "read", "embed", "read"])
        #expect(turns == ["embed": 2, "read": 1])
    }

    @Test func aDrainLeavesOutWhatIsNotUrgent() throws {
        let diary = Diary()
        let job = Scripted("fade", in: diary, draining: .no) { _ in true }
        #expect(try WorkerLoop([job], pause: .seconds(1), context: context()).drain() == ["fade": 0])
        #expect(diary.lines.isEmpty)
    }

    @Test func aDrainEndsWithTheErrorOfAJobThatMustBeDone() {
        let job = Scripted("queue", in: Diary()) { _ in throw Fault() }
        #expect(throws: Fault.self) { try WorkerLoop([job], pause: .seconds(1), context: context()).drain() }
    }

    @Test func aDrainGivesUpAJobThatFailsTooOften() throws {
        let diary = Diary()
        let context = context()
        let job = Scripted("embed", in: diary, draining: .untilDoneOrFailed(times: 3)) { _ in throw Fault() }
        _ = try WorkerLoop([job], pause: .seconds(1), context: context).drain()
        #expect(diary.lines.count == 3)
        #expect(context.counters.total(.jobsFailed) == 3)
    }

    @Test func workOnASnapshotStartsOverUntilItIsCurrent() {
        var tries = 0
        let result = retryingWhenStale(limit: 5) { () -> String? in
            tries += 1
            return tries == 3 ? "done" : nil
        }
        #expect(result == "done")
        #expect(tries == 3)
        let never = retryingWhenStale(limit: 5) { () -> String? in
            tries += 1
            return nil
        }
        #expect(never == nil)
        #expect(tries == 8)
    }
}
