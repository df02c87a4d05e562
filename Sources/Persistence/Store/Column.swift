import Database
import Domain
import Persistence
import Sealing
import Time

/// One column of a table as a part of a record: its name, and how the part is bound, read and compared.
struct Column<Record: Sendable>: Sendable {
    /// Seals and opens the columns of one row.
    struct Seal {
        let vault: Vault
        /// The row, as its seals name it.
        let row: String
    }

    let name: StaticString
    /// Whether its bytes are sealed, and binding it costs a sealing.
    var isSealed = false
    let bind: @Sendable (Record, Seal) throws(StoreError) -> SQLValue
    let read: @Sendable (inout Record, Field, Seal) throws(StoreError) -> Void
    let isSame: @Sendable (Record, Record) -> Bool

    private init<Part: Equatable & Sendable>(
        _ name: StaticString, _ path: WritableKeyPath<Record, Part> & Sendable,
        bind: @escaping @Sendable (Part) -> SQLValue, read: @escaping @Sendable (Field) throws(StoreError) -> Part
    ) {
        self.name = name
        self.bind = { (record, _) in bind(record[keyPath: path]) }
        self.read = { (record, field, _) throws(StoreError) in record[keyPath: path] = try read(field) }
        isSame = { $0[keyPath: path] == $1[keyPath: path] }
    }

    private init<Part: Equatable & Sendable>(
        _ name: StaticString, _ path: WritableKeyPath<Record, Part> & Sendable,
        seal: @escaping @Sendable (Part, Seal) throws(StoreError) -> SQLValue,
        open: @escaping @Sendable (Field, Seal) throws(StoreError) -> Part
    ) {
        self.name = name
        isSealed = true
        bind = { (record, vault) throws(StoreError) in try seal(record[keyPath: path], vault) }
        read = { (record, field, vault) throws(StoreError) in record[keyPath: path] = try open(field, vault) }
        isSame = { $0[keyPath: path] == $1[keyPath: path] }
    }
}

// MARK: - In clear

extension Column {
    static func text(_ name: StaticString, _ path: WritableKeyPath<Record, String> & Sendable) -> Column {
        Column(name, path, bind: { .text($0) }, read: { $0.text })
    }

    static func text(_ name: StaticString, _ path: WritableKeyPath<Record, String?> & Sendable) -> Column {
        Column(name, path, bind: { .optional($0) }, read: { $0.optionalText })
    }

    static func integer(_ name: StaticString, _ path: WritableKeyPath<Record, Int> & Sendable) -> Column {
        Column(name, path, bind: { .integer(Int64($0)) }, read: { Int($0.integer) })
    }

    static func integer(_ name: StaticString, _ path: WritableKeyPath<Record, Int?> & Sendable) -> Column {
        Column(name, path, bind: { .optional($0) }, read: { $0.optionalInteger.map { Int($0) } })
    }

    static func real(_ name: StaticString, _ path: WritableKeyPath<Record, Double> & Sendable) -> Column {
        Column(name, path, bind: { .real($0) }, read: { $0.real })
    }

    static func time(_ name: StaticString, _ path: WritableKeyPath<Record, UnixTime> & Sendable) -> Column {
        Column(name, path, bind: { .integer($0.milliseconds) }, read: { UnixTime(milliseconds: $0.integer) })
    }

    static func time(_ name: StaticString, _ path: WritableKeyPath<Record, UnixTime?> & Sendable) -> Column {
        Column(
            name, path, bind: { .optional($0?.milliseconds) },
            read: { $0.optionalInteger.map { UnixTime(milliseconds: $0) } })
    }

    /// A word of a list; `what` names the record in the error for one that is not on it.
    static func word<Word: RawRepresentable<String> & Equatable & Sendable>(
        _ name: StaticString, _ path: WritableKeyPath<Record, Word> & Sendable, of what: String
    ) -> Column {
        Column(
            name, path, bind: { .text($0.rawValue) },
            read: { (field) throws(StoreError) in try field.word(of: what) })
    }

    static func sectors(_ name: StaticString, _ path: WritableKeyPath<Record, Set<Sector>> & Sendable) -> Column {
        Column(
            name, path, bind: { .text(StoredSectors.text($0)) },
            read: { (field) throws(StoreError) in try StoredSectors.sectors(field.text) })
    }
}

// MARK: - Sealed

extension Column {
    static func sealed(
        _ name: StaticString, _ path: WritableKeyPath<Record, String> & Sendable, _ place: SealedColumn
    ) -> Column {
        Column(
            name, path, seal: { (text, seal) throws(StoreError) in try seal.vault.seal(text, place, row: seal.row) },
            open: { (field, seal) throws(StoreError) in try seal.vault.text(field.blob, place, row: seal.row) })
    }

    static func sealed(
        _ name: StaticString, _ path: WritableKeyPath<Record, String?> & Sendable, _ place: SealedColumn
    ) -> Column {
        Column(
            name, path,
            seal: { (text, seal) throws(StoreError) in try seal.vault.sealOptional(text, place, row: seal.row) },
            open: { (field, seal) throws(StoreError) in
                try field.optionalBlob.map { (bytes) throws(StoreError) in
                    try seal.vault.text(bytes, place, row: seal.row)
                }
            })
    }

    static func sealed<Value: Codable & Equatable & Sendable>(
        json name: StaticString, _ path: WritableKeyPath<Record, Value?> & Sendable, _ place: SealedColumn
    ) -> Column {
        Column(
            name, path,
            seal: { (value, seal) throws(StoreError) in
                try value.map { (value) throws(StoreError) in
                    try seal.vault.seal(json: value, place, row: seal.row)
                } ?? .null
            },
            open: { (field, seal) throws(StoreError) in
                try field.optionalBlob.map { (bytes) throws(StoreError) in
                    try seal.vault.json(Value.self, bytes, place, row: seal.row)
                }
            })
    }
}
