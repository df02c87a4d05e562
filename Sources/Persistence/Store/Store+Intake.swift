import Cryptography
import Database
import Domain
import Foundation
import Persistence
import Sealing
import Time

/// An event ready for its row.
struct SealedEvent: Sendable {
    var eventID: String
    var type: String
    var conversationID: String
    var eventTimestamp: Int64?
    var digest: [UInt8]
    var callerHash: [UInt8]?
    var ignoredReason: String?
    var receivedAt: UnixTime
    var byteCount: Int
    var body: [UInt8]?
    var bodyFile: String?
}

extension Store {
    /// Bodies over this size go to a file: a large row would hold the write lock for long.
    static let largeBodyByteCount = 1 << 20

    /// Makes an event durable: when this returns, a power cut does not lose it.
    ///
    /// It goes into the database; if that cannot take it, into the spool.
    ///
    /// - Throws: ``StoreError`` when neither can take it.
    public func accept(_ event: IncomingEvent) throws(StoreError) -> Acceptance {
        do throws(StoreError) {
            return try acceptIntoDatabase(event, eventID: OpaqueID.make(.event))
        } catch {
            return try spool(event, because: error)
        }
    }

    /// The id under which a conversation is kept: as sent when it is plain, else derived from it.
    ///
    /// - Parameters:
    ///   - raw: The conversation as sent; only `[A-Za-z0-9_-]`, 1…128 of them, is ever part of a path.
    ///   - digest: The body's digest, which names an event without a conversation.
    /// - Returns: A plain id.
    /// - Throws: ``StoreError/cryptography``.
    func conversationID(for raw: String, digest: [UInt8]) throws(StoreError) -> String {
        if ConversationID.isPlain(raw) { return raw }
        let source = raw.isEmpty ? digest : try keyedDigest(of: Array(raw.utf8))
        return "unnamed-" + source.prefix(16).map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
    }

    /// Writes an event's row, together with those of other threads.
    func acceptIntoDatabase(_ event: IncomingEvent, eventID: String) throws(StoreError) -> Acceptance {
        var sealed = try identify(event, eventID: eventID)
        if event.body.count > Self.largeBodyByteCount {
            // A redelivered recording must not be written a second time just to find that out.
            if let known = try knownEvent(like: sealed) {
                return Acceptance(eventID: known, isDuplicate: true)
            }
            sealed.bodyFile = try largeBodies.write(event.body)
        } else {
            sealed.body = try intakeVault.seal(event.body, .eventBody, row: eventID)
        }
        do throws(StoreError) {
            let acceptance = try intake.submit(sealed) { commit($0) }
            if acceptance.isDuplicate { try discardBodyFile(sealed.bodyFile) }
            return acceptance
        } catch {
            // The event goes to the spool with its body. After any error but a lock the row may be on disk all the
            // same, so its file stays; when no row names it, the job `RemoveOrphanedFiles` removes it.
            if error == .busy { try discardBodyFile(sealed.bodyFile) }
            throw error
        }
    }

    private func identify(_ event: IncomingEvent, eventID: String) throws(StoreError) -> SealedEvent {
        let digest = try keyedDigest(of: event.body)
        let isPlainType = !event.type.isEmpty && event.type.utf8.count <= 64 && ConversationID.isPlain(event.type)
        return SealedEvent(
            eventID: eventID, type: isPlainType ? event.type : "other",
            conversationID: try conversationID(for: event.conversationID, digest: digest),
            eventTimestamp: event.eventTimestamp, digest: digest, callerHash: try hash(of: event.caller),
            ignoredReason: event.ignoredReason, receivedAt: event.receivedAt, byteCount: event.body.count)
    }

    private func discardBodyFile(_ name: String?) throws(StoreError) {
        if let name { try largeBodies.remove(name) }
    }

    private func commit(_ events: [SealedEvent]) -> [Result<Acceptance, StoreError>] {
        do throws(StoreError) {
            return try write { (connection) throws(StoreError) in
                var results: [Result<Acceptance, StoreError>] = []
                for event in events { results.append(.success(try Self.insert(event, connection))) }
                return results
            }
        } catch {
            return events.map { _ in .failure(error) }
        }
    }

    private static func insert(_ event: SealedEvent, _ connection: Connection) throws(StoreError) -> Acceptance {
        let state = event.ignoredReason == nil ? "pending" : "ignored"
        let inserted = try connection.run(
            """
            INSERT INTO webhook_events (event_id, type, conversation_id, event_timestamp, body_digest, caller_hash,
                state, reason, due_at, received_at, body_bytes, body, body_file)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?9, ?10, ?11, ?12)
            ON CONFLICT (conversation_id, type, ifnull(event_timestamp, -1), body_digest) DO NOTHING
            """,
            .text(event.eventID), .text(event.type), .text(event.conversationID), .optional(event.eventTimestamp),
            .blob(event.digest), .optional(event.callerHash), .text(state), .optional(event.ignoredReason),
            .integer(event.receivedAt.milliseconds), .integer(Int64(event.byteCount)), .optional(event.body),
            .optional(event.bodyFile))
        if inserted == 1 { return Acceptance(eventID: event.eventID, isDuplicate: false) }
        let first = try find(event, connection) ?? event.eventID
        // The very same row again (taken in from the spool a second time) is no second delivery, but changes nothing.
        return Acceptance(eventID: first, isDuplicate: true)
    }

    private func knownEvent(like event: SealedEvent) throws(StoreError) -> String? {
        try read { (connection) throws(StoreError) in try Self.find(event, connection) }
    }

    private static func find(_ event: SealedEvent, _ connection: Connection) throws(StoreError) -> String? {
        try connection.queryOne(
            """
            SELECT event_id FROM webhook_events
            WHERE conversation_id = ? AND type = ? AND ifnull(event_timestamp, -1) = ? AND body_digest = ?
            """,
            .text(event.conversationID), .text(event.type), .integer(event.eventTimestamp ?? -1), .blob(event.digest)
        ) { $0.text(0) }
    }
}
