import Foundation
import Synchronization

/// Work on a thread of its own, for what must go on while the test looks.
///
/// A thread and no task: the work blocks, and two blocked tasks stop everything else on two cores.
final class Background<Value: Sendable>: Sendable {
    private let result = Mutex<Result<Value, any Error>?>(nil)

    init(_ work: @escaping @Sendable () throws -> Value) {
        Thread { @Sendable [self] in
            let outcome = Result { try work() }
            result.withLock { $0 = outcome }
        }.start()
    }

    var isFinished: Bool { result.withLock { $0 != nil } }

    /// Waits for the end of the work, and returns what it made or throws what it threw.
    func value(seconds: Double = 60) throws -> Value {
        try Poll.until("the end of work in the background", seconds: seconds) { isFinished }
        guard let outcome = result.withLock({ $0 }) else { throw Timeout(what: "a result", seconds: 0) }
        return try outcome.get()
    }
}
