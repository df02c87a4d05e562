import HTTPClient
import Persistence
import Synchronization
import Telemetry
import Time

/// Looks for calls whose webhook was lost, from time to time.
public final class FindLostCalls: Job {
    /// How far the first pass of a process looks back: it may have been away.
    private static let firstHours = 7.0 * 24

    /// A fixed word for it.
    public let name = "find_lost_calls"
    /// On a thread of its own: the platform may be slow.
    public let cadence: Cadence
    /// A drain learns what is there.
    public let draining = Draining.no

    /// Whether this process has made no whole pass yet.
    private let isFirst = Atomic(true)
    private let hours: Double
    private let backfill: Backfill
    private let store: any AgentStore
    private let context: Context

    /// Makes the job.
    ///
    /// - Parameters:
    ///   - hours: The time between two passes; each looks back over twice as long, the first one over a week.
    ///   - backfill: Takes calls in.
    ///   - store: Knows the agents.
    ///   - context: Clock, log and counters.
    public init(hours: Double, backfill: Backfill, store: any AgentStore, context: Context) {
        cadence = .every(.seconds(hours * 3600)).onThreads(1)
        self.hours = hours
        self.backfill = backfill
        self.store = store
        self.context = context
    }

    /// Makes a pass over all agents whose calls were ever learned.
    ///
    /// - Parameter isStopping: Asked between calls whether to break off.
    /// - Returns: `false`: the next pass is for another time.
    /// - Throws: ``StoreError``.
    public func workOnce(isStopping: () -> Bool) throws -> Bool {
        try run(isFirst: isFirst.load(ordering: .relaxed), isStopping: isStopping)
        isFirst.store(false, ordering: .relaxed)
        return false
    }

    private func run(isFirst: Bool, isStopping: () -> Bool) throws {
        let back = isFirst ? max(Self.firstHours, 2 * hours) : 2 * hours
        let since = context.now.advanced(by: .seconds(-back * 3600))
        for agentID in try store.agentIDs() where !isStopping() {
            do {
                let progress = try backfill.run(agentID: agentID, since: since, isStopping: isStopping)
                context.log.info(
                    "the platform's calls were compared with ours",
                    [
                        "agent_id": .text(agentID), "seen": .integer(Int64(progress.seen)),
                        "taken": .integer(Int64(progress.taken)),
                    ])
            } catch let error as HTTPClientError {
                // Such as an agent that is gone there; the others are not.
                context.log.warning(
                    "an agent's calls could not be compared with the platform's",
                    ["agent_id": .text(agentID), "error": .text(error.description)])
            }
        }
    }
}
