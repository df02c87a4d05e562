import Domain
import Time

/// An authentic event as it came in.
public struct IncomingEvent: Sendable {
    /// The platform's type; anything but a plain word is kept as `other`.
    public var type: String
    /// The conversation as sent.
    public var conversationID: String
    /// Unix seconds, if sent.
    public var eventTimestamp: Int64?
    /// Who the caller is, as far as the event says.
    public var caller: CallerIdentifier
    /// The exact bytes.
    public var body: [UInt8]
    /// When it came.
    public var receivedAt: UnixTime
    /// Why it cannot be used, if it cannot; it is kept all the same.
    public var ignoredReason: String?

    /// Makes an event; see the properties.
    public init(
        type: String, conversationID: String, eventTimestamp: Int64?, caller: CallerIdentifier, body: [UInt8],
        receivedAt: UnixTime, ignoredReason: String? = nil
    ) {
        self.type = type
        self.conversationID = conversationID
        self.eventTimestamp = eventTimestamp
        self.caller = caller
        self.body = body
        self.receivedAt = receivedAt
        self.ignoredReason = ignoredReason
    }
}
