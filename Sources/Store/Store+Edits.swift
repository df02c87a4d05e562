import Memory

/// What the operator changes by hand.
extension Store {
    /// Sets how fast a memory fades.
    ///
    /// - Parameters:
    ///   - rate: Per day, at least 0; 0 never.
    ///   - memoryID: The memory.
    ///   - userID: Whose it is.
    ///   - now: The clock.
    /// - Returns: Whether the user has such a memory.
    /// - Throws: ``StoreError``.
    public func setDecayRate(
        _ rate: Double, of memoryID: String, userID: String, now: UnixTime
    ) throws(StoreError) -> Bool {
        try write { (connection) throws(StoreError) in
            let changed = try connection.run(
                "UPDATE memories SET decay_rate = ? WHERE user_id = ? AND memory_id = ?", .real(rate), .text(userID),
                .text(memoryID))
            if changed == 1 { try Self.raiseRevision(of: userID, connection, now: now) }
            return changed == 1
        }
    }
}
