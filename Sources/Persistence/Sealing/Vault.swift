import Cryptography
import Foundation

/// Seals and opens the columns of one owner: a user, or the service for what has no user yet.
///
/// Every value is bound to its place, `table|column|user_id|row id`, so that moved bytes do not open.
struct Vault {
    let key: SealingKey
    /// The owner; empty for the service.
    let userID: String

    func seal(_ text: String, _ column: SealedColumn, row: String) throws(StoreError) -> SQLValue {
        .blob(try seal(Array(text.utf8), column, row: row))
    }

    func sealOptional(_ text: String?, _ column: SealedColumn, row: String) throws(StoreError) -> SQLValue {
        guard let text else { return .null }
        return try seal(text, column, row: row)
    }

    func seal(json value: some Encodable, _ column: SealedColumn, row: String) throws(StoreError) -> SQLValue {
        guard let data = try? JSONEncoder().encode(value) else { throw .malformed(column.rawValue) }
        return .blob(try seal(Array(data), column, row: row))
    }

    func seal(_ bytes: [UInt8], _ column: SealedColumn, row: String) throws(StoreError) -> [UInt8] {
        try sealing { () throws(CryptographyError) in try key.seal(bytes, context: context(column, row)) }
    }

    func text(_ sealed: [UInt8], _ column: SealedColumn, row: String) throws(StoreError) -> String {
        String(decoding: try open(sealed, column, row: row), as: UTF8.self)
    }

    func json<T: Decodable>(
        _ type: T.Type, _ sealed: [UInt8], _ column: SealedColumn, row: String
    ) throws(StoreError) -> T {
        let bytes = try open(sealed, column, row: row)
        guard let value = try? JSONDecoder().decode(type, from: Data(bytes)) else { throw .malformed(column.rawValue) }
        return value
    }

    func open(_ sealed: [UInt8], _ column: SealedColumn, row: String) throws(StoreError) -> [UInt8] {
        try sealing(column.rawValue) { () throws(CryptographyError) in
            try key.open(sealed, context: context(column, row))
        }
    }

    private func context(_ column: SealedColumn, _ row: String) -> String {
        "\(column.rawValue)|\(userID)|\(row)"
    }
}

/// Every place that holds sealed bytes, as its seal names it.
enum SealedColumn: String {
    case userName = "users|name"
    case userSummary = "users|summary"
    case identifier = "user_identifiers|value"
    case briefing = "agent_states|briefing"
    case turnMessage = "conversation_turns|message"
    case analysis = "conversation_analysis|details"
    case memoryContent = "memories|content"
    case memoryAttribute = "memories|attribute"
    case memoryEvidence = "memories|evidence"
    case memoryVector = "memory_embeddings|vector"
    case invocationQuery = "tool_invocations|query"
    case eventBody = "webhook_events|body"
    case eventError = "webhook_events|error"
    case conversationKey = "conversation_keys|wrapped_key"
    case serviceKey = "service_keys|sealed_key"
    case userKey = "user_keys|sealed_key"
}
