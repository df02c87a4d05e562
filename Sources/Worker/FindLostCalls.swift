import HTTPClient
import Store
import Synchronization
import Telemetry
import Time

/// Looks for calls whose webhook was lost, from time to time.
public final class FindLostCalls: Sendable {
    private struct Schedule {
        var next: UnixTime
        /// Whether this process has made no whole pass yet.
        var isFirst = true
    }

    private let schedule: Mutex<Schedule>
    private let hours: Double
    private let backfill: Backfill
    private let store: Store
    private let clock: Clock
    private let log: Log

    /// Makes the work.
    ///
    /// - Parameters:
    ///   - hours: The time between two passes; each looks back over twice as long, the first one over a week.
    ///   - backfill: Takes calls in.
    ///   - store: Knows the agents.
    ///   - clock: The time.
    ///   - log: Told of what was found.
    public init(hours: Double, backfill: Backfill, store: Store, clock: Clock, log: Log) {
        schedule = Mutex(Schedule(next: clock.now()))
        self.hours = hours
        self.backfill = backfill
        self.store = store
        self.clock = clock
        self.log = log
    }

    /// How far the first pass of a process looks back: it may have been away.
    private static let firstHours = 7.0 * 24

    /// Makes a pass over all agents whose calls were ever learned, when one is due.
    ///
    /// - Parameter isStopping: Asked between calls whether to break off.
    /// - Returns: Whether one was due.
    /// - Throws: ``StoreError``.
    func workOnce(isStopping: () -> Bool) throws -> Bool {
        let now = clock.now()
        let isFirst = schedule.withLock { schedule -> Bool? in
            guard now >= schedule.next else { return nil }
            // A pass that fails waits for its turn as well.
            schedule.next = now.advanced(byMilliseconds: Int64(hours * 3_600_000))
            return schedule.isFirst
        }
        guard let isFirst else { return false }
        try run(isFirst: isFirst, isStopping: isStopping)
        schedule.withLock { $0.isFirst = false }
        return true
    }

    private func run(isFirst: Bool, isStopping: () -> Bool) throws {
        let back = isFirst ? max(Self.firstHours, 2 * hours) : 2 * hours
        let since = clock.now().advanced(byMilliseconds: -Int64(back * 3_600_000))
        for agentID in try store.agentIDs() where !isStopping() {
            do {
                let progress = try backfill.run(agentID: agentID, since: since, isStopping: isStopping)
                log.info(
                    "calls were held against the platform",
                    [
                        "agent_id": .text(agentID), "seen": .integer(Int64(progress.seen)),
                        "taken": .integer(Int64(progress.taken)),
                    ])
            } catch let error as HTTPClientError {
                // Such as an agent that is gone there; the others are not.
                log.warning(
                    "an agent's calls could not be held against the platform",
                    ["agent_id": .text(agentID), "error": .text(error.description)])
            }
        }
    }
}
