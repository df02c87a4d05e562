import Persistence
import Domain
import Foundation
import TestSupport
import Testing

@testable import Database
@testable import Store

@Suite struct IntakeTests {
    private let fixture: TemporaryStore
    private var store: any Storage { fixture.store }

    init() throws { fixture = try TemporaryStore() }

    private var intakeFiles: [String] { fixture.folder.names(in: "data/intake") }

    // MARK: - What counts as the same event

    @Test func acknowledgesTheSameEventAgainWithoutKeepingIt() throws {
        let first = try store.accept(.sample())
        let again = try store.accept(.sample(receivedAt: noon.plus(seconds: 30)))
        #expect(!first.isDuplicate)
        #expect(again == Acceptance(eventID: first.eventID, isDuplicate: true))
        #expect(try fixture.eventCount() == 1)
    }

    @Test(arguments: [
        IncomingEvent.sample("other words"),
        IncomingEvent.sample(type: "post_call_audio"),
        IncomingEvent.sample(conversation: "conv_2"),
        IncomingEvent.sample(timestamp: 1_770_000_001),
        IncomingEvent.sample(timestamp: nil),
    ]) func takesAnythingElseForANewEvent(other: IncomingEvent) throws {
        let first = try store.accept(.sample())
        let second = try store.accept(other)
        #expect(!second.isDuplicate)
        #expect(second.eventID != first.eventID)
        #expect(try fixture.eventCount() == 2)
    }

    @Test func knowsAnEventWithoutATimestampByItsBytes() throws {
        let first = try store.accept(.sample("a", timestamp: nil))
        #expect(try store.accept(.sample("a", timestamp: nil, receivedAt: noon.plus(days: 1))).eventID == first.eventID)
        #expect(try !store.accept(.sample("b", timestamp: nil)).isDuplicate)
    }

    @Test func knowsAnEventAfterItWasLearned() throws {
        let first = try store.accept(.sample())
        try store.finish(store.claim(), reason: nil, now: noon)
        #expect(
            try store.accept(.sample()) == Acceptance(eventID: first.eventID, isDuplicate: true))
        #expect(try store.claimEvent(now: noon, leaseSeconds: 60) == nil)
    }

    @Test func keepsWhatItCannotUse() throws {
        let acceptance = try store.accept(.sample("[]", ignored: "unreadable"))
        #expect(try store.claimEvent(now: noon.plus(days: 1), leaseSeconds: 60) == nil)
        let kept = try #require(try store.events(state: "ignored").first)
        #expect(kept.eventID == acceptance.eventID)
        #expect(kept.reason == "unreadable")
    }

    @Test(arguments: ["", "two words", "<script>", "ä", String(repeating: "x", count: 65), "a\u{0}b"])
    func keepsATypeThatIsNoWordAsOther(type: String) throws {
        try store.keep(.sample(type: type))
        #expect(try store.events().map(\.type) == ["other"])
    }

    @Test func keepsAnEmptyBody() throws {
        try store.keep(.sample(""))
        #expect(try store.body(of: store.claim()).isEmpty)
    }

    @Test func namesTheCallerByAKeyedHashOnly() throws {
        try store.keep(.sample(caller: "+12025550143"))
        try store.keep(.sample(conversation: "conv_2", caller: "anonymous"))
        let hashes = try fixture.connection().query(
            "SELECT caller_hash FROM webhook_events ORDER BY conversation_id"
        ) { $0.optionalBlob(0) }
        #expect(hashes == [try store.hash(of: .phone("+12025550143")), nil])
    }

    // MARK: - Large bodies

    @Test func putsALargeBodyIntoAFileUntilItIsLearned() throws {
        let event = IncomingEvent.large()
        try store.keep(event)
        let name = try #require(intakeFiles.first)
        #expect(intakeFiles.count == 1)
        let row = try fixture.connection().queryOne("SELECT body IS NULL, body_file FROM webhook_events") {
            ($0.integer(0), $0.text(1))
        }
        #expect(row?.0 == 1)
        #expect(row?.1 == name)
        let claimed = try store.claim()
        #expect(try store.body(of: claimed) == event.body)
        #expect(try store.finish(claimed, reason: nil, now: noon))
        #expect(intakeFiles.isEmpty)
    }

    @Test func keepsABodyOfExactlyTheLimitInItsRow() throws {
        var event = IncomingEvent.large()
        event.body.removeLast()
        try store.keep(event)
        #expect(intakeFiles.isEmpty)
        #expect(try store.body(of: store.claim()) == event.body)
    }

    @Test func leavesNoFileForALargeDuplicate() throws {
        let first = try store.accept(.large())
        let files = intakeFiles
        #expect(try store.accept(.large()).eventID == first.eventID)
        #expect(intakeFiles == files)
        try store.finish(store.claim(), reason: nil, now: noon)
        #expect(try store.accept(.large()).isDuplicate)
        #expect(intakeFiles.isEmpty)
    }

    @Test func leavesOneFileOfManyDuplicatesAtOnce() throws {
        let store = store
        let acceptances = try inParallel(6) { _ in try store.accept(.large()) }.map { try $0.get() }
        #expect(Set(acceptances.map(\.eventID)).count == 1)
        #expect(acceptances.filter { !$0.isDuplicate }.count == 1)
        #expect(intakeFiles.count == 1)
        #expect(try store.body(of: store.claim()) == IncomingEvent.large().body)
    }

    @Test func keepsTheFileOfAnIgnoredEvent() throws {
        var event = IncomingEvent.large()
        event.ignoredReason = "unknown_type"
        try store.keep(event)
        #expect(intakeFiles.count == 1)
    }

    @Test func keepsTheFileWhenTheBodyIsToStay() throws {
        try store.keep(.large())
        #expect(try store.finish(store.claim(), reason: "unreadable", keepsBody: true, now: noon))
        #expect(intakeFiles.count == 1)
    }
}
