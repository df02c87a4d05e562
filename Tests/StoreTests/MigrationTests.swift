import Persistence
import Domain
import Foundation
import TestSupport
import Testing
import Time

@testable import Database
@testable import Store

/// A schema that changes under data: nothing is lost, and what fails leaves everything as it was.
@Suite struct MigrationTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func database(_ name: String = "new.db") throws -> Connection {
        try Connection(path: folder.path + "/" + name, options: Connection.Options(creates: true))
    }

    private func areForeignKeysOn(_ connection: Connection) throws -> Bool {
        try connection.queryOne("PRAGMA foreign_keys") { $0.integer(0) } == 1
    }

    /// Takes a store's data back to an older schema, in place.
    private func age(_ populated: PopulatedStore, to version: Int) throws {
        let path = populated.fixture.configuration.dataPath
        try OldDatabase.make(version: version, path: folder.path + "/old.db", rowsOf: path)
        for suffix in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + suffix) }
        // The connection that made it is closed: its log has been copied back.
        try FileManager.default.copyItem(atPath: folder.path + "/old.db", toPath: path)
    }

    // MARK: - Tables built anew

    /// Up to the migration that builds tables anew: one after it may add to their rows.
    private static let rebuilding = Array(
        Migration.data.prefix { $0.name != "free_enumerations" }
            + Migration.data.filter { $0.name == "free_enumerations" })

    @Test func noRowIsLostWhenItsTableIsBuiltAnew() throws {
        let populated = try PopulatedStore()
        try age(populated, to: Self.rebuilding.count - 1)
        let connection = try populated.fixture.connection()
        let rows = try OldDatabase.rows(connection)
        // A table without rows would prove nothing.
        #expect(rows.filter(\.value.isEmpty).keys.sorted() == [])
        let promises = try OldDatabase.promises(connection)
        #expect(try Migrator.version(of: connection) == Self.rebuilding.count - 1)
        #expect(try Migrator.migrate(connection, to: Self.rebuilding) == 1)
        #expect(try OldDatabase.rows(connection) == rows)
        #expect(try OldDatabase.promises(connection) == promises)
        #expect(try areForeignKeysOn(connection))
        #expect(try connection.queryOne("PRAGMA integrity_check") { $0.text(0) } == "ok")
        #expect(try connection.query("PRAGMA foreign_key_check") { $0.text(0) }.isEmpty)
        // Children still go with their parents, and only with them.
        try connection.execute("DELETE FROM users WHERE user_id = '\(populated.ana)'")
        #expect(try OldDatabase.rows(connection)["memory_embeddings"] == [])
        #expect(try OldDatabase.rows(connection)["memories"]?.isEmpty == false)
    }

    @Test func whatTheOrderOfTurnsTellsIsNoLongerStored() throws {
        let populated = try PopulatedStore()
        try age(populated, to: 5)
        let connection = try populated.fixture.connection()
        try connection.execute(
            "UPDATE memory_links SET kind = 'temporal' WHERE kind = 'associative'")
        let others = try connection.queryOne("SELECT count(*) FROM memory_links WHERE kind = 'manual'") {
            $0.integer(0)
        }
        #expect(try Migrator.migrate(connection, to: Migration.data) == Migration.data.count - 5)
        #expect(try connection.queryOne("SELECT count(*) FROM memory_links") { $0.integer(0) } == others)
        #expect(others == 1)
    }

    @Test func everythingReadsBackThroughTheStore() throws {
        let populated = try PopulatedStore()
        let before = try populated.users.map { try Reading($0, populated.store) }
        let events = try populated.store.events()
        try age(populated, to: 3)
        #expect(throws: StoreError.olderSchema(found: 3, known: Migration.data.count)) {
            try populated.fixture.another()
        }
        let migrated = try populated.fixture.another { $0.creates = true }
        #expect(try migrated.schemaVersion() == Migration.data.count)
        #expect(try populated.users.map { try Reading($0, migrated) } == before)
        #expect(try migrated.events() == events)
        #expect(Set(events.map(\.state)) == Set(EventState.allCases.map(\.rawValue)))
        #expect(try migrated.payload(.transcription, conversationID: "conv_1") == [1, 2, 3])
    }

    /// What the store says of a user.
    private struct Reading: Equatable {
        var memories: [MemoryRecord]
        var vectors: [String: QuantizedVector]
        var links: [String]
        var calls: [CallRecord]
        var turns: [StoredTurn]
        var effectCount: Int
        var isAnonymous: Bool
        var profile: UserProfile
        var invocations: [ToolInvocation]

        init(_ userID: String, _ store: any Storage) throws {
            let snapshot = try #require(try store.snapshot(of: userID))
            let data = try #require(try store.recallData(of: userID, embeddingModel: EmbeddedCaller.model))
            memories = snapshot.memories.sorted { $0.id < $1.id }
            vectors = data.vectors
            links = data.links.map { "\($0)" }.sorted()
            calls = snapshot.calls
            turns = try snapshot.calls.flatMap { try store.turns(of: userID, conversationID: $0.conversationID) }
            effectCount = snapshot.effects.count
            isAnonymous = snapshot.isAnonymous
            profile = snapshot.profile
            invocations = try store.invocations(of: userID)
        }
    }

    // MARK: - Words that only a newer program knows

    private static let words = [
        "users SET kind", "conversations SET direction", "conversations SET status", "conversation_turns SET role",
        "memories SET sector", "memories SET other_sectors", "memories SET origin",
        "conversation_memories SET relation", "memory_embeddings SET dtype",
        "memory_links SET kind", "webhook_events SET state",
    ]

    @Test(arguments: words) func aWordThatNobodyKnowsIsKeptAndRefusedByItsReader(change: String) throws {
        let populated = try PopulatedStore()
        let word = "aubergine"
        // One row, since a word may be part of a primary key.
        let table = change.prefix { $0 != " " }
        let connection = try populated.fixture.connection()
        let condition = table == "webhook_events" ? "event_id = (SELECT max(event_id) FROM webhook_events)" : "true"
        try connection.execute("UPDATE OR IGNORE \(change) = '\(word)' WHERE \(condition)")
        var errors: [StoreError] = []
        func attempt(_ body: () throws(StoreError) -> Void) {
            do throws(StoreError) { try body() } catch { errors.append(error) }
        }
        let store = populated.store
        attempt { () throws(StoreError) in _ = try store.snapshot(of: populated.ana) }
        attempt { () throws(StoreError) in
            _ = try store.recallData(of: populated.ana, embeddingModel: EmbeddedCaller.model)
        }
        attempt { () throws(StoreError) in _ = try store.turns(of: populated.ana, conversationID: "conv_1") }
        attempt { () throws(StoreError) in _ = try store.events() }
        attempt { () throws(StoreError) in _ = try store.eventCounts() }
        #expect(!errors.isEmpty)
        for error in errors {
            guard case .malformed = error else {
                Issue.record("\(error)")
                continue
            }
            #expect(!error.description.contains(word))
        }
    }

    @Test func whatIsNoWordIsStillChecked() throws {
        let connection = try PopulatedStore().fixture.connection()
        for broken in [
            "UPDATE memories SET salience = 1.5", "UPDATE memories SET decay_rate = -1",
            "UPDATE memories SET valid_until = 1 WHERE state = 'active'", "UPDATE memory_links SET weight = 2",
            "UPDATE memory_links SET second_id = first_id", "UPDATE memory_embeddings SET dimensions = 0",
            "UPDATE webhook_events SET body_digest = x'00'",
        ] {
            #expect(throws: StoreError.sqlite(operation: "execute", code: 275), "\(broken)") {
                try connection.execute(broken)
            }
        }
    }

    // MARK: - When it goes wrong

    @Test func aDatabaseOfTheFirstSchemaKeepsItsConflicts() throws {
        let connection = try database()
        #expect(try Migrator.migrate(connection, to: Array(Migration.data.prefix(1))) == 1)
        try connection.execute(
            """
            INSERT INTO users (user_id, kind, created_at, updated_at) VALUES ('usr_a', 'person', 1, 1);
            INSERT INTO memories (user_id, memory_id, content, sector, origin, salience, state, said_at,
                last_reinforced_at, valid_until) VALUES
                ('usr_a', 'mem_new', x'00', 'semantic', 'fact', 0.9, 'active', 2, 2, NULL),
                ('usr_a', 'mem_old', x'00', 'semantic', 'fact', 0.9, 'superseded', 1, 1, 2);
            INSERT INTO memory_conflicts VALUES ('usr_a', 'mem_new', 'mem_old', 'attribute', 7);
            """)
        #expect(try Migrator.migrate(connection, to: Migration.data) == Migration.data.count - 1)
        let kept = try connection.query(
            "SELECT winner_id, loser_id, reason, resolved_at FROM memory_conflicts WHERE overruled_at IS NULL"
        ) { [$0.text(0), $0.text(1), $0.text(2), String($0.integer(3))] }
        #expect(kept == [["mem_new", "mem_old", "attribute", "7"]])
        // A memory that goes takes its conflicts with it, as before.
        try connection.execute("DELETE FROM memories WHERE memory_id = 'mem_old'")
        #expect(try connection.query("SELECT 1 FROM memory_conflicts") { $0.integer(0) }.isEmpty)
        #expect(try connection.query("PRAGMA foreign_key_check") { $0.text(0) }.isEmpty)
    }

    @Test func leavesNothingOfAMigrationThatFails() throws {
        let connection = try database()
        let migrations = [
            Migration(version: 1, name: "works", sql: Array("CREATE TABLE first (a INTEGER) STRICT".utf8)),
            Migration(version: 2, name: "fails", sql: Array("CREATE TABLE first (a INTEGER) STRICT".utf8)),
        ]
        #expect(throws: StoreError.self) { try Migrator.migrate(connection, to: migrations) }
        #expect(try connection.query("SELECT name FROM sqlite_master") { $0.text(0) }.isEmpty)
        #expect(try Migrator.migrate(connection, to: Array(migrations.prefix(1))) == 1)
    }
    /// A migration that takes memories away while their children stay.
    private static let careless = Migration(
        version: Migration.data.count + 1, name: "careless",
        sql: Array("DELETE FROM memories; DROP TABLE model_days".utf8))

    @Test func undoesAMigrationThatLeavesChildrenWithoutParents() throws {
        let connection = try PopulatedStore().fixture.connection()
        let rows = try OldDatabase.rows(connection)
        let children = ["memory_embeddings", "conversation_memories"].reduce(0) { $0 + (rows[$1]?.count ?? 0) }
        // Links and conflicts have two parents each.
        let twice = ["memory_links", "memory_conflicts"].reduce(0) { $0 + 2 * (rows[$1]?.count ?? 0) }
        #expect(throws: StoreError.brokenReferences(count: children + twice)) {
            try Migrator.migrate(connection, to: Migration.data + [Self.careless])
        }
        #expect(try OldDatabase.rows(connection) == rows)
        #expect(try Migrator.version(of: connection) == Migration.data.count)
        #expect(try areForeignKeysOn(connection))
    }

    @Test func switchesForeignKeysOnAgainWhateverHappens() throws {
        let connection = try database()
        #expect(throws: StoreError.self) {
            try Migrator.migrate(connection, to: [Migration(version: 1, name: "no SQL", sql: Array("nonsense".utf8))])
        }
        #expect(try areForeignKeysOn(connection))
        try Migrator.migrate(connection, to: Migration.data)
        #expect(try areForeignKeysOn(connection))
    }

    @Test func refusesToMigrateInsideATransaction() throws {
        let connection = try database()
        try connection.execute("BEGIN")
        // The switch would be ignored, and the rows of rebuilt tables' children would go.
        #expect(throws: StoreError.pragma("foreign_keys")) { try Migrator.migrate(connection, to: Migration.data) }
        try connection.execute("ROLLBACK")
        #expect(try Migrator.version(of: connection) == 0)
    }

    @Test func ofManyProcessesOneMigrates() throws {
        let populated = try PopulatedStore()
        try age(populated, to: Self.rebuilding.count - 1)
        let path = populated.fixture.configuration.dataPath
        let rows = try OldDatabase.rows(populated.fixture.connection())
        let counts = try inParallel(6) { _ in
            try Migrator.migrate(Connection(path: path), to: Self.rebuilding)
        }.map { try $0.get() }
        #expect(counts.sorted() == [0, 0, 0, 0, 0, 1])
        #expect(try OldDatabase.rows(populated.fixture.connection()) == rows)
    }

    @Test func countsItsVersionsWithoutAGap() {
        for migrations in [Migration.data, Migration.keys] {
            #expect(migrations.map(\.version) == Array(1...migrations.count))
        }
    }
}
