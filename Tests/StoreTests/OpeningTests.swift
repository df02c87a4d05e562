import Cryptography
import Foundation
import TestSupport
import Testing

@testable import Store

@Suite struct OpeningTests {
    private let folder: TemporaryFolder
    private let configuration: Store.Configuration

    init() throws {
        folder = try TemporaryFolder()
        configuration = try TemporaryStore.configuration(in: folder)
    }

    private func with(_ change: (inout Store.Configuration) -> Void) -> Store.Configuration {
        var changed = configuration
        change(&changed)
        return changed
    }

    private var unasked: Store.Configuration { with { $0.creates = false } }

    private func removeKeys() throws {
        try FileManager.default.removeItem(atPath: folder.path + "/keys")
        try FileManager.default.createDirectory(
            atPath: folder.path + "/keys", withIntermediateDirectories: true)
    }

    @Test func makesNothingUnasked() {
        #expect(throws: StoreError.noDatabase) { try Store(unasked) }
        #expect(folder.names().isEmpty)
    }

    @Test func refusesDataWithoutItsKeys() throws {
        _ = try Store(configuration)
        try removeKeys()
        #expect(throws: StoreError.noKeysFile) { try Store(configuration) }
        #expect(throws: StoreError.noKeysFile) { try Store(unasked) }
        #expect(folder.names(in: "keys").isEmpty)
    }

    @Test(arguments: [true, false]) func refusesDataBesideAnEmptyKeysFile(creates: Bool) throws {
        _ = try Store(configuration)
        try removeKeys()
        try Data().write(to: URL(fileURLWithPath: configuration.keysPath))
        #expect(throws: StoreError.noKeysFile) { try Store(with { $0.creates = creates }) }
    }

    @Test func keepsTheKeysWhenTheDataIsLost() throws {
        let hash = try Store(configuration).hash(of: .phone("+12025550143"))
        try FileManager.default.removeItem(atPath: folder.path + "/data")
        #expect(throws: StoreError.noDatabase) { try Store(unasked) }
        #expect(try Store(configuration).hash(of: .phone("+12025550143")) == hash)
    }

    @Test func refusesAnotherMasterKey() throws {
        _ = try Store(configuration)
        let stranger = try SealingKey.random()
        #expect(throws: StoreError.cannotOpen("the keys file")) { try Store(with { $0.masterKeys = [stranger] }) }
    }

