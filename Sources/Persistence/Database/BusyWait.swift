import Foundation

/// How a connection waits for the database's lock, and lets others have it.
///
/// SQLite has no queue: whoever asks at the right moment gets the lock, and a process that writes back to back
/// starves the others. So a connection that had to wait lately pauses after a commit for longer than the others
/// sleep between two tries; two busy processes then take turns.
struct BusyWait {
    /// The longest wait, in milliseconds.
    let limit: Int32
    /// When the present wait began, when the last one was, and when the last commit was; monotonic nanoseconds.
    private var start: Int64 = 0
    private var lastWait = Int64.min / 2
    private var lastCommit = Int64.min / 2

    /// The sleep between two tries, in microseconds; the spread keeps two processes out of step.
    private static let sleep: ClosedRange<UInt32> = 40...120
    /// The pause after a commit, in nanoseconds; longer than ``sleep`` with the timer's slack.
    private static let pause: Int64 = 250_000
    /// How long a wait counts as lately, in nanoseconds.
    private static let memory: Int64 = 20_000_000

    init(limit: Int32) { self.limit = limit }

    /// Pauses when others want the lock and the last commit was a moment ago.
    func giveWay() {
        let now = Self.now()
        let rest = lastCommit + Self.pause - now
        if rest > 0, now - lastWait < Self.memory { usleep(UInt32(rest / 1000)) }
    }

    mutating func hasCommitted() { lastCommit = Self.now() }

    /// Sleeps a little and says whether to try again.
    static func handle(_ context: UnsafeMutableRawPointer?, _ tries: Int32) -> Int32 {
        guard let wait = context?.assumingMemoryBound(to: BusyWait.self) else { return 0 }
        let now = now()
        if tries == 0 { wait.pointee.start = now }
        wait.pointee.lastWait = now
        guard now - wait.pointee.start < Int64(wait.pointee.limit) * 1_000_000 else { return 0 }
        // A lock that is held for long is no matter of microseconds any more.
        usleep(tries < 500 ? UInt32.random(in: sleep) : 2000)
        return 1
    }

    private static func now() -> Int64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
    }
}
