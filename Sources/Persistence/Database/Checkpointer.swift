import Foundation
import Synchronization

/// Copies the log back into the data file, beside the commits instead of in them.
///
/// SQLite's automatic checkpoint is done by the commit that finds the log long enough, and everybody who shares that
/// commit waits for two syncs more. Here a thread with a connection of its own does it, without blocking a writer;
/// only when the log has grown to ``restartFactor`` times the threshold does it make writers wait for a moment.
package final class Checkpointer: Sendable {
    /// A log of so many thresholds begins anew.
    private static let restartFactor = 4

    private let path: String
    private let threshold: Int
    private let isLong = Atomic(false)
    private let isBusy = Atomic(false)
    private let wake = DispatchSemaphore(value: 0)
    private let hasThread = Atomic(false)

    /// Watches over one file.
    ///
    /// - Parameters:
    ///   - path: The data file.
    ///   - threshold: The pages in the log from which on it is copied back.
    package init(path: String, threshold: Int) {
        self.path = path
        self.threshold = threshold
    }

    deinit { wake.signal() }

    /// Takes note of a commit; returns at once.
    package func committed(pages: Int) {
        guard pages >= threshold else { return }
        isLong.store(pages >= threshold * Self.restartFactor, ordering: .relaxed)
        guard isBusy.compareExchange(expected: false, desired: true, ordering: .relaxed).exchanged else { return }
        if hasThread.compareExchange(expected: false, desired: true, ordering: .relaxed).exchanged { start() }
        wake.signal()
    }

    private func start() {
        Thread { @Sendable [weak self, wake, path] in
            // Opened in the thread that uses it. Should it fail, the other processes' checkpoints have to do.
            let connection = try? Connection(path: path, options: Connection.Options(cacheKiB: 500))
            while true {
                wake.wait()
                guard let self else { return }
                // A log that could not be copied back now is copied back after the next commit.
                _ = try? connection?.checkpoint(restarting: isLong.load(ordering: .relaxed))
                isBusy.store(false, ordering: .relaxed)
            }
        }.start()
    }
}
