/// A call that this process lets a language model read until its lease ends.
public struct ClaimedCall: Sendable, Equatable {
    /// Whose call it is.
    public var userID: String
    /// The call.
    public var conversationID: String
    /// The event that told of it, Unix seconds.
    public var eventTimestamp: Int64
    /// Which try this is, from 1.
    public var attempt: Int
    /// How many answers about it could not be used.
    public var faults: Int
    /// What shows that the lease is this process's.
    public var leaseToken: [UInt8]

    /// Makes one; see the properties.
    public init(
        userID: String, conversationID: String, eventTimestamp: Int64, attempt: Int, faults: Int, leaseToken: [UInt8]
    ) {
        self.userID = userID
        self.conversationID = conversationID
        self.eventTimestamp = eventTimestamp
        self.attempt = attempt
        self.faults = faults
        self.leaseToken = leaseToken
    }
}
