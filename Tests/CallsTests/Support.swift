import Foundation
import Telemetry
import TestSupport
import Time

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
