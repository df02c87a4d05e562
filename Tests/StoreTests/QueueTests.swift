import Persistence
import Domain
import Foundation
import TestSupport
import Testing

@testable import Database
@testable import Store

@Suite struct QueueTests {
    private let fixture: TemporaryStore
    private var store: any Storage { fixture.store }

    init() throws { fixture = try TemporaryStore() }

    private func state(of eventID: String) throws -> String? {
        try store.events().first { $0.eventID == eventID }?.state
    }

    // MARK: - Claiming

    @Test func handsOutWhatHasBeenDueLongest() throws {
        let offsets: [Int64] = [30, 10, 20]
        for offset in offsets {
            try store.keep(.sample("\(offset)", conversation: "conv_\(offset)", receivedAt: noon.plus(seconds: offset)))
        }
        let now = noon.plus(seconds: 60)
        let bodies = try (0..<3).map { _ in String(decoding: try store.body(of: store.claim(at: now)), as: UTF8.self) }
        #expect(bodies == ["10", "20", "30"])
        #expect(try store.claimEvent(now: now, leaseSeconds: 60) == nil)
    }

    @Test func handsOutNothingBeforeItIsDue() throws {
        try store.keep(.sample(receivedAt: noon))
        #expect(try store.claimEvent(now: noon.advanced(byMilliseconds: -1), leaseSeconds: 60) == nil)
        #expect(try store.claimEvent(now: noon, leaseSeconds: 60) != nil)
    }

    @Test func tellsWhatTheEventIs() throws {
        try store.keep(.sample(timestamp: 1_769_999_000, receivedAt: noon))
        let event = try store.claim()
        #expect(event.type == "post_call_transcription")
        #expect(event.conversationID == "conv_1")
        #expect(event.eventTimestamp == 1_769_999_000)
        #expect(event.receivedAt == noon)
        #expect(event.attempt == 1)
    }

    @Test func takesTheArrivalForTheTimeOfAnEventWithoutOne() throws {
        try store.keep(.sample(timestamp: nil, receivedAt: noon))
        #expect(try store.claim().eventTimestamp == noon.milliseconds / 1000)
    }

    @Test func neverHandsOutTwoOfOneConversationAtOnce() throws {
        for index in 0..<3 { try store.keep(.sample("\(index)", receivedAt: noon.plus(seconds: Int64(index)))) }
        try store.keep(.sample(conversation: "conv_2", receivedAt: noon.plus(seconds: 9)))
        let now = noon.plus(seconds: 10)
        let first = try store.claim(at: now)
        #expect(try store.claim(at: now).conversationID == "conv_2")
        #expect(try store.claimEvent(now: now, leaseSeconds: 60) == nil)
        try store.finish(first, reason: nil, now: now)
        let second = try store.claim(at: now)
        #expect(try store.body(of: second) == Array("1".utf8))
        try store.fail(second, error: "no", retryAt: now.plus(seconds: 100), now: now)
        // The one that waits for its retry does not hold up the others.
        #expect(try store.body(of: store.claim(at: now)) == Array("2".utf8))
    }

    @Test func handsEachEventToOneOfManyWorkers() throws {
        let stores = try (0..<4).map { _ in try fixture.another() }
        for index in 0..<40 { try store.keep(.sample("\(index)", conversation: "conv_\(index % 20)")) }
        let claimed = try inParallel(4) { index in
            var ids: [String] = []
            while let event = try stores[index].claimEvent(now: noon, leaseSeconds: 60) {
                ids.append(event.eventID)
                #expect(try stores[index].finish(event, reason: nil, now: noon))
            }
            return ids
        }.flatMap { try $0.get() }
        // A worker may leave early, when all that is due belongs to conversations under way.
        var left: [String] = []
        while let event = try store.claimEvent(now: noon, leaseSeconds: 60) {
            left.append(event.eventID)
            try store.finish(event, reason: nil, now: noon)
        }
        #expect((claimed + left).count == 40)
        #expect(Set(claimed + left).count == 40)
        #expect(try store.eventCounts() == ["done": 40])
    }

    // MARK: - Leases

    @Test func givesAnEventBackWhenItsLeaseEnds() throws {
        try store.keep(.sample())
        let first = try store.claim(at: noon, leaseSeconds: 60)
        #expect(try store.claimEvent(now: noon.plus(seconds: 60), leaseSeconds: 60) == nil)
        let second = try store.claim(at: noon.plus(seconds: 61), leaseSeconds: 60)
        #expect(second.eventID == first.eventID)
        #expect(second.attempt == 2)
    }

    @Test func aLostLeaseCompletesNothing() throws {
        try store.keep(.large())
        let lost = try store.claim(at: noon, leaseSeconds: 60)
        let held = try store.claim(at: noon.plus(seconds: 61), leaseSeconds: 60)
        let now = noon.plus(seconds: 62)
        #expect(try !store.finish(lost, reason: nil, now: now))
        #expect(try !store.finish(lost, reason: "unreadable", keepsBody: true, now: now))
        try store.fail(lost, error: "too late", retryAt: now, now: now)
        #expect(try store.eventCounts() == ["claimed": 1])
        // The body is still there for the one who holds the lease.
        #expect(try store.body(of: held) == IncomingEvent.large().body)
        #expect(try store.finish(held, reason: nil, now: now))
        #expect(try !store.finish(held, reason: nil, now: now))
    }

