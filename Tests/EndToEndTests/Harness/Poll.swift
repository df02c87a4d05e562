import Foundation

/// Something that did not happen in time.
struct Timeout: Error, CustomStringConvertible {
    var what: String
    var seconds: Double

    var description: String { "after \(seconds) s still waiting for: \(what)" }
}

/// Waiting for a state, never for a time.
enum Poll {
    /// Looks every few milliseconds until a condition holds; throws ``Timeout`` at the deadline.
    static func until(_ what: String, seconds: Double = 20, _ condition: () throws -> Bool) throws {
        let start = ContinuousClock.now
        while !(try condition()) {
            guard elapsed(since: start) < seconds else { throw Timeout(what: what, seconds: seconds) }
            usleep(3000)
        }
    }

    /// The seconds since a moment.
    static func elapsed(since start: ContinuousClock.Instant) -> Double {
        let parts = start.duration(to: .now).components
        return Double(parts.seconds) + Double(parts.attoseconds) / 1e18
    }
}
