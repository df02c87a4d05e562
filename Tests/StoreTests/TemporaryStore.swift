import Persistence
import Cryptography
import Domain
import Foundation
import TestSupport
import Time

@testable import Database
@testable import Store

/// A store with files of its own.
///
/// Tests know it as ``store``, by the contract alone, so that they hold for any implementation; what only SQLite has, such
/// as rows to be looked at, is ``sqlite``.
final class TemporaryStore: Sendable {
    let folder: TemporaryFolder
    let configuration: Store.Configuration
    let sqlite: Store

    var store: any Storage { sqlite }

    /// Makes the files; timeouts are short so that no test waits for them.
    init(_ change: (inout Store.Configuration) -> Void = { _ in }) throws {
        folder = try TemporaryFolder()
        var configuration = try Self.configuration(in: folder)
        change(&configuration)
        self.configuration = configuration
        sqlite = try Store(configuration)
    }

    static func configuration(in folder: TemporaryFolder) throws -> Store.Configuration {
        var configuration = Store.Configuration(masterKeys: [try SealingKey.random()])
        configuration.dataPath = folder.path + "/data/openmemory.db"
        configuration.keysPath = folder.path + "/keys/keys.db"
        configuration.spoolPath = folder.path + "/spool"
        configuration.payloadPath = folder.path + "/payloads"
        configuration.creates = true
        configuration.writeTimeoutMilliseconds = 5000
        return configuration
    }

    /// The same files as another process would open them.
    func another(_ change: (inout Store.Configuration) -> Void = { _ in }) throws -> Store {
        var configuration = configuration
        configuration.creates = false
        change(&configuration)
        return try Store(configuration)
    }

    /// A connection past the store, for looking at rows and for standing in its way.
    func connection() throws -> Connection { try Connection(path: configuration.dataPath) }

    /// A connection to the keys file.
    func keysConnection() throws -> Connection { try Connection(path: configuration.keysPath) }

    /// The events in the table.
    func eventCount() throws -> Int {
        try connection().queryOne("SELECT count(*) FROM webhook_events") { Int($0.integer(0)) } ?? -1
    }
}

/// A moment in February 2026 that tests count from.
let noon = UnixTime(milliseconds: 1_770_000_000_000)

extension UnixTime {
    func plus(seconds: Int64) -> UnixTime { advanced(byMilliseconds: seconds * 1000) }
    func plus(days: Int64) -> UnixTime { advanced(byMilliseconds: days * 86_400_000) }
}

extension IncomingEvent {
    /// An event of which a test names only what it is about.
    static func sample(
        _ text: String = "hello", type: String = "post_call_transcription", conversation: String = "conv_1",
        timestamp: Int64? = 1_770_000_000, caller: String = "+12025550143", receivedAt: UnixTime = noon,
        ignored: String? = nil
    ) -> IncomingEvent {
        IncomingEvent(
            type: type, conversationID: conversation, eventTimestamp: timestamp,
            caller: CallerIdentifier(former: caller),
            body: Array(text.utf8), receivedAt: receivedAt, ignoredReason: ignored)
    }

    /// An event too large for a row.
    static func large(_ byte: UInt8 = 0x61, conversation: String = "conv_1", timestamp: Int64? = 1) -> IncomingEvent {
        var event = sample(type: "post_call_audio", conversation: conversation, timestamp: timestamp)
        event.body = [UInt8](repeating: byte, count: Store.largeBodyByteCount + 1)
        return event
    }
}

extension EventStore {
    /// Accepts an event whose receipt does not matter.
    @discardableResult
    func keep(_ event: IncomingEvent) throws -> Acceptance { try accept(event) }

    /// Claims what must be there.
    func claim(at now: UnixTime = noon, leaseSeconds: Int = 60) throws -> ClaimedEvent {
        guard let event = try claimEvent(now: now, leaseSeconds: leaseSeconds) else { throw Missing("a due event") }
        return event
    }
}

/// Something that a test needs is not there.
struct Missing: Error {
    let what: String
    init(_ what: String) { self.what = what }
}
