/// Whose call a conversation is, and which event told so.
public struct CallOwnership: Sendable, Equatable {
    /// The user.
    public var userID: String
    /// The event's time, Unix seconds; `nil` when the call only failed to start, which any transcript outranks.
    public var eventTimestamp: Int64?

    /// Makes one; see the properties.
    public init(userID: String, eventTimestamp: Int64?) {
        self.userID = userID
        self.eventTimestamp = eventTimestamp
    }
}
