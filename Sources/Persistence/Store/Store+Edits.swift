import Database
import Persistence
import Time

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

    /// Overrules what made a memory history: it holds again, and so does what took its place.
    ///
    /// - Parameters:
    ///   - memoryID: The memory.
    ///   - userID: Whose it is.
    ///   - now: The clock.
    /// - Returns: Whether the user has such a memory and it was history.
    /// - Throws: ``StoreError``.
    public func restore(_ memoryID: String, userID: String, now: UnixTime) throws(StoreError) -> Bool {
        try write { (connection) throws(StoreError) in
            let (user, memory) = (SQLValue.text(userID), SQLValue.text(memoryID))
            let restored = try connection.run(
                """
                UPDATE memories SET state = 'active', valid_until = NULL, superseded_by = NULL
                WHERE user_id = ? AND memory_id = ? AND state = 'superseded'
                """, user, memory)
            guard restored == 1 else { return false }
            try connection.run(
                "UPDATE memory_conflicts SET overruled_at = ? WHERE user_id = ? AND loser_id = ? AND overruled_at IS NULL",
                .integer(now.milliseconds), user, memory)
            // What was left of it is in the whole again.
            try connection.run("DELETE FROM memories WHERE user_id = ? AND part_of = ?", user, memory)
            try connection.run(
                """
                UPDATE users SET revision = revision + 1, updated_at = ?,
                    memory_count = (SELECT count(*) FROM memories WHERE user_id = ?2)
                WHERE user_id = ?2
                """, .integer(now.milliseconds), user)
            return true
        }
    }
}
