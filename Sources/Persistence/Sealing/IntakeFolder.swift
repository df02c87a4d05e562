import Cryptography
import Domain
import Persistence

/// Where bodies too large for a row lie until they are learned: a synced file each, sealed by the intake key.
package struct IntakeFolder: Sendable {
    private static let suffix = ".sealed"

    private let path: String
    private let key: SealingKey

    /// Names the folder.
    package init(path: String, key: SealingKey) {
        self.path = path
        self.key = key
    }

    /// Writes a body.
    ///
    /// - Returns: The file's name, which is nobody else's: two workers may take one spool file in at once, and the
    ///   second's copy goes.
    package func write(_ body: [UInt8]) throws(StoreError) -> String {
        let id = OpaqueID.make(.event)
        let file = try sealing { () throws(CryptographyError) in
            try SegmentedSeal.seal(body, key: key, context: "intake|\(id)")
        }
        try Files.write(file, to: path + "/" + id + Self.suffix)
        return id + Self.suffix
    }

    /// Reads a body by the file's name.
    package func body(_ name: String) throws(StoreError) -> [UInt8] {
        let file = try Files.read(path + "/" + name)
        let context = "intake|" + name.dropLast(Self.suffix.count)
        return try sealing("an event") { () throws(CryptographyError) in
            try SegmentedSeal.open(file, key: key, context: context)
        }
    }

    /// Removes a body; it may be gone already.
    package func remove(_ name: String) throws(StoreError) { try Files.remove(path + "/" + name) }
}
