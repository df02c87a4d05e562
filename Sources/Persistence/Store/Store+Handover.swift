import Database
import Domain
import Persistence
import Sealing
import Time

/// Numbers that change hands: who had one keeps everything but the number, until somebody decides.
extension Store {
    /// Gives a number to another user.
    ///
    /// - Throws: ``StoreError/noKey`` when the number or the user is nobody.
    public func handOver(
        _ caller: Caller, to userID: String?, reason: NumberHandover.Reason, at moment: UnixTime, now: UnixTime
    ) throws(StoreError) -> String {
        let reference = try reference(to: caller)
        guard case .identifier(let hashes, _) = reference, let hash = hashes.first,
            let canonical = caller.identifier.canonical
        else { throw .noKey }
        if let userID, try self.userID(for: .user(userID, group: caller.group)) == nil { throw .noKey }
        let heir = userID ?? OpaqueID.make(.user)
        let vault = userID == nil ? Vault(key: try keys.makeKey(for: heir), userID: heir) : try vault(of: heir)
        let value = try vault.seal(canonical, .identifier, row: heir)
        return try write { (connection) throws(StoreError) in
            if userID == nil { try Self.insertUser(heir, kind: .person, group: caller.group, now: now, connection) }
            try connection.run(
                """
                INSERT INTO former_identifiers (user_id, identifier_hash, value, created_at, ended_at, reason)
                SELECT user_id, identifier_hash, value, created_at, ?, ? FROM user_identifiers
                WHERE identifier_hash IN (?, ?, ?, ?, ?, ?) AND user_id <> ?
                ON CONFLICT DO UPDATE SET ended_at = excluded.ended_at, reason = excluded.reason
                """,
                values: [.integer(moment.milliseconds), .text(reason.rawValue)] + Self.slots(hashes) + [.text(heir)])
            try connection.run(
                "DELETE FROM user_identifiers WHERE identifier_hash IN (?, ?, ?, ?, ?, ?) AND user_id <> ?",
                values: Self.slots(hashes) + [.text(heir)])
            try connection.run(
                "DELETE FROM former_identifiers WHERE identifier_hash IN (?, ?, ?, ?, ?, ?) AND user_id = ?",
                values: Self.slots(hashes) + [.text(heir)])
            try connection.run(Self.insertIdentifier, .text(heir), .blob(hash), value, .integer(now.milliseconds))
            return heir
        }
    }

    /// Who had a number before, the latest first.
    public func formerOwners(of caller: Caller) throws(StoreError) -> [NumberHandover] {
        guard case .identifier(let hashes, _) = try reference(to: caller) else { return [] }
        return try read { (connection) throws(StoreError) in
            try connection.query(
                """
                SELECT user_id, max(ended_at) AS ended_at, reason FROM former_identifiers
                WHERE identifier_hash IN (?, ?, ?, ?, ?, ?) GROUP BY user_id ORDER BY 2 DESC, 1
                """, values: Self.slots(hashes)
            ) { (row) throws(StoreError) in
                NumberHandover(
                    userID: row.text(0), endedAt: UnixTime(milliseconds: row.integer(1)),
                    reason: try row["reason"].word(of: "a handover"))
            }
        }
    }
}
