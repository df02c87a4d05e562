import Telemetry

/// What can go wrong between this program and its files.
public enum StoreError: LoggableError, Equatable {
    /// SQLite refused; the code is SQLite's extended one. `operation` is ours, never a statement with values.
    case sqlite(operation: String, code: Int32)
    /// Another process holds the database longer than the timeout.
    case busy
    /// There is no database; only `elaoms migrate` and `elaoms-fcgi` create one.
    case noDatabase
    /// The data is there and the keys file is not: a new one would make every caller a stranger.
    case noKeysFile
    /// The database was made by an older version of this program; only `elaoms migrate` and `elaoms-fcgi` change it.
    case olderSchema(found: Int, known: Int)
    /// The database was made by a newer version of this program.
    case newerSchema(found: Int, known: Int)
    /// After a migration so many rows would refer to rows that are not there; it was undone.
    case brokenReferences(count: Int)
    /// A setting did not take, such as the journal mode on a file system without shared memory.
    case pragma(String)
    /// A sealed value does not open: wrong master key, a changed file, or a missing user key.
    case cannotOpen(String)
    /// There is no key for this user: the user was erased, or the keys file is another one.
    case noKey
    /// The random generator or a cipher failed.
    case cryptography
    /// A file operation failed with this `errno`.
    case file(operation: String, errno: Int32)
    /// A file was moved away or deleted while this process had it open.
    case gone(String)
    /// A stored value has a form that this version cannot read.
    case malformed(String)

    /// Whether the same call may succeed later without anybody's help.
    public var isRetryable: Bool {
        switch self {
        case .busy, .sqlite, .file, .cryptography: true
        case .noDatabase, .noKeysFile, .olderSchema, .newerSchema, .brokenReferences, .pragma, .cannotOpen, .noKey,
            .gone, .malformed:
            false
        }
    }

    /// A fixed word for what went wrong.
    public var kind: String {
        switch self {
        case .sqlite: "sqlite"
        case .busy: "busy"
        case .noDatabase: "no_database"
        case .noKeysFile: "no_keys_file"
        case .olderSchema: "older_schema"
        case .newerSchema: "newer_schema"
        case .pragma: "pragma"
        case .cannotOpen: "cannot_open"
        case .noKey: "no_key"
        case .cryptography: "cryptography"
        case .brokenReferences: "broken_references"
        case .file: "file"
        case .gone: "gone"
        case .malformed: "malformed"
        }
    }

    /// Says what failed, without any stored or received value.
    public var description: String {
        switch self {
        case .sqlite(let operation, let code): "the database refused to \(operation) (SQLite code \(code))"
        case .busy: "the database stayed locked by another process"
        case .noDatabase: "there is no database yet; run `elaoms migrate` (check ELAOMS_HOME and OPENMEMORY_DB_PATH)"
        case .noKeysFile: "the data file exists and the keys file does not: restore it (ELAOMS_KEYS_PATH)"
        case .olderSchema(let found, let known):
            "the database has schema \(found), this program needs \(known): run `elaoms migrate`"
        case .newerSchema(let found, let known):
            "the database has schema \(found), this program knows up to \(known): update the program"
        case .brokenReferences(let count):
            "the migration was undone: \(count) rows refer to rows that do not exist (see PRAGMA foreign_key_check)"
        case .pragma(let name): "the database did not take the setting \(name)"
        case .cannotOpen(let what): "\(what) does not open with the keys at hand (check ELAOMS_MASTER_KEY)"
        case .noKey: "the user has no key"
        case .cryptography: "libcrypto failed"
        case .file(let operation, let code): "could not \(operation) (errno \(code))"
        case .gone(let what): "\(what) is gone"
        case .malformed(let what): "\(what) has an unknown form"
        }
    }
}
