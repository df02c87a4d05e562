import Domain

/// What is known of a caller when the phone rings.
public struct KnownCaller: Sendable, Equatable {
    /// The user.
    public var userID: String
    /// The briefing for this agent, or the one for agents that the user has not spoken with; `nil` for a guest.
    public var briefing: Briefing?

    /// Makes one; see the properties.
    public init(userID: String, briefing: Briefing?) {
        self.userID = userID
        self.briefing = briefing
    }
}
