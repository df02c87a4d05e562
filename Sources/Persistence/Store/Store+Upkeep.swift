import Database
import Domain
import Foundation
import Persistence
import Sealing
import Time

/// What time does to the data.
extension Store {

    /// Reads active memories that decay and were last reinforced before a moment, oldest first.
    ///
    /// - Parameters:
    ///   - cutoff: The moment.
    ///   - after: The last memory of the batch before; reading goes on behind it.
    ///   - limit: The size of a batch.
    /// - Returns: At most `limit` memories; none when all were read.
    /// - Throws: ``StoreError``.
    public func fadingMemories(
        before cutoff: UnixTime, after: FadingMemory?, limit: Int
    ) throws(StoreError) -> [FadingMemory] {
        try read { (connection) throws(StoreError) in
            try connection.query(
                """
                SELECT user_id, memory_id, salience, decay_rate, last_reinforced_at FROM memories
                WHERE state = 'active' AND decay_rate > 0 AND last_reinforced_at < ?1
                    AND (last_reinforced_at, user_id, memory_id) > (?2, ?3, ?4)
                ORDER BY last_reinforced_at, user_id, memory_id LIMIT ?5
                """,
                .integer(cutoff.milliseconds), .integer(after?.lastReinforcedAt.milliseconds ?? Int64.min),
                .text(after?.userID ?? ""), .text(after?.memoryID ?? ""), .integer(Int64(limit))
            ) { row in
                FadingMemory(
                    userID: row.text(0), memoryID: row.text(1), salience: row.real(2), decayRate: row.real(3),
                    lastReinforcedAt: UnixTime(milliseconds: row.integer(4)))
            }
        }
    }

    /// Archives memories in one short transaction, unless they were reinforced meanwhile.
    ///
    /// - Returns: The users of whom a memory was archived.
    public func archive(_ memories: [FadingMemory], now: UnixTime) throws(StoreError) -> Set<String> {
        try write { (connection) throws(StoreError) in
            var users: Set<String> = []
            for memory in memories {
                let changed = try connection.run(
                    """
                    UPDATE memories SET state = 'archived'
                    WHERE user_id = ? AND memory_id = ? AND state = 'active' AND last_reinforced_at = ?
                    """,
                    .text(memory.userID), .text(memory.memoryID), .integer(memory.lastReinforcedAt.milliseconds))
                if changed == 1 { users.insert(memory.userID) }
            }
            for user in users {
                try Self.raiseRevision(of: user, connection, now: now)
            }
            return users
        }
    }

    /// Writes the briefings of a user anew, if nothing changed since they were composed.
    ///
    /// - Returns: Whether they were written.
    public func replaceBriefings(
        of snapshot: UserSnapshot, summary: String?, briefings: [String: Briefing], now: UnixTime
    ) throws(StoreError) -> Bool {
        let userID = snapshot.profile.userID
        let vault = try vault(of: userID)
        var sealed: [(agentID: String, briefing: SQLValue)] = []
        for (agentID, briefing) in briefings {
            sealed.append((agentID, try vault.seal(json: briefing, .briefing, row: agentID)))
        }
        let sealedSummary = try vault.sealOptional(summary, .userSummary, row: userID)
        return try write { (connection) throws(StoreError) in
            let changed = try connection.run(
                "UPDATE users SET summary = ?, updated_at = ? WHERE user_id = ? AND revision = ?", sealedSummary,
                .integer(now.milliseconds), .text(userID), .integer(snapshot.profile.revision))
            guard changed == 1 else { return false }
            for row in sealed {
                try connection.run(
                    """
                    INSERT INTO agent_states (user_id, agent_id, briefing, updated_at) VALUES (?, ?, ?, ?)
                    ON CONFLICT DO UPDATE SET briefing = excluded.briefing, updated_at = excluded.updated_at
                    """, .text(userID), .text(row.agentID), row.briefing, .integer(now.milliseconds))
            }
            return true
        }
    }

    /// Removes what a crash left behind: temporary files, and bodies in the intake folder that no event names.
    ///
    /// - Parameter olderThan: Younger files may belong to a write that is under way.
    /// - Returns: How many files were removed.
    /// - Throws: ``StoreError``.
    public func removeOrphanedFiles(olderThan: UnixTime) throws(StoreError) -> Int {
        let named = Set(
            try read { (connection) throws(StoreError) in
                try connection.query("SELECT body_file FROM webhook_events WHERE body_file IS NOT NULL") { $0.text(0) }
            })
        var removed = 0
        for folder in [configuration.intakePath, configuration.spoolPath, configuration.payloadPath] {
            for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] {
                let isOrphan = folder == configuration.intakePath ? !named.contains(name) : name.hasSuffix(".tmp")
                var status = stat()
                guard isOrphan, stat("\(folder)/\(name)", &status) == 0,
                    Int64(status.st_mtim.tv_sec) * 1000 < olderThan.milliseconds
                else { continue }
                try Files.remove("\(folder)/\(name)")
                removed += 1
            }
        }
        return removed
    }

    /// The free space where the data lies, in bytes.
    public func freeBytes() throws(StoreError) -> UInt64 {
        var status = statvfs()
        let folder = (configuration.dataPath as NSString).deletingLastPathComponent
        guard statvfs(folder.isEmpty ? "." : folder, &status) == 0 else {
            throw .file(operation: "ask for free space", errno: errno)
        }
        return UInt64(status.f_bavail) * UInt64(status.f_frsize)
    }

    /// Makes sure that the data can be read, and will still be there when this process ends.
    ///
    /// A file that was moved away or deleted still answers whoever has it open; nothing that is written there outlives
    /// this process.
    public func checkData() throws(StoreError) {
        guard FileManager.default.fileExists(atPath: configuration.dataPath) else { throw .gone("the data file") }
        _ = try schemaVersion()
    }

    /// Makes sure that the keys are where they were opened.
    public func checkKeys() throws(StoreError) {
        guard FileManager.default.fileExists(atPath: configuration.keysPath) else { throw .gone("the keys file") }
    }
}
