import Cryptography
import Database
import Persistence
import Sealing
import Time

/// Calls that were learned by rules and wait for a language model.
extension Store {
    /// Takes the call that has waited longest, for a time.
    ///
    /// - Returns: `nil` when none is due.
    public func claimCallToRead(now: UnixTime, leaseSeconds: Int) throws(StoreError) -> ClaimedCall? {
        let isDue = try read { (connection) throws(StoreError) in
            try connection.queryOne(
                "SELECT EXISTS (SELECT 1 FROM conversations WHERE model_state = 'waiting' AND model_due_at <= ?)",
                .integer(now.milliseconds)
            ) { $0.integer(0) == 1 }
        }
        guard isDue == true else { return nil }
        let token = try sealing { () throws(CryptographyError) in try RandomBytes.make(16) }
        return try write { (connection) throws(StoreError) in
            // The lease is the time at which the call is due again.
            try connection.queryOne(
                """
                UPDATE conversations SET model_lease_token = ?1, model_due_at = ?2, model_attempts = model_attempts + 1
                WHERE (user_id, conversation_id) = (
                    SELECT user_id, conversation_id FROM conversations
                    WHERE model_state = 'waiting' AND model_due_at <= ?3 ORDER BY model_due_at LIMIT 1)
                RETURNING user_id, conversation_id, event_timestamp, model_attempts, model_faults
                """,
                .blob(token), .integer(now.milliseconds + Int64(leaseSeconds) * 1000), .integer(now.milliseconds)
            ) { row in
                ClaimedCall(
                    userID: row["user_id"].text, conversationID: row["conversation_id"].text,
                    eventTimestamp: row["event_timestamp"].integer, attempt: Int(row["model_attempts"].integer),
                    faults: Int(row["model_faults"].integer), leaseToken: token)
            }
        }
    }

    /// Puts a call back: for a later try, or for good when there is none.
    ///
    /// - Parameters:
    ///   - call: The call.
    ///   - retryAt: When to try again; `nil` to let the rules' memories hold.
    ///   - isFault: Whether the model has answered, and the answer could not be used.
    /// - Throws: ``StoreError``.
    public func giveBack(_ call: ClaimedCall, retryAt: UnixTime?, isFault: Bool) throws(StoreError) {
        try write { (connection) throws(StoreError) in
            _ = try connection.run(
                """
                UPDATE conversations SET model_state = ?, model_due_at = ?, model_lease_token = NULL,
                    model_faults = model_faults + ?
                WHERE user_id = ? AND conversation_id = ? AND model_lease_token = ?
                """,
                .text(retryAt == nil ? "given_up" : "waiting"), .integer(retryAt?.milliseconds ?? 0),
                .integer(isFault ? 1 : 0), .text(call.userID), .text(call.conversationID), .blob(call.leaseToken))
        }
    }

    /// Whether a call is still leased by whoever holds this claim; inside its transaction.
    static func holds(_ call: ClaimedCall, _ connection: Connection) throws(StoreError) -> Bool {
        try connection.queryOne(
            """
            SELECT EXISTS (SELECT 1 FROM conversations
                WHERE user_id = ? AND conversation_id = ? AND model_lease_token = ? AND model_state = 'waiting')
            """, .text(call.userID), .text(call.conversationID), .blob(call.leaseToken)
        ) { $0.integer(0) == 1 } == true
    }

    /// Lets a language model read calls again that it could not read.
    ///
    /// - Parameters:
    ///   - includesOthers: Also calls that were learned while there was no model.
    ///   - now: The clock.
    /// - Returns: How many calls wait for it now that did not before.
    /// - Throws: ``StoreError``.
    public func readAgain(includesOthers: Bool, now: UnixTime) throws(StoreError) -> Int {
        try write { (connection) throws(StoreError) in
            try connection.run(
                """
                UPDATE conversations SET model_state = 'waiting', model_due_at = ?, model_attempts = 0, model_faults = 0
                WHERE status = 'learned' AND (model_state = 'given_up' OR ? AND model_state = 'off')
                """, .integer(now.milliseconds), .integer(includesOthers ? 1 : 0))
        }
    }

