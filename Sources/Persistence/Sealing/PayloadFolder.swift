import Cryptography
import Domain
import Foundation
import Persistence

/// The payload files, `{payloads}/{conversation}/{conversation}{kind}`, sealed under that name plus `.sealed`.
package struct PayloadFolder: Sendable {
    private static let suffix = ".sealed"

    /// A file that was found, sealed or plain.
    package struct Found {
        /// Its call.
        package let conversationID: String
        fileprivate let kind: PayloadKind
        fileprivate let name: String
        fileprivate let bytes: [UInt8]

        /// Its content.
        ///
        /// - Parameter key: The call's key.
        /// - Returns: The bytes that were written.
        /// - Throws: ``StoreError/cannotOpen(_:)`` when the key is another one or the file was changed.
        package func opened(with key: SealingKey) throws(StoreError) -> [UInt8] {
            let content = try sealing("a payload file") { () throws(CryptographyError) in
                try SegmentedSeal.open(bytes, key: key, context: "payload|\(name)")
            }
            return kind.isCompressed ? try Compression.decompress(content) : content
        }
    }

    /// A file as it lies there.
    package enum Content {
        /// In clear.
        case plain([UInt8])
        /// Sealed by the key of its call.
        case sealed(Found)
    }

    private let path: String

    /// Names the folder of all calls.
    package init(path: String) { self.path = path }

    /// Writes a file of a call, whole and synced; an earlier one is replaced.
    ///
    /// - Parameters:
    ///   - bytes: The content.
    ///   - kind: Which of the call's files.
    ///   - conversationID: A plain id (see ``ConversationID/isPlain(_:)``).
    ///   - key: The call's key; `nil` writes it in clear.
    /// - Throws: ``StoreError/file(operation:errno:)`` first of all.
    package func write(
        _ bytes: [UInt8], kind: PayloadKind, conversationID: String, key: SealingKey?
    ) throws(StoreError) {
        precondition(ConversationID.isPlain(conversationID), "only a plain id is ever part of a path")
        let folder = path + "/" + conversationID
        let name = conversationID + kind.rawValue
        try Files.makeFolder(folder)
        // What a crash leaves of it lies in one folder for all calls, where it is found and removed.
        guard let key else { return try Files.write(bytes, to: folder + "/" + name, by: path) }
        let content = kind.isCompressed ? try Compression.compress(bytes) : bytes
        let sealed = try sealing { () throws(CryptographyError) in
            try SegmentedSeal.seal(content, key: key, context: "payload|\(name)")
        }
        try Files.write(sealed, to: folder + "/" + name + Self.suffix, by: path)
    }

    /// Finds a file of a call, sealed or plain; `nil` when there is none.
    package func content(_ kind: PayloadKind, conversationID: String) throws(StoreError) -> Content? {
        precondition(ConversationID.isPlain(conversationID), "only a plain id is ever part of a path")
        let file = path + "/" + conversationID + "/" + conversationID + kind.rawValue
        for file in [file + Self.suffix, file] {
            do throws(StoreError) {
                return try Self.content(at: file)
            } catch .file(_, ENOENT) {
                continue
            }
        }
        return nil
    }

    /// Reads a payload file wherever it lies.
    ///
    /// - Parameter file: Its path; it still has its own name, which says what it is.
    /// - Returns: The file.
    /// - Throws: ``StoreError/malformed(_:)`` when the name is none of a payload file.
    package static func content(at file: String) throws(StoreError) -> Content {
        let bytes = try Files.read(file)
        guard file.hasSuffix(suffix) else { return .plain(bytes) }
        let name = String((file as NSString).lastPathComponent.dropLast(suffix.count))
        guard let kind = PayloadKind.allCases.first(where: { name.hasSuffix($0.rawValue) }) else {
            throw .malformed("the file's name")
        }
        return .sealed(
            Found(conversationID: String(name.dropLast(kind.rawValue.count)), kind: kind, name: name, bytes: bytes))
    }
}
