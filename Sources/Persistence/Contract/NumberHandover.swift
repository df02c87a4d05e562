import Time

/// That a number was somebody's, and is not any more.
public struct NumberHandover: Sendable, Equatable {
    /// Why a number is held to be another person's.
    public enum Reason: String, Sendable, CaseIterable {
        /// Nobody had called from it for so long that it may have been given out again.
        case silence
        /// The person on the line said that they are somebody else.
        case denied
        /// Somebody decided so.
        case decided
    }

    /// Who had it.
    public var userID: String
    /// Until when.
    public var endedAt: UnixTime
    /// Why it is another's now.
    public var reason: Reason

    /// Makes one; see the properties.
    public init(userID: String, endedAt: UnixTime, reason: Reason) {
        self.userID = userID
        self.endedAt = endedAt
        self.reason = reason
    }
}