    /// How many calls wait for a language model.
    public func callsWaitingToBeRead() throws(StoreError) -> Int {
        try read { (connection) throws(StoreError) in
            try connection.queryOne("SELECT count(*) FROM conversations WHERE model_state = 'waiting'") {
                Int($0.integer(0))
            } ?? 0
        }
    }

    // MARK: - What it costs

    /// Records what one question to a model cost.
    ///
    /// - Parameters:
    ///   - usage: The figures; ``LanguageModelUsage/of`` is the conversation.
    ///   - userID: Whose call it was about.
    ///   - now: The clock.
    /// - Throws: ``StoreError``.
    public func record(_ usage: LanguageModelUsage, userID: String, now: UnixTime) throws(StoreError) {
        let figures: [SQLValue] = [
            .integer(Int64(usage.promptTokens)), .integer(Int64(usage.completionTokens)),
            .optional(usage.costMicros),
        ]
        try write { (connection) throws(StoreError) in
            // A user who is gone meanwhile has cost what they have cost.
            try connection.run(
                """
                INSERT INTO model_usage
                SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7 WHERE EXISTS (SELECT 1 FROM users WHERE user_id = ?1)
                ON CONFLICT DO UPDATE SET prompt_tokens = prompt_tokens + excluded.prompt_tokens,
                    completion_tokens = completion_tokens + excluded.completion_tokens,
                    cost_micros = cost_micros + excluded.cost_micros
                """,
                .text(userID), .text(usage.of), .integer(now.milliseconds), .text(usage.model), figures[0], figures[1],
                figures[2])
            _ = try connection.run(
                """
                INSERT INTO model_days VALUES (\(Dialect.day(of: "?1")), ?2, 1, ?3, ?4, ?5)
                ON CONFLICT DO UPDATE SET requests = requests + 1,
                    prompt_tokens = prompt_tokens + excluded.prompt_tokens,
                    completion_tokens = completion_tokens + excluded.completion_tokens,
                    cost_micros = cost_micros + excluded.cost_micros
                """, .integer(now.milliseconds), .text(usage.model), figures[0], figures[1], figures[2])
        }
    }

    /// The tokens of all models on the day (UTC) of a moment.
    public func tokensSpent(onDayOf now: UnixTime) throws(StoreError) -> Int {
        try read { (connection) throws(StoreError) in
            try connection.queryOne(
                """
                SELECT ifnull(sum(prompt_tokens + completion_tokens), 0) FROM model_days
                WHERE day = \(Dialect.day(of: "?"))
                """, .integer(now.milliseconds)
            ) { Int($0.integer(0)) } ?? 0
        }
    }

    /// What models cost by day, newest first.
    public func usageByDay(limit: Int) throws(StoreError) -> [LanguageModelUsage] {
        try usage(
            """
            SELECT day, model, requests, prompt_tokens, completion_tokens, cost_micros FROM model_days
            ORDER BY day DESC, model LIMIT ?
            """, limit)
    }

    /// What models cost by conversation, newest first.
    public func usageByCall(limit: Int) throws(StoreError) -> [LanguageModelUsage] {
        try usage(
            """
            SELECT conversation_id, model, count(*), sum(prompt_tokens), sum(completion_tokens), sum(cost_micros)
            FROM model_usage GROUP BY conversation_id, model ORDER BY max(asked_at) DESC, model LIMIT ?
            """, limit)
    }

    private func usage(_ sql: SQLText, _ limit: Int) throws(StoreError) -> [LanguageModelUsage] {
        try read { (connection) throws(StoreError) in
            try connection.query(sql, .integer(Int64(limit))) { row in
                LanguageModelUsage(
                    of: row.text(0), model: row.text(1), requests: Int(row.integer(2)),
                    promptTokens: Int(row.integer(3)), completionTokens: Int(row.integer(4)),
                    costMicros: row.optionalInteger(5).map { Int($0) })
            }
        }
    }
}
