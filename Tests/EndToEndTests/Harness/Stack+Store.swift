import Callers
import Persistence
import CSQLite
import Cryptography
import Foundation
import Store

/// What lies in the databases, read beside the running processes.
extension Stack {
    var dataPath: String { home + "/data/openmemory.db" }
    var keysPath: String { home + "/data/keys.db" }

    /// The store, opened on first use.
    var store: Store {
        get throws {
            try openedStore.withLock { opened in
                if let opened { return opened }
                guard let key = Data(base64Encoded: keys.master) else {
                    throw Child.Failure(description: "no master key")
                }
                var configuration = Store.Configuration(masterKeys: [try SealingKey(Array(key))])
                configuration.dataPath = dataPath
                configuration.keysPath = keysPath
                configuration.spoolPath = home + "/data/spool"
                configuration.payloadPath = payloads
                let store = try Store(configuration)
                opened = store
                return store
            }
        }
    }

    /// The user of a caller, with everything that was learned.
    func snapshot(of caller: String) throws -> UserSnapshot? {
        let store = try store
        let reference = try store.reference(to: CallerReader().party(caller))
        guard let userID = try store.userID(for: reference) else { return nil }
        return try store.snapshot(of: userID)
    }

    /// Waits until no event is pending or claimed, and nothing lies in the spool.
    func waitForQueue(seconds: Double = 30) throws {
        let store = try store
        try Poll.until("an empty queue", seconds: seconds) {
            // The spool first: what leaves it is in the queue by then, where the other order could miss it in both.
            guard files(below: "data/spool").isEmpty else { return false }
            let counts = try store.eventCounts()
            return (counts["pending"] ?? 0) + (counts["claimed"] ?? 0) == 0
        }
    }

    /// The events of one conversation.
    func events(of conversation: String) throws -> [EventSummary] {
        try store.events(limit: 10_000).filter { $0.conversationID == conversation }
    }

    /// A connection of the test's own, to play another process that locks or damages a database.
    final class Database {
        private var handle: OpaquePointer?

        init(path: String) throws {
            guard sqlite3_open_v2(path, &handle, SQLITE_OPEN_READWRITE, nil) == SQLITE_OK else {
                throw Child.Failure(description: "cannot open \(path)")
            }
            sqlite3_busy_timeout(handle, 10_000)
        }

        deinit { sqlite3_close_v2(handle) }

        /// Runs statements.
        func execute(_ sql: String) throws {
            guard sqlite3_exec(handle, sql, nil, nil, nil) == SQLITE_OK else {
                throw Child.Failure(description: "\(sql): \(String(cString: sqlite3_errmsg(handle)))")
            }
        }

        /// The first column of the first row, a number.
        func number(_ sql: String) throws -> Int {
            var statement: OpaquePointer?
            defer { sqlite3_finalize(statement) }
            guard sqlite3_prepare_v2(handle, sql, -1, &statement, nil) == SQLITE_OK,
                sqlite3_step(statement) == SQLITE_ROW
            else { throw Child.Failure(description: "\(sql): \(String(cString: sqlite3_errmsg(handle)))") }
            return Int(sqlite3_column_int64(statement, 0))
        }
    }

    /// Runs a body while somebody else holds the write lock of the data.
    func whileLocked<T>(_ body: () throws -> T) throws -> T {
        let other = try Database(path: dataPath)
        try other.execute("BEGIN IMMEDIATE")
        defer { try? other.execute("ROLLBACK") }
        return try body()
    }
}
