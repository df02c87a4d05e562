import Synchronization

/// Numbers that only grow, counted by this process since it started.
///
/// A new one is a case of ``Name`` and a line where it happens.
public final class Counters: Sendable {
    /// What is counted.
    public enum Name: String, Sendable, CaseIterable {
        /// Events that the database could not take and the spool did; by the kind of the database's error.
        case eventsSpooled = "events_spooled"
        /// Events that neither could take; by the kind of the error.
        case eventsRefused = "events_refused"
        /// Writes that no answer waits for, given up because the queue was full.
        case followUpsDropped = "follow_ups_dropped"
        /// Writes that no answer waits for, given up because of an error; by its kind.
        case followUpsFailed = "follow_ups_failed"
        /// Requests that ended in an error of ours; by its kind.
        case requestsFailed = "requests_failed"
        /// Secrets that were taken out of calls before they were learned; by their kind.
        case secretsMasked = "secrets_masked"
        /// Turns of background jobs that ended in an error; by the job.
        case jobsFailed = "jobs_failed"
    }

    private struct Key: Hashable {
        var name: Name
        var kind: String
    }

    private let values = Mutex<[Key: Int64]>([:])

    /// Starts at zero.
    public init() {}

    /// Counts something that happened.
    ///
    /// - Parameters:
    ///   - name: What.
    ///   - kind: Which kind of it, a fixed word; empty where there are none.
    ///   - count: How many times.
    /// - Returns: How many of this name and kind there have been, this one included.
    @discardableResult
    public func add(_ name: Name, kind: String = "", count: Int64 = 1) -> Int64 {
        values.withLock { values in
            values[Key(name: name, kind: kind), default: 0] += count
            return values[Key(name: name, kind: kind), default: 0]
        }
    }

    /// How many of a name there have been, of all kinds together.
    public func total(_ name: Name) -> Int64 {
        values.withLock { values in values.reduce(0) { $0 + ($1.key.name == name ? $1.value : 0) } }
    }

    /// Everything that was counted, as fields of a log line: `events_spooled.busy`.
    public var fields: [String: Log.Field] {
        let values = values.withLock { $0 }
        return Dictionary(
            values.map { key, value in
                (key.kind.isEmpty ? key.name.rawValue : "\(key.name.rawValue).\(key.kind)", .integer(value))
            }, uniquingKeysWith: { first, _ in first })
    }
}
