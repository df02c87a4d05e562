import Persistence
import Telemetry
import Time

/// Removes files that belong to nothing: what interrupted writes have left.
public struct RemoveOrphanedFiles: Job {
    /// Files younger than this may belong to a write that is under way.
    private static let age = Duration.seconds(3600)

    /// A fixed word for it.
    public let name = "remove_orphaned_files"
    /// As often as memories fade.
    public let cadence: Cadence
    /// Not urgent.
    public let draining = Draining.no

    private let store: any MaintainedStore
    private let context: Context

    /// Makes the job.
    ///
    /// - Parameters:
    ///   - interval: The time between two passes.
    ///   - store: Where the files lie.
    ///   - context: Clock, log and counters.
    public init(every interval: Duration, store: any MaintainedStore, context: Context) {
        cadence = .every(interval)
        self.store = store
        self.context = context
    }

    /// Makes one pass.
    ///
    /// - Returns: `false`: one pass removes all.
    /// - Throws: ``StoreError``.
    public func workOnce(isStopping: () -> Bool) throws -> Bool {
        let count = try store.removeOrphanedFiles(olderThan: context.now.advanced(by: .zero - Self.age))
        if count > 0 { context.log.warning("files of interrupted writes removed", ["count": .integer(Int64(count))]) }
        return false
    }
}
