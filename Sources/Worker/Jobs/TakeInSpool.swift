import Persistence
import Synchronization
import Telemetry

/// Takes the events into the queue that the database could not take when they came.
public final class TakeInSpool: Job {
    /// A fixed word for it.
    public let name = "take_in_spool"
    /// In every round: a call in the spool waits like any other.
    public let cadence = Cadence.always
    /// Before the queue.
    public let draining = Draining.untilDone

    private let store: any EventStore
    private let context: Context
    /// Files that cannot be taken in, by name: they stay, and each is reported once.
    private let reported = Mutex<Set<String>>([])

    /// Makes the job.
    public init(store: any EventStore, context: Context) {
        self.store = store
        self.context = context
    }

    /// Takes in whatever lies in the spool.
    ///
    /// - Returns: `false`: all that can be taken in has been.
    /// - Throws: ``StoreError`` while the database still cannot take them.
    public func workOnce(isStopping: () -> Bool) throws -> Bool {
        let count = try store.takeInSpool { name, error in
            guard reported.withLock({ $0.insert(name).inserted }) else { return }
            context.log.error(
                "a spool file cannot be taken in", ["file": .text(name), "error": .text(error.description)])
        }
        if count > 0 { context.log.info("events taken in from the spool", ["count": .integer(Int64(count))]) }
        return false
    }
}
