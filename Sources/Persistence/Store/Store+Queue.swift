import Cryptography
import Database
import Foundation
import Persistence
import Sealing
import Time

extension Store {
    /// Takes the event that has been due longest, for a time; of one conversation never two at once.
    ///
    /// Events whose lease ran out (their worker died) become pending again first, or dead after their last try.
    ///
    /// - Returns: `nil` when nothing is due.
    public func claimEvent(now: UnixTime, leaseSeconds: Int) throws(StoreError) -> ClaimedEvent? {
        // Looking costs no write lock; an idle worker must not be in the way.
        let isWorkDue = try read { (connection) throws(StoreError) in
            try connection.queryOne(
                """
                SELECT EXISTS (SELECT 1 FROM webhook_events WHERE state = 'pending' AND due_at <= ?1)
                    OR EXISTS (SELECT 1 FROM webhook_events WHERE state = 'claimed' AND lease_until < ?1)
                """, .integer(now.milliseconds)
            ) { $0.integer(0) == 1 }
        }
        guard isWorkDue == true else { return nil }
        let token = try sealing { () throws(CryptographyError) in try RandomBytes.make(16) }
        return try write { (connection) throws(StoreError) in
            try Self.rescue(connection, now: now)
            return try connection.queryOne(
                """
                UPDATE webhook_events SET state = 'claimed', lease_token = ?1, lease_until = ?2, attempts = attempts + 1
                WHERE event_id = (
                    SELECT event_id FROM webhook_events AS due \(Dialect.using(index: "webhook_events_due"))
                    WHERE state = 'pending' AND due_at <= ?3 AND NOT EXISTS (
                        SELECT 1 FROM webhook_events AS other
                        WHERE other.conversation_id = due.conversation_id AND other.state = 'claimed')
                    ORDER BY due_at LIMIT 1)
                RETURNING event_id, type, conversation_id, ifnull(event_timestamp, received_at / 1000) AS sent_at,
                    received_at, attempts, body_file
                """,
                .blob(token), .integer(now.milliseconds + Int64(leaseSeconds) * 1000), .integer(now.milliseconds)
            ) { row in
                ClaimedEvent(
                    eventID: row["event_id"].text, type: row["type"].text,
                    conversationID: row["conversation_id"].text, eventTimestamp: row["sent_at"].integer,
                    receivedAt: UnixTime(milliseconds: row["received_at"].integer),
                    attempt: Int(row["attempts"].integer), leaseToken: token,
                    bodyFile: row["body_file"].optionalText)
            }
        }
    }

    private static func rescue(_ connection: Connection, now: UnixTime) throws(StoreError) {
        try connection.run(
            """
            UPDATE webhook_events SET state = 'dead', reason = 'lease_expired', lease_token = NULL, completed_at = ?1
            WHERE state = 'claimed' AND lease_until < ?1 AND attempts >= ?2
            """, .integer(now.milliseconds), .integer(Int64(ClaimedEvent.lostLeaseLimit)))
        try connection.run(
            """
            UPDATE webhook_events SET state = 'pending', lease_token = NULL
            WHERE state = 'claimed' AND lease_until < ?1
            """, .integer(now.milliseconds))
    }

    /// Reads the bytes of an event.
    public func body(of event: ClaimedEvent) throws(StoreError) -> [UInt8] {
        if let name = event.bodyFile { return try largeBodies.body(name) }
        let sealed = try read { (connection) throws(StoreError) in
            try connection.queryOne("SELECT body FROM webhook_events WHERE event_id = ?", .text(event.eventID)) {
                $0.optionalBlob(0)
            }
        }
        guard let sealed = sealed ?? nil else { throw .malformed("an event without a body") }
        return try intakeVault.open(sealed, .eventBody, row: event.eventID)
    }

    /// Ends an event that teaches nothing (or has been learned by ``commit(_:now:)`` already in its own transaction).
    ///
    /// - Parameters:
    ///   - event: The event.
    ///   - reason: A fixed word, such as `older_than_learned`.
    ///   - keepsBody: Whether the body stays in the database, for what could not be used.
    ///   - now: The clock.
    /// - Returns: Whether the lease still held; otherwise nothing was changed.
    /// - Throws: ``StoreError``.
    @discardableResult
    public func finish(
        _ event: ClaimedEvent, reason: String?, keepsBody: Bool = false, now: UnixTime
    ) throws(StoreError) -> Bool {
        let held = try write { (connection) throws(StoreError) in
            if !keepsBody { return try Self.complete(event, reason: reason, now: now, connection) }
            return try connection.run(
                """
                UPDATE webhook_events SET state = 'ignored', reason = ?, completed_at = ?, lease_token = NULL
                WHERE event_id = ? AND lease_token = ?
                """,
                .optional(reason), .integer(now.milliseconds), .text(event.eventID), .blob(event.leaseToken)) == 1
        }
        if held, !keepsBody { try removeBodyFile(of: event) }
        return held
    }

