import Foundation
import Synchronization
import Testing

/// Threads that run the tests of a suite, and nothing else.
///
/// Tests over real processes mostly wait. In the pool that all tasks share, which has one thread for each core, they would
/// hold up the unit tests, and stand in line behind hundreds of them between two of their own.
final class OwnThreads: TaskExecutor {
    private let jobs = Mutex<[UnownedJob]>([])
    private let waiting = DispatchSemaphore(value: 0)

    /// Starts the threads; they live as long as the process.
    init(_ count: Int) {
        for _ in 0..<count {
            Thread { @Sendable [self] in
                while true {
                    waiting.wait()
                    let job = jobs.withLock { $0.isEmpty ? nil : $0.removeFirst() }
                    job?.runSynchronously(on: asUnownedTaskExecutor())
                }
            }.start()
        }
    }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        jobs.withLock { $0.append(job) }
        waiting.signal()
    }
}

/// Runs a suite on threads of its own, as many tests at once as there are threads.
struct OwnThreadsTrait: SuiteTrait, TestScoping {
    var count: Int

    func provideScope(
        for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
    ) async throws {
        try await withTaskExecutorPreference(OwnThreads(count)) { try await function() }
    }
}

extension Trait where Self == OwnThreadsTrait {
    /// So many threads for this suite and all within it.
    static func ownThreads(_ count: Int) -> Self { Self(count: count) }
}
