import Persistence
import Cryptography
import Foundation
import TestSupport
import Testing

@testable import Database
@testable import Sealing
@testable import Store

/// A key in memory is good only as long as it is stored.
@Suite struct KeyCacheTests {
    private let fixture: TemporaryStore
    private let other: Store

    init() throws {
        fixture = try TemporaryStore()
        other = try fixture.another()
    }

    private func user(_ caller: String = "+12025550143") throws -> String {
        try fixture.sqlite.ensureUser(.phone(caller), now: noon)
    }

    @Test func aKeyDoesNotOutliveItsErasureByAnotherProcess() throws {
        let userID = try user()
        let neighbour = try user("+12025550144")
        for store in [fixture.sqlite, other] {
            for user in [userID, neighbour] { #expect(try store.profile(of: user)?.revision == 0) }
        }
        try other.keys.removeKey(of: userID)
        for store in [fixture.sqlite, other] {
            #expect(throws: StoreError.noKey) { try store.profile(of: userID) }
            #expect(throws: StoreError.noKey) { try store.revision(of: userID) }
            #expect(try store.profile(of: neighbour)?.revision == 0)
        }
    }

    @Test func everyThreadSeesAnErasureAtOnce() throws {
        let users = try (0..<40).map { try user("+120255501\(10 + $0)") }
        let (store, other) = (fixture.sqlite, other)
        let results = try inParallel(8) { thread in
            try users.indices.map { index in
                // One thread of each eight erases; whoever asks afterwards, on whatever connection, is refused.
                if index % 8 == thread {
                    try other.keys.removeKey(of: users[index])
                    if (try? store.keys.key(of: users[index])) != nil { return false }
                } else {
                    _ = try? store.keys.key(of: users[index])
                }
                return true
            }
        }.map { try $0.get() }
        #expect(results.allSatisfy { $0.allSatisfy { $0 } })
        for user in users { #expect(throws: StoreError.noKey) { try store.keys.key(of: user) } }
    }

    @Test func takesAKeyThatWasSealedAnew() throws {
        let userID = try user()
        let key = try fixture.sqlite.keys.key(of: userID)
        // Another key in its place, as after restoring another keys file.
        let replacement = try SealingKey.random()
        let master = try #require(fixture.configuration.masterKeys.first)
        let sealed = try Vault(key: master, userID: "").seal(replacement.bytes, .userKey, row: userID)
        let connection = try fixture.keysConnection()
        try connection.run("UPDATE user_keys SET sealed_key = ? WHERE user_id = ?", .blob(sealed), .text(userID))
        #expect(try fixture.sqlite.keys.key(of: userID).bytes == replacement.bytes)
        #expect(key.bytes != replacement.bytes)
    }

    @Test func anEntryOfAnEarlierEpochIsLookedUpAgain() throws {
        let cache = KeyCache()
        let key = try SealingKey.random()
        let before = cache.now
        cache.fileHasChanged()
        // Its row was read before the change.
        cache.remember(key, of: "usr_a", sealedAs: [1], in: before)
        #expect(cache.key(of: "usr_a", in: cache.now) == nil)
        #expect(cache.key(of: "usr_a", sealedAs: [2], in: cache.now) == nil)
        #expect(cache.key(of: "usr_a", sealedAs: [1], in: cache.now)?.bytes == key.bytes)
        #expect(cache.key(of: "usr_a", in: cache.now)?.bytes == key.bytes)
        cache.forget("usr_a")
        #expect(cache.key(of: "usr_a", in: cache.now) == nil)
    }
}
