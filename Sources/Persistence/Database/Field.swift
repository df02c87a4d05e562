import Persistence
internal import CSQLite

/// One value of the current row; valid only inside the closure that got the row.
package struct Field {
    let statement: OpaquePointer
    let column: Int32

    /// Whether it is NULL.
    package var isNull: Bool { sqlite3_column_type(statement, column) == SQLITE_NULL }

    /// The number; 0 for NULL.
    package var integer: Int64 { sqlite3_column_int64(statement, column) }

    /// The number with a fraction; 0 for NULL.
    package var real: Double { sqlite3_column_double(statement, column) }

    /// The text; empty for NULL.
    package var text: String {
        guard let bytes = sqlite3_column_text(statement, column) else { return "" }
        let count = Int(sqlite3_column_bytes(statement, column))
        return String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
    }

    /// The bytes; none for NULL.
    package var blob: [UInt8] {
        guard let bytes = sqlite3_column_blob(statement, column) else { return [] }
        return Array(UnsafeRawBufferPointer(start: bytes, count: Int(sqlite3_column_bytes(statement, column))))
    }

    /// The number, unless it is NULL.
    package var optionalInteger: Int64? { isNull ? nil : integer }

    /// The text, unless it is NULL.
    package var optionalText: String? { isNull ? nil : text }

    /// The bytes, unless it is NULL.
    package var optionalBlob: [UInt8]? { isNull ? nil : blob }

    /// A word of a list that this program knows.
    ///
    /// The database takes every word, so that a new one needs no new table; whoever reads one checks it here.
    ///
    /// - Parameter what: What the row is, for the error, which does not tell the word.
    /// - Returns: The word.
    /// - Throws: ``StoreError/malformed(_:)`` when it is none of the list.
    package func word<Word: RawRepresentable<String>>(of what: String) throws(StoreError) -> Word {
        guard let word = Word(rawValue: text) else { throw .malformed(what) }
        return word
    }
}
