import Cryptography
import Foundation
import Persistence

/// Seals and opens the columns of one owner: a user, or the service for what has no user yet.
///
/// Every value is bound to its place, `table|column|user_id|row id`, so that moved bytes do not open.
package struct Vault: Sendable {
    /// The owner's key.
    package let key: SealingKey
    /// The owner; empty for the service.
    package let userID: String

    /// Makes the vault of an owner.
    package init(key: SealingKey, userID: String) {
        self.key = key
        self.userID = userID
    }

    /// Seals bytes for their place.
    package func seal(_ bytes: [UInt8], _ column: SealedColumn, row: String) throws(StoreError) -> [UInt8] {
        try sealing { () throws(CryptographyError) in try key.seal(bytes, context: context(column, row)) }
    }

    /// Seals a value as JSON.
    package func sealedJSON(_ value: some Encodable, _ column: SealedColumn, row: String) throws(StoreError) -> [UInt8]
    {
        guard let data = try? JSONEncoder().encode(value) else { throw .malformed(column.rawValue) }
        return try seal(Array(data), column, row: row)
    }

    /// Opens a text.
    package func text(_ sealed: [UInt8], _ column: SealedColumn, row: String) throws(StoreError) -> String {
        String(decoding: try open(sealed, column, row: row), as: UTF8.self)
    }

    /// Opens a value that was sealed as JSON.
    package func json<T: Decodable>(
        _ type: T.Type, _ sealed: [UInt8], _ column: SealedColumn, row: String
    ) throws(StoreError) -> T {
        let bytes = try open(sealed, column, row: row)
        guard let value = try? JSONDecoder().decode(type, from: Data(bytes)) else { throw .malformed(column.rawValue) }
        return value
    }

    /// Opens bytes at their place.
    package func open(_ sealed: [UInt8], _ column: SealedColumn, row: String) throws(StoreError) -> [UInt8] {
        try sealing(column.rawValue) { () throws(CryptographyError) in
            try key.open(sealed, context: context(column, row))
        }
    }

    private func context(_ column: SealedColumn, _ row: String) -> String {
        "\(column.rawValue)|\(userID)|\(row)"
    }
}
