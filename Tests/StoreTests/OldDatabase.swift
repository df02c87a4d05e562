import Persistence
import Foundation

@testable import Database
@testable import Store

/// Looking at a database whatever its schema.
enum OldDatabase {
    /// Makes a database of an older schema that holds the rows of a newer one.
    static func make(version: Int, path: String, rowsOf newer: String) throws {
        let connection = try Connection(path: path, options: Connection.Options(creates: true))
        _ = try Migrator.migrate(connection, to: Array(Migration.data.prefix(version)))
        try connection.execute("ATTACH '\(newer)' AS newer")
        try connection.withoutForeignKeys { () throws(StoreError) in
            try connection.transaction { () throws(StoreError) in
                for table in try tables(connection) where table != "schema_migrations" {
                    let names = try columns(of: table, connection)
                    let kept = try columns(of: table, connection, in: "newer")
                    func copy(view: String) throws(StoreError) {
                        // Once a memory had two vectors; it is the only column that went away.
                        let values = names.map { kept.contains($0) ? $0 : "'\(view)'" }
                        try connection.execute(
                            """
                            INSERT INTO main.\(table) (\(names.joined(separator: ", ")))
                            SELECT \(values.joined(separator: ", ")) FROM newer.\(table)
                            """)
                    }
                    try copy(view: "own")
                    if names.contains("view") { try copy(view: "passage") }
                }
            }
        }
        try connection.execute("DETACH newer")
    }

    static func tables(_ connection: Connection) throws(StoreError) -> [String] {
        try connection.query("SELECT name FROM main.sqlite_master WHERE type = 'table' ORDER BY name") { $0.text(0) }
    }

    /// Every value of every row, by table, with its type; columns in the order of their names.
    static func rows(_ connection: Connection) throws -> [String: [String]] {
        var rows: [String: [String]] = [:]
        for table in try tables(connection) where table != "schema_migrations" {
            let values = try columns(of: table, connection).map { "'\($0)=' || quote(\($0))" }
            rows[table] = try texts(
                "SELECT \(values.joined(separator: " || ' ' || ")) FROM \(table) ORDER BY 1", connection)
        }
        return rows
    }

    /// What a schema promises beside its CHECKs: columns, foreign keys and indexes.
    static func promises(_ connection: Connection) throws -> [String: [String]] {
        var promises = [
            "indexes": try texts("SELECT sql FROM sqlite_master WHERE type = 'index' ORDER BY 1", connection)
        ]
        for table in try tables(connection) {
            promises["columns of \(table)"] = try texts(
                "SELECT name || type || \"notnull\" || quote(dflt_value) || pk FROM pragma_table_info('\(table)') ORDER BY 1",
                connection)
            promises["references of \(table)"] = try texts(
                """
                SELECT "table" || "from" || quote("to") || on_delete FROM pragma_foreign_key_list('\(table)') ORDER BY 1
                """, connection)
            promises["form of \(table)"] = try texts(
                "SELECT wr || strict FROM pragma_table_list WHERE schema = 'main' AND name = '\(table)'", connection)
        }
        return promises
    }

    private static func columns(
        of table: String, _ connection: Connection, in schema: String = "main"
    ) throws(StoreError) -> [String] {
        try texts("SELECT name FROM pragma_table_info('\(table)', '\(schema)') ORDER BY name", connection)
    }

    private static func texts(_ sql: String, _ connection: Connection) throws(StoreError) -> [String] {
        try connection.query(SQLText(unchecked: sql)) { $0.text(0) }
    }
}
