import Cryptography
import Database
import Foundation
import Persistence
import Sealing
import Synchronization

/// The keys file: random keys of users and services, sealed by the master key.
///
/// It is apart from the data so that a backup of the data cannot be opened once a user's key is deleted here.
final class SQLiteKeyStore: KeyStore {
    /// Keys that belong to no user.
    enum Service: String {
        /// Hashes identifiers, so that a caller is found without the number being stored.
        case lookup
        /// Seals events whose caller is not known yet.
        case intake
    }

    /// A connection that reads, and the version of the file that it saw last.
    private struct Reader {
        let connection: Connection
        var version: Int64?
    }

    private let path: String
    private let masterKeys: [SealingKey]
    // SQLite's connection is used by one thread at a time. Looking a key up must not wait behind a write that waits for
    // another process, nor behind other threads that look one up.
    private let writer: Mutex<Connection>
    private let readers = Mutex<[Reader]>([])
    private let cache = KeyCache()

    /// The key of identifier hashes and digests.
    let lookupKey: SealingKey
    /// The key of what has no user yet.
    let intakeKey: SealingKey

    /// Opens the keys file, and makes it when asked to.
    ///
    /// - Parameters:
    ///   - path: The file.
    ///   - masterKeys: Newest first; the first seals, all open.
    ///   - creates: Whether a missing file is made and an old one migrated.
    ///   - isNew: Whether there is no data yet; otherwise the services must have their keys already.
    /// - Throws: ``StoreError/noKeysFile``, or ``StoreError/cannotOpen(_:)`` when none of the master keys fits.
    init(path: String, masterKeys: [SealingKey], creates: Bool, isNew: Bool) throws(StoreError) {
        self.path = path
        self.masterKeys = masterKeys
        let opened = try Connection(
            path: path, options: Connection.Options(creates: creates, cacheKiB: 1000, deletesSecurely: true))
        if !isNew, try Migrator.version(of: opened) == 0 { throw .noKeysFile }
        if creates { try Migrator.migrateIfNeeded(opened, to: Migration.keys) }
        try Migrator.verify(opened, has: Migration.keys)
        lookupKey = try Self.service(.lookup, in: opened, masterKeys: masterKeys, isNew: isNew)
        intakeKey = try Self.service(.intake, in: opened, masterKeys: masterKeys, isNew: isNew)
        writer = Mutex(opened)
    }

    /// The key of a user, as the file has it at this moment.
    ///
    /// - Throws: ``StoreError/noKey`` when there is none, also when another process has just erased it.
    func key(of userID: String) throws(StoreError) -> SealingKey {
        try read { (connection, epoch) throws(StoreError) in
            if let known = cache.key(of: userID, in: epoch) { return known }
            let sealed = try connection.queryOne("SELECT sealed_key FROM user_keys WHERE user_id = ?", .text(userID)) {
                $0.blob(0)
            }
            guard let sealed else {
                cache.forget(userID)
                throw .noKey
            }
            if let known = cache.key(of: userID, sealedAs: sealed, in: epoch) { return known }
            let key = try Self.opened(sealed, .userKey, row: userID, masterKeys: masterKeys)
            cache.remember(key, of: userID, sealedAs: sealed, in: epoch)
            return key
        }
    }

    /// Reads on a connection that no other thread uses meanwhile, in the epoch that holds as the body begins.
    private func read<T>(
        _ body: (Connection, KeyCache.Epoch) throws(StoreError) -> T
    ) throws(StoreError) -> T {
        var reader: Reader
        if let lent = readers.withLock({ $0.popLast() }) {
            reader = lent
        } else {
            let options = Connection.Options(isReadOnly: true, cacheKiB: 200)
            reader = Reader(connection: try Connection(path: path, options: options))
        }
        defer { readers.withLock { $0.append(reader) } }
        // A new connection has seen nothing yet: to it the file has changed.
        let version = try reader.connection.dataVersion()
        if version != reader.version {
            cache.fileHasChanged()
            reader.version = version
        }
        return try body(reader.connection, cache.now)
    }

    /// Makes the key of a new user, durable before this returns.
    func makeKey(for userID: String) throws(StoreError) -> SealingKey {
        let key = try sealing { () throws(CryptographyError) in try SealingKey.random() }
        let sealed = try Self.sealed(key, .userKey, row: userID, masterKeys: masterKeys)
        let epoch = cache.now
        try writer.withLock { (connection) throws(StoreError) in
            _ = try connection.run(
                "INSERT INTO user_keys (user_id, sealed_key, created_at) VALUES (?, ?, \(Dialect.now))",
                .text(userID), .blob(sealed))
        }
        cache.remember(key, of: userID, sealedAs: sealed, in: epoch)
        return key
    }

    /// Forgets the key of a user: nothing that it sealed opens any more.
    func removeKey(of userID: String) throws(StoreError) {
        cache.forget(userID)
        try writer.withLock { (connection) throws(StoreError) in
            _ = try connection.run("DELETE FROM user_keys WHERE user_id = ?", .text(userID))
        }
    }

    private static func service(
        _ service: Service, in connection: Connection, masterKeys: [SealingKey], isNew: Bool
    ) throws(StoreError) -> SealingKey {
        func stored() throws(StoreError) -> [UInt8]? {
            try connection.queryOne("SELECT sealed_key FROM service_keys WHERE name = ?", .text(service.rawValue)) {
                $0.blob(0)
            }
        }
        // Once it is there it never changes, and a process must start though another one writes.
        if let known = try stored() {
            return try opened(known, .serviceKey, row: service.rawValue, masterKeys: masterKeys)
        }
        guard isNew else { throw .noKeysFile }
        let sealedKey = try connection.transaction { () throws(StoreError) -> [UInt8] in
            if let known = try stored() { return known }
            let key = try sealing { () throws(CryptographyError) in try SealingKey.random() }
            let sealed = try sealed(key, .serviceKey, row: service.rawValue, masterKeys: masterKeys)
            try connection.run(
                "INSERT INTO service_keys (name, sealed_key, created_at) VALUES (?, ?, \(Dialect.now))",
                .text(service.rawValue), .blob(sealed))
            return sealed
        }
        return try opened(sealedKey, .serviceKey, row: service.rawValue, masterKeys: masterKeys)
    }

    private static func sealed(
        _ key: SealingKey, _ column: SealedColumn, row: String, masterKeys: [SealingKey]
    ) throws(StoreError) -> [UInt8] {
        guard let master = masterKeys.first else { throw .cannotOpen("the keys file") }
        return try Vault(key: master, userID: "").seal(key.bytes, column, row: row)
    }

    private static func opened(
        _ sealed: [UInt8], _ column: SealedColumn, row: String, masterKeys: [SealingKey]
    ) throws(StoreError) -> SealingKey {
        for master in masterKeys {
            guard let bytes = try? Vault(key: master, userID: "").open(sealed, column, row: row) else { continue }
            return try sealing("a key") { () throws(CryptographyError) in try SealingKey(bytes) }
        }
        throw .cannotOpen("the keys file")
    }
}
