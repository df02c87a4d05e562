import Time

/// One turn of a call, as kept.
public struct StoredTurn: Sendable, Equatable {
    /// Who speaks.
    public enum Role: String, Sendable, CaseIterable {
        /// The caller.
        case user
        /// The agent.
        case agent
        /// A tool, or whatever else the platform has.
        case other
    }

    /// The index in the platform's transcript.
    public var index: Int
    /// Who said it.
    public var role: Role
    /// The words.
    public var message: String
    /// When it was said.
    public var saidAt: UnixTime

    /// Makes a turn; see the properties.
    public init(index: Int, role: Role, message: String, saidAt: UnixTime) {
        self.index = index
        self.role = role
        self.message = message
        self.saidAt = saidAt
    }
}
