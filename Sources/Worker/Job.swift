/// Work that is done behind the requests, a turn at a time.
///
/// The loop knows jobs by this alone: a new one is a file in `Jobs` and its place in the list that
/// `Configuration.makeWorker` gives the loop.
public protocol Job: Sendable {
    /// A fixed word for it, for logs and counters.
    var name: String { get }
    /// When its turn comes.
    var cadence: Cadence { get }
    /// Whether and how a drain does it.
    var draining: Draining { get }

    /// Works for a while.
    ///
    /// - Parameter isStopping: Asked by a turn that may take long whether to break off.
    /// - Returns: Whether there was something to do, so that there may be more.
    /// - Throws: Any error; it is logged, and the next turn tries again.
    func workOnce(isStopping: () -> Bool) throws -> Bool
}

/// When a job's turn comes, and where it is done.
public struct Cadence: Sendable, Equatable {
    /// When a job's turn comes.
    public enum When: Sendable, Equatable {
        /// In every round of the loop; rounds follow one another at once while such a job finds work.
        case always
        /// When the jobs before it had nothing to do, and after this time at the latest.
        case whenIdle(atLatestAfter: Duration)
        /// As often as this, the first time at the start; a turn that fails waits as long.
        case every(Duration)
    }

    /// When its turn comes.
    public var when: When
    /// The threads of its own that it is done on, so that a peer that is slow or hangs holds up nothing else; 0 for the
    /// loop's own.
    public var threads = 0
    /// How long such a thread rests after a failure; the loop's pause when `nil`.
    public var restAfterFailure: Duration?

    /// In every round of the loop.
    public static let always = Cadence(when: .always)

    /// When the jobs before it had nothing to do, and after this time at the latest.
    public static func whenIdle(atLatestAfter longest: Duration) -> Cadence {
        Cadence(when: .whenIdle(atLatestAfter: longest))
    }

    /// As often as this, the first time at the start.
    public static func every(_ interval: Duration) -> Cadence { Cadence(when: .every(interval)) }

    /// The same on threads of its own.
    ///
    /// - Parameters:
    ///   - count: How many, at least 1.
    ///   - rest: How long one rests after a failure; the loop's pause when `nil`.
    /// - Returns: The cadence.
    public func onThreads(_ count: Int, restAfterFailure rest: Duration? = nil) -> Cadence {
        Cadence(when: when, threads: count, restAfterFailure: rest)
    }
}

/// How a drain, which works until nothing is due, does a job.
public enum Draining: Sendable, Equatable {
    /// Not at all.
    case no
    /// Until it has nothing to do; what it throws ends the drain.
    case untilDone
    /// Until it has nothing to do or has failed so often; what it throws is a line in the log, as in the loop.
    case untilDoneOrFailed(times: Int)
}
