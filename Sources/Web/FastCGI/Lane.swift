import Foundation
import Synchronization

/// What the shutdown needs to know of one serving thread.
///
/// A busy thread must not be interrupted, its read of a body would fail. So the busy mark and the signal exclude
/// each other: once the thread has said that it is busy no signal reaches it.
final class Lane: Sendable {
    private struct State {
        var thread: pthread_t?
        var isBusy = false
    }

    private let state = Mutex(State())

    /// The calling thread takes the lane.
    func begin() { state.withLock { $0.thread = pthread_self() } }

    /// The thread is about to end; its id must not be signalled any more.
    func end() { state.withLock { $0.thread = nil } }

    /// The thread begins or ends a request.
    func isBusy(_ isBusy: Bool) { state.withLock { $0.isBusy = isBusy } }

    /// Interrupts the thread when it waits for a request.
    func wakeIfIdle() {
        state.withLock { state in
            if let thread = state.thread, !state.isBusy { pthread_kill(thread, SIGUSR2) }
        }
    }
}
