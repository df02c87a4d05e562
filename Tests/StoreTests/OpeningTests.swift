import Persistence
import Domain
import Cryptography
import Foundation
import TestSupport
import Testing

@testable import Database
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
        let (found, known) = (Migration.data.count + 1, Migration.data.count)
        try Connection(path: configuration.dataPath).execute(
            "INSERT INTO schema_migrations (version, name) VALUES (\(found), 'later')")
        for configuration in [configuration, unasked] {
            #expect(throws: StoreError.newerSchema(found: found, known: known)) { try Store(configuration) }
        }
    }

    @Test func refusesTheKeysOfANewerProgram() throws {
        _ = try Store(configuration)
        let (found, known) = (Migration.keys.count + 1, Migration.keys.count)
        try Connection(path: configuration.keysPath).execute(
            "INSERT INTO schema_migrations (version, name) VALUES (\(found), 'later')")
        for configuration in [configuration, unasked] {
            #expect(throws: StoreError.newerSchema(found: found, known: known)) { try Store(configuration) }
        }
    }

    @Test func saysThatAnEmptyDataFileWantsMigrating() throws {
        _ = try Store(configuration)
        for suffix in ["", "-wal", "-shm"] {
            try? FileManager.default.removeItem(atPath: configuration.dataPath + suffix)
        }
        try Data().write(to: URL(fileURLWithPath: configuration.dataPath))
        #expect(throws: StoreError.olderSchema(found: 0, known: Migration.data.count)) { try Store(unasked) }
        #expect(try Store(configuration).schemaVersion() == Migration.data.count)
    }

    @Test func migratesOnce() throws {
        for _ in 0..<3 { #expect(try Store(configuration).schemaVersion() == Migration.data.count) }
        let connection = try Connection(path: configuration.dataPath)
        #expect(
            try connection.query("SELECT version, name FROM schema_migrations") { $0.text(1) }
                == Migration.data.map(\.name))
        #expect(try Migrator.migrate(connection, to: Migration.data) == 0)
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
        #expect(try store.schemaVersion() == Migration.data.count)
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
