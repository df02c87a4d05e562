import Domain
import Cryptography
import Database
import Foundation
import Persistence
import Sealing

/// The payload files, `{payloads}/{conversation}/{conversation}{kind}`, sealed under that name plus `.sealed`.
extension Store {
    private static let sealedSuffix = ".sealed"

    /// Writes a file of a conversation, whole and synced; an earlier one is replaced.
    ///
    /// - Parameters:
    ///   - bytes: The content.
    ///   - kind: Which of the conversation's files.
    ///   - conversationID: A plain id (see ``ConversationID/isPlain(_:)``).
    /// - Throws: ``StoreError/file(operation:errno:)`` first of all.
    public func writePayload(_ bytes: [UInt8], kind: PayloadKind, conversationID: String) throws(StoreError) {
        precondition(ConversationID.isPlain(conversationID), "only a plain id is ever part of a path")
        let folder = configuration.payloadPath + "/" + conversationID
        let name = conversationID + kind.rawValue
        try Files.makeFolder(folder)
        if configuration.hasPlainPayloads {
            return try Files.write(bytes, to: folder + "/" + name, by: configuration.payloadPath)
        }
        let key = try conversationKey(conversationID)
        let content = kind.isCompressed ? try Compression.compress(bytes) : bytes
        let sealed = try sealing { () throws(CryptographyError) in
            try SegmentedSeal.seal(content, key: key, context: "payload|\(name)")
        }
        // What a crash leaves of it lies in one folder for all calls, where the upkeep finds it.
        try Files.write(sealed, to: folder + "/" + name + Self.sealedSuffix, by: configuration.payloadPath)
    }

    /// Reads a file of a conversation, sealed or plain.
    ///
    /// - Returns: `nil` when there is none.
    public func payload(_ kind: PayloadKind, conversationID: String) throws(StoreError) -> [UInt8]? {
        precondition(ConversationID.isPlain(conversationID), "only a plain id is ever part of a path")
        let path = configuration.payloadPath + "/" + conversationID + "/" + conversationID + kind.rawValue
        for path in [path + Self.sealedSuffix, path] {
            do throws(StoreError) {
                return try openPayload(path: path)
            } catch {
                guard case .file(_, ENOENT) = error else { throw error }
            }
        }
        return nil
    }

    /// Reads a payload file, sealed or plain, by its path.
    public func openPayload(path: String) throws(StoreError) -> [UInt8] {
        let bytes = try Files.read(path)
        guard path.hasSuffix(Self.sealedSuffix) else { return bytes }
        let name = String((path as NSString).lastPathComponent.dropLast(Self.sealedSuffix.count))
        guard let kind = PayloadKind.allCases.first(where: { name.hasSuffix($0.rawValue) }) else {
            throw .malformed("the file's name")
        }
        let conversationID = String(name.dropLast(kind.rawValue.count))
        guard let row = try wrappedKey(of: conversationID) else { throw .noKey }
        let key = try unwrap(row, conversationID: conversationID)
        let content = try sealing("a payload file") { () throws(CryptographyError) in
            try SegmentedSeal.open(bytes, key: key, context: "payload|\(name)")
        }
        return kind.isCompressed ? try Compression.decompress(content) : content
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
