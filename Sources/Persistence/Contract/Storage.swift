import Time

/// Everything that is kept, whatever keeps it.
///
/// `StorageContract` in the tests says what an implementation promises; adding one is adding a line there.
public typealias Storage = EventStore & CallerStore & MemoryStore & CallStore & AgentStore & PayloadStore
    & MaintainedStore

/// What is usual.
extension EventStore {
    /// Ends an event that teaches nothing, without its body.
    @discardableResult
    public func finish(_ event: ClaimedEvent, reason: String?, now: UnixTime) throws(StoreError) -> Bool {
        try finish(event, reason: reason, keepsBody: false, now: now)
    }

    /// The newest fifty events, of one state when given.
    public func events(state: String? = nil) throws(StoreError) -> [EventSummary] {
        try events(state: state, limit: 50)
    }
}

/// What is usual.
extension CallStore {
    /// The newest fifty questions about a user, or of strangers when `nil`.
    public func invocations(of userID: String?) throws(StoreError) -> [ToolInvocation] {
        try invocations(of: userID, limit: 50)
    }
}
