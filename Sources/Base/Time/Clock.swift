import Foundation

/// The time, given from outside so that tests can play years.
public struct Clock: Sendable {
    /// The present moment.
    public let now: @Sendable () -> UnixTime

    /// Takes any source of time.
    public init(now: @escaping @Sendable () -> UnixTime) { self.now = now }

    /// The machine's time.
    public static let system = Clock {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return UnixTime(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
    }
}
