import Time

extension UnixTime {
    /// A moment `day` days after an arbitrary start.
    public static func day(_ day: Double) -> UnixTime { UnixTime(seconds: 1_700_000_000 + day * 86_400) }
}
