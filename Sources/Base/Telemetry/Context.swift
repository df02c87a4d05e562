import Time

/// What every part needs beside its own work: where it says what happened, what time it is, and where it counts.
///
/// One value instead of many parameters, so that a part that begins to count, or one day to trace, needs no new
/// parameter, and neither does anybody who makes it.
public struct Context: Sendable {
    /// Told what happens.
    public let log: Log
    /// The time.
    public let clock: Clock
    /// Counts what happens.
    public let counters: Counters

    /// Makes a context.
    ///
    /// - Parameters:
    ///   - log: Told what happens.
    ///   - clock: The time; the machine's unless given.
    ///   - counters: Counts what happens; new ones unless given.
    public init(log: Log, clock: Clock = .system, counters: Counters = Counters()) {
        self.log = log
        self.clock = clock
        self.counters = counters
    }

    /// The present moment.
    public var now: UnixTime { clock.now() }
}
