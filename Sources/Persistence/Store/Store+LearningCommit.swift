import Database
import Domain
import Persistence
import Sealing
import Time

/// The one transaction that makes a call known: sealed before it, milliseconds long, all or nothing.
extension Store {
    /// Writes a learned call, and completes its event or the model's work in the same transaction.
    ///
    /// - Parameters:
    ///   - learned: The call.
    ///   - now: The clock, for the rows' times.
    /// - Returns: What became of it; only ``LearningOutcome/committed`` changed anything.
    /// - Throws: ``StoreError`` when nothing could be written.
    public func commit(_ learned: LearnedCall, now: UnixTime) throws(StoreError) -> LearningOutcome {
        let owner = try SealedChange(learned.owner, vault: try vault(of: learned.owner.before.profile.userID))
        var former: [SealedChange] = []
        for change in learned.former {
            former.append(try SealedChange(change, vault: try vault(of: change.before.profile.userID)))
        }
        let call = try SealedCall(learned, vault: owner.vault)
        let fileKey = try rewrappedKey(of: learned.call.conversationID, for: owner.vault)
        let agentNumberHash = try learned.agentNumber.flatMap { (number) throws(StoreError) in try hash(of: number) }
        let outcome = try write { (connection) throws(StoreError) -> LearningOutcome in
            for change in former + [owner] {
                guard try change.isCurrent(connection) else { return .stale }
            }
            let newest = try connection.queryOne(
                "SELECT max(event_timestamp) FROM conversations WHERE conversation_id = ? AND status <> 'failed'",
                .text(learned.call.conversationID)
            ) { $0.optionalInteger(0) }
            if let newest = newest ?? nil, newest > learned.trigger.eventTimestamp { return .stale }
            switch learned.trigger {
            case .event(let event):
                guard try Self.complete(event, reason: nil, now: now, connection) else { return .leaseLost }
            case .model(let call): guard try Self.holds(call, connection) else { return .leaseLost }
            }
            for change in former { try change.write(connection, withdrawing: learned.call.conversationID, now: now) }
            try call.write(connection, now: now)
            try owner.write(
                connection, learning: learned.call.conversationID, keepsVectors: learned.trigger.isModel, now: now)
            if let fileKey {
                try connection.run(
                    "UPDATE conversation_keys SET user_id = ?, wrapped_key = ? WHERE conversation_id = ?",
                    .text(owner.vault.userID), .blob(fileKey), .text(learned.call.conversationID))
            }
            if let agentNumberHash {
                try connection.run(
                    "INSERT INTO agent_numbers (number_hash, seen_at) VALUES (?, ?) ON CONFLICT DO NOTHING",
                    .blob(agentNumberHash), .integer(now.milliseconds))
            }
            return .committed
        }
        guard outcome == .committed else { return outcome }
        // A user who existed for this call alone is gone; a key that stays behind by a failure opens nothing.
        for change in learned.former where change.before.isAnonymous {
            try? keys.removeKey(of: change.before.profile.userID)
        }
        // The body in the intake folder is needed until the commit is on disk, and never after.
        if case .event(let event) = learned.trigger { try removeBodyFile(of: event) }
        return outcome
    }
}

/// The rows of a call, sealed.
private struct SealedCall {
    private let learned: LearnedCall
    private let userID: String
    private let details: SQLValue
    private let turns: [TableRow<StoredTurn>.Write]

    init(_ learned: LearnedCall, vault: Vault) throws(StoreError) {
        self.learned = learned
        userID = vault.userID
        let id = learned.call.conversationID
        details = try vault.seal(json: learned.call.analysis, .analysis, row: id)
        var turns: [TableRow<StoredTurn>.Write] = []
        for turn in learned.turns {
            let seal = Column<StoredTurn>.Seal(vault: vault, row: "\(id)/\(turn.index)")
            if let write = try TableRow.turn.write(nil, to: turn, scope: [.text(vault.userID), .text(id)], seal) {
                turns.append(write)
            }
        }
        self.turns = turns
    }

