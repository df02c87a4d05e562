import Persistence
import Time

/// What agents and our data have in common.
extension Store {

    /// The agents whose calls were learned, the busiest first.
    public func agents() throws(StoreError) -> [AgentSummary] {
        try read { (connection) throws(StoreError) in
            try connection.query(
                """
                WITH calls AS (
                    SELECT agent_id, user_id, conversation_id FROM conversations WHERE status = 'learned'
                ), callers AS (
                    SELECT agent_id, user_id, count(*) AS calls FROM calls GROUP BY agent_id, user_id
                ), taught AS (
                    SELECT agent_id, count(*) AS memories FROM calls JOIN conversation_memories USING (user_id, conversation_id)
                    WHERE relation = 'created' GROUP BY agent_id
                ), asked AS (
                    SELECT agent_id, count(DISTINCT conversation_id) AS calls FROM tool_invocations
                    WHERE result_count > 0 AND conversation_id <> ''
                        AND conversation_id IN (SELECT conversation_id FROM calls) GROUP BY agent_id
                )
                SELECT callers.agent_id, sum(callers.calls), count(*), sum(callers.calls > 1),
                    ifnull(max(taught.memories), 0), ifnull(max(asked.calls), 0)
                FROM callers LEFT JOIN taught USING (agent_id) LEFT JOIN asked USING (agent_id)
                GROUP BY callers.agent_id ORDER BY 2 DESC, 1
                """
            ) { row in
                AgentSummary(
                    agentID: row.text(0), calls: Int(row.integer(1)), callers: Int(row.integer(2)),
                    returningCallers: Int(row.integer(3)), memories: Int(row.integer(4)),
                    callsWithMemory: Int(row.integer(5)))
            }
        }
    }

    /// The agents of all calls, in order.
    public func agentIDs() throws(StoreError) -> [String] {
        try read { (connection) throws(StoreError) in
            try connection.query("SELECT DISTINCT agent_id FROM conversations WHERE agent_id <> '' ORDER BY 1") {
                $0.text(0)
            }
        }
    }

    /// Whether a call has been learned, is about to be, or was tried.
    public func knows(conversationID: String) throws(StoreError) -> Bool {
        try read { (connection) throws(StoreError) in
            try connection.queryOne(
                """
                SELECT EXISTS (SELECT 1 FROM conversations WHERE conversation_id = ?1 AND status <> 'failed')
                    OR EXISTS (SELECT 1 FROM webhook_events
                        WHERE conversation_id = ?1 AND type IN ('post_call_transcription', 'post_call_transcription_otel'))
                """, .text(conversationID)
            ) { $0.integer(0) == 1 } == true
        }
    }
}

/// Agents as the platform describes them.
extension Store {
    /// What was kept of an agent, and when it was looked up.
    public func agentProfile(of agentID: String) throws(StoreError) -> (profile: String, fetchedAt: UnixTime)? {
        let row = try read { (connection) throws(StoreError) in
            try connection.queryOne(
                "SELECT profile, fetched_at FROM agent_profiles WHERE agent_id = ?", .text(agentID)
            ) { KeptProfile(profile: $0.text(0), fetchedAt: UnixTime(milliseconds: $0.integer(1))) }
        }
        return row.map { ($0.profile, $0.fetchedAt) }
    }

    private struct KeptProfile: Sendable {
        var profile: String
        var fetchedAt: UnixTime
    }

    /// Keeps what the platform says of an agent.
    public func save(agentProfile: String, of agentID: String, now: UnixTime) throws(StoreError) {
        try write { (connection) throws(StoreError) in
            _ = try connection.run(
                """
                INSERT INTO agent_profiles VALUES (?, ?, ?)
                ON CONFLICT DO UPDATE SET profile = excluded.profile, fetched_at = excluded.fetched_at
                """, .text(agentID), .text(agentProfile), .integer(now.milliseconds))
        }
    }
}
