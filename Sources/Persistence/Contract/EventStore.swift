import Domain
import Time

/// The queue of events: durable before they are acknowledged, worked on by one at a time, kept until they are learned.
public protocol EventStore: Sendable {
    /// Makes an event durable: when this returns, a power cut does not lose it.
    ///
    /// - Returns: Its receipt; the same event again gets that of the first copy.
    /// - Throws: ``StoreError`` when neither the database nor the spool can take it.
    func accept(_ event: IncomingEvent) throws(StoreError) -> Acceptance

    /// Takes the event that has been due longest, for a time; of one conversation never two at once.
    ///
    /// - Returns: `nil` when nothing is due.
    func claimEvent(now: UnixTime, leaseSeconds: Int) throws(StoreError) -> ClaimedEvent?

    /// Reads the bytes of an event.
    func body(of event: ClaimedEvent) throws(StoreError) -> [UInt8]

    /// Ends an event that teaches nothing.
    ///
    /// - Returns: Whether the lease still held; otherwise nothing was changed.
    @discardableResult
    func finish(
        _ event: ClaimedEvent, reason: String?, keepsBody: Bool, now: UnixTime
    ) throws(StoreError) -> Bool

    /// Puts an event back for a later try, or among the dead letters when it was the last.
    func fail(_ event: ClaimedEvent, error: String, retryAt: UnixTime, now: UnixTime) throws(StoreError)

    /// How many events are in each state, by its word.
    func eventCounts() throws(StoreError) -> [String: Int]

    /// The newest events, of one state when given.
    func events(state: String?, limit: Int) throws(StoreError) -> [EventSummary]

    /// Puts a dead letter back to the start of its tries.
    ///
    /// - Returns: Whether there was such a dead letter.
    func revive(eventID: String, now: UnixTime) throws(StoreError) -> Bool

    /// Takes in the events that wait because the database could not take them.
    ///
    /// - Parameter report: Told of one that cannot be taken in; it stays where it is.
    /// - Returns: How many were taken in.
    /// - Throws: ``StoreError/busy`` while the database is locked.
    func takeInSpool(report: (_ name: String, _ error: StoreError) -> Void) throws(StoreError) -> Int
}