    func write(_ connection: Connection, now: UnixTime) throws(StoreError) {
        let call = learned.call
        // Turns and analysis go with it.
        try connection.run("DELETE FROM conversations WHERE conversation_id = ?", .text(call.conversationID))
        try connection.run(
            """
            INSERT INTO conversations (user_id, conversation_id, agent_id, direction, status, event_timestamp,
                started_at, duration_ms, language, learned_at, model_state, model_due_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            .text(userID), .text(call.conversationID), .text(call.agentID),
            .text((call.isOutbound ? CallDirection.outbound : .inbound).rawValue), .text(call.status.rawValue),
            .integer(learned.trigger.eventTimestamp), .integer(call.startedAt.milliseconds),
            .optional(call.durationMilliseconds), .optional(call.language), .integer(now.milliseconds),
            .text(learned.readingState.rawValue), .integer(now.milliseconds))
        try connection.run(
            """
            INSERT INTO conversation_analysis (user_id, conversation_id, call_successful, details) VALUES (?, ?, ?, ?)
            """, .text(userID), .text(call.conversationID), .optional(call.callSuccessful), details)
        for turn in turns { try turn.run(connection) }
    }
}

/// The rows of one user's change, sealed.
private struct SealedChange {
    let vault: Vault
    private let change: UserChange
    private let name: SQLValue
    private let summary: SQLValue
    private let briefings: [(agentID: String, sealed: SQLValue)]
    /// The memories that differ from what is stored.
    private let written: [(id: String, write: TableRow<MemoryRecord>.Write)]
    private let deleted: [String]

    init(_ change: UserChange, vault: Vault) throws(StoreError) {
        self.vault = vault
        self.change = change
        name = try vault.sealOptional(change.name, .userName, row: vault.userID)
        summary = try vault.sealOptional(change.summary, .userSummary, row: vault.userID)
        var briefings: [(String, SQLValue)] = []
        for (agentID, briefing) in change.briefings {
            briefings.append((agentID, try vault.seal(json: briefing, .briefing, row: agentID)))
        }
        self.briefings = briefings
        let known = Dictionary(change.before.memories.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        var written: [(String, TableRow<MemoryRecord>.Write)] = []
        for memory in change.memories.values {
            let seal = Column<MemoryRecord>.Seal(vault: vault, row: memory.id)
            let write = try TableRow.memory.write(known[memory.id], to: memory, scope: [.text(vault.userID)], seal)
            if let write { written.append((memory.id, write)) }
        }
        self.written = written
        deleted = known.keys.filter { change.memories[$0] == nil }
    }

    /// Whether the user is as it was read.
    func isCurrent(_ connection: Connection) throws(StoreError) -> Bool {
        let revision = try connection.queryOne("SELECT revision FROM users WHERE user_id = ?", .text(vault.userID)) {
            $0.integer(0)
        }
        guard revision == change.before.profile.revision else { return false }
        // Recall reinforces without a new revision; what it added meanwhile must not be written over.
        let known = Dictionary(change.before.memories.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        for memory in written.compactMap({ known[$0.id] }) {
            let stored = try connection.queryOne(
                "SELECT salience, last_reinforced_at FROM memories WHERE user_id = ? AND memory_id = ?",
                .text(vault.userID), .text(memory.id)
            ) { $0.real(0) == memory.salience && $0.integer(1) == memory.lastReinforcedAt.milliseconds }
            guard stored == true else { return false }
        }
        return true
    }

    /// Writes the change of the call's owner.
    ///
    /// - Parameters:
    ///   - connection: In its transaction.
    ///   - conversationID: The call.
    ///   - keepsVectors: Whether what the call said is the same as before, so that its vectors are, too.
    ///   - now: The clock.
    /// - Throws: ``StoreError``.
    func write(
        _ connection: Connection, learning conversationID: String, keepsVectors: Bool, now: UnixTime
    ) throws(StoreError) {
        try writeMemories(connection, of: conversationID, keepsVectors: keepsVectors, now: now)
        try writeUser(connection, now: now)
    }

    /// Writes the change of a user whom the call does not belong to any more; an anonymous one existed for it only.
    func write(_ connection: Connection, withdrawing conversationID: String, now: UnixTime) throws(StoreError) {
        if change.before.isAnonymous {
            // The call's files are another user's from now on and must not go with this one.
            try connection.run(
                "UPDATE conversation_keys SET user_id = NULL WHERE conversation_id = ?", .text(conversationID))
            try connection.run("DELETE FROM users WHERE user_id = ?", .text(vault.userID))
            return
        }
        try connection.run(
            "DELETE FROM conversations WHERE user_id = ? AND conversation_id = ?", .text(vault.userID),
            .text(conversationID))
        try writeMemories(connection, of: conversationID, keepsVectors: false, now: now)
        try writeUser(connection, now: now)
    }

    private func writeMemories(
        _ connection: Connection, of conversationID: String, keepsVectors: Bool, now: UnixTime
    ) throws(StoreError) {
        let user = SQLValue.text(vault.userID)
        try connection.run(
            """
            DELETE FROM conversation_memories WHERE user_id = ? AND conversation_id = ? AND relation <> 'recalled'
            """, user, .text(conversationID))
        if !keepsVectors, change.before.calls.contains(where: { $0.conversationID == conversationID }) {
            // Learned again, what was said before a memory may be another thing: it is embedded anew.
            try connection.run(
                """
                DELETE FROM memory_embeddings WHERE user_id = ?1
                    AND memory_id IN (SELECT memory_id FROM memories WHERE user_id = ?1 AND conversation_id = ?2)
                """, user, .text(conversationID))
        }
        for id in deleted {
            try connection.run("DELETE FROM memories WHERE user_id = ? AND memory_id = ?", user, .text(id))
        }
        for memory in written { try memory.write.run(connection) }
        for effect in change.effects {
            if effect.conversationID != conversationID {
                // Another call inherited a memory: it had only said it again before.
                try connection.run(
                    """
                    DELETE FROM conversation_memories
                    WHERE user_id = ? AND conversation_id = ? AND memory_id = ? AND relation = 'reinforced'
                    """, user, .text(effect.conversationID), .text(effect.memoryID))
            }
            try connection.run(
                """
                INSERT INTO conversation_memories (user_id, conversation_id, memory_id, relation, at, turn)
                SELECT ?1, ?2, ?3, ?4, ?5, ?6
                WHERE EXISTS (SELECT 1 FROM memories WHERE user_id = ?1 AND memory_id = ?3)
                ON CONFLICT DO UPDATE SET at = excluded.at, turn = excluded.turn
                """,
                user, .text(effect.conversationID), .text(effect.memoryID), .text(effect.relation.rawValue),
                .integer(effect.at.milliseconds), .optional(effect.turn))
        }
        try writeConflicts(connection, of: conversationID, now: now)
    }

    private func writeConflicts(
        _ connection: Connection, of conversationID: String, now: UnixTime
    ) throws(StoreError) {
        let user = SQLValue.text(vault.userID)
        // What a model found in this call before, it has found again or not.
        try connection.run(
            """
            DELETE FROM memory_conflicts WHERE user_id = ?1 AND reason = 'judged' AND overruled_at IS NULL
                AND winner_id IN (SELECT memory_id FROM memories WHERE user_id = ?1 AND conversation_id = ?2)
            """, user, .text(conversationID))
        let judged = change.judged.filter { change.memories[$0.winnerID] != nil && change.memories[$0.loserID] != nil }
            .map { MemoryConflict(winnerID: $0.winnerID, loserID: $0.loserID, reason: .judged) }
        for conflict in judged + change.conflicts {
            try connection.run(
                """
                INSERT INTO memory_conflicts (user_id, winner_id, loser_id, reason, resolved_at)
                VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
                """, user, .text(conflict.winnerID), .text(conflict.loserID), .text(conflict.reason.rawValue),
                .integer(now.milliseconds))
        }
    }

    private func writeUser(_ connection: Connection, now: UnixTime) throws(StoreError) {
        let user = SQLValue.text(vault.userID)
        try connection.run(
            """
            UPDATE users SET revision = revision + 1, name = ?, summary = ?, memory_count = ?, updated_at = ?,
                embedded_by = NULL
            WHERE user_id = ?
            """, name, summary, .integer(Int64(change.memories.count)), .integer(now.milliseconds), user)
        try connection.run("DELETE FROM agent_states WHERE user_id = ?", user)
        for (agentID, sealed) in briefings {
            try connection.run(
                "INSERT INTO agent_states (user_id, agent_id, briefing, updated_at) VALUES (?, ?, ?, ?)", user,
                .text(agentID), sealed, .integer(now.milliseconds))
        }
    }
}
