import Foundation
import Synchronization
import Telemetry
import Time

/// Gives every job its turns, until it is stopped or until nothing is due.
public final class WorkerLoop: Sendable {
    private let jobs: [any Job]
    private let pause: Duration
    private let context: Context
    private let isStopping = Atomic(false)
    private let wake = DispatchSemaphore(value: 0)
    private let threadWake = DispatchSemaphore(value: 0)

    /// Makes the loop.
    ///
    /// - Parameters:
    ///   - jobs: In the order of their turns in a round.
    ///   - pause: The rest when no job has anything to do.
    ///   - context: Clock, log and counters.
    public init(_ jobs: [any Job], pause: Duration, context: Context) {
        self.jobs = jobs
        self.pause = pause
        self.context = context
    }

    private var isStopped: Bool { isStopping.load(ordering: .sequentiallyConsistent) }

    /// Ends ``run()`` after the turns that are under way.
    public func stop() {
        isStopping.store(true, ordering: .sequentiallyConsistent)
        wake.signal()
        for job in jobs { for _ in 0..<job.cadence.threads { threadWake.signal() } }
    }

    /// Works until ``stop()``.
    public func run() {
        let threads = DispatchGroup()
        for job in jobs { for _ in 0..<job.cadence.threads { start(job, threads) } }
        defer { threads.wait() }
        let shared = jobs.filter { $0.cadence.threads == 0 }
        var due = [UnixTime](repeating: context.now, count: shared.count)
        while !isStopped {
            var hasWorked = false
            for (place, job) in shared.enumerated() where !isStopped {
                let result = turnIfDue(job, &due[place], hasWorked: hasWorked)
                // What is done every so often leaves nothing to be done at once.
                if result == .worked, !job.cadence.isPeriodic { hasWorked = true }
            }
            if !hasWorked { _ = wake.wait(timeout: .now() + pause / .seconds(1)) }
        }
    }

    /// Works on a thread until ``stop()``, and rests when there was nothing to do.
    private func start(_ job: any Job, _ group: DispatchGroup) {
        group.enter()
        Thread { @Sendable [self] in
            var due = context.now
            while !isStopped {
                var rest = pause
                switch turnIfDue(job, &due, hasWorked: false) {
                case .worked: continue
                case .failed: rest = job.cadence.restAfterFailure ?? pause
                case .nothing: break
                }
                _ = threadWake.wait(timeout: .now() + rest / .seconds(1))
            }
            group.leave()
        }.start()
    }

    /// What came of a turn.
    private enum Turn {
        case worked
        case nothing
        case failed
    }

    /// Gives a job its turn when that has come.
    ///
    /// - Parameters:
    ///   - job: The job.
    ///   - due: When it is due; set to the time after this one.
    ///   - hasWorked: Whether a job before it had something to do in this round.
    /// - Returns: What came of it; ``Turn/nothing`` when it was not due.
    private func turnIfDue(_ job: any Job, _ due: inout UnixTime, hasWorked: Bool) -> Turn {
        switch job.cadence.when {
        case .always: return turn(job)
        case .whenIdle(let longest):
            guard !hasWorked || context.now >= due else { return .nothing }
            defer { due = context.now.advanced(by: longest) }
            return turn(job)
        case .every(let interval):
            let now = context.now
            guard now >= due else { return .nothing }
            due = now.advanced(by: interval)
            return turn(job)
        }
    }

    /// One turn.
    ///
    /// A database that is locked or gone for a while must not end the worker.
    private func turn(_ job: any Job) -> Turn {
        do {
            return try job.workOnce(isStopping: { isStopped }) ? .worked : .nothing
        } catch {
            note(error, of: job)
            return .failed
        }
    }

    private func note(_ error: any Error, of job: any Job) {
        context.counters.add(.jobsFailed, kind: job.name)
        context.log.error("the worker could not go on", ["job": .text(job.name), "error": .error(error)])
    }

    // MARK: - Until nothing is due

    /// Works until nothing is due any more, and returns.
    ///
    /// What one job did may be work for one before it, so all are asked again until none had anything to do; one that
    /// was given up stays so.
    ///
    /// - Returns: By the name of each job, how many of its turns had something to do.
    /// - Throws: What a job throws that is drained ``Draining/untilDone``.
    public func drain() throws -> [String: Int] {
        var turns: [String: Int] = [:]
        var givenUp: Set<String> = []
        var hasWorked = true
        while hasWorked, !isStopped {
            hasWorked = false
            for job in jobs where !givenUp.contains(job.name) {
                guard let count = try drain(job) else {
                    givenUp.insert(job.name)
                    continue
                }
                turns[job.name, default: 0] += count
                hasWorked = hasWorked || count > 0
            }
        }
        return turns
    }

    /// Gives a job turns until it has nothing to do, and counts those that had; `nil` when it failed too often.
    private func drain(_ job: any Job) throws -> Int? {
        var (count, failures) = (0, 0)
        while !isStopped {
            do {
                if job.draining == .no { return 0 }
                guard try job.workOnce(isStopping: { isStopped }) else { return count }
                count += 1
            } catch {
                guard case .untilDoneOrFailed(let limit) = job.draining else { throw error }
                note(error, of: job)
                failures += 1
                if failures >= limit { return nil }
            }
        }
        return count
    }
}

extension Cadence {
    fileprivate var isPeriodic: Bool { if case .every = when { true } else { false } }
}
