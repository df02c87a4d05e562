internal import CSQLite
import Foundation

/// The current row of a query; valid only inside the closure that got it.
///
/// A value is found by its column's place or name. A name is looked for each time; where many rows are read, look it up
/// once with ``index(of:)``.
package struct Row {
    let statement: OpaquePointer

    /// Where a column stands in the rows of this statement, which must return it.
    package func index(of name: StaticString) -> Int32 {
        for index in 0..<sqlite3_column_count(statement) {
            guard let own = sqlite3_column_name(statement, index) else { continue }
            let bytes = UnsafeRawBufferPointer(start: own, count: strlen(own))
            if name.withUTF8Buffer({ $0.elementsEqual(bytes) }) { return index }
        }
        preconditionFailure("the statement returns no column \(name)")
    }

    /// The value in a column, by its name.
    package subscript(name: StaticString) -> Field { self[index(of: name)] }

    /// The value in a column, by its place.
    package subscript(column: Int32) -> Field { Field(statement: statement, column: column) }

    /// Whether a column is NULL.
    package func isNull(_ column: Int32) -> Bool { self[column].isNull }

    /// A column's number.
    package func integer(_ column: Int32) -> Int64 { self[column].integer }

    /// A column's number with a fraction.
    package func real(_ column: Int32) -> Double { self[column].real }

    /// A column's text.
    package func text(_ column: Int32) -> String { self[column].text }

    /// A column's bytes.
    package func blob(_ column: Int32) -> [UInt8] { self[column].blob }

    /// A column's number, unless it is NULL.
    package func optionalInteger(_ column: Int32) -> Int64? { self[column].optionalInteger }

    /// A column's text, unless it is NULL.
    package func optionalText(_ column: Int32) -> String? { self[column].optionalText }

    /// A column's bytes, unless it is NULL.
    package func optionalBlob(_ column: Int32) -> [UInt8]? { self[column].optionalBlob }
}
