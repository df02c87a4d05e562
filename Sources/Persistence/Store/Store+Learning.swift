import Database
import Domain
import Persistence
import Sealing
import Time

extension Store {
    /// Reads a user with everything that learning needs.
    public func snapshot(of userID: String) throws(StoreError) -> UserSnapshot? {
        let vault = try vault(of: userID)
        return try read { (connection) throws(StoreError) in
            try connection.snapshot { () throws(StoreError) in
                guard let profile = try Self.profile(connection, vault) else { return nil }
                let kind = try connection.queryOne("SELECT kind FROM users WHERE user_id = ?", .text(userID)) {
                    (row) throws(StoreError) -> UserKind in try row["kind"].word(of: "a user")
                }
                return UserSnapshot(
                    profile: profile, isAnonymous: kind == .anonymous,
                    memories: try Self.memories(connection, vault), effects: try Self.effects(connection, userID),
                    overruled: try Self.pairs(
                        "SELECT winner_id, loser_id FROM memory_conflicts WHERE user_id = ? AND overruled_at IS NOT NULL",
                        connection, userID),
                    judged: try Self.pairs(
                        """
                        SELECT winner_id, loser_id FROM memory_conflicts
                        WHERE user_id = ? AND reason = 'judged' AND overruled_at IS NULL
                        """, connection, userID),
                    calls: try Self.calls(connection, vault))
            }
        }
    }

    /// The users that a call is known to belong to.
    public func owners(ofConversation id: String) throws(StoreError) -> [CallOwnership] {
        try read { (connection) throws(StoreError) in
            try connection.query(
                """
                SELECT user_id, CASE status WHEN 'failed' THEN NULL ELSE event_timestamp END
                FROM conversations WHERE conversation_id = ?
                """, .text(id)
            ) { CallOwnership(userID: $0.text(0), eventTimestamp: $0.optionalInteger(1)) }
        }
    }

    private static func effects(
        _ connection: Connection, _ userID: String
    ) throws(StoreError) -> [MemoryEffect] {
        try connection.query(
            """
            SELECT conversation_id, memory_id, relation, at, turn FROM conversation_memories WHERE user_id = ?
            """, .text(userID)
        ) { (row) throws(StoreError) in
            MemoryEffect(
                conversationID: row.text(0), memoryID: row.text(1), relation: try row[2].word(of: "a relation"),
                at: UnixTime(milliseconds: row.integer(3)), turn: row.optionalInteger(4).map { Int($0) })
        }
    }

    /// Conflicts of a user.
    private static func pairs(
        _ sql: SQLText, _ connection: Connection, _ userID: String
    ) throws(StoreError) -> Set<MemoryPair> {
        let pairs = try connection.query(sql, .text(userID)) {
            MemoryPair(winnerID: $0.text(0), loserID: $0.text(1))
        }
        return Set(pairs)
    }

    private static func calls(_ connection: Connection, _ vault: Vault) throws(StoreError) -> [CallRecord] {
        try connection.query(
            """
            SELECT c.conversation_id, c.agent_id, c.direction, c.status, c.started_at, c.duration_ms, c.language,
                a.call_successful, a.details
            FROM conversations c LEFT JOIN conversation_analysis a USING (user_id, conversation_id)
            WHERE c.user_id = ? ORDER BY c.started_at, c.conversation_id
            """, .text(vault.userID)
        ) { (row) throws(StoreError) in
            let id = row["conversation_id"].text
            let direction: CallDirection = try row["direction"].word(of: "a call")
            let analysis = try row["details"].optionalBlob.map { (sealed) throws(StoreError) in
                try vault.json(CallAnalysis.self, sealed, .analysis, row: id)
            }
            return CallRecord(
                conversationID: id, agentID: row["agent_id"].text, isOutbound: direction == .outbound,
                status: try row["status"].word(of: "a call"),
                startedAt: UnixTime(milliseconds: row["started_at"].integer),
                durationMilliseconds: row["duration_ms"].optionalInteger, language: row["language"].optionalText,
                callSuccessful: row["call_successful"].optionalText, analysis: analysis ?? CallAnalysis())
        }
    }

    /// Reads the turns of a call.
    public func turns(of userID: String, conversationID: String) throws(StoreError) -> [StoredTurn] {
        let vault = try vault(of: userID)
        return try read { (connection) throws(StoreError) in
            try TableRow.turn.records(
                connection, TableRow.turnsInOrder, scope: [.text(userID), .text(conversationID)], vault
            ) { "\(conversationID)/\($0.index)" }
        }
    }
}
