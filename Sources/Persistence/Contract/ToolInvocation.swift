import Time

/// A question that an agent asked in the middle of a call.
public struct ToolInvocation: Sendable, Equatable {
    /// Whom it was about; `nil` for a stranger.
    public var userID: String?
    /// The present call.
    public var conversationID: String
    /// Who asked.
    public var agentID: String
    /// The question.
    public var query: String
    /// How many memories it got.
    public var resultCount: Int
    /// How long the answer took, in microseconds.
    public var latencyMicroseconds: Int64
    /// When it came.
    public var invokedAt: UnixTime

    /// Makes a record; see the properties.
    public init(
        userID: String?, conversationID: String, agentID: String, query: String, resultCount: Int,
        latencyMicroseconds: Int64, invokedAt: UnixTime
    ) {
        self.userID = userID
        self.conversationID = conversationID
        self.agentID = agentID
        self.query = query
        self.resultCount = resultCount
        self.latencyMicroseconds = latencyMicroseconds
        self.invokedAt = invokedAt
    }
}
