import Database
import Persistence
import Sealing

/// Sealed values as a statement binds them.
extension Vault {
    func seal(_ text: String, _ column: SealedColumn, row: String) throws(StoreError) -> SQLValue {
        .blob(try seal(Array(text.utf8), column, row: row))
    }

    func sealOptional(_ text: String?, _ column: SealedColumn, row: String) throws(StoreError) -> SQLValue {
        guard let text else { return .null }
        return try seal(text, column, row: row)
    }

    func seal(json value: some Encodable, _ column: SealedColumn, row: String) throws(StoreError) -> SQLValue {
        .blob(try sealedJSON(value, column, row: row))
    }
}
