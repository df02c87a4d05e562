/// Every place that holds sealed bytes, as its seal names it.
package enum SealedColumn: String, Sendable {
    case userName = "users|name"
    case userSummary = "users|summary"
    case identifier = "user_identifiers|value"
    case briefing = "agent_states|briefing"
    case turnMessage = "conversation_turns|message"
    case analysis = "conversation_analysis|details"
    case memoryContent = "memories|content"
    case memoryAttribute = "memories|attribute"
    case memoryEvidence = "memories|evidence"
    case memoryVector = "memory_embeddings|vector"
    case invocationQuery = "tool_invocations|query"
    case eventBody = "webhook_events|body"
    case eventError = "webhook_events|error"
    case conversationKey = "conversation_keys|wrapped_key"
    case serviceKey = "service_keys|sealed_key"
    case userKey = "user_keys|sealed_key"
}
