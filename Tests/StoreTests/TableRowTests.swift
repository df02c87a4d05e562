import Persistence
import Cryptography
import Domain
import Testing
import Time

@testable import Database
@testable import Sealing
@testable import Store

/// One description for every statement that reads or writes a record.
@Suite struct TableRowTests {
    private let connection: Connection
    private let vault: Vault
    private let fixture: TemporaryStore

    init() throws {
        fixture = try TemporaryStore()
        connection = try fixture.connection()
        let userID = try fixture.store.ensureUser(.phone("+12025550143"), now: noon)
        vault = try fixture.sqlite.vault(of: userID)
    }

    /// A memory in which nothing is as it would be by itself.
    private static let full = MemoryRecord(
        id: "mem_1", content: "I keep bees.", sector: .procedural, otherSectors: [.emotional, .reflective],
        origin: .collected, attribute: "hobby", salience: 0.125, decayRate: 0.25, state: .superseded,
        saidAt: noon, lastReinforcedAt: noon.plus(seconds: 1), validUntil: noon.plus(seconds: 2),
        supersededBy: "mem_2", conversationID: "conv_1", turn: 7, partOf: "mem_3",
        evidence: MemoryEvidence(quote: "bees", confidence: 0.5, salience: 0.75))

    private func write(_ old: MemoryRecord?, to new: MemoryRecord) throws -> TableRow<MemoryRecord>.Write? {
        try TableRow.memory.write(
            old, to: new, scope: [.text(vault.userID)], Column.Seal(vault: vault, row: new.id))
    }

    private func memories() throws -> [MemoryRecord] { try Store.memories(connection, vault) }

    private func sealedContent() throws -> [UInt8]? {
        try connection.queryOne("SELECT content FROM memories") { $0.blob(0) }
    }

    /// A property that nobody gave a column would be lost without a word.
    @Test func everyPropertyHasItsColumn() throws {
        try write(nil, to: Self.full)?.run(connection)
        #expect(try memories() == [Self.full])
        let properties = Mirror(reflecting: Self.full).children.count
        #expect(TableRow.memory.columnCount == properties)
        let turn = StoredTurn(index: 3, role: .agent, message: "Noted.", saidAt: noon)
        #expect(TableRow.turn.columnCount == Mirror(reflecting: turn).children.count)
    }

    @Test func aRowIsWrittenAtOnce() throws {
        let write = try #require(try write(nil, to: Self.full))
        #expect(write.values.count == TableRow.memory.columnCount + 1)
        try write.run(connection)
        #expect(throws: StoreError.self) { try write.run(connection) }
    }

    @Test func everyPropertyIsUpdated() throws {
        try write(nil, to: Self.full)?.run(connection)
        let other = MemoryRecord(
            id: "mem_1", content: "I keep wasps.", sector: .semantic, origin: .user, salience: 1,
            saidAt: noon.plus(days: 1))
        try write(Self.full, to: other)?.run(connection)
        #expect(try memories() == [other])
        try write(other, to: Self.full)?.run(connection)
        #expect(try memories() == [Self.full])
    }

    @Test func sealsAnewOnlyWhatChanged() throws {
        try write(nil, to: Self.full)?.run(connection)
        let sealed = try sealedContent()
        var changed = Self.full
        changed.salience = 1
        changed.turn = nil
        try write(Self.full, to: changed)?.run(connection)
        #expect(try sealedContent() == sealed)
        #expect(try memories() == [changed])
        var secret = changed
        secret.attribute = "pastime"
        try write(changed, to: secret)?.run(connection)
        #expect(try sealedContent() != sealed)
        #expect(try memories() == [secret])
    }

    @Test func writesNothingWhereNothingChanged() throws {
        #expect(try write(Self.full, to: Self.full) == nil)
    }

    @Test func changesNoOthersRow() throws {
        try write(nil, to: Self.full)?.run(connection)
        var second = Self.full
        second.id = "mem_2"
        try write(nil, to: second)?.run(connection)
        var changed = second
        changed.salience = 0
        try write(second, to: changed)?.run(connection)
        #expect(try memories().sorted { $0.id < $1.id } == [Self.full, changed])
    }

    // MARK: - Which state holds

    @Test func tellsTheRevisionWithoutOpeningAnything() throws {
        let store = fixture.store
        let userID = try store.learn(.sample(caller: "+12025550143"))
        #expect(try store.revision(of: userID) == store.profile(of: userID)?.revision)
        try connection.execute("UPDATE users SET name = x'00', revision = 77")
        #expect(try store.revision(of: userID) == 77)
        #expect(throws: StoreError.self) { try store.profile(of: userID) }
        try connection.execute("DELETE FROM users")
        #expect(try store.revision(of: userID) == nil)
        #expect(throws: StoreError.noKey) { try store.revision(of: "usr_nobody") }
    }
}
