import Time

/// An event as an operator sees it.
public struct EventSummary: Sendable, Equatable {
    /// The event.
    public var eventID: String
    /// The platform's type.
    public var type: String
    /// The conversation.
    public var conversationID: String
    /// `pending`, `claimed`, `done`, `dead` or `ignored`.
    public var state: String
    /// Why, in a fixed word.
    public var reason: String?
    /// Tries so far.
    public var attempts: Int
    /// When it came.
    public var receivedAt: UnixTime
    /// What the last try ran into.
    public var error: String?

    /// Makes one; see the properties.
    public init(
        eventID: String, type: String, conversationID: String, state: String, reason: String?, attempts: Int,
        receivedAt: UnixTime, error: String?
    ) {
        self.eventID = eventID
        self.type = type
        self.conversationID = conversationID
        self.state = state
        self.reason = reason
        self.attempts = attempts
        self.receivedAt = receivedAt
        self.error = error
    }
}
