import Time

/// Memories that an agent was given.
public struct RecalledMemories: Sendable, Equatable {
    /// Whose they are.
    public var userID: String
    /// The present call; within one call a memory is reinforced once.
    public var conversationID: String
    /// The memories.
    public var memoryIDs: [String]
    /// When.
    public var at: UnixTime

    /// Names memories; see the properties.
    public init(userID: String, conversationID: String, memoryIDs: [String], at: UnixTime) {
        self.userID = userID
        self.conversationID = conversationID
        self.memoryIDs = memoryIDs
        self.at = at
    }
}
