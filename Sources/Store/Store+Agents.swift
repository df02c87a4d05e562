import Memory

/// What agents and our data have in common.
extension Store {
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
    }

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
