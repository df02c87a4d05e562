import Domain
import Learning
import Store
import Telemetry
import Time

/// What is done from time to time: memories fade, files that a crash left are removed, the log is copied back.
public struct Upkeep: Sendable {
    /// The memories looked at between two pauses of the write lock.
    private static let batchSize = 1000
    /// Files younger than this may belong to a write that is under way.
    private static let orphanAgeMilliseconds: Int64 = 3_600_000

    private let store: Store
    private let clock: Clock
    private let log: Log

    /// Makes the work.
    public init(store: Store, clock: Clock, log: Log) {
        self.store = store
        self.clock = clock
        self.log = log
    }

    /// Archives what has faded.
    ///
    /// Running it twice, or late, gives the same result: salience is computed from the clock, not counted down.
    ///
    /// - Returns: How many memories were archived.
    @discardableResult
    public func decay() throws(StoreError) -> Int {
        let now = clock.now()
        let cutoff = now.advanced(byMilliseconds: -Int64(Salience.archivalAgeDays * 86_400_000))
        var (last, archived): (Store.FadingMemory?, Int) = (nil, 0)
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
        for user in users {
            do throws(StoreError) {
                try rewriteBriefings(of: user, now: now)
            } catch {
                // One user whose data does not open must not leave the others with what has faded.
                log.error(
                    "briefings could not be written anew", ["user_id": .text(user), "error": .text(error.description)])
            }
        }
        let links = try removeFadedLinks(now: now)
        log.info(
            "decay pass done",
            [
                "archived": .integer(Int64(archived)), "users": .integer(Int64(users.count)),
                "links": .integer(Int64(links)),
            ])
        return archived
    }

    private func removeFadedLinks(now: UnixTime) throws(StoreError) -> Int {
        var removed = 0
        while true {
            let count = try store.removeFadedLinks(now: now, limit: Self.batchSize)
            removed += count
            if count < Self.batchSize { return removed }
        }
    }

    /// Removes files that belong to nothing.
    public func removeOrphanedFiles() throws(StoreError) {
        let count = try store.removeOrphanedFiles(
            olderThan: clock.now().advanced(byMilliseconds: -Self.orphanAgeMilliseconds))
        if count > 0 { log.warning("files of interrupted writes removed", ["count": .integer(Int64(count))]) }
    }

    /// Writes the briefings of a user from what is known now.
    public func rewriteBriefings(of userID: String, now: UnixTime) throws(StoreError) {
        // When a call is learned meanwhile, its commit writes the briefings.
        guard let snapshot = try store.snapshot(of: userID) else { return }
        let written = BriefingWriter().write(
            BriefingWriter.Knowledge(calls: snapshot.calls, memories: snapshot.memories), now: now)
        _ = try store.replaceBriefings(of: snapshot, summary: written.summary, briefings: written.briefings, now: now)
    }
}
