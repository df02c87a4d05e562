import Domain
import Persistence
import Telemetry
import Time

/// Archives memories that have faded, and removes links that have.
public struct FadeMemories: Job {
    /// The memories looked at between two pauses of the write lock.
    private static let batchSize = 1000

    /// A fixed word for it.
    public let name = "fade_memories"
    /// A few times a day: salience is computed from the clock, and only what is stored lags behind.
    public let cadence: Cadence
    /// Not urgent.
    public let draining = Draining.no

    private let store: any MemoryStore
    private let briefings: BriefingRewriter
    private let context: Context

    /// Makes the job.
    ///
    /// - Parameters:
    ///   - interval: The time between two passes.
    ///   - store: Where the memories lie.
    ///   - context: Clock, log and counters.
    public init(every interval: Duration, store: any MemoryStore, context: Context) {
        cadence = .every(interval)
        self.store = store
        briefings = BriefingRewriter(store: store)
        self.context = context
    }

    /// Makes one pass.
    ///
    /// - Returns: `false`: one pass archives all.
    /// - Throws: ``StoreError``.
    public func workOnce(isStopping: () -> Bool) throws -> Bool {
        try makePass()
        return false
    }

    /// Archives what has faded.
    ///
    /// Running it twice, or late, gives the same result: salience is computed from the clock, not counted down.
    ///
    /// - Returns: How many memories were archived.
    /// - Throws: ``StoreError``.
    @discardableResult
    public func makePass() throws(StoreError) -> Int {
        let now = context.now
        let cutoff = now.advanced(by: .seconds(-Salience.archivalAgeDays * 86_400))
        var (last, archived): (FadingMemory?, Int) = (nil, 0)
        var users: Set<String> = []
        while true {
            let batch = try store.fadingMemories(before: cutoff, after: last, limit: Self.batchSize)
            guard let end = batch.last else { break }
            last = end
            let faded = batch.filter {
                Salience.isArchivable(
                    base: $0.salience, ratePerDay: $0.decayRate,
                    daysSinceReinforced: now.days(since: $0.lastReinforcedAt))
            }
            guard !faded.isEmpty else { continue }
            users.formUnion(try store.archive(faded, now: now))
            archived += faded.count
        }
        for user in users { rewriteBriefings(of: user, now: now) }
        let links = try removeFadedLinks(now: now)
        context.log.info(
            "decay pass done",
            [
                "archived": .integer(Int64(archived)), "users": .integer(Int64(users.count)),
                "links": .integer(Int64(links)),
            ])
        return archived
    }

    /// One user whose data does not open must not leave the others with what has faded.
    private func rewriteBriefings(of userID: String, now: UnixTime) {
        do throws(StoreError) {
            try briefings.rewrite(of: userID, now: now)
        } catch {
            context.log.error(
                "briefings could not be written anew", ["user_id": .text(userID), "error": .text(error.description)])
        }
    }

    private func removeFadedLinks(now: UnixTime) throws(StoreError) -> Int {
        var removed = 0
        while true {
            let count = try store.removeFadedLinks(now: now, limit: Self.batchSize)
            removed += count
            if count < Self.batchSize { return removed }
        }
    }
}
