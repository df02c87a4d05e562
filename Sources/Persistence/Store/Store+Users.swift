import Database
import Domain
import Persistence
import Sealing
import Time

/// Finding and making users.
extension Store {

    /// Looks up a caller's briefing: one row, one unsealing; one of our own numbers is nobody.
    public func caller(_ reference: CallerReference, agentID: String) throws(StoreError) -> KnownCaller? {
        let found: FoundCaller?
        switch reference {
        case .withheld: return nil
        case .identifier(let hashes, let lines):
            found = try read { (connection) throws(StoreError) in
                try connection.queryOne(
                    """
                    SELECT i.user_id, s.agent_id, s.briefing, (
                        SELECT max(c.started_at) FROM conversations c
                        WHERE c.user_id = i.user_id AND c.status = 'learned'
                    ) FROM user_identifiers i
                    LEFT JOIN agent_states s ON s.user_id = i.user_id AND s.agent_id IN (?, '')
                    WHERE i.identifier_hash IN (?, ?, ?, ?, ?, ?)
                        AND NOT EXISTS (SELECT 1 FROM agent_numbers WHERE number_hash IN (?, ?, ?, ?, ?, ?))
                    ORDER BY i.identifier_hash = ? DESC, i.created_at, s.agent_id DESC LIMIT 1
                    """,
                    values: [.text(agentID)] + Self.slots(hashes) + Self.slots(lines) + [Self.slots(hashes)[0]]
                ) { FoundCaller($0) }
            }
        case .user(let userID, let group):
            found = try read { (connection) throws(StoreError) in
                try connection.queryOne(
                    """
                    SELECT u.user_id, s.agent_id, s.briefing, NULL FROM users u
                    LEFT JOIN agent_states s ON s.user_id = u.user_id AND s.agent_id IN (?2, '')
                    WHERE u.user_id = ?1 AND u.kind = 'person' AND (?3 IS NULL OR u.agent_group = ?3)
                    ORDER BY s.agent_id DESC LIMIT 1
                    """, values: [.text(userID), .text(agentID), .optional(group)]
                ) { FoundCaller($0) }
            }
        }
        guard let found else { return nil }
        var known = KnownCaller(userID: found.userID, briefing: nil, lastCallAt: found.lastCallAt)
        guard let agentID = found.agentID, let sealed = found.sealed else { return known }
        known.briefing = try vault(of: found.userID).json(Briefing.self, sealed, .briefing, row: agentID)
        return known
    }

    private struct FoundCaller: Sendable {
        let userID: String
        let agentID: String?
        let sealed: [UInt8]?
        let lastCallAt: UnixTime?

        init(_ row: Row) {
            userID = row.text(0)
            agentID = row.optionalText(1)
            sealed = row.optionalBlob(2)
            lastCallAt = row.optionalInteger(3).map { UnixTime(milliseconds: $0) }
        }
    }

    /// Hashes for a statement's fixed places; what is not used repeats the first.
    static func slots(_ hashes: [[UInt8]]) -> [SQLValue] {
        let first = hashes.first.map { SQLValue.blob($0) } ?? .null
        return (0..<Caller.formLimit).map { hashes.indices.contains($0) ? .blob(hashes[$0]) : first }
    }

    /// The user that a reference names, if there is one.
    public func userID(for reference: CallerReference) throws(StoreError) -> String? {
        try read { (connection) throws(StoreError) in try Self.userID(for: reference, connection) }
    }

    static func userID(for reference: CallerReference, _ connection: Connection) throws(StoreError) -> String? {
        switch reference {
        case .withheld: return nil
        case .identifier(let hashes, _):
            return try connection.queryOne(
                """
                SELECT user_id FROM user_identifiers WHERE identifier_hash IN (?, ?, ?, ?, ?, ?)
                ORDER BY identifier_hash = ? DESC, created_at LIMIT 1
                """, values: slots(hashes) + [slots(hashes)[0]]
            ) { $0.text(0) }
        case .user(let userID, let group):
            return try connection.queryOne(
                """
                SELECT user_id FROM users
                WHERE user_id = ?1 AND kind = 'person' AND (?2 IS NULL OR agent_group = ?2)
                """, .text(userID), .optional(group)
            ) { $0.text(0) }
        }
    }

