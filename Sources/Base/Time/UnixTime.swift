/// A moment in Unix milliseconds, UTC: the one form of time in the database and the engine.
public struct UnixTime: Sendable, Hashable, Comparable, Codable {
    /// Milliseconds since 1970-01-01T00:00:00Z.
    public let milliseconds: Int64

    /// Takes milliseconds since 1970.
    public init(milliseconds: Int64) { self.milliseconds = milliseconds }

    /// Takes seconds since 1970.
    ///
    /// - Parameter seconds: Any number, as senders write them; one outside the calendar of years -270,000 to 270,000
    ///   becomes its end, and what is no number 1970.
    public init(seconds: Double) {
        // JavaScript's range of dates; differences of two such times cannot overflow.
        let limit = 8_640_000_000_000_000.0
        milliseconds = seconds.isNaN ? 0 : Int64(min(max((seconds * 1000).rounded(), -limit), limit))
    }

    /// Reads the bare number that ``encode(to:)`` writes.
    public init(from decoder: any Decoder) throws {
        milliseconds = try decoder.singleValueContainer().decode(Int64.self)
    }

    /// Writes the milliseconds as one number.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(milliseconds)
    }

    /// Earlier moments come first.
    public static func < (left: UnixTime, right: UnixTime) -> Bool { left.milliseconds < right.milliseconds }

    /// Moves a moment by milliseconds.
    public func advanced(byMilliseconds count: Int64) -> UnixTime { UnixTime(milliseconds: milliseconds + count) }

    /// Moves a moment by a time, which may be negative; less than a millisecond of it is dropped.
    public func advanced(by duration: Duration) -> UnixTime {
        let (seconds, attoseconds) = duration.components
        return advanced(byMilliseconds: seconds * 1000 + attoseconds / 1_000_000_000_000_000)
    }

    /// The days from an earlier moment to this one; 0 when that lies in the future.
    public func days(since earlier: UnixTime) -> Double {
        max(0, Double(milliseconds - earlier.milliseconds) / 86_400_000)
    }
}
