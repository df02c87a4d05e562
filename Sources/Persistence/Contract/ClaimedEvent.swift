import Time

/// An event that this process works on until its lease ends.
public struct ClaimedEvent: Sendable, Equatable {
    /// The tries of an event before it becomes a dead letter: one and five retries.
    public static let attemptLimit = 6
    /// The tries that may end without a word before it becomes one: whoever had it was killed, as happens to any process,
    /// and only an event that it happens to again and again is likely to be the reason.
    public static let lostLeaseLimit = 20

    /// The event.
    public var eventID: String
    /// The platform's type.
    public var type: String
    /// The id under which the conversation is kept; plain.
    public var conversationID: String
    /// Unix seconds, as sent, else when the event came; of two events of a conversation the higher one holds.
    public var eventTimestamp: Int64
    /// When it came.
    public var receivedAt: UnixTime
    /// Which try this is, from 1.
    public var attempt: Int
    /// What shows that the lease is this process's.
    public var leaseToken: [UInt8]
    /// The file that holds its bytes, when they are too many for a row.
    public var bodyFile: String?

    /// Makes one; see the properties.
    public init(
        eventID: String, type: String, conversationID: String, eventTimestamp: Int64, receivedAt: UnixTime,
        attempt: Int, leaseToken: [UInt8], bodyFile: String?
    ) {
        self.eventID = eventID
        self.type = type
        self.conversationID = conversationID
        self.eventTimestamp = eventTimestamp
        self.receivedAt = receivedAt
        self.attempt = attempt
        self.leaseToken = leaseToken
        self.bodyFile = bodyFile
    }
}
