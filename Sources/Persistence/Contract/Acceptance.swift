/// The receipt of an event that is on disk.
public struct Acceptance: Sendable, Equatable {
    /// The id of the event; for a duplicate the id of the first copy.
    public var eventID: String
    /// Whether the same event was there already.
    public var isDuplicate: Bool
    /// Why it lies in the spool: what the database said; `nil` when it is in the database.
    public var spooledBecause: StoreError?

    /// Whether it lies in the spool because the database could not take it.
    public var isSpooled: Bool { spooledBecause != nil }

    /// Makes a receipt; see the properties.
    public init(eventID: String, isDuplicate: Bool, spooledBecause: StoreError? = nil) {
        self.eventID = eventID
        self.isDuplicate = isDuplicate
        self.spooledBecause = spooledBecause
    }
}
