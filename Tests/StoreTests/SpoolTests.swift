import Persistence
import Domain
import Foundation
import TestSupport
import Testing

@testable import Database
@testable import Sealing
@testable import Store

@Suite struct SpoolTests {
    private let fixture: TemporaryStore
    private var store: any Storage { fixture.store }

    init() throws { fixture = try TemporaryStore { $0.writeTimeoutMilliseconds = 20 } }

    private var spoolFiles: [String] { fixture.folder.names(in: "spool") }
    private var intakeFiles: [String] { fixture.folder.names(in: "data/intake") }

    /// Runs a body while another connection holds the write lock.
    private func whileLocked<T>(_ body: () throws -> T) throws -> T {
        let holder = try fixture.connection()
        try holder.execute("BEGIN IMMEDIATE")
        defer { try? holder.execute("ROLLBACK") }
        return try body()
    }

    /// Takes in the spool, and returns how many came in and what could not be read.
    private func takeIn(_ store: Store? = nil) throws -> (count: Int, reported: [String]) {
        var reported: [String] = []
        let count = try (store ?? self.store).takeInSpool { name, error in reported.append("\(name): \(error)") }
        return (count, reported)
    }

    private static let sizes = [IncomingEvent.sample(), .large(), .sample("")]

    @Test(arguments: sizes) func keepsWhatALockedDatabaseCannotTake(event: IncomingEvent) throws {
        let acceptance = try whileLocked { try store.accept(event) }
        #expect(acceptance.isSpooled)
        #expect(acceptance.spooledBecause == .busy)
        #expect(!acceptance.isDuplicate)
        #expect(spoolFiles == [acceptance.eventID + ".spooled"])
        #expect(intakeFiles.isEmpty)
        #expect(try fixture.eventCount() == 0)

        #expect(try takeIn().count == 1)
        #expect(spoolFiles.isEmpty)
        let claimed = try store.claim()
        #expect(claimed.eventID == acceptance.eventID)
        #expect(try store.body(of: claimed) == event.body)
        #expect(try store.claimEvent(now: noon, leaseSeconds: 60) == nil)
    }

    @Test func keepsEverythingThatTheEventSays() throws {
        let event = IncomingEvent.sample(
            "{}", type: "new_type", conversation: "../../x", timestamp: nil, caller: "sip:ana@example.org",
            receivedAt: noon.plus(seconds: 7), ignored: "unknown_type")
        let other = try TemporaryStore()
        try other.store.keep(event)
        _ = try whileLocked { try store.accept(event) }
        #expect(try takeIn().count == 1)
        func row(_ fixture: TemporaryStore) throws -> [String] {
            try fixture.connection().query(
                """
                SELECT type || ' ' || ifnull(event_timestamp, 'none') || ' ' || state || ' ' || reason || ' ' ||
                    received_at || ' ' || due_at || ' ' || body_bytes || ' ' || length(caller_hash) FROM webhook_events
                """
            ) { $0.text(0) }
        }
        #expect(try row(fixture) == row(other))
        #expect(try store.events().first?.conversationID.hasPrefix("unnamed-") == true)
    }

    @Test(arguments: [IncomingEvent.sample(), .large()])
    func takesAFileInOnceThoughItComesBack(event: IncomingEvent) throws {
        let acceptance = try whileLocked { try store.accept(event) }
        let path = fixture.configuration.spoolPath + "/" + acceptance.eventID + ".spooled"
        let bytes = try Files.read(path)
        #expect(try takeIn().count == 1)
        // A crash between the commit and the removal leaves both.
        try Files.write(bytes, to: path)
        #expect(try takeIn().count == 1)
        #expect(spoolFiles.isEmpty)
        #expect(try fixture.eventCount() == 1)
        let claimed = try store.claim()
        #expect(try store.body(of: claimed) == event.body)
        #expect(try store.finish(claimed, reason: nil, now: noon))
        // Also after it was learned.
        try Files.write(bytes, to: path)
        #expect(try takeIn().count == 1)
        #expect(try store.eventCounts() == ["done": 1])
        #expect(spoolFiles.isEmpty)
        #expect(intakeFiles.isEmpty)
    }

    @Test func saysWhyTheDatabaseCouldNotTakeAnEvent() throws {
        try fixture.connection().execute("ALTER TABLE webhook_events RENAME TO mislaid")
        #expect(try store.accept(.sample()).spooledBecause == .sqlite(operation: "write", code: 1))
        try fixture.connection().execute("ALTER TABLE mislaid RENAME TO webhook_events")
        #expect(try takeIn().count == 1)
        #expect(try store.accept(.sample("another")).spooledBecause == nil)
    }

    @Test func dropsASpooledEventThatTheDatabaseHasAlready() throws {
        let first = try store.accept(.sample())
        let spooled = try whileLocked { try store.accept(.sample()) }
        #expect(spooled.isSpooled)
        #expect(try takeIn().count == 1)
        #expect(spoolFiles.isEmpty)
        #expect(try store.events().map(\.eventID) == [first.eventID])
    }