    @Test func mayStillBeCompletedLateWhenNobodyElseCameBy() throws {
        try store.keep(.sample())
        let event = try store.claim(at: noon, leaseSeconds: 1)
        #expect(try store.finish(event, reason: nil, now: noon.plus(days: 1)))
    }

    @Test func buriesAnEventWhoseLastTryEndedWithoutAWord() throws {
        let acceptance = try store.accept(.sample())
        var now = noon
        // Whoever is killed may have been killed for any reason: more often than it may fail.
        for attempt in 1...ClaimedEvent.lostLeaseLimit {
            #expect(try store.claim(at: now, leaseSeconds: 60).attempt == attempt)
            now = now.plus(seconds: 61)
        }
        #expect(try store.claimEvent(now: now, leaseSeconds: 60) == nil)
        let dead = try #require(try store.events(state: "dead").first)
        #expect(dead.eventID == acceptance.eventID)
        #expect(dead.reason == "lease_expired")
    }

    // MARK: - Failing

    @Test func triesAgainWhenToldAndNotBefore() throws {
        let acceptance = try store.accept(.sample())
        let event = try store.claim()
        try store.fail(event, error: "Ana Duarte did not fit", retryAt: noon.plus(seconds: 5), now: noon)
        #expect(try store.claimEvent(now: noon.plus(seconds: 4), leaseSeconds: 60) == nil)
        let summary = try #require(try store.events().first)
        #expect(summary.eventID == acceptance.eventID)
        #expect(summary.state == "pending")
        #expect(summary.error == "Ana Duarte did not fit")
        #expect(try store.claim(at: noon.plus(seconds: 5)).attempt == 2)
    }

    @Test func buriesAnEventAfterTheLastTryWithItsErrorAndBody() throws {
        try store.keep(.sample("the words"))
        for attempt in 1...ClaimedEvent.attemptLimit {
            #expect(try state(of: store.events()[0].eventID) == "pending")
            let event = try store.claim()
            #expect(event.attempt == attempt)
            try store.fail(event, error: "error \(attempt)", retryAt: noon, now: noon)
        }
        #expect(ClaimedEvent.attemptLimit == 6)
        #expect(try store.claimEvent(now: noon.plus(days: 9), leaseSeconds: 60) == nil)
        let dead = try #require(try store.events(state: "dead").first)
        #expect(dead.reason == "retries_exhausted")
        #expect(dead.error == "error 6")
        #expect(dead.attempts == 6)

        #expect(try store.revive(eventID: dead.eventID, now: noon))
        #expect(try !store.revive(eventID: dead.eventID, now: noon))
        let event = try store.claim()
        #expect(event.attempt == 1)
        #expect(try store.body(of: event) == Array("the words".utf8))
    }

    @Test func sealsTheErrorAndForgetsItWhenDone() throws {
        try store.keep(.sample())
        try store.fail(store.claim(), error: "it quotes Ana Duarte", retryAt: noon, now: noon)
        let connection = try fixture.connection()
        func error() throws -> [UInt8]? {
            try connection.queryOne("SELECT error FROM webhook_events") { $0.optionalBlob(0) } ?? nil
        }
        let sealed = try #require(try error())
        #expect(!String(decoding: sealed, as: UTF8.self).contains("Ana Duarte"))
        try store.finish(store.claim(), reason: nil, now: noon)
        #expect(try error() == nil)
    }

    @Test func revivesNothingThatIsNotDead() throws {
        let acceptance = try store.accept(.sample())
        #expect(try !store.revive(eventID: acceptance.eventID, now: noon))
        #expect(try !store.revive(eventID: "evt_none", now: noon))
    }

    // MARK: - Ending

    @Test func forgetsTheBodyWhenDone() throws {
        try store.keep(.sample())
        let event = try store.claim()
        try store.finish(event, reason: "older_than_learned", now: noon)
        #expect(throws: StoreError.malformed("an event without a body")) { try store.body(of: event) }
        let done = try #require(try store.events(state: "done").first)
        #expect(done.reason == "older_than_learned")
    }

    @Test func keepsTheBodyOfWhatItCouldNotUse() throws {
        try store.keep(.sample("strange"))
        let event = try store.claim()
        #expect(try store.finish(event, reason: "unreadable", keepsBody: true, now: noon))
        #expect(try store.body(of: event) == Array("strange".utf8))
        #expect(try store.events(state: "ignored").first?.reason == "unreadable")
        #expect(try store.claimEvent(now: noon.plus(days: 1), leaseSeconds: 60) == nil)
    }

    @Test func listsTheNewestFirst() throws {
        for index in 0..<5 { try store.keep(.sample("\(index)", receivedAt: noon.plus(seconds: Int64(index)))) }
        let times = try store.events(state: nil, limit: 3).map { $0.receivedAt }
        #expect(times == [4, 3, 2].map { noon.plus(seconds: $0) })
        #expect(try store.events(state: "dead").isEmpty)
    }
}
