import Persistence
import Domain
import Foundation
import TestSupport
import Testing

@testable import Database
@testable import Store

@Suite struct ConnectionTests {
    private let folder: TemporaryFolder
    private let path: String

    init() throws {
        folder = try TemporaryFolder()
        path = folder.path + "/test.db"
    }

    private func open(_ change: (inout Connection.Options) -> Void = { _ in }) throws -> Connection {
        var options = Connection.Options(creates: true)
        change(&options)
        return try Connection(path: path, options: options)
    }

    private func pragma(_ name: String, of connection: Connection) throws -> String? {
        switch name {
        case "journal_mode": try connection.queryOne("PRAGMA journal_mode") { $0.text(0) }
        case "foreign_keys": try connection.queryOne("PRAGMA foreign_keys") { $0.text(0) }
        case "synchronous": try connection.queryOne("PRAGMA synchronous") { $0.text(0) }
        case "cache_size": try connection.queryOne("PRAGMA cache_size") { $0.text(0) }
        case "temp_store": try connection.queryOne("PRAGMA temp_store") { $0.text(0) }
        case "secure_delete": try connection.queryOne("PRAGMA secure_delete") { $0.text(0) }
        default: nil
        }
    }

    @Test(arguments: [
        ("journal_mode", "wal"), ("foreign_keys", "1"), ("synchronous", "2"), ("cache_size", "-10000"),
        ("temp_store", "2"),
    ]) func setsUpAWriter(name: String, expected: String) throws {
        #expect(try pragma(name, of: open()) == expected)
    }

    @Test func syncsLessWhenAllowed() throws {
        #expect(try pragma("synchronous", of: open { $0.isFullySynchronous = false }) == "1")
    }

    @Test func overwritesWhatItDeletesWhenAsked() throws {
        #expect(try pragma("secure_delete", of: open { $0.deletesSecurely = true }) == "1")
    }

    @Test func theStoresWriterSyncsEveryCommit() throws {
        let fixture = try TemporaryStore()
        let settings = try fixture.sqlite.write { (connection) throws(StoreError) in
            try connection.queryOne("PRAGMA synchronous") { $0.integer(0) }
        }
        #expect(settings == 2)
    }

    @Test func aReaderCannotWrite() throws {
        try open().execute("CREATE TABLE t (a INTEGER) STRICT")
        let reader = try open {
            $0.creates = false
            $0.isReadOnly = true
        }
        #expect(throws: StoreError.self) { try reader.execute("INSERT INTO t VALUES (1)") }
        #expect(try pragma("foreign_keys", of: reader) == "1")
    }

    @Test func keepsEveryValueAsItIs() throws {
        let connection = try open()
        try connection.execute("CREATE TABLE t (id INTEGER PRIMARY KEY, a ANY) STRICT")
        let blob = (0...255).map { UInt8($0) }
        try connection.run("INSERT INTO t VALUES (1, ?)", .text("a\u{0}b – ü"))
        try connection.run("INSERT INTO t VALUES (2, ?)", .blob(blob))
        try connection.run("INSERT INTO t VALUES (3, ?)", .blob([]))
        try connection.run("INSERT INTO t VALUES (4, ?)", .text(""))
        try connection.run("INSERT INTO t VALUES (5, ?)", .integer(.min))
        try connection.run("INSERT INTO t VALUES (6, ?)", .null)
        func read<T>(_ id: Int64, _ row: (Row) throws(StoreError) -> T) throws -> T? {
            try connection.queryOne("SELECT a FROM t WHERE id = ?", .integer(id), row: row)
        }
        #expect(try read(1) { $0.text(0) } == "a\u{0}b – ü")
        #expect(try read(2) { $0.blob(0) } == blob)
        #expect(try read(3) { $0.optionalBlob(0) } == .some([]))
        #expect(try read(4) { $0.optionalText(0) } == .some(""))
        #expect(try read(5) { $0.integer(0) } == .min)
        #expect(try read(6) { $0.isNull(0) } == true)
    }

