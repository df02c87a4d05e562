import Domain
import Cryptography
import Database
import Foundation
import Persistence
import Sealing

/// The files of calls in the ``PayloadFolder``, and the keys that seal them.
extension Store {
    /// Writes a file of a conversation, whole and synced; an earlier one is replaced.
    ///
    /// - Parameters:
    ///   - bytes: The content.
    ///   - kind: Which of the conversation's files.
    ///   - conversationID: A plain id (see ``ConversationID/isPlain(_:)``).
    /// - Throws: ``StoreError/file(operation:errno:)`` first of all.
    public func writePayload(_ bytes: [UInt8], kind: PayloadKind, conversationID: String) throws(StoreError) {
        try payloads.write(
            bytes, kind: kind, conversationID: conversationID,
            key: configuration.hasPlainPayloads ? nil : try conversationKey(conversationID))
    }

    /// Reads a file of a conversation, sealed or plain.
    ///
    /// - Returns: `nil` when there is none.
    public func payload(_ kind: PayloadKind, conversationID: String) throws(StoreError) -> [UInt8]? {
        try payloads.content(kind, conversationID: conversationID).map { (content) throws(StoreError) in
            try opened(content)
        }
    }

    /// Reads a payload file, sealed or plain, by its path.
    public func openPayload(path: String) throws(StoreError) -> [UInt8] { try opened(PayloadFolder.content(at: path)) }

    private func opened(_ content: PayloadFolder.Content) throws(StoreError) -> [UInt8] {
        switch content {
        case .plain(let bytes): return bytes
        case .sealed(let file):
            guard let row = try wrappedKey(of: file.conversationID) else { throw .noKey }
            return try file.opened(with: try unwrap(row, conversationID: file.conversationID))
        }
    }

    // MARK: - Keys of conversations

    struct WrappedKey: Sendable {
        var userID: String?
        var bytes: [UInt8]
    }

    func wrappedKey(of conversationID: String) throws(StoreError) -> WrappedKey? {
        try read { (connection) throws(StoreError) in
            try connection.queryOne(
                "SELECT user_id, wrapped_key FROM conversation_keys WHERE conversation_id = ?", .text(conversationID)
            ) { WrappedKey(userID: $0.optionalText(0), bytes: $0.blob(1)) }
        }
    }

    /// The key of a conversation's files; made, and wrapped by the intake key, when there is none.
    private func conversationKey(_ conversationID: String) throws(StoreError) -> SealingKey {
        if let known = try wrappedKey(of: conversationID) { return try unwrap(known, conversationID: conversationID) }
        let key = try sealing { () throws(CryptographyError) in try SealingKey.random() }
        let wrapped = try intakeVault.seal(key.bytes, .conversationKey, row: conversationID)
        try write { (connection) throws(StoreError) in
            _ = try connection.run(
                """
                INSERT INTO conversation_keys (conversation_id, user_id, wrapped_key, created_at)
                VALUES (?, NULL, ?, \(Dialect.now)) ON CONFLICT DO NOTHING
                """, .text(conversationID), .blob(wrapped))
        }
        // Another worker may have been first: what is stored counts.
        guard let stored = try wrappedKey(of: conversationID) else { throw .noKey }
        return try unwrap(stored, conversationID: conversationID)
    }

    func unwrap(_ wrapped: WrappedKey, conversationID: String) throws(StoreError) -> SealingKey {
        let owner = try vault(ofUserOrService: wrapped.userID)
        let bytes = try owner.open(wrapped.bytes, .conversationKey, row: conversationID)
        return try sealing("a conversation's key") { () throws(CryptographyError) in try SealingKey(bytes) }
    }

    /// The conversation's key wrapped for its user, when it has one and is not the user's yet.
    func rewrappedKey(of conversationID: String, for vault: Vault) throws(StoreError) -> [UInt8]? {
        guard let wrapped = try wrappedKey(of: conversationID), wrapped.userID != vault.userID else { return nil }
        let key = try unwrap(wrapped, conversationID: conversationID)
        return try vault.seal(key.bytes, .conversationKey, row: conversationID)
    }
}
