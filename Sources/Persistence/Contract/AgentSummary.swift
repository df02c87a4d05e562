/// An agent's share of what is known.
public struct AgentSummary: Sendable, Equatable, Codable {
    /// The agent.
    public var agentID: String
    /// The calls that were learned from it.
    public var calls: Int
    /// The callers of these calls.
    public var callers: Int
    /// Those who have called it more than once.
    public var returningCallers: Int
    /// The memories that its calls taught.
    public var memories: Int
    /// The calls in which it asked and got at least one memory.
    public var callsWithMemory: Int

    /// Makes one; see the properties.
    public init(agentID: String, calls: Int, callers: Int, returningCallers: Int, memories: Int, callsWithMemory: Int) {
        self.agentID = agentID
        self.calls = calls
        self.callers = callers
        self.returningCallers = returningCallers
        self.memories = memories
        self.callsWithMemory = callsWithMemory
    }
}
