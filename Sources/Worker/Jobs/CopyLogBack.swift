import Persistence

/// Copies the database's log back into its file, beside the commits instead of in them.
public struct CopyLogBack: Job {
    /// A fixed word for it.
    public let name = "copy_log_back"
    /// Often enough for the log to stay short under a steady stream of events.
    public let cadence = Cadence.every(.seconds(1))
    /// A drain leaves a short log behind.
    public let draining = Draining.untilDone

    private let store: any MaintainedStore

    /// Makes the job.
    public init(store: any MaintainedStore) { self.store = store }

    /// Copies as far as readers allow.
    ///
    /// - Returns: `false`: the rest is for the next time.
    /// - Throws: ``StoreError``.
    public func workOnce(isStopping: () -> Bool) throws -> Bool {
        try store.checkpoint()
        return false
    }
}