    /// Marks an event as done inside a transaction.
    static func complete(
        _ event: ClaimedEvent, reason: String?, now: UnixTime, _ connection: Connection
    ) throws(StoreError) -> Bool {
        try connection.run(
            """
            UPDATE webhook_events
            SET state = 'done', reason = ?, completed_at = ?, lease_token = NULL, body = NULL, body_file = NULL,
                error = NULL
            WHERE event_id = ? AND lease_token = ?
            """,
            .optional(reason), .integer(now.milliseconds), .text(event.eventID), .blob(event.leaseToken)) == 1
    }

    func removeBodyFile(of event: ClaimedEvent) throws(StoreError) {
        if let name = event.bodyFile { try largeBodies.remove(name) }
    }

    /// Puts an event back for a later try, or among the dead letters when it was the last.
    ///
    /// - Parameters:
    ///   - event: The event.
    ///   - error: What went wrong; sealed, since it may quote the event.
    ///   - retryAt: When to try again.
    ///   - now: The clock.
    /// - Throws: ``StoreError``.
    public func fail(_ event: ClaimedEvent, error: String, retryAt: UnixTime, now: UnixTime) throws(StoreError) {
        let sealed = try intakeVault.seal(error, .eventError, row: event.eventID)
        let isLast = event.attempt >= ClaimedEvent.attemptLimit
        try write { (connection) throws(StoreError) in
            _ = try connection.run(
                """
                UPDATE webhook_events SET state = ?, due_at = ?, error = ?, lease_token = NULL,
                    reason = CASE ?1 WHEN 'dead' THEN 'retries_exhausted' END,
                    completed_at = CASE ?1 WHEN 'dead' THEN ?4 END
                WHERE event_id = ?5 AND lease_token = ?6
                """,
                .text(isLast ? "dead" : "pending"), .integer(retryAt.milliseconds), sealed,
                .integer(now.milliseconds), .text(event.eventID), .blob(event.leaseToken))
        }
    }

    // MARK: - Looking at the queue

    /// How many events are in each state.
    public func eventCounts() throws(StoreError) -> [String: Int] {
        let rows = try read { (connection) throws(StoreError) in
            try connection.query("SELECT state, count(*) FROM webhook_events GROUP BY state") {
                (row) throws(StoreError) in
                let state: EventState = try row[0].word(of: "an event")
                return (state.rawValue, Int(row.integer(1)))
            }
        }
        return Dictionary(rows, uniquingKeysWith: +)
    }

    /// The newest events, of one state when given.
    public func events(state: String? = nil, limit: Int = 50) throws(StoreError) -> [EventSummary] {
        let vault = intakeVault
        return try read { (connection) throws(StoreError) in
            try connection.query(
                """
                SELECT event_id, type, conversation_id, state, reason, attempts, received_at, error FROM webhook_events
                WHERE ?1 IS NULL OR state = ?1 ORDER BY received_at DESC LIMIT ?2
                """, .optional(state), .integer(Int64(limit))
            ) { (row) throws(StoreError) in
                let (id, state): (String, EventState) = (row["event_id"].text, try row["state"].word(of: "an event"))
                return EventSummary(
                    eventID: id, type: row["type"].text, conversationID: row["conversation_id"].text,
                    state: state.rawValue, reason: row["reason"].optionalText, attempts: Int(row["attempts"].integer),
                    receivedAt: UnixTime(milliseconds: row["received_at"].integer),
                    error: try row["error"].optionalBlob.map { (sealed) throws(StoreError) in
                        try vault.text(sealed, .eventError, row: id)
                    })
            }
        }
    }

    /// Puts a dead letter back to the start of its tries.
    ///
    /// - Returns: Whether there was such a dead letter.
    public func revive(eventID: String, now: UnixTime) throws(StoreError) -> Bool {
        try write { (connection) throws(StoreError) in
            try connection.run(
                """
                UPDATE webhook_events SET state = 'pending', attempts = 0, due_at = ?, reason = NULL,
                    completed_at = NULL
                WHERE event_id = ? AND state = 'dead'
                """, .integer(now.milliseconds), .text(eventID)) == 1
        }
    }
}
