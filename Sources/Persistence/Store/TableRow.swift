import Database
import Persistence
import Sealing

/// A table's row, described once: every statement that reads or writes whole records is made of this.
struct TableRow<Record: Sendable & Equatable>: Sendable {
    /// A statement with its values, sealed and ready to run.
    struct Write: Sendable {
        let sql: SQLText
        let values: [SQLValue]

        func run(_ connection: Connection) throws(StoreError) { try connection.run(sql, values: values) }
    }

    /// Reads the records of one scope; continue it with an order.
    let select: SQLText
    /// Writes a whole record.
    let insert: SQLText
    /// Writes every column of a record that is there.
    private let update: SQLText
    /// Writes those that are not sealed.
    private let updateInClear: SQLText
    /// The columns of the key that the record knows, and all others.
    private let key, columns: [Column<Record>]
    /// What reading begins with; every column puts its part over it.
    private let blank: Record

    /// Describes a row.
    ///
    /// - Parameters:
    ///   - table: The table.
    ///   - scope: The columns that say whose the records are; no part of a record.
    ///   - key: The columns that tell the records of one scope apart.
    ///   - columns: All others.
    ///   - blank: Any record.
    init(
        _ table: SQLText, scope: [StaticString], key: [Column<Record>], columns: [Column<Record>], blank: Record
    ) {
        func texts(_ names: [StaticString]) -> [SQLText] { names.map { "\($0)" } }
        func assignments(_ columns: [Column<Record>]) -> SQLText { columns.map { "\($0.name) = ?" }.joined() }
        let owner = scope.map { "\($0) = ?" as SQLText }.joined(separator: " AND ")
        let own = (scope + key.map(\.name)).map { "\($0) = ?" as SQLText }.joined(separator: " AND ")
        let all = texts(scope + (key + columns).map(\.name))
        select = "SELECT \(texts((key + columns).map(\.name)).joined()) FROM \(table) WHERE \(owner)"
        insert = "INSERT INTO \(table) (\(all.joined())) VALUES (\(all.map { _ in "?" as SQLText }.joined()))"
        update = "UPDATE \(table) SET \(assignments(columns)) WHERE \(own)"
        updateInClear = "UPDATE \(table) SET \(assignments(columns.filter { !$0.isSealed })) WHERE \(own)"
        (self.key, self.columns, self.blank) = (key, columns, blank)
    }

    /// How many columns a record fills.
    var columnCount: Int { key.count + columns.count }

    /// Reads records.
    ///
    /// - Parameters:
    ///   - connection: Where.
    ///   - sql: ``select``, perhaps with an order behind it.
    ///   - scope: The scope's values.
    ///   - vault: The owner's.
    ///   - place: The row as its seals name it; the record has its key already.
    /// - Returns: In the statement's order.
    /// - Throws: ``StoreError``.
    func records(
        _ connection: Connection, _ sql: SQLText, scope: [SQLValue], _ vault: Vault, place: (Record) -> String
    ) throws(StoreError) -> [Record] {
        // Names are looked up once for all rows: a caller may have ten thousand memories.
        var places: [Int32] = []
        let all = key + columns
        return try connection.query(sql, values: scope) { (row) throws(StoreError) in
            if places.isEmpty { places = all.map { row.index(of: $0.name) } }
            var record = blank
            var seal = Column<Record>.Seal(vault: vault, row: "")
            for (index, column) in all.enumerated() {
                if index == key.count { seal = Column<Record>.Seal(vault: vault, row: place(record)) }
                try column.read(&record, row[places[index]], seal)
            }
            return record
        }
    }

    /// Makes ready what a record's row needs to become the new one; columns are sealed anew only where one of them changed.
    ///
    /// - Parameters:
    ///   - old: The record as it is stored; `nil` when it is not.
    ///   - new: The record.
    ///   - scope: The scope's values.
    ///   - seal: The owner's vault, and the row.
    /// - Returns: `nil` when nothing changed.
    /// - Throws: ``StoreError`` when a part cannot be sealed.
    func write(
        _ old: Record?, to new: Record, scope: [SQLValue], _ seal: Column<Record>.Seal
    ) throws(StoreError) -> Write? {
        if old == new { return nil }
        func values(_ columns: [Column<Record>]) throws(StoreError) -> [SQLValue] {
            try columns.map { (column) throws(StoreError) in try column.bind(new, seal) }
        }
        guard let old else { return Write(sql: insert, values: scope + (try values(key + columns))) }
        let hasSecrets = columns.contains { $0.isSealed && !$0.isSame(old, new) }
        let changed = hasSecrets ? columns : columns.filter { !$0.isSealed }
        return Write(
            sql: hasSecrets ? update : updateInClear, values: try values(changed) + scope + (try values(key)))
    }
}
