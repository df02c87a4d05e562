import Database
import Domain
import Persistence
import Time

/// What joins a user's memories.
extension Store {
    /// All links of a user, those of weight 0 included, which keep removed ones away.
    public func links(of userID: String) throws(StoreError) -> [MemoryLink] {
        try read { (connection) throws(StoreError) in try Self.links(connection, userID) }
    }

    static func links(_ connection: Connection, _ userID: String) throws(StoreError) -> [MemoryLink] {
        try connection.query(
            "SELECT first_id, second_id, kind, weight, since FROM memory_links WHERE user_id = ?", .text(userID)
        ) { (row) throws(StoreError) in
            MemoryLink(
                row.text(0), row.text(1), kind: try row[2].word(of: "a link"), weight: row.real(3),
                since: UnixTime(milliseconds: row.integer(4)))
        }
    }

    /// Joins two memories by hand, or parts them for good.
    ///
    /// - Parameters:
    ///   - link: The link, of the kind ``MemoryLink/Kind/manual``; with weight 0 there is none, and none is made again.
    ///   - userID: Whose memories they are.
    ///   - now: The clock.
    /// - Returns: Whether both memories are this user's.
    /// - Throws: ``StoreError``.
    public func set(_ link: MemoryLink, of userID: String, now: UnixTime) throws(StoreError) -> Bool {
        try write { (connection) throws(StoreError) in
            let known = try connection.queryOne(
                "SELECT count(*) FROM memories WHERE user_id = ? AND memory_id IN (?, ?)", .text(userID),
                .text(link.first), .text(link.second)
            ) { $0.integer(0) }
            guard known == 2 else { return false }
            try connection.run(
                "DELETE FROM memory_links WHERE user_id = ? AND first_id = ? AND second_id = ?", .text(userID),
                .text(link.first), .text(link.second))
            try Self.insert(link, of: userID, connection)
            try Self.raiseRevision(of: userID, connection, now: now)
            return true
        }
    }

    /// Removes links that have faded, a batch in one short transaction.
    ///
    /// - Returns: How many were removed; fewer than `limit` when none is left.
    public func removeFadedLinks(now: UnixTime, limit: Int) throws(StoreError) -> Int {
        let faded = try read { (connection) throws(StoreError) in
            try connection.query(
                """
                SELECT user_id, first_id, second_id FROM memory_links
                WHERE expires_at IS NOT NULL AND expires_at < ? ORDER BY expires_at LIMIT ?
                """, .integer(now.milliseconds), .integer(Int64(limit))
            ) { [$0.text(0), $0.text(1), $0.text(2)] }
        }
        if faded.isEmpty { return 0 }
        return try write { (connection) throws(StoreError) in
            // What is left of a faded link moves no ranking, so nobody's revision changes.
            for link in faded {
                try connection.run(
                    "DELETE FROM memory_links WHERE user_id = ? AND first_id = ? AND second_id = ?", .text(link[0]),
                    .text(link[1]), .text(link[2]))
            }
            return faded.count
        }
    }

    static func insert(_ link: MemoryLink, of userID: String, _ connection: Connection) throws(StoreError) {
        try connection.run(
            """
            INSERT INTO memory_links (user_id, first_id, second_id, kind, weight, since, expires_at)
            SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7
            WHERE (SELECT count(*) FROM memories WHERE user_id = ?1 AND memory_id IN (?2, ?3)) = 2
            ON CONFLICT DO NOTHING
            """,
            .text(userID), .text(link.first), .text(link.second), .text(link.kind.rawValue), .real(link.weight),
            .integer(link.since.milliseconds), .optional(link.expiresAt?.milliseconds))
    }

    static func raiseRevision(of userID: String, _ connection: Connection, now: UnixTime) throws(StoreError) {
        try connection.run(
            "UPDATE users SET revision = revision + 1, updated_at = ? WHERE user_id = ?", .integer(now.milliseconds),
            .text(userID))
    }
}
