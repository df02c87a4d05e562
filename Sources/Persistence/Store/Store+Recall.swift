import Database
import Domain
import Persistence
import Sealing
import Time

/// What recall reads.
extension Store {

    /// Reads a user's name and summary.
    public func profile(of userID: String) throws(StoreError) -> UserProfile? {
        let vault = try vault(of: userID)
        return try read { (connection) throws(StoreError) in try Self.profile(connection, vault) }
    }

    /// Which state of a user's memories and profile holds; nothing is opened for it.
    ///
    /// - Returns: ``UserProfile/revision``; `nil` when there is no such user.
    /// - Throws: ``StoreError/noKey`` for a user who was erased.
    public func revision(of userID: String) throws(StoreError) -> Int64? {
        _ = try keys.key(of: userID)
        return try read { (connection) throws(StoreError) in
            try connection.queryOne("SELECT revision FROM users WHERE user_id = ?", .text(userID)) { $0.integer(0) }
        }
    }

    /// Reads what recall needs.
    ///
    /// - Parameters:
    ///   - userID: The user.
    ///   - embeddingModel: Whose vectors are read; none when `nil`.
    /// - Returns: `nil` when there is no such user.
    /// - Throws: ``StoreError``.
    public func recallData(of userID: String, embeddingModel: String?) throws(StoreError) -> RecallData? {
        let vault = try vault(of: userID)
        return try read { (connection) throws(StoreError) in
            try connection.snapshot { () throws(StoreError) in
                guard let profile = try Self.profile(connection, vault) else { return nil }
                var vectors: [String: QuantizedVector] = [:]
                if let embeddingModel {
                    vectors = try Self.vectors(connection, vault, model: embeddingModel)
                }
                return RecallData(
                    profile: profile, memories: try Self.memories(connection, vault), vectors: vectors,
                    links: try Self.links(connection, userID))
            }
        }
    }

    static func profile(_ connection: Connection, _ vault: Vault) throws(StoreError) -> UserProfile? {
        try connection.queryOne("SELECT revision, name, summary FROM users WHERE user_id = ?", .text(vault.userID)) {
            (row) throws(StoreError) in
            UserProfile(
                userID: vault.userID, revision: row.integer(0),
                name: try row.optionalBlob(1).map { (sealed) throws(StoreError) in
                    try vault.text(sealed, .userName, row: vault.userID)
                },
                summary: try row.optionalBlob(2).map { (sealed) throws(StoreError) in
                    try vault.text(sealed, .userSummary, row: vault.userID)
                })
        }
    }

    static func memories(_ connection: Connection, _ vault: Vault) throws(StoreError) -> [MemoryRecord] {
        try TableRow.memory.records(
            connection, TableRow.memory.select, scope: [.text(vault.userID)], vault, place: \.id)
    }

    /// The calls of a user that one agent took.
    public func conversations(of userID: String, agentID: String) throws(StoreError) -> Set<String> {
        let ids = try read { (connection) throws(StoreError) in
            try connection.query(
                "SELECT conversation_id FROM conversations WHERE user_id = ? AND agent_id = ?", .text(userID),
                .text(agentID)
            ) { $0.text(0) }
        }
        return Set(ids)
    }

    /// Records questions, in one transaction.
    public func record(_ invocations: [ToolInvocation]) throws(StoreError) {
        var rows: [(id: String, invocation: ToolInvocation, query: SQLValue)] = []
        for invocation in invocations {
            let id = OpaqueID.make(.invocation)
            do throws(StoreError) {
                let vault = try vault(ofUserOrService: invocation.userID)
                rows.append((id, invocation, try vault.seal(invocation.query, .invocationQuery, row: id)))
            } catch .noKey {
                continue  // The user was erased meanwhile; the others' questions stay.
            }
        }
        try write { (connection) throws(StoreError) in
            for row in rows {
                // A user that was forgotten meanwhile leaves no question behind.
                try connection.run(
                    """
                    INSERT INTO tool_invocations (invocation_id, user_id, conversation_id, agent_id, query,
                        result_count, latency_us, invoked_at)
                    SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8
                    WHERE ?2 IS NULL OR EXISTS (SELECT 1 FROM users WHERE user_id = ?2)
                    """,
                    .text(row.id), .optional(row.invocation.userID), .text(row.invocation.conversationID),
                    .text(row.invocation.agentID), row.query, .integer(Int64(row.invocation.resultCount)),
                    .integer(row.invocation.latencyMicroseconds), .integer(row.invocation.invokedAt.milliseconds))
            }
        }
    }

    /// Reinforces memories that were of use; an archived one becomes active again.
    ///
    /// Nobody's revision changes by it, unless an archived memory returns: what recall finds stays the same.
    public func reinforce(_ recalled: [RecalledMemories]) throws(StoreError) {
        try write { (connection) throws(StoreError) in
            for recall in recalled {
                for id in recall.memoryIDs { try Self.reinforce(id, recall, connection) }
            }
        }
    }

    private static func reinforce(_ id: String, _ recall: RecalledMemories, _ connection: Connection) throws(StoreError)
    {
        let (user, memory, at) = (
            SQLValue.text(recall.userID), SQLValue.text(id), SQLValue.integer(recall.at.milliseconds)
        )
        let isFirst = try connection.run(
            """
            INSERT INTO conversation_memories (user_id, conversation_id, memory_id, relation, at, turn)
            SELECT ?1, ?2, ?3, 'recalled', ?4, NULL
            WHERE EXISTS (SELECT 1 FROM memories WHERE user_id = ?1 AND memory_id = ?3 AND state <> 'superseded')
            ON CONFLICT DO NOTHING
            """, user, .text(recall.conversationID), memory, at)
        guard isFirst == 1 else { return }
        try connection.run(
            """
            UPDATE memories SET salience = salience + ? * (1 - salience), last_reinforced_at = \(Dialect.greater("last_reinforced_at", "?"))
            WHERE user_id = ? AND memory_id = ?
            """, .real(Salience.reinforcementStep), at, user, memory)
        let returned = try connection.run(
            "UPDATE memories SET state = 'active' WHERE user_id = ? AND memory_id = ? AND state = 'archived'", user,
            memory)
        if returned == 1 { try raiseRevision(of: recall.userID, connection, now: recall.at) }
    }

    /// The newest questions about a user, or of strangers when `nil`.
    public func invocations(of userID: String?, limit: Int = 50) throws(StoreError) -> [ToolInvocation] {
        let vault = try vault(ofUserOrService: userID)
        return try read { (connection) throws(StoreError) in
            try connection.query(
                """
                SELECT invocation_id, conversation_id, agent_id, query, result_count, latency_us, invoked_at
                FROM tool_invocations WHERE user_id \(Dialect.isSame) ? ORDER BY invoked_at DESC LIMIT ?
                """, .optional(userID), .integer(Int64(limit))
            ) { (row) throws(StoreError) in
                ToolInvocation(
                    userID: userID, conversationID: row.text(1), agentID: row.text(2),
                    query: try vault.text(row.blob(3), .invocationQuery, row: row.text(0)),
                    resultCount: Int(row.integer(4)), latencyMicroseconds: row.integer(5),
                    invokedAt: UnixTime(milliseconds: row.integer(6)))
            }
        }
    }
}
