/// One step of a schema: up only, run once, in one transaction with its record.
struct Migration {
    let version: Int
    let name: String
    let sql: [UInt8]

    /// The schema of the data file.
    static let data = [
        Migration(version: 1, name: "create_memory", sql: PackageResources.m001_create_memory_sql),
        Migration(version: 2, name: "create_embeddings", sql: PackageResources.m002_create_embeddings_sql),
        Migration(version: 3, name: "create_model_work", sql: PackageResources.m003_create_model_work_sql),
    ]

    /// The schema of the keys file.
    static let keys = [
        Migration(version: 1, name: "create_keys", sql: PackageResources.keys_m001_create_keys_sql)
    ]

    /// Brings a database up to the last of the migrations, without a lock when it is there already.
    static func migrateIfNeeded(_ connection: Connection, to migrations: [Migration]) throws(StoreError) {
        if try version(of: connection) < migrations.count { _ = try migrate(connection, to: migrations) }
    }

    /// Brings a database up to the last of the migrations.
    ///
    /// - Returns: How many were run.
    static func migrate(_ connection: Connection, to migrations: [Migration]) throws(StoreError) -> Int {
        try connection.transaction { () throws(StoreError) in
            try connection.execute(
                """
                CREATE TABLE IF NOT EXISTS schema_migrations (
                    version INTEGER PRIMARY KEY, name TEXT NOT NULL,
                    applied_at INTEGER NOT NULL DEFAULT (unixepoch() * 1000)
                ) STRICT
                """)
            let current = try version(of: connection)
            guard current <= migrations.count else {
                throw .newerSchema(found: current, known: migrations.count)
            }
            for migration in migrations.dropFirst(current) {
                try connection.execute(String(decoding: migration.sql, as: UTF8.self))
                try connection.run(
                    "INSERT INTO schema_migrations (version, name) VALUES (?, ?)", .integer(Int64(migration.version)),
                    .text(migration.name))
            }
            return migrations.count - current
        }
    }

    /// The version of the last migration that was run; 0 for a file without any.
    static func version(of connection: Connection) throws(StoreError) -> Int {
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
    static func verify(_ connection: Connection, has migrations: [Migration]) throws(StoreError) {
        let version = try version(of: connection)
        if version < migrations.count { throw .olderSchema(found: version, known: migrations.count) }
        if version > migrations.count { throw .newerSchema(found: version, known: migrations.count) }
    }
}
