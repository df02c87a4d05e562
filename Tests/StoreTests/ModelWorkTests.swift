import Persistence
import Domain
import Foundation
import Testing
import Time

@testable import Database
@testable import Store

/// Calls that wait for a language model: leased, read once, given back.
@Suite struct ModelWorkTests {
    private let temporary: TemporaryStore
    private var store: any Storage { temporary.store }

    init() throws {
        temporary = try TemporaryStore()
        try store.learn(.sample(), MadeUpCall())
        #expect(try store.readAgain(includesOthers: true, now: noon) == 1)
    }

    private func claim(at now: UnixTime = noon) throws -> ClaimedCall? {
        try store.claimCallToRead(now: now, leaseSeconds: 60)
    }

    /// What the model made of the call.
    private func commit(_ claimed: ClaimedCall, now: UnixTime = noon) throws -> LearningOutcome {
        let before = try #require(try store.snapshot(of: claimed.userID))
        let call = MadeUpCall(findings: [.said("Walks a dog at eight.")])
        let (record, change) = call.change(before)
        return try store.commit(
            LearnedCall(
                trigger: .model(claimed), readingState: .done, call: record, turns: call.turns, owner: change,
                former: [],
                agentNumber: nil), now: now)
    }

    @Test func aCallIsOneReadersUntilTheLeaseIsOver() throws {
        let first = try #require(try claim())
        #expect(first.attempt == 1)
        #expect(try claim(at: noon.plus(seconds: 59)) == nil)
        let second = try #require(try claim(at: noon.plus(seconds: 60)))
        #expect(second.attempt == 2)
        // The first one comes back from the dead: it has nothing to say any more.
        #expect(try commit(first) == .leaseLost)
        try store.giveBack(first, retryAt: nil, isFault: true)
        #expect(try store.callsWaitingToBeRead() == 1)
        #expect(try commit(second) == .committed)
        #expect(try store.callsWaitingToBeRead() == 0)
        #expect(try store.snapshot(of: second.userID)?.memories.map(\.content) == ["Walks a dog at eight."])
        #expect(try claim(at: noon.plus(days: 9)) == nil)
        #expect(try commit(second) == .leaseLost)
    }

    @Test func aNewerEventTakesTheCallFromTheModel() throws {
        let claimed = try #require(try claim())
        var event = IncomingEvent.sample()
        event.eventTimestamp = event.eventTimestamp.map { $0 + 60 }
        try store.learn(event, MadeUpCall(findings: [.said("I walk my dog at nine.")]))
        #expect(try commit(claimed) != .committed)
        #expect(try store.snapshot(of: claimed.userID)?.memories.map(\.content) == ["I walk my dog at nine."])
    }

    @Test func whatIsGivenBackIsDueWhenItSaysSo() throws {
        let claimed = try #require(try claim())
        try store.giveBack(claimed, retryAt: noon.plus(seconds: 300), isFault: true)
        #expect(try claim(at: noon.plus(seconds: 299)) == nil)
        let again = try #require(try claim(at: noon.plus(seconds: 300)))
        #expect(again.attempt == 2 && again.faults == 1)
        try store.giveBack(again, retryAt: nil, isFault: true)
        #expect(try claim(at: noon.plus(days: 9)) == nil)
        #expect(try store.readAgain(includesOthers: false, now: noon) == 1)
        #expect(try claim()?.faults == 0)
    }

    @Test func costsAreSummedByDayAndOutliveTheUser() throws {
        let claimed = try #require(try claim())
        for (index, seconds) in [0, 5, 90_000].enumerated() {
            try store.record(
                LanguageModelUsage(
                    of: claimed.conversationID, model: index == 1 ? "b" : "a", requests: 1, promptTokens: 100,
                    completionTokens: 10, costMicros: index == 1 ? nil : 7),
                userID: claimed.userID, now: noon.plus(seconds: Int64(seconds)))
        }
        #expect(try store.tokensSpent(onDayOf: noon) == 220)
        #expect(try store.tokensSpent(onDayOf: noon.plus(days: 1)) == 110)
        let calls = try store.usageByCall(limit: 9)
        #expect(calls.map(\.model).sorted() == ["a", "b"])
        #expect(calls.first { $0.model == "a" }?.costMicros == 14)
        #expect(calls.first { $0.model == "b" }?.costMicros == nil)
        try temporary.connection().execute("PRAGMA foreign_keys = ON; DELETE FROM users")
        #expect(try store.usageByCall(limit: 9).isEmpty)
        #expect(try store.usageByDay(limit: 9).map(\.of) == ["2026-02-03", "2026-02-02", "2026-02-02"])
    }

    @Test func evidenceIsKeptSealed() throws {
        let claimed = try #require(try claim())
        let before = try #require(try store.snapshot(of: claimed.userID))
        let evidence = MemoryEvidence(quote: "zanzibar marmalade", confidence: 0.9, salience: 0.6)
        var finding = Finding.said("Likes marmalade.")
        finding.evidence = evidence
        let call = MadeUpCall(findings: [finding])
        let (record, change) = call.change(before)
        #expect(
            try store.commit(
                LearnedCall(
                    trigger: .model(claimed), readingState: .done, call: record, turns: call.turns, owner: change,
                    former: [], agentNumber: nil), now: noon) == .committed)
        let memory = try #require(try store.snapshot(of: claimed.userID)?.memories.first)
        #expect(memory.evidence == evidence && memory.salience == 0.6)
        try temporary.connection().execute("PRAGMA wal_checkpoint(TRUNCATE)")
        let bytes = try Data(contentsOf: URL(filePath: temporary.configuration.dataPath))
        #expect(bytes.range(of: Data("zanzibar marmalade".utf8)) == nil)
    }
}
