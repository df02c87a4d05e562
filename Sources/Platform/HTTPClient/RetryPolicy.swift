/// When a request is sent again.
///
/// Exponential backoff with full jitter, after Brooker, "Exponential Backoff And Jitter" (AWS Architecture Blog, 2015).
public struct RetryPolicy: Sendable, Equatable {
    /// Answers after which the same request may succeed: 408, 409, 429, and 500…599.
    public static let statuses: Set<Int> = Set([408, 409, 429]).union(500...599)
    /// Never.
    public static let never = RetryPolicy(attemptLimit: 1)

    /// How often a request is sent at most.
    public var attemptLimit: Int
    /// The longest wait before the second attempt; it doubles each time.
    public var firstWait: Duration
    /// The longest wait of all, `Retry-After` included: a peer that asks for more is not asked again.
    public var longestWait: Duration

    /// Makes a policy.
    public init(
        attemptLimit: Int = 4, firstWait: Duration = .milliseconds(500), longestWait: Duration = .seconds(20)
    ) {
        self.attemptLimit = attemptLimit
        self.firstWait = firstWait
        self.longestWait = longestWait
    }

    /// How long to wait before a request is sent again.
    ///
    /// - Parameters:
    ///   - attempt: How often it was sent, from 1.
    ///   - response: What came back.
    ///   - now: Unix seconds, for a `Retry-After` that names a date.
    ///   - chance: 0…1.
    /// - Returns: `nil` when it is not sent again.
    func wait(after attempt: Int, _ response: HTTPResponse, now: Double, chance: Double) -> Duration? {
        guard attempt < attemptLimit, Self.statuses.contains(response.status) else { return nil }
        let longest = min(longestWait, firstWait * (1 << min(attempt - 1, 20)))
        let backoff = longest * chance
        guard let asked = response.headers["retry-after"].flatMap({ Self.retryAfter($0, now: now) }) else {
            return backoff
        }
        return asked > longestWait ? nil : max(asked, backoff)
    }

    /// Reads `Retry-After`: seconds, or a date (RFC 9110, section 10.2.3).
    static func retryAfter(_ value: String, now: Double) -> Duration? {
        if let seconds = Double(value), seconds.isFinite, seconds >= 0 { return .seconds(min(seconds, 1e9)) }
        guard let date = HTTPDate.seconds(value) else { return nil }
        return .seconds(min(max(0, date - now), 1e9))
    }
}
