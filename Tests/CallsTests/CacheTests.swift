import Persistence
import Foundation
import Store
import TestSupport
import Testing
import Time

@testable import CallerIndex

@Suite struct RecallCacheTests {
    private let service: Service

    init() throws {
        service = try Service()
        for index in 0..<3 {
            try service.learn(PhoneCall(conversation: "conv_\(index)", caller: "+1202555014\(index)"))
        }
    }

    private func user(_ index: Int) throws -> String { try #require(try service.userID("+1202555014\(index)")) }

    private func hits(_ cache: RecallCache, _ index: Int) throws -> Int {
        let entry = try #require(try cache.entry(of: user(index)))
        return hits(entry, now: service.clock.now)
    }

    private func hits(_ entry: RecallCache.Entry, now: UnixTime) -> Int {
        let question = entry.ranking.question("dog", now: now)
        return entry.ranking.answer(to: question, vector: nil, limit: 10, now: now).hits.count
    }

    @Test(arguments: [0, 1, 400, 1 << 20]) func answersRightHoweverLittleItMayKeep(limit: Int) throws {
        let cache = RecallCache(store: service.store, embeddingModel: nil, limit: limit)
        for _ in 0..<3 { for index in 0..<3 { #expect(try hits(cache, index) == 1) } }
    }

    @Test func knowsNobodyWhoIsNotThere() throws {
        let cache = RecallCache(store: service.store, embeddingModel: nil, limit: 1 << 20)
        #expect(throws: StoreError.noKey) { try cache.entry(of: "usr_nobody") }
        let forgotten = try user(0)
        #expect(try cache.entry(of: forgotten) != nil)
        // The row is gone, the key is not.
        try service.tamper("DELETE FROM users WHERE user_id = '\(forgotten)'")
        #expect(try cache.entry(of: forgotten) == nil)
    }

    @Test func servesManyThreadsAtOnce() throws {
        let cache = RecallCache(store: service.store, embeddingModel: nil, limit: 500)
        let users = try (0..<3).map { try user($0) }
        let now = service.clock.now
        let results = inParallel(8) { thread in
            for round in 0..<30 {
                guard let entry = try cache.entry(of: users[(thread + round) % 3]),
                    hits(entry, now: now) == 1,
                    entry.profile.userID == users[(thread + round) % 3]
                else { throw Unexpected("another caller's memories") }
            }
        }
        for result in results { #expect(throws: Never.self) { try result.get() } }
    }
}
