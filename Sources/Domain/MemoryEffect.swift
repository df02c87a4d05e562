import Time

/// One effect of a call on a memory.
public struct MemoryEffect: Sendable, Equatable {
    /// What a call does to a memory.
    public enum Relation: String, Sendable, CaseIterable {
        /// The call taught it.
        case created
        /// The call said it again.
        case reinforced
        /// The call made it history.
        case superseded
        /// The call looked it up.
        case recalled
    }

    /// The call.
    public var conversationID: String
    /// The memory.
    public var memoryID: String
    /// What happened to it.
    public var relation: Relation
    /// When it was said.
    public var at: UnixTime
    /// The index in the call's transcript.
    public var turn: Int?

    /// Makes an effect; see the properties.
    public init(conversationID: String, memoryID: String, relation: Relation, at: UnixTime, turn: Int? = nil) {
        self.conversationID = conversationID
        self.memoryID = memoryID
        self.relation = relation
        self.at = at
        self.turn = turn
    }

    /// Whether the call said it.
    public var isMention: Bool { relation == .created || relation == .reinforced }
}
