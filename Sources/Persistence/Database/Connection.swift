import Persistence
internal import CSQLite
import Foundation

/// One connection to a SQLite file, used by one thread at a time.
// Unchecked: the store lends a connection to one thread at a time, by a mutex (writers) or a pool (readers).
package final class Connection: @unchecked Sendable {
    /// Who waits how long when another process writes, and whether a commit outlives a power cut.
    package struct Options {
        /// How long to wait for the lock, in milliseconds.
        package var busyTimeoutMilliseconds: Int32
        /// FULL syncs every commit; NORMAL may lose the last ones at a power cut, never the file.
        package var isFullySynchronous: Bool
        /// Whether the file is made when it is missing.
        package var creates: Bool
        /// Whether the connection only reads.
        package var isReadOnly: Bool
        /// The page cache, in KiB.
        package var cacheKiB: Int
        /// Whether deleted content is overwritten.
        package var deletesSecurely: Bool

        /// The defaults, with what differs from them.
        package init(
            busyTimeoutMilliseconds: Int32 = 5000, isFullySynchronous: Bool = true, creates: Bool = false,
            isReadOnly: Bool = false, cacheKiB: Int = 10_000, deletesSecurely: Bool = false
        ) {
            self.busyTimeoutMilliseconds = busyTimeoutMilliseconds
            self.isFullySynchronous = isFullySynchronous
            self.creates = creates
            self.isReadOnly = isReadOnly
            self.cacheKiB = cacheKiB
            self.deletesSecurely = deletesSecurely
        }
    }

    private let handle: OpaquePointer
    private var statements: [String: OpaquePointer] = [:]
    /// Kept alive for SQLite, which holds a plain pointer to it.
    private var commitHook: CommitHook?
    /// Milliseconds to wait for a lock; read by the busy handler.
    private let patience: UnsafeMutablePointer<BusyWait>

    /// Opens a file and sets it up.
    package init(path: String, options: Options = Options()) throws(StoreError) {
        var flags = SQLITE_OPEN_NOMUTEX
        flags |= options.isReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE
        if options.creates { flags |= SQLITE_OPEN_CREATE }
        var opened: OpaquePointer?
        let code = sqlite3_open_v2(path, &opened, flags, nil)
        guard code == SQLITE_OK, let opened else {
            sqlite3_close_v2(opened)
            if code == SQLITE_CANTOPEN, !options.creates, access(path, F_OK) != 0 { throw .noDatabase }
            throw .sqlite(operation: "open", code: code)
        }
        handle = opened
        sqlite3_extended_result_codes(handle, 1)
        patience = .allocate(capacity: 1)
        patience.initialize(to: BusyWait(limit: options.busyTimeoutMilliseconds))
        // SQLite's own handler sleeps up to 100 ms at a time, which starves one of two busy processes.
        sqlite3_busy_handler(handle, { BusyWait.handle($0, $1) }, patience)
        try configure(options)
    }

    deinit {
        for statement in statements.values { sqlite3_finalize(statement) }
        sqlite3_close_v2(handle)
        patience.deallocate()
    }

    private func configure(_ options: Options) throws(StoreError) {
        try setPragma("foreign_keys", "ON", reads: "1")
        try execute("PRAGMA temp_store = MEMORY")
        try execute("PRAGMA cache_size = -\(options.cacheKiB)")
        if options.deletesSecurely { try setPragma("secure_delete", "ON", reads: "1") }
        if options.isReadOnly { return }
        try useLog(patienceMilliseconds: options.busyTimeoutMilliseconds)
        try setPragma(
            "synchronous", options.isFullySynchronous ? "FULL" : "NORMAL",
            reads: options.isFullySynchronous ? "2" : "1")
    }

    /// Switches a fresh file to its write-ahead log.
    ///
    /// Where two connections do so at once, SQLite gives up without asking the busy handler, since waiting might never end.
    private func useLog(patienceMilliseconds: Int32) throws(StoreError) {
        let end = ContinuousClock.now + .milliseconds(Int(patienceMilliseconds))
        while true {
            do throws(StoreError) {
                return try setPragma("journal_mode", "WAL", reads: "wal")
            } catch .busy where ContinuousClock.now < end {
                usleep(2000)
            }
        }
    }

    private func setPragma(_ name: String, _ value: String, reads expected: String) throws(StoreError) {
        try execute("PRAGMA \(name) = \(value)")
        let actual = try queryOne("PRAGMA \(name)") { row in row.text(0) }
        guard actual == expected else { throw .pragma(name) }
    }

    // MARK: - Statements

    /// Runs statements without values or results.
    func execute(_ sql: String) throws(StoreError) {
        let code = sqlite3_exec(handle, sql, nil, nil, nil)
        guard code == SQLITE_OK else { throw error(code, "execute") }
    }

    /// Runs one statement that returns nothing, and says how many rows it changed.
    @discardableResult
    package func run(_ sql: SQLText, _ values: SQLValue...) throws(StoreError) -> Int {
        try run(sql, values: values)
    }

    /// Runs one statement that returns nothing, and says how many rows it changed.
    @discardableResult
    package func run(_ sql: SQLText, values: [SQLValue]) throws(StoreError) -> Int {
        let statement = try prepared(sql.text, values)
        defer { sqlite3_reset(statement) }
        let code = sqlite3_step(statement)
        guard code == SQLITE_DONE else { throw error(code, "write") }
        return Int(sqlite3_changes(handle))
    }

    /// Reads all rows of a query.
    package func query<T>(
        _ sql: SQLText, _ values: SQLValue..., row: (Row) throws(StoreError) -> T
    ) throws(StoreError) -> [T] {
        try query(sql, values: values, row: row)
    }

    /// Reads all rows of a query.
    package func query<T>(
        _ sql: SQLText, values: [SQLValue], row: (Row) throws(StoreError) -> T
    ) throws(StoreError) -> [T] {
        let statement = try prepared(sql.text, values)
        defer { sqlite3_reset(statement) }
        var rows: [T] = []
        while true {
            let code = sqlite3_step(statement)
            if code == SQLITE_DONE { return rows }
            guard code == SQLITE_ROW else { throw error(code, "read") }
            rows.append(try row(Row(statement: statement)))
        }
    }

    /// Reads the first row of a query, if there is one.
    package func queryOne<T>(
        _ sql: SQLText, _ values: SQLValue..., row: (Row) throws(StoreError) -> T
    ) throws(StoreError) -> T? {
        try one(sql.text, values, row: row)
    }

    /// Reads the first row of a query, if there is one.
    package func queryOne<T>(
        _ sql: SQLText, values: [SQLValue], row: (Row) throws(StoreError) -> T
    ) throws(StoreError) -> T? {
        try one(sql.text, values, row: row)
    }

    private func queryOne<T>(_ sql: String, row: (Row) throws(StoreError) -> T) throws(StoreError) -> T? {
        try one(sql, [], row: row)
    }

    private func one<T>(
        _ sql: String, _ values: [SQLValue], row: (Row) throws(StoreError) -> T
    ) throws(StoreError) -> T? {
        let statement = try prepared(sql, values)
        defer { sqlite3_reset(statement) }
        let code = sqlite3_step(statement)
        if code == SQLITE_DONE { return nil }
        guard code == SQLITE_ROW else { throw error(code, "read") }
        return try row(Row(statement: statement))
    }

    /// Runs a body with foreign keys switched off, and switches them on again whatever happens.
    ///
    /// A table can then be built anew without its rows' children going with it. SQLite ignores the switch inside a
    /// transaction; it is read back.
    ///
    /// - Throws: What the body throws; ``StoreError/pragma(_:)`` when a switch does not take, after which the
    ///   connection must not be used.
    func withoutForeignKeys<T>(_ body: () throws(StoreError) -> T) throws(StoreError) -> T {
        try setPragma("foreign_keys", "OFF", reads: "0")
        let result: Result<T, StoreError>
        do throws(StoreError) { result = .success(try body()) } catch { result = .failure(error) }
        try setPragma("foreign_keys", "ON", reads: "1")
        return try result.get()
    }

    /// Takes the write lock, runs the body and commits; rolls back when it throws.
    package func transaction<T>(_ body: () throws(StoreError) -> T) throws(StoreError) -> T {
        patience.pointee.giveWay()
        try execute("BEGIN IMMEDIATE")
        do {
            let result = try body()
            try execute("COMMIT")
            patience.pointee.hasCommitted()
            return result
        } catch {
            // After a failed COMMIT or a full disk the transaction may be gone already.
            if sqlite3_get_autocommit(handle) == 0 { try? execute("ROLLBACK") }
            throw error
        }
    }

    /// Reads several times from one state of the database.
    package func snapshot<T>(_ body: () throws(StoreError) -> T) throws(StoreError) -> T {
        try execute("BEGIN")
        defer { sqlite3_exec(handle, "COMMIT", nil, nil, nil) }
        return try body()
    }

    /// A number that changes whenever another connection has committed something; of use only beside an earlier one of
    /// the same connection.
    ///
    /// Source: [SQLite, PRAGMA data_version](https://www.sqlite.org/pragma.html#pragma_data_version).
    package func dataVersion() throws(StoreError) -> Int64 {
        try queryOne("PRAGMA data_version") { $0.integer(0) } ?? 0
    }

    /// Copies the log back into the database file as far as readers allow, without waiting for anybody.
    ///
    /// - Parameter restarting: Whether, after that, writers wait for the rest to be copied, so that the log begins anew;
    ///   under a steady stream of commits it would grow without end.
    /// - Returns: The pages in the log.
    /// - Throws: ``StoreError``; a locked database is no error.
    @discardableResult
    package func checkpoint(restarting: Bool = false) throws(StoreError) -> Int {
        var pages: CInt = 0
        for mode in restarting ? [SQLITE_CHECKPOINT_PASSIVE, SQLITE_CHECKPOINT_RESTART] : [SQLITE_CHECKPOINT_PASSIVE] {
            let code = sqlite3_wal_checkpoint_v2(handle, nil, mode, &pages, nil)
            guard [SQLITE_OK, SQLITE_BUSY, SQLITE_LOCKED].contains(code & 0xFF) else { throw error(code, "checkpoint") }
        }
        return Int(pages)
    }

    /// Has a function called after each commit with the number of pages in the log.
    ///
    /// It takes the place of SQLite's automatic checkpoint, which would make a commit wait for it.
    package func onCommit(_ body: @escaping (_ pages: Int) -> Void) {
        let hook = CommitHook(body)
        commitHook = hook
        sqlite3_wal_hook(
            handle,
            { context, _, _, pages in
                guard let context else { return SQLITE_OK }
                Unmanaged<CommitHook>.fromOpaque(context).takeUnretainedValue().body(Int(pages))
                return SQLITE_OK
            }, Unmanaged.passUnretained(hook).toOpaque())
    }

    private func prepared(_ sql: String, _ values: [SQLValue]) throws(StoreError) -> OpaquePointer {
        let statement: OpaquePointer
        if let known = statements[sql] {
            statement = known
        } else {
            var made: OpaquePointer?
            let code = sqlite3_prepare_v3(handle, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &made, nil)
            guard code == SQLITE_OK, let made else { throw error(code, "prepare") }
            statements[sql] = made
            statement = made
        }
        sqlite3_clear_bindings(statement)
        for (index, value) in values.enumerated() {
            let code = Self.bind(value, at: Int32(index + 1), of: statement)
            guard code == SQLITE_OK else { throw error(code, "bind") }
        }
        return statement
    }

    private static func bind(_ value: SQLValue, at index: Int32, of statement: OpaquePointer) -> Int32 {
        // SQLite copies the bytes before the call returns.
        let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
        switch value {
        case .null: return sqlite3_bind_null(statement, index)
        case .integer(let number): return sqlite3_bind_int64(statement, index, number)
        case .real(let number): return sqlite3_bind_double(statement, index, number)
        case .text(let text):
            var text = text
            return text.withUTF8 { bytes in
                bytes.withMemoryRebound(to: CChar.self) {
                    sqlite3_bind_text(statement, index, $0.baseAddress, CInt($0.count), transient)
                }
            }
        case .blob(let bytes):
            // A nil pointer would bind NULL.
            if bytes.isEmpty { return sqlite3_bind_zeroblob(statement, index, 0) }
            return sqlite3_bind_blob64(statement, index, bytes, UInt64(bytes.count), transient)
        }
    }

    private func error(_ code: Int32, _ operation: String) -> StoreError {
        switch code & 0xFF {
        case SQLITE_BUSY, SQLITE_LOCKED: .busy
        default: .sqlite(operation: operation, code: code)
        }
    }
}

/// What is called after a commit.
private final class CommitHook {
    let body: (Int) -> Void

    init(_ body: @escaping (Int) -> Void) { self.body = body }
}
