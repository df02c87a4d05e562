import Domain
import Time

/// What is known of a caller when the phone rings.
public struct KnownCaller: Sendable, Equatable {
    /// The user.
    public var userID: String
    /// The briefing for this agent, or the one for agents that the user has not spoken with; `nil` for a guest.
    public var briefing: Briefing?
    /// When the last call began that was learned; `nil` when there was none.
    public var lastCallAt: UnixTime?

    /// Makes one; see the properties.
    public init(userID: String, briefing: Briefing?, lastCallAt: UnixTime? = nil) {
        self.userID = userID
        self.briefing = briefing
        self.lastCallAt = lastCallAt
    }
}
