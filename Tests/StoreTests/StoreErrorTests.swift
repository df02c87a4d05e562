import Persistence
import Domain
import Cryptography
import Foundation
import Testing

@testable import Database
@testable import Store

@Suite struct StoreErrorTests {
    private static let all: [StoreError] = [
        .sqlite(operation: "write", code: 19), .busy, .noDatabase, .noKeysFile, .olderSchema(found: 0, known: 1),
        .newerSchema(found: 2, known: 1), .brokenReferences(count: 3), .pragma("journal_mode"),
        .cannotOpen("users|name"), .noKey, .cryptography,
        .file(operation: "open a file", errno: 2), .malformed("a memory"),
    ]

    @Test(arguments: all) func saysWhatFailed(error: StoreError) {
        #expect(error.description.count > 10)
        #expect(!error.description.contains("StoreError"))
    }

    @Test func knowsWhatMaySucceedLater() {
        let retryable = Self.all.filter(\.isRetryable)
        #expect(
            retryable == [
                .sqlite(operation: "write", code: 19), .busy, .cryptography, .file(operation: "open a file", errno: 2),
            ])
    }

    /// Each provokes an error while a value that must not be told is at hand.
    @Test func tellsNoValueOfWhatWasStored() throws {
        let fixture = try TemporaryStore { $0.writeTimeoutMilliseconds = 10 }
        let store = fixture.store
        let secret = "Ana Duarte of 48 Maple Avenue, +12025550143"
        let userID = try store.learn(.sample(secret))
        var errors: [StoreError] = []
        func provoke(_ body: () throws(StoreError) -> Void) {
            do throws(StoreError) { try body() } catch { errors.append(error) }
        }
        let connection = try fixture.connection()
        provoke { () throws(StoreError) in
            try connection.run(
                "INSERT INTO users (user_id, kind, created_at, updated_at) VALUES (?, ?, 0, 0)",
                .text(userID), .text(secret))
        }
        provoke { () throws(StoreError) in try connection.execute("SELECT '\(secret)' FROM nowhere") }
        provoke { () throws(StoreError) in
            _ = try connection.run("INSERT INTO agent_numbers VALUES (?, ?)", .blob(Array(secret.utf8)), .integer(1))
        }
        provoke { () throws(StoreError) in _ = try store.profile(of: secret) }
        provoke { () throws(StoreError) in _ = try fixture.sqlite.openPayload(path: "/nowhere/" + secret) }
        try connection.execute("UPDATE users SET name = x'00'")
        provoke { () throws(StoreError) in _ = try store.profile(of: userID) }
        try connection.execute("BEGIN IMMEDIATE")
        provoke { () throws(StoreError) in _ = try store.ensureUser(.opaque(secret), now: noon) }
        try connection.execute("ROLLBACK")
        #expect(errors.count == 7)
        for error in errors {
            for part in ["Ana", "Duarte", "Maple", "2025550143", userID] {
                #expect(!error.description.contains(part), "\(error.description)")
            }
        }
    }
}
