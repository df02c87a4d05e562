import Cryptography
import Database
import Domain
import Foundation
import Persistence
import Sealing
import Synchronization

/// Everything that is kept: one SQLite file of data, one of keys, the spool and the payload files.
///
/// The only room with SQL. One write connection per process, behind a mutex; read connections are lent out.
public final class Store: Storage {
    /// Where things lie and how they are sealed.
    public struct Configuration: Sendable {
        /// The data file.
        public var dataPath = "data/openmemory.db"
        /// The keys file.
        public var keysPath = "data/keys.db"
        /// The folder for events that the database could not take.
        public var spoolPath = "data/spool"
        /// The folder for payload files.
        public var payloadPath = "payloads"
        /// Whether payload files are written in clear.
        public var hasPlainPayloads = false
        /// The master keys, newest first; at least one.
        public var masterKeys: [SealingKey]
        /// Whether missing databases are made and old ones migrated.
        public var creates = false
        /// How long a write waits for another process, in milliseconds.
        public var writeTimeoutMilliseconds: Int32 = 5000
        /// How long a read waits, in milliseconds.
        public var readTimeoutMilliseconds: Int32 = 200
        /// From how many pages of log on they are copied back, beside the commits.
        public var checkpointPages = 1000

        /// The defaults, relative to the working directory.
        public init(masterKeys: [SealingKey]) { self.masterKeys = masterKeys }

        /// Where bodies too large for a row lie until they are learned.
        public var intakePath: String { (dataPath as NSString).deletingLastPathComponent + "/intake" }
    }

    /// Where things lie.
    public let configuration: Configuration
    let keys: SQLiteKeyStore
    /// The write connection; see ``write(_:)``.
    private let writer: Mutex<Connection>
    private let readers = Mutex<[Connection]>([])
    let intake = CommitQueue()
    let spool: SpoolFolder
    let largeBodies: IntakeFolder
    let payloads: PayloadFolder

    /// Opens the databases.
    ///
    /// - Throws: ``StoreError/noDatabase`` when there is none and it must not be made, ``StoreError/cannotOpen(_:)``
    ///   when the master key is another one.
    public init(_ configuration: Configuration) throws(StoreError) {
        self.configuration = configuration
        let files = FileManager.default
        let hasData = files.fileExists(atPath: configuration.dataPath)
        let hasKeys = files.fileExists(atPath: configuration.keysPath)
        if hasData, !hasKeys { throw .noKeysFile }
        if !hasData, !configuration.creates { throw .noDatabase }
        if configuration.creates {
            let folders = [configuration.dataPath, configuration.keysPath].map {
                ($0 as NSString).deletingLastPathComponent
            }
            for folder in folders + [configuration.intakePath, configuration.spoolPath, configuration.payloadPath] {
                try Files.makeFolder(folder)
            }
        }
        // Keys first: data must never exist without them, and an emptied keys file must not get new ones beside it.
        keys = try SQLiteKeyStore(
            path: configuration.keysPath, masterKeys: configuration.masterKeys, creates: configuration.creates,
            isNew: !hasData)
        spool = SpoolFolder(path: configuration.spoolPath, masterKeys: configuration.masterKeys)
        largeBodies = IntakeFolder(path: configuration.intakePath, key: keys.intakeKey)
        payloads = PayloadFolder(path: configuration.payloadPath)
        let connection = try Connection(
            path: configuration.dataPath,
            options: Connection.Options(
                busyTimeoutMilliseconds: configuration.writeTimeoutMilliseconds, creates: configuration.creates))
        let checkpointer = Checkpointer(path: configuration.dataPath, threshold: configuration.checkpointPages)
        connection.onCommit { checkpointer.committed(pages: $0) }
        if configuration.creates { try Migrator.migrateIfNeeded(connection, to: Migration.data) }
        try Migrator.verify(connection, has: Migration.data)
        writer = Mutex(connection)
    }

    /// The version of the schema.
    public func schemaVersion() throws(StoreError) -> Int {
        try read { (connection) throws(StoreError) in try Migrator.version(of: connection) }
    }

    /// The keyed hash by which a caller is found; `nil` for a withheld number.
    public func hash(of caller: CallerIdentifier) throws(StoreError) -> [UInt8]? {
        guard let canonical = caller.canonical else { return nil }
        return try keyedDigest(of: Array(canonical.utf8))
    }

    /// HMAC-SHA256 under the lookup key.
    func keyedDigest(of bytes: [UInt8]) throws(StoreError) -> [UInt8] {
        try sealing { () throws(CryptographyError) in
            try HMACSHA256.authenticationCode(for: bytes, key: keys.lookupKey.bytes)
        }
    }

    /// The vault of a user.
    func vault(of userID: String) throws(StoreError) -> Vault {
        Vault(key: try keys.key(of: userID), userID: userID)
    }

    /// The vault of a user, or the service's when there is none.
    func vault(ofUserOrService userID: String?) throws(StoreError) -> Vault {
        guard let userID else { return intakeVault }
        return try vault(of: userID)
    }

    /// The vault of what has no user yet.
    var intakeVault: Vault { Vault(key: keys.intakeKey, userID: "") }

    // MARK: - Connections

    /// Runs a transaction on the write connection.
    func write<T: Sendable>(_ body: (Connection) throws(StoreError) -> T) throws(StoreError) -> T {
        try writer.withLock { (connection) throws(StoreError) in
            try connection.transaction { () throws(StoreError) in try body(connection) }
        }
    }

    /// Reads on a connection that no other thread uses meanwhile.
    func read<T: Sendable>(_ body: (Connection) throws(StoreError) -> T) throws(StoreError) -> T {
        let connection: Connection
        if let lent = readers.withLock({ $0.popLast() }) {
            connection = lent
        } else {
            connection = try Connection(
                path: configuration.dataPath,
                options: Connection.Options(
                    busyTimeoutMilliseconds: configuration.readTimeoutMilliseconds, isReadOnly: true, cacheKiB: 2000))
        }
        defer { readers.withLock { $0.append(connection) } }
        return try body(connection)
    }

    /// Copies the log back into the data file as far as readers allow.
    public func checkpoint() throws(StoreError) {
        try writer.withLock { (connection) throws(StoreError) in _ = try connection.checkpoint() }
    }
}
