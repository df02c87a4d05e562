import Persistence

/// Brings a database to the schema that this program knows, and tells which one it has.
///
/// A migration may build a table anew, so foreign keys are off while it runs: dropping the old table would take the
/// rows of all its children with it. Before the commit every reference is looked up, as SQLite recommends.
///
/// Source: [SQLite, ALTER TABLE](https://www.sqlite.org/lang_altertable.html), section 7.
package enum Migrator {
    /// Brings a database up to the last of the migrations, without a lock when it is there already.
    package static func migrateIfNeeded(_ connection: Connection, to migrations: [Migration]) throws(StoreError) {
        if try version(of: connection) < migrations.count { _ = try migrate(connection, to: migrations) }
    }

    /// Brings a database up to the last of the migrations: all of them or none.
    ///
    /// - Parameters:
    ///   - connection: Outside a transaction.
    ///   - migrations: All that there are, from the first on.
    /// - Returns: How many were run; other processes may have run them at the same time.
    /// - Throws: ``StoreError/newerSchema(found:known:)``, ``StoreError/brokenReferences(count:)`` or what SQLite says;
    ///   then nothing has changed.
    @discardableResult
    package static func migrate(_ connection: Connection, to migrations: [Migration]) throws(StoreError) -> Int {
        try connection.withoutForeignKeys { () throws(StoreError) in
            try connection.transaction { () throws(StoreError) in
                let count = try run(migrations, on: connection)
                if count > 0 { try checkReferences(connection) }
                return count
            }
        }
    }

    private static func run(_ migrations: [Migration], on connection: Connection) throws(StoreError) -> Int {
        try connection.execute(
            """
            CREATE TABLE IF NOT EXISTS schema_migrations (
                version INTEGER PRIMARY KEY, name TEXT NOT NULL,
                applied_at INTEGER NOT NULL DEFAULT (unixepoch() * 1000)
            ) STRICT
            """)
        // Read under the lock: another process may have been first.
        let current = try version(of: connection)
        guard current <= migrations.count else { throw .newerSchema(found: current, known: migrations.count) }
        for migration in migrations.dropFirst(current) {
            try connection.execute(String(decoding: migration.sql, as: UTF8.self))
            try connection.run(
                "INSERT INTO schema_migrations (version, name) VALUES (?, ?)", .integer(Int64(migration.version)),
                .text(migration.name))
        }
        return migrations.count - current
    }

    private static func checkReferences(_ connection: Connection) throws(StoreError) {
        let broken = try connection.queryOne("SELECT count(*) FROM pragma_foreign_key_check") { Int($0.integer(0)) }
        guard broken == 0 else { throw .brokenReferences(count: broken ?? 0) }
    }

    /// The version of the last migration that was run; 0 for a file without any.
    package static func version(of connection: Connection) throws(StoreError) -> Int {
        let isMigrated = try connection.queryOne("SELECT 1 FROM sqlite_master WHERE name = 'schema_migrations'") { _ in
            true
        }
        guard isMigrated == true else { return 0 }
        return try connection.queryOne("SELECT ifnull(max(version), 0) FROM schema_migrations") {
            Int($0.integer(0))
        } ?? 0
    }

    /// Makes sure that a database has exactly these migrations.
    ///
    /// - Throws: ``StoreError/olderSchema(found:known:)`` or ``StoreError/newerSchema(found:known:)``.
    package static func verify(_ connection: Connection, has migrations: [Migration]) throws(StoreError) {
        let version = try version(of: connection)
        if version < migrations.count { throw .olderSchema(found: version, known: migrations.count) }
        if version > migrations.count { throw .newerSchema(found: version, known: migrations.count) }
    }
}