    @Test func leavesNothingOfATransactionThatThrows() throws {
        let connection = try open()
        try connection.execute("CREATE TABLE t (a INTEGER) STRICT")
        #expect(throws: StoreError.busy) {
            try connection.transaction { () throws(StoreError) in
                try connection.run("INSERT INTO t VALUES (1)")
                throw .busy
            }
        }
        #expect(try connection.queryOne("SELECT count(*) FROM t") { $0.integer(0) } == 0)
        try connection.transaction { () throws(StoreError) in _ = try connection.run("INSERT INTO t VALUES (2)") }
        #expect(try connection.queryOne("SELECT count(*) FROM t") { $0.integer(0) } == 1)
    }

    @Test func aSnapshotDoesNotSeeLaterWrites() throws {
        let (writer, reader) = (try open(), try open())
        try writer.execute("CREATE TABLE t (a INTEGER) STRICT")
        let counts = try reader.snapshot { () throws(StoreError) -> [Int64?] in
            let before = try reader.queryOne("SELECT count(*) FROM t") { $0.integer(0) }
            try writer.execute("INSERT INTO t VALUES (1)")
            return [before, try reader.queryOne("SELECT count(*) FROM t") { $0.integer(0) }]
        }
        #expect(counts == [0, 0])
        #expect(try reader.queryOne("SELECT count(*) FROM t") { $0.integer(0) } == 1)
    }

    // MARK: - Waiting for others

    @Test func givesUpWhenTheLockIsHeldTooLong() throws {
        let (holder, other) = (try open(), try open { $0.busyTimeoutMilliseconds = 30 })
        try holder.execute("BEGIN IMMEDIATE")
        let start = ContinuousClock.now
        #expect(throws: StoreError.busy) { try other.transaction { () throws(StoreError) in } }
        let waited = start.duration(to: .now)
        #expect(waited >= .milliseconds(25))
        #expect(waited < .seconds(20))
        try holder.execute("ROLLBACK")
        try other.transaction { () throws(StoreError) in }
    }

    @Test func waitsForAnotherWriterToFinish() throws {
        let (holder, other) = (try open(), try open { $0.busyTimeoutMilliseconds = 10_000 })
        try holder.execute("CREATE TABLE t (a INTEGER) STRICT")
        try holder.execute("BEGIN IMMEDIATE")
        let waits = DispatchSemaphore(value: 0)
        let results = inParallel(2) { index in
            if index == 0 {
                waits.signal()
                try other.transaction { () throws(StoreError) in _ = try other.run("INSERT INTO t VALUES (1)") }
            } else {
                waits.wait()
                try holder.execute("INSERT INTO t VALUES (2)")
                try holder.execute("COMMIT")
            }
        }
        for result in results { #expect(throws: Never.self) { try result.get() } }
        #expect(try other.query("SELECT a FROM t ORDER BY rowid") { $0.integer(0) } == [2, 1])
    }

    @Test func readsGoOnWhileSomebodyWrites() throws {
        let fixture = try TemporaryStore { $0.readTimeoutMilliseconds = 50 }
        try fixture.sqlite.keep(.sample())
        let holder = try fixture.connection()
        try holder.execute("BEGIN EXCLUSIVE")
        #expect(try fixture.sqlite.eventCounts() == ["pending": 1])
        try holder.execute("ROLLBACK")
    }

    @Test func aWriteThatCannotGetTheLockFailsAsBusy() throws {
        let fixture = try TemporaryStore { $0.writeTimeoutMilliseconds = 20 }
        let holder = try fixture.connection()
        try holder.execute("BEGIN IMMEDIATE")
        #expect(throws: StoreError.busy) { try fixture.sqlite.ensureUser(.phone("+12025550143"), now: noon) }
        try holder.execute("ROLLBACK")
        #expect(throws: Never.self) { try fixture.sqlite.ensureUser(.phone("+12025550143"), now: noon) }
    }

    @Test func copiesTheLogBackWhileAReaderReads() throws {
        let fixture = try TemporaryStore()
        for index in 0..<20 { try fixture.sqlite.keep(.sample("\(index)")) }
        let reader = try fixture.connection()
        try reader.snapshot { () throws(StoreError) in
            _ = try reader.queryOne("SELECT count(*) FROM webhook_events") { $0.integer(0) }
            try fixture.sqlite.checkpoint()
        }
        #expect(try fixture.eventCount() == 20)
    }
}
