import Domain

/// What a learned call changes for one user.
public struct UserChange: Sendable {
    /// What was known before.
    public var before: UserSnapshot
    /// All memories afterwards, by id.
    public var memories: [String: MemoryRecord]
    /// What this call did.
    public var effects: [MemoryEffect]
    /// The conflicts that it settled.
    public var conflicts: [MemoryConflict]
    /// The conflicts that a language model found, in this call and before.
    public var judged: Set<MemoryPair>
    /// The name afterwards.
    public var name: String?
    /// The summary afterwards.
    public var summary: String?
    /// The briefing for each agent, `""` for agents that the user has not spoken with; `nil` leaves none.
    public var briefings: [String: Briefing]

    /// Makes a change; see the properties.
    public init(
        before: UserSnapshot, memories: [String: MemoryRecord], effects: [MemoryEffect],
        conflicts: [MemoryConflict], judged: Set<MemoryPair> = [], name: String?, summary: String?,
        briefings: [String: Briefing]
    ) {
        self.before = before
        self.memories = memories
        self.effects = effects
        self.conflicts = conflicts
        self.judged = judged
        self.name = name
        self.summary = summary
        self.briefings = briefings
    }
}
