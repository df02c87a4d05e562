import Cryptography
import Foundation
import Memory

@testable import Store

/// A folder of its own for each test, deleted with it.
final class TemporaryFolder: Sendable {
    let path: String

    init() throws {
        path = Self.base + "/elaoms-store-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// In memory where there is room: a test syncs some hundred files, and a slow disk would make minutes of it.
    private static let base: String = {
        var status = statvfs()
        let isRoomy = statvfs("/dev/shm", &status) == 0 && UInt64(status.f_bavail) * UInt64(status.f_frsize) >= 1 << 30
        let isChosen = ProcessInfo.processInfo.environment["TMPDIR"] != nil
        return isRoomy && !isChosen ? "/dev/shm" : FileManager.default.temporaryDirectory.path
    }()

    /// The names in a folder below this one, sorted; none when there is no such folder.
    func names(in folder: String = "") -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: path + "/" + folder)) ?? []).sorted()
    }

    /// Every file below this folder with its bytes, the folders' names included as empty files.
    func contents() throws -> [String: [UInt8]] {
        var contents: [String: [UInt8]] = [:]
        for name in try FileManager.default.subpathsOfDirectory(atPath: path) {
            contents[name] = FileManager.default.contents(atPath: path + "/" + name).map { Array($0) } ?? []
        }
        return contents
    }
}

/// A store with files of its own.
final class TemporaryStore: Sendable {
    let folder: TemporaryFolder
    let configuration: Store.Configuration
    let store: Store

    /// Makes the files; timeouts are short so that no test waits for them.
    init(_ change: (inout Store.Configuration) -> Void = { _ in }) throws {
        folder = try TemporaryFolder()
        var configuration = try Self.configuration(in: folder)
        change(&configuration)
        self.configuration = configuration
        store = try Store(configuration)
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
            type: type, conversationID: conversation, eventTimestamp: timestamp, caller: CallerIdentifier(caller),
            body: Array(text.utf8), receivedAt: receivedAt, ignoredReason: ignored)
    }

    /// An event too large for a row.
    static func large(_ byte: UInt8 = 0x61, conversation: String = "conv_1", timestamp: Int64? = 1) -> IncomingEvent {
        var event = sample(type: "post_call_audio", conversation: conversation, timestamp: timestamp)
        event.body = [UInt8](repeating: byte, count: Store.largeBodyByteCount + 1)
        return event
    }
}

extension Store {
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

/// Runs a body on real threads that start together, and returns what each made, in order.
func inParallel<T: Sendable>(
    _ count: Int, _ body: @escaping @Sendable (Int) throws -> T, meanwhile: () -> Void = {}
) -> [Result<T, any Error>] {
    let results = Locked<[Int: Result<T, any Error>]>([:])
    let (done, start) = (DispatchGroup(), DispatchGroup())
    start.enter()
    for index in 0..<count {
        done.enter()
        Thread { @Sendable in
            start.wait()
            let result = Result { try body(index) }
            results.change { $0[index] = result }
            done.leave()
        }.start()
    }
    start.leave()
    meanwhile()
    done.wait()
    let made = results.value
    return (0..<count).compactMap { made[$0] }
}

/// A value that several threads change.
final class Locked<Value: Sendable>: @unchecked Sendable {
    // Unchecked: the lock is held whenever the value is touched.
    private let lock = NSLock()
    private var held: Value

    init(_ value: Value) { held = value }

    var value: Value { lock.withLock { held } }

    func change<T>(_ body: (inout Value) -> T) -> T { lock.withLock { body(&held) } }
}

/// Polls a condition until it holds.
func eventually(seconds: Double = 10, _ condition: () throws -> Bool) rethrows -> Bool {
    let deadline = Date(timeIntervalSinceNow: seconds)
    while try !condition() {
        if Date() > deadline { return false }
        usleep(1000)
    }
    return true
}