    @Test(arguments: [false, true]) func twoWorkersTakeInTheSameFiles(isLarge: Bool) throws {
        let others = try (0..<4).map { _ in try fixture.another { $0.writeTimeoutMilliseconds = 10_000 } }
        for round in 0..<(isLarge ? 4 : 10) {
            let event =
                isLarge ? .large(UInt8(round), conversation: "conv_\(round)") : IncomingEvent.sample("\(round)")
            let acceptance = try whileLocked { try store.accept(event) }
            let counts = inParallel(others.count) { try others[$0].takeInSpool { _, _ in } }
            #expect(try counts.reduce(0) { $0 + (try $1.get()) } >= 1)
            let claimed = try store.claim()
            #expect(claimed.eventID == acceptance.eventID)
            #expect(try store.body(of: claimed) == event.body)
            #expect(try store.finish(claimed, reason: nil, now: noon))
        }
        #expect(spoolFiles.isEmpty)
        #expect(intakeFiles.isEmpty)
    }

    // MARK: - Files that cannot be read

    private func spoolFile(_ name: String, _ bytes: [UInt8]) throws {
        try Files.write(bytes, to: fixture.configuration.spoolPath + "/" + name + ".spooled")
    }

    @Test(arguments: [
        [], Array("no seal at all".utf8), Array("ELS1".utf8), Array("ELS1".utf8) + [0xFF, 0xFF, 0xFF, 0xFF],
    ])
    func leavesAFileThatDoesNotOpenAndTakesInTheOthers(bytes: [UInt8]) throws {
        try spoolFile("aaa", bytes)
        let acceptance = try whileLocked { try store.accept(.sample()) }
        for _ in 0..<2 {
            let (_, reported) = try takeIn()
            #expect(reported == ["aaa.spooled: \(StoreError.cannotOpen("a spool file"))"])
        }
        #expect(spoolFiles == ["aaa.spooled"])
        #expect(try store.claim().eventID == acceptance.eventID)
    }

    @Test func doesNotOpenAFileUnderAnotherName() throws {
        let acceptance = try whileLocked { try store.accept(.sample()) }
        let path = fixture.configuration.spoolPath + "/"
        try FileManager.default.moveItem(
            atPath: path + acceptance.eventID + ".spooled", toPath: path + "evt_other.spooled")
        #expect(try takeIn().reported.count == 1)
        #expect(spoolFiles == ["evt_other.spooled"])
    }

    @Test func leavesAFileOfAnotherMasterKey() throws {
        let other = try TemporaryStore { $0.writeTimeoutMilliseconds = 20 }
        let acceptance = try whileLocked { try store.accept(.sample()) }
        let name = acceptance.eventID + ".spooled"
        try FileManager.default.copyItem(
            atPath: fixture.configuration.spoolPath + "/" + name, toPath: other.configuration.spoolPath + "/" + name)
        #expect(try takeIn(other.sqlite).reported.count == 1)
        #expect(other.folder.names(in: "spool") == [name])
    }

    @Test func overlooksWhatIsNoSpooledEvent() throws {
        try Files.write([1], to: fixture.configuration.spoolPath + "/evt_1.spooled.123-4.tmp")
        #expect(try takeIn() == (0, []))
        #expect(spoolFiles.count == 1)
    }

    @Test func takesInNothingWithoutASpoolFolder() throws {
        try FileManager.default.removeItem(atPath: fixture.configuration.spoolPath)
        #expect(try takeIn().count == 0)
    }

    @Test func leavesTheFileWhileTheDatabaseIsStillLocked() throws {
        _ = try whileLocked { try store.accept(.sample()) }
        #expect(throws: StoreError.busy) { try whileLocked { _ = try takeIn() } }
        #expect(spoolFiles.count == 1)
        #expect(try takeIn().count == 1)
    }

    @Test func aFileThatCannotBeTakenInDoesNotStandInTheWay() throws {
        let large = try whileLocked { try store.accept(.large()) }
        let small = try whileLocked { try (0..<4).map { try store.accept(.sample("\($0)")).eventID } }
        let intake = fixture.configuration.intakePath
        try FileManager.default.removeItem(atPath: intake)
        try Data().write(to: URL(fileURLWithPath: intake))
        let (count, reported) = try takeIn()
        #expect(count == 4)
        #expect(reported.count == 1)
        #expect(spoolFiles == [large.eventID + ".spooled"])
        #expect(Set(try store.events().map(\.eventID)) == Set(small))
    }

    // MARK: - Neither can take it

    @Test(arguments: [IncomingEvent.sample(), .large()])
    func saysSoWhenNeitherCanTakeIt(event: IncomingEvent) throws {
        try FileManager.default.removeItem(atPath: fixture.configuration.spoolPath)
        try Data().write(to: URL(fileURLWithPath: fixture.configuration.spoolPath))
        #expect(throws: StoreError.file(operation: "create a file", errno: ENOTDIR)) {
            try whileLocked { try store.accept(event) }
        }
        #expect(try fixture.eventCount() == 0)
        #expect(intakeFiles.isEmpty)
        #expect(StoreError.file(operation: "create a file", errno: ENOTDIR).isRetryable)
    }
}
