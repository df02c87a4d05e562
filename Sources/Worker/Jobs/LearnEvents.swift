import Domain
import Persistence
import Telemetry
import Time

/// Works the queue: claims the event that has been due longest, and learns it or puts it back.
public struct LearnEvents: Job {
    /// How the queue is worked.
    public struct Configuration: Sendable {
        /// How long a claimed event is this worker's, in seconds.
        public var leaseSeconds = 60
        /// The wait before the first retry, in seconds; it doubles each time, with up to half of it more by chance.
        public var retrySeconds = 5.0

        /// The defaults.
        public init() {}
    }

    /// A fixed word for it.
    public static let name = "learn_events"
    /// The same.
    public var name: String { Self.name }
    /// In every round.
    public let cadence = Cadence.always
    /// The queue is what a drain is for.
    public let draining = Draining.untilDone

    private let configuration: Configuration
    private let store: any EventStore
    private let learning: LearnFromCall
    private let context: Context

    /// Makes the job.
    ///
    /// - Parameters:
    ///   - configuration: How the queue is worked.
    ///   - store: The queue.
    ///   - learning: Learns an event.
    ///   - context: Clock, log and counters.
    public init(_ configuration: Configuration, store: any EventStore, learning: LearnFromCall, context: Context) {
        self.configuration = configuration
        self.store = store
        self.learning = learning
        self.context = context
    }

    /// Claims and works on one event.
    ///
    /// - Returns: Whether there was one.
    /// - Throws: ``StoreError`` when the queue cannot be worked; an event that cannot be learned is put back.
    public func workOnce(isStopping: () -> Bool) throws -> Bool {
        guard let event = try store.claimEvent(now: context.now, leaseSeconds: configuration.leaseSeconds) else {
            return false
        }
        do {
            try learning.process(event)
        } catch {
            try putBack(event, error)
        }
        return true
    }

    private func putBack(_ event: ClaimedEvent, _ error: any Error) throws(StoreError) {
        let now = context.now
        let wait = configuration.retrySeconds * Double(1 << min(event.attempt - 1, 10)) * Double.random(in: 1...1.5)
        let reason = (error as? any LoggableError)?.description ?? "\(type(of: error))"
        try store.fail(event, error: reason, retryAt: now.advanced(by: .seconds(wait)), now: now)
        context.log.error(
            "an event failed",
            [
                "event_id": .text(event.eventID), "attempt": .integer(Int64(event.attempt)), "error": .text(reason),
                "final": .integer(event.attempt >= ClaimedEvent.attemptLimit ? 1 : 0),
            ])
    }
}
