import Synchronization

/// Leaves a peer alone that fails, and tries it again after a while; shared by all threads that use the peer.
///
/// After Nygard, *Release It!* (2007), "Circuit Breaker": closed, open after some failures in a row, then half open for
/// one request, whose success closes it and whose failure opens it for twice as long.
public final class CircuitBreaker: Sendable {
    private struct State {
        var failures = 0
        var openings = 0
        /// When the next request may be tried; `nil` while closed.
        var retryAt: Duration?
        var isTrying = false
        /// Until when the peer has asked to be left alone.
        var pausedUntil = Duration.zero

        func permits(at now: Duration) -> Bool {
            guard now >= pausedUntil else { return false }
            return retryAt.map { now >= $0 && !isTrying } ?? true
        }
    }

    private let state = Mutex(State())
    private let failureLimit: Int
    private let firstPause: Duration
    private let longestPause: Duration

    /// Makes a closed one.
    ///
    /// - Parameters:
    ///   - failureLimit: The failures in a row that open it.
    ///   - firstPause: How long it stays open first; doubled each time that the trial fails.
    ///   - longestPause: How long it stays open at most.
    public init(
        failureLimit: Int = 5, firstPause: Duration = .seconds(10), longestPause: Duration = .seconds(300)
    ) {
        self.failureLimit = failureLimit
        self.firstPause = firstPause
        self.longestPause = longestPause
    }

    /// Whether a request would be let through, without taking the place of the trial.
    func isClosed(at now: Duration) -> Bool {
        state.withLock { $0.permits(at: now) }
    }

    /// Asks to send a request; whoever is let through must report how it went.
    func permits(at now: Duration) -> Bool {
        state.withLock { state in
            guard state.permits(at: now) else { return false }
            state.isTrying = state.retryAt != nil
            return true
        }
    }

    /// Reports an answer of a peer that works.
    func succeeded() { state.withLock { $0 = State() } }

    /// Reports a failure.
    func failed(at now: Duration) {
        state.withLock { state in
            state.isTrying = false
            state.failures += 1
            guard state.failures >= failureLimit || state.retryAt != nil else { return }
            let pause = min(longestPause, firstPause * (1 << min(state.openings, 20)))
            state.openings += 1
            state.retryAt = now + pause
        }
    }

    /// Reports that the peer asks to be left alone until then.
    func pauses(until time: Duration) {
        state.withLock { $0.pausedUntil = max(time, $0.pausedUntil) }
    }

    /// Reports that the request said nothing about the peer.
    func released() { state.withLock { $0.isTrying = false } }
}
