import Domain

/// A user with everything that learning a call needs, as of one moment.
public struct UserSnapshot: Sendable {
    /// The user and the revision that a commit must still find.
    public var profile: UserProfile
    /// Whether the user is the owner of one call whose caller hides.
    public var isAnonymous: Bool
    /// All memories.
    public var memories: [MemoryRecord]
    /// What each call did to them.
    public var effects: [MemoryEffect]
    /// Conflicts that somebody has overruled.
    public var overruled: Set<MemoryPair>
    /// Conflicts that a language model found.
    public var judged: Set<MemoryPair>
    /// All calls.
    public var calls: [CallRecord]

    /// Makes one; see the properties.
    public init(
        profile: UserProfile, isAnonymous: Bool, memories: [MemoryRecord], effects: [MemoryEffect],
        overruled: Set<MemoryPair>, judged: Set<MemoryPair>, calls: [CallRecord]
    ) {
        self.profile = profile
        self.isAnonymous = isAnonymous
        self.memories = memories
        self.effects = effects
        self.overruled = overruled
        self.judged = judged
        self.calls = calls
    }
}