    /// Whether a line was seen as an agent's own; such a line is no caller.
    public func isAgentNumber(_ line: Caller) throws(StoreError) -> Bool {
        guard case .identifier(_, let lines) = try reference(to: line) else { return false }
        return try read { (connection) throws(StoreError) in
            try connection.queryOne(
                "SELECT 1 FROM agent_numbers WHERE number_hash IN (?, ?, ?, ?, ?, ?)", values: Self.slots(lines)
            ) { _ in true }
        } ?? false
    }

    /// The user of a caller, made when there is none; one that was kept under an earlier form has the present one, too.
    ///
    /// - Throws: ``StoreError/noKey`` for a withheld number, which has no user of its own, and for our own id, which
    ///   names a user or nobody.
    public func ensureUser(_ caller: Caller, now: UnixTime) throws(StoreError) -> String {
        let reference = try reference(to: caller)
        guard case .identifier(let hashes, _) = reference, let hash = hashes.first,
            let canonical = caller.identifier.canonical
        else { throw .noKey }
        if let known = try userID(for: reference) {
            if try userID(for: .identifier(hashes: [hash], lines: [])) == known { return known }
            let value = try vault(of: known).seal(canonical, .identifier, row: known)
            return try write { (connection) throws(StoreError) in
                // What was found meanwhile under the present form stays.
                try connection.run(Self.insertIdentifier, .text(known), .blob(hash), value, .integer(now.milliseconds))
                return try Self.userID(for: reference, connection) ?? known
            }
        }
        let userID = OpaqueID.make(.user)
        let vault = Vault(key: try keys.makeKey(for: userID), userID: userID)
        let value = try vault.seal(canonical, .identifier, row: userID)
        return try write { (connection) throws(StoreError) in
            // Two processes may meet the caller at once: the first one's user counts, a key without a user is harmless.
            if let known = try Self.userID(for: reference, connection) { return known }
            try Self.insertUser(userID, kind: .person, group: caller.group, now: now, connection)
            try connection.run(Self.insertIdentifier, .text(userID), .blob(hash), value, .integer(now.milliseconds))
            return userID
        }
    }

    static let insertIdentifier: SQLText = """
        INSERT INTO user_identifiers (user_id, identifier_hash, value, created_at) VALUES (?, ?, ?, ?)
        ON CONFLICT DO NOTHING
        """

    /// Makes the user of one call whose caller hides; no lookup finds it.
    public func makeAnonymousUser(now: UnixTime) throws(StoreError) -> String {
        let userID = OpaqueID.make(.user)
        _ = try keys.makeKey(for: userID)
        try write { (connection) throws(StoreError) in
            try Self.insertUser(userID, kind: .anonymous, now: now, connection)
        }
        return userID
    }

    static func insertUser(
        _ userID: String, kind: UserKind, group: String = "", now: UnixTime, _ connection: Connection
    ) throws(StoreError) {
        try connection.run(
            "INSERT INTO users (user_id, kind, agent_group, created_at, updated_at) VALUES (?1, ?2, ?3, ?4, ?4)",
            .text(userID), .text(kind.rawValue), .text(group), .integer(now.milliseconds))
    }

    /// When the last of a user's calls began that was learned.
    public func lastCall(of userID: String) throws(StoreError) -> UnixTime? {
        let last = try read { (connection) throws(StoreError) in
            try connection.queryOne(
                "SELECT max(started_at) FROM conversations WHERE user_id = ? AND status = 'learned'", .text(userID)
            ) { $0.optionalInteger(0) }
        }
        return last.flatMap { $0 }.map { UnixTime(milliseconds: $0) }
    }
}

extension Store {
    /// How a caller is looked up.
    ///
    /// Our own id is never taken for an identifier of somebody new: one that does not exist stays a stranger.
    public func reference(to caller: Caller) throws(StoreError) -> CallerReference {
        if let userID = caller.identifier.ownUserID { return .user(userID, group: caller.group) }
        let forms = caller.canonicalForms
        if forms.isEmpty { return .withheld }
        let lines = try forms.map { (form) throws(StoreError) in try keyedDigest(of: Array(form.utf8)) }
        if caller.group.isEmpty { return .identifier(hashes: lines, lines: lines) }
        let hashes = try forms.map { (form) throws(StoreError) in
            try keyedDigest(of: Array(caller.grouped(form).utf8))
        }
        return .identifier(hashes: hashes, lines: lines)
    }
}