    @Test func opensWithAnOlderMasterKeyOfTheList() throws {
        let hash = try Store(configuration).hash(of: .phone("+12025550143"))
        let newer = try SealingKey.random()
        let rotated = try Store(with { $0.masterKeys = [newer] + $0.masterKeys })
        #expect(try rotated.hash(of: .phone("+12025550143")) == hash)
        // A user made now is sealed by the newer key alone.
        let userID = try rotated.ensureUser(.phone("+12025550143"), now: noon)
        #expect(throws: StoreError.cannotOpen("the keys file")) {
            try Store(configuration).profile(of: userID)
        }
    }

    @Test func refusesTheDataOfANewerProgram() throws {
        _ = try Store(configuration)
        try Connection(path: configuration.dataPath).execute(
            "INSERT INTO schema_migrations (version, name) VALUES (4, 'later')")
        for configuration in [configuration, unasked] {
            #expect(throws: StoreError.newerSchema(found: 4, known: 3)) { try Store(configuration) }
        }
    }

    @Test func refusesTheKeysOfANewerProgram() throws {
        _ = try Store(configuration)
        try Connection(path: configuration.keysPath).execute(
            "INSERT INTO schema_migrations (version, name) VALUES (2, 'later')")
        for configuration in [configuration, unasked] {
            #expect(throws: StoreError.newerSchema(found: 2, known: 1)) { try Store(configuration) }
        }
    }

    @Test func saysThatAnEmptyDataFileWantsMigrating() throws {
        _ = try Store(configuration)
        for suffix in ["", "-wal", "-shm"] {
            try? FileManager.default.removeItem(atPath: configuration.dataPath + suffix)
        }
        try Data().write(to: URL(fileURLWithPath: configuration.dataPath))
        #expect(throws: StoreError.olderSchema(found: 0, known: 3)) { try Store(unasked) }
        #expect(try Store(configuration).schemaVersion() == 3)
    }

    @Test func migratesOnce() throws {
        for _ in 0..<3 { #expect(try Store(configuration).schemaVersion() == 3) }
        let connection = try Connection(path: configuration.dataPath)
        #expect(
            try connection.query("SELECT version, name FROM schema_migrations") { $0.text(1) }
                == ["create_memory", "create_embeddings", "create_model_work"])
        #expect(try Migration.migrate(connection, to: Migration.data) == 0)
    }

    @Test func aDatabaseOfTheFirstSchemaKeepsItsConflicts() throws {
        let connection = try Connection(
            path: folder.path + "/old.db", options: Connection.Options(creates: true))
        #expect(try Migration.migrate(connection, to: Array(Migration.data.prefix(1))) == 1)
        try connection.execute(
            """
            INSERT INTO users (user_id, kind, created_at, updated_at) VALUES ('usr_a', 'person', 1, 1);
            INSERT INTO memories (user_id, memory_id, content, sector, origin, salience, state, said_at,
                last_reinforced_at, valid_until) VALUES
                ('usr_a', 'mem_new', x'00', 'semantic', 'fact', 0.9, 'active', 2, 2, NULL),
                ('usr_a', 'mem_old', x'00', 'semantic', 'fact', 0.9, 'superseded', 1, 1, 2);
            INSERT INTO memory_conflicts VALUES ('usr_a', 'mem_new', 'mem_old', 'attribute', 7);
            """)
        #expect(try Migration.migrate(connection, to: Migration.data) == 2)
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
        let connection = try Connection(
            path: folder.path + "/new.db", options: Connection.Options(creates: true))
        let migrations = [
            Migration(version: 1, name: "works", sql: Array("CREATE TABLE first (a INTEGER) STRICT".utf8)),
            Migration(version: 2, name: "fails", sql: Array("CREATE TABLE first (a INTEGER) STRICT".utf8)),
        ]
        #expect(throws: StoreError.self) { try Migration.migrate(connection, to: migrations) }
        #expect(try connection.query("SELECT name FROM sqlite_master") { $0.text(0) }.isEmpty)
        #expect(try Migration.migrate(connection, to: Array(migrations.prefix(1))) == 1)
    }

    @Test func opensForManyThatStartAtOnce() throws {
        let configuration = configuration
        let hashes = try inParallel(8) { _ in
            try Store(configuration).hash(of: .phone("+12025550143"))
        }.map { try $0.get() }
        #expect(Set(hashes).count == 1)
        let connection = try Connection(path: configuration.keysPath)
        #expect(try connection.queryOne("SELECT count(*) FROM service_keys") { $0.integer(0) } == 2)
    }

    @Test(arguments: [true, false]) func opensWhileAnotherProcessWrites(creates: Bool) throws {
        _ = try Store(configuration)
        let holders = [
            try Connection(path: configuration.dataPath), try Connection(path: configuration.keysPath),
        ]
        for holder in holders { try holder.execute("BEGIN IMMEDIATE") }
        // A wait for the lock would end with an error.
        let store = try Store(
            with {
                $0.creates = creates
                $0.writeTimeoutMilliseconds = 10
            })
        #expect(try store.schemaVersion() == 3)
        for holder in holders { try holder.execute("ROLLBACK") }
    }

    @Test func twoProcessesWorkOnTheSameFiles() throws {
        let (first, second) = (try Store(configuration), try Store(unasked))
        let acceptance = try first.accept(.sample("from the first"))
        let event = try second.claim()
        #expect(event.eventID == acceptance.eventID)
        #expect(try second.body(of: event) == Array("from the first".utf8))
        #expect(try first.claimEvent(now: noon, leaseSeconds: 60) == nil)
        #expect(try second.finish(event, reason: nil, now: noon))
        #expect(try first.eventCounts() == ["done": 1])
    }

    @Test func keepsItsFilesToItself() throws {
        _ = try Store(configuration)
        for name in ["data", "keys", "spool", "payloads", "data/intake"] {
            let attributes = try FileManager.default.attributesOfItem(atPath: folder.path + "/" + name)
            #expect(attributes[.posixPermissions] as? Int == 0o700, "\(name)")
        }
    }

    @Test func saysWhyAFolderCannotBeMade() throws {
        try Data().write(to: URL(fileURLWithPath: folder.path + "/data"))
        #expect(throws: StoreError.file(operation: "make a folder", errno: ENOTDIR)) { try Store(configuration) }
    }
}
