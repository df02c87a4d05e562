import Time

/// Agents: as the platform describes them, and what they have in common with our data.
public protocol AgentStore: Sendable {
    /// The agents whose calls were learned, the busiest first.
    func agents() throws(StoreError) -> [AgentSummary]

    /// The agents of all calls, in order.
    func agentIDs() throws(StoreError) -> [String]

    /// What was kept of an agent, and when it was looked up.
    func agentProfile(of agentID: String) throws(StoreError) -> (profile: String, fetchedAt: UnixTime)?

    /// Keeps what the platform says of an agent.
    func save(agentProfile: String, of agentID: String, now: UnixTime) throws(StoreError)
}
