import Database
import Foundation
import Store
import Testing

extension EndToEnd {
    /// `elaoms migrate` is killed while it builds tables anew.
    @Suite("Crashes while migrating")
    struct MigrationCrashTests {
        private let home: CommandLineHome
        private let old: OldDatabase

        init() throws {
            home = try CommandLineHome()
            // For the figures of a larger one: ELAOMS_MIGRATED_MEMORIES=100000.
            let given = ProcessInfo.processInfo.environment["ELAOMS_MIGRATED_MEMORIES"].flatMap { Int($0) }
            old = try OldDatabase(path: home.folder + "/old.db", memoryCount: given ?? 20_000)
        }

        private var dataPath: String { home.folder + "/data/openmemory.db" }

        /// Puts the old data beside the keys.
        private func layOut() throws {
            for suffix in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: dataPath + suffix) }
            try FileManager.default.copyItem(atPath: old.path, toPath: dataPath)
        }

        /// Returns how many seconds it took.
        @discardableResult
        private func migrateToTheEnd() throws -> Double {
            let start = ContinuousClock.now
            let output = try home.elaoms("migrate")
            let seconds = Poll.elapsed(since: start)
            #expect(output.isSuccess, "\(output.errors)")
            let connection = try Connection(path: dataPath)
            #expect(try Migrator.version(of: connection) == Migration.data.count)
            try checkIsSound(connection)
            return seconds
        }

        private func checkIsSound(_ connection: Connection) throws {
            #expect(try connection.queryOne("PRAGMA integrity_check") { $0.text(0) } == "ok")
            #expect(try connection.query("PRAGMA foreign_key_check") { $0.text(0) }.isEmpty)
            #expect(try OldDatabase.counts(connection) == old.counts)
        }

        @Test(.timeLimit(.minutes(5)))
        func aKilledMigrationHasDoneAllOrNothing() throws {
            try layOut()
            let seconds = try migrateToTheEnd()
            #expect(try old.differences(from: Connection(path: dataPath)) == 0)
            var (atWork, undone) = (0, 0)
            for point in 1...10 {
                try layOut()
                let child = try home.start(["elaoms", "migrate"])
                // The moment is the stimulus itself; nothing is waited for.
                usleep(UInt32(seconds * 1_000_000 * Double(point) / 11))
                child.send(SIGKILL)
                if try child.wait() == .signal(SIGKILL) { atWork += 1 }
                // Pages of the unfinished transaction lie in the log.
                let log = try? FileManager.default.attributesOfItem(atPath: dataPath + "-wal")
                let connection = try Connection(path: dataPath)
                let version = try Migrator.version(of: connection)
                #expect([3, Migration.data.count].contains(version))
                if version == 3, (log?[.size] as? Int ?? 0) > 0 { undone += 1 }
                try checkIsSound(connection)
                try migrateToTheEnd()
                #expect(try old.differences(from: connection) == 0)
            }
            print("migration: \(old.counts[3]) memories in \(seconds) s; \(atWork) kills at work, \(undone) undone")
            #expect(atWork >= 6)
            #expect(undone >= 3)
        }
    }
}
