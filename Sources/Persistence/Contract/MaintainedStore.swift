import Time

/// What keeps a store well, and says whether it is.
public protocol MaintainedStore: Sendable {
    /// Makes sure that the data can be read, and will still be there when this process ends.
    ///
    /// - Throws: ``StoreError/gone(_:)`` when the data was moved away or deleted, or what reading it ran into.
    func checkData() throws(StoreError)

    /// Makes sure that the keys are where they were opened.
    ///
    /// - Throws: ``StoreError/gone(_:)``.
    func checkKeys() throws(StoreError)

    /// The free space where the data lies, in bytes.
    func freeBytes() throws(StoreError) -> UInt64

    /// Copies back what was written lately, as far as readers allow; returns without waiting for them.
    func checkpoint() throws(StoreError)

    /// Removes what a crash left behind.
    ///
    /// - Parameter olderThan: Younger files may belong to a write that is under way.
    /// - Returns: How many files were removed.
    /// - Throws: ``StoreError``.
    func removeOrphanedFiles(olderThan: UnixTime) throws(StoreError) -> Int
}
