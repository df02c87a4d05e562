import Database
import Domain
import Persistence
import Sealing
import Time

/// Finding and making users.
extension Store {

    /// Looks up a caller's briefing: one key, one row, one unsealing.
    public func caller(_ reference: CallerReference, agentID: String) throws(StoreError) -> KnownCaller? {
        let found: (userID: String, agentID: String?, sealed: [UInt8]?)?
        switch reference {
        case .withheld: return nil
        case .identifier(let hash):
            found = try read { (connection) throws(StoreError) in
                try connection.queryOne(
                    """
                    SELECT i.user_id, s.agent_id, s.briefing FROM user_identifiers i
                    LEFT JOIN agent_states s ON s.user_id = i.user_id AND s.agent_id IN (?2, '')
                    WHERE i.identifier_hash = ?1 ORDER BY s.agent_id DESC LIMIT 1
                    """, .blob(hash), .text(agentID)
                ) { ($0.text(0), $0.optionalText(1), $0.optionalBlob(2)) }
            }
        case .user(let userID):
            found = try read { (connection) throws(StoreError) in
                try connection.queryOne(
                    """
                    SELECT u.user_id, s.agent_id, s.briefing FROM users u
                    LEFT JOIN agent_states s ON s.user_id = u.user_id AND s.agent_id IN (?2, '')
                    WHERE u.user_id = ?1 AND u.kind = 'person' ORDER BY s.agent_id DESC LIMIT 1
                    """, .text(userID), .text(agentID)
                ) { ($0.text(0), $0.optionalText(1), $0.optionalBlob(2)) }
            }
        }
        guard let found else { return nil }
        guard let agentID = found.agentID, let sealed = found.sealed else {
            return KnownCaller(userID: found.userID, briefing: nil)
        }
        let briefing = try vault(of: found.userID).json(Briefing.self, sealed, .briefing, row: agentID)
        return KnownCaller(userID: found.userID, briefing: briefing)
    }

    /// The user that a reference names, if there is one.
    public func userID(for reference: CallerReference) throws(StoreError) -> String? {
        switch reference {
        case .withheld: return nil
        case .identifier(let hash):
            return try read { (connection) throws(StoreError) in
                try connection.queryOne(
                    "SELECT user_id FROM user_identifiers WHERE identifier_hash = ?", .blob(hash)
                ) { $0.text(0) }
            }
        case .user(let userID):
            return try read { (connection) throws(StoreError) in
                try connection.queryOne(
                    "SELECT user_id FROM users WHERE user_id = ? AND kind = 'person'", .text(userID)
                ) { $0.text(0) }
            }
        }
    }

    /// Whether a number was seen as an agent's own; such a number is no caller.
    public func isAgentNumber(_ number: CallerIdentifier) throws(StoreError) -> Bool {
        guard let hash = try hash(of: number) else { return false }
        return try read { (connection) throws(StoreError) in
            try connection.queryOne("SELECT 1 FROM agent_numbers WHERE number_hash = ?", .blob(hash)) { _ in true }
        } ?? false
    }

    /// The user of an identifier, made when there is none.
    ///
    /// - Throws: ``StoreError/noKey`` for a withheld number, which has no user of its own, and for our own id, which
    ///   names a user or nobody.
    public func ensureUser(_ caller: CallerIdentifier, now: UnixTime) throws(StoreError) -> String {
        guard let hash = try hash(of: caller), let canonical = caller.canonical, caller.ownUserID == nil else {
            throw .noKey
        }
        if let known = try userID(for: .identifier(hash: hash)) { return known }
        let userID = OpaqueID.make(.user)
        let vault = Vault(key: try keys.makeKey(for: userID), userID: userID)
        let value = try vault.seal(canonical, .identifier, row: userID)
        return try write { (connection) throws(StoreError) in
            // Two processes may meet the caller at once: the first one's user counts, a key without a user is harmless.
            let known = try connection.queryOne(
                "SELECT user_id FROM user_identifiers WHERE identifier_hash = ?", .blob(hash)
            ) { $0.text(0) }
            if let known { return known }
            try Self.insertUser(userID, kind: .person, now: now, connection)
            try connection.run(
                "INSERT INTO user_identifiers (user_id, identifier_hash, value, created_at) VALUES (?, ?, ?, ?)",
                .text(userID), .blob(hash), value, .integer(now.milliseconds))
            return userID
        }
    }

    /// Makes the user of one call whose caller hides; no lookup finds it.
    public func makeAnonymousUser(now: UnixTime) throws(StoreError) -> String {
        let userID = OpaqueID.make(.user)
        _ = try keys.makeKey(for: userID)
        try write { (connection) throws(StoreError) in
            try Self.insertUser(userID, kind: .anonymous, now: now, connection)
        }
        return userID
    }

    private static func insertUser(
        _ userID: String, kind: UserKind, now: UnixTime, _ connection: Connection
    ) throws(StoreError) {
        try connection.run(
            "INSERT INTO users (user_id, kind, created_at, updated_at) VALUES (?1, ?2, ?3, ?3)", .text(userID),
            .text(kind.rawValue), .integer(now.milliseconds))
    }
}

extension Store {
    /// Reads what a request gives as the caller: our own id, a number, or another id.
    ///
    /// Our own id is never taken for an identifier of somebody new: one that does not exist stays a stranger.
    public func reference(_ raw: String, defaultCountry: String?) throws(StoreError) -> CallerReference {
        let caller = CallerIdentifier(raw, defaultCountry: defaultCountry)
        if let userID = caller.ownUserID { return .user(userID) }
        guard let hash = try hash(of: caller) else { return .withheld }
        return .identifier(hash: hash)
    }
}
