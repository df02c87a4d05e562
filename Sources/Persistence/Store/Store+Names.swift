import Persistence

/// Names by which services know the contract's types.
extension Store {
    /// See the contract.
    public typealias Profile = Persistence.UserProfile
    /// See the contract.
    public typealias Ownership = Persistence.CallOwnership
    /// See the contract.
    public typealias Invocation = Persistence.ToolInvocation
    /// See the contract.
    public typealias Recalled = Persistence.RecalledMemories
    /// See the contract.
    public typealias RecallData = Persistence.RecallData
    /// See the contract.
    public typealias EmbeddedVector = Persistence.EmbeddedVector
    /// See the contract.
    public typealias EmbeddedBatch = Persistence.EmbeddedBatch
    /// See the contract.
    public typealias FadingMemory = Persistence.FadingMemory
    /// See the contract.
    public typealias ModelUsage = Persistence.ModelUsage
    /// See the contract.
    public typealias KnownCaller = Persistence.KnownCaller
    /// See the contract.
    public typealias EventSummary = Persistence.EventSummary
    /// See the contract.
    public typealias AgentSummary = Persistence.AgentSummary
}
