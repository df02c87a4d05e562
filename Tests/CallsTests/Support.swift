import Calls
import Foundation
import Memory
import Telemetry

/// A folder of its own for each test, deleted with it.
final class TemporaryFolder: Sendable {
    let path: String

    init() throws {
        path = Self.base + "/elaoms-calls-\(UUID().uuidString)"
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
    func names(in folder: String) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: path + "/" + folder)) ?? []).sorted()
    }
}

/// A clock that a test sets; it stands still by itself.
final class TestClock: Sendable {
    private let time = Locked(UnixTime(milliseconds: 1_772_900_000_000))

    var now: UnixTime { time.value }

    var seconds: Int64 { now.milliseconds / 1000 }

    var clock: Clock { Clock { [self] in now } }

    func advance(seconds: Int64) { time.change { $0 = $0.advanced(byMilliseconds: seconds * 1000) } }

    func advance(days: Int64) { advance(seconds: days * 86_400) }
}

/// The lines that a program logged.
final class LogLines: Sendable {
    private let held = Locked<[String]>([])

    var log: Log {
        Log(program: "test") { [self] line in held.change { $0.append(String(decoding: line, as: UTF8.self)) } }
    }

    var lines: [String] { held.value }

    /// How many lines have a message.
    func count(_ message: String) -> Int { lines.count { $0.contains("\"message\":\"\(message)\"") } }
}

/// A value that several threads change.
final class Locked<Value: Sendable>: @unchecked Sendable {
    // Unchecked: the lock is held whenever the value is touched.
    private let lock = NSLock()
    private var held: Value

    init(_ value: Value) { held = value }

    var value: Value { lock.withLock { held } }

    @discardableResult
    func change<T>(_ body: (inout Value) -> T) -> T { lock.withLock { body(&held) } }
}

/// Runs a body on real threads that start together, and returns what each made, in order.
func inParallel<T: Sendable>(
    _ count: Int, _ body: @escaping @Sendable (Int) throws -> T
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
    done.wait()
    let made = results.value
    return (0..<count).compactMap { made[$0] }
}

/// Polls a condition until it holds.
func eventually(seconds: Double = 20, _ condition: () throws -> Bool) rethrows -> Bool {
    let deadline = Date(timeIntervalSinceNow: seconds)
    while try !condition() {
        if Date() > deadline { return false }
        usleep(1000)
    }
    return true
}
