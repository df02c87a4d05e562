import Foundation
import Store
import TestSupport
import Testing

@testable import CallerIndex
@testable import Recall

/// When a caller's index is built, kept and thrown away.
@Suite struct RecallIndexTests {
    /// Entries that were seen; while they live, no other one can take their place in memory.
    private final class Seen {
        private var entries: [RecallCache.Entry] = []

        /// Whether this entry is another one than all before.
        func isNew(_ entry: RecallCache.Entry) -> Bool {
            defer { entries.append(entry) }
            return !entries.contains { Seen.place($0) == Seen.place(entry) }
        }

        static func place(_ entry: RecallCache.Entry) -> UInt {
            entry.ranking.index.layout.calls.withUnsafeBufferPointer { UInt(bitPattern: $0.baseAddress) }
        }
    }

    /// Callers who said the same, so that their entries are of one size.
    private static func service(callers: Int, turns: Int = 1) throws -> (service: Service, users: [String]) {
        let service = try Service()
        var users: [String] = []
        for index in 0..<callers {
            let caller = "+1202555014\(index)"
            var call = PhoneCall(conversation: "conv_\(index)", caller: caller, name: nil)
            call.turns = (0..<turns).map { .said("I own \($0 + 2) dogs in house \($0 + 100).", at: Double($0 * 5)) }
            try service.learn(call)
            users.append(try #require(try service.userID(caller)))
        }
        return (service, users)
    }

    private static func entry(_ cache: RecallCache, _ user: String) throws -> RecallCache.Entry {
        try #require(try cache.entry(of: user))
    }

    @Test func keepsAnIndexUntilItsCallerChanges() throws {
        let (service, users) = try Self.service(callers: 2)
        let (cache, seen) = (RecallCache(store: service.store, embeddingModel: nil, limit: 1 << 20), Seen())
        #expect(seen.isNew(try Self.entry(cache, users[0])))
        #expect(seen.isNew(try Self.entry(cache, users[1])))
        #expect(!seen.isNew(try Self.entry(cache, users[0])))
        let other = try Service(sharing: service)
        try other.learn(PhoneCall(conversation: "conv_9", caller: "+12025550140", turns: [.said("I sold one dog.")]))
        let entry = try Self.entry(cache, users[0])
        #expect(seen.isNew(entry))
        #expect(entry.ranking.index.memories.contains { $0.content == "I sold one dog." })
        #expect(!seen.isNew(try Self.entry(cache, users[1])))
    }

    @Test func aCallLearnedByAnotherProcessIsSeenByTheNextQuestion() throws {
        let (service, _) = try Self.service(callers: 1)
        let other = try Service(sharing: service)
        #expect(try service.search("helicopter", caller: "+12025550140").contents.isEmpty)
        let said = "I always land my helicopter on the roof."
        try other.learn(PhoneCall(conversation: "conv_9", caller: "+12025550140", turns: [.said(said)]))
        #expect(try service.search("helicopter", caller: "+12025550140").contents == [said])
    }

    @Test func keepsTheLimitAndLetsGoOfWhoWasAskedAboutLongestAgo() throws {
        let (service, users) = try Self.service(callers: 3)
        let size = try Self.entry(RecallCache(store: service.store, embeddingModel: nil, limit: 1 << 20), users[0])
            .byteCount
        let (cache, seen) = (RecallCache(store: service.store, embeddingModel: nil, limit: size * 2 + size / 2), Seen())
        #expect(seen.isNew(try Self.entry(cache, users[0])))
        #expect(seen.isNew(try Self.entry(cache, users[1])))
        // The first was asked about again: the second goes when the third comes.
        #expect(!seen.isNew(try Self.entry(cache, users[0])))
        #expect(seen.isNew(try Self.entry(cache, users[2])))
        #expect(!seen.isNew(try Self.entry(cache, users[0])))
        #expect(!seen.isNew(try Self.entry(cache, users[2])))
        #expect(seen.isNew(try Self.entry(cache, users[1])))
        #expect(seen.isNew(try Self.entry(cache, users[0])))
    }

    @Test func whatIsLargerThanTheLimitIsAnsweredAndNotKept() throws {
        let (service, users) = try Self.service(callers: 2)
        let size = try Self.entry(RecallCache(store: service.store, embeddingModel: nil, limit: 1 << 20), users[0])
            .byteCount
        let (cache, seen) = (RecallCache(store: service.store, embeddingModel: nil, limit: size - 1), Seen())
        for _ in 0..<3 {
            let entry = try Self.entry(cache, users[0])
            #expect(seen.isNew(entry))
            #expect(entry.ranking.index.memories.count == 1)
        }
        // Nor does it push out whoever fits.
        var long = PhoneCall(conversation: "conv_9", caller: "+12025550141")
        long.turns = (0..<20).map { .said("I own \($0 + 2) dogs in house \($0 + 100).", at: Double($0 * 5)) }
        try service.learn(long)
        let small = RecallCache(store: service.store, embeddingModel: nil, limit: size * 2)
        #expect(seen.isNew(try Self.entry(small, users[0])))
        #expect(seen.isNew(try Self.entry(small, users[1])))
        #expect(!seen.isNew(try Self.entry(small, users[0])))
        #expect(seen.isNew(try Self.entry(small, users[1])))
        // At exactly the limit it is kept.
        let roomy = RecallCache(store: service.store, embeddingModel: nil, limit: size)
        #expect(seen.isNew(try Self.entry(roomy, users[0])))
        #expect(!seen.isNew(try Self.entry(roomy, users[0])))
    }

    @Test func threadsThatAskAtOnceBuildOneIndex() throws {
        let (service, users) = try Self.service(callers: 1, turns: 80)
        for _ in 0..<5 {
            let cache = RecallCache(store: service.store, embeddingModel: nil, limit: 1 << 24)
            let entries = try inParallel(8) { _ in try Self.entry(cache, users[0]) }.map { try $0.get() }
            #expect(entries.count == 8)
            #expect(Set(entries.map(Seen.place)).count == 1)
        }
    }

    @Test func threadsThatAskAtOnceAllGetWhatIsTooLargeToBeKept() throws {
        let (service, users) = try Self.service(callers: 1, turns: 20)
        let cache = RecallCache(store: service.store, embeddingModel: nil, limit: 0)
        let entries = try inParallel(8) { _ in try Self.entry(cache, users[0]) }.map { try $0.get() }
        #expect(entries.count == 8)
        #expect(entries.allSatisfy { $0.ranking.index.memories.count == 20 })
    }
}
