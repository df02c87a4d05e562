import Domain
import Time

/// The memories of users, with their vectors and links.
public protocol MemoryStore: Sendable {
    /// Reads a user with everything that learning needs, as of one moment.
    func snapshot(of userID: String) throws(StoreError) -> UserSnapshot?

    /// Reads what recall needs, with the vectors of one model when given, as of one moment.
    func recallData(of userID: String, embeddingModel: String?) throws(StoreError) -> RecallData?

    /// Reinforces memories that were of use, once a call; an archived one becomes active again.
    func reinforce(_ recalled: [RecalledMemories]) throws(StoreError)

    /// Sets how fast a memory fades, per day; says whether the user has such a memory.
    func setDecayRate(
        _ rate: Double, of memoryID: String, userID: String, now: UnixTime
    ) throws(StoreError) -> Bool

    /// Overrules what made a memory history; says whether it was.
    func restore(_ memoryID: String, userID: String, now: UnixTime) throws(StoreError) -> Bool

    /// Reads active memories that decay and were last reinforced before a moment, oldest first.
    func fadingMemories(
        before cutoff: UnixTime, after: FadingMemory?, limit: Int
    ) throws(StoreError) -> [FadingMemory]

    /// Archives memories, unless they were reinforced meanwhile; returns the users of those that were archived.
    func archive(_ memories: [FadingMemory], now: UnixTime) throws(StoreError) -> Set<String>

    /// Writes the briefings of a user anew, if nothing changed since they were composed; says whether it did.
    func replaceBriefings(
        of snapshot: UserSnapshot, summary: String?, briefings: [String: Briefing], now: UnixTime
    ) throws(StoreError) -> Bool

    // MARK: - Vectors

    /// The vectors of a user's memories by memory; those of another model are as good as none.
    func vectors(of userID: String, model: String) throws(StoreError) -> [String: QuantizedVector]

    /// Leases a user whose memories wait for vectors of a model; `nil` when nobody waits.
    func userToEmbed(by model: String, now: UnixTime, leaseSeconds: Int) throws(StoreError) -> String?

    /// Saves a part of the work on a user; it stays when the rest is interrupted.
    func saveEmbeddings(
        _ batch: EmbeddedBatch, of userID: String, model: String, leaseUntil: UnixTime
    ) throws(StoreError)

    /// Marks a user as embedded, if nothing changed since the memories were read; says whether it did.
    func finishEmbedding(_ profile: UserProfile, model: String, now: UnixTime) throws(StoreError) -> Bool

    // MARK: - Links

    /// All links of a user, those of weight 0 included, which keep removed ones away.
    func links(of userID: String) throws(StoreError) -> [MemoryLink]

    /// Joins two memories by hand, or parts them for good; says whether both are this user's.
    func set(_ link: MemoryLink, of userID: String, now: UnixTime) throws(StoreError) -> Bool

    /// Removes links that have faded, a batch at a time; fewer than `limit` when none is left.
    func removeFadedLinks(now: UnixTime, limit: Int) throws(StoreError) -> Int
}
