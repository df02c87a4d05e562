import Domain

/// Everything that recall knows of a user, as of one moment.
public struct RecallData: Sendable {
    /// The user.
    public var profile: UserProfile
    /// All memories.
    public var memories: [MemoryRecord]
    /// The vectors of one model, by memory.
    public var vectors: [String: QuantizedVector]
    /// What joins the memories.
    public var links: [MemoryLink]

    /// Makes one; see the properties.
    public init(profile: UserProfile, memories: [MemoryRecord], vectors: [String: QuantizedVector], links: [MemoryLink])
    {
        self.profile = profile
        self.memories = memories
        self.vectors = vectors
        self.links = links
    }
}
