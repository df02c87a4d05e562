import JSON

/// What an agent needs at the platform so that it remembers its callers.
public struct AgentNeeds: Sendable {
    /// The agent.
    public var agentID: String
    /// Where this service is reached, without a slash at its end.
    public var url: String
    /// The variables that a call start answers with, and their neutral values.
    public var variables: [String: DynamicValue]
    /// What a call start may override.
    public var overrides: Set<InitiationAnswer.Override>

    /// Makes needs; see the properties.
    public init(
        agentID: String, url: String, variables: [String: DynamicValue], overrides: Set<InitiationAnswer.Override>
    ) {
        self.agentID = agentID
        self.url = url
        self.variables = variables
        self.overrides = overrides
    }

    /// The name by which the tool is found again.
    static let toolName = "search_memory"
    /// The name by which the webhook is shown.
    static let webhookName = "ELAOMS post-call"
    /// The events that the post-call webhook is needed for.
    private static let events = ["transcript", "call_initiation_failure"]
    private static let initiationFlag = "enable_conversation_initiation_client_data_from_webhook"

    /// Where the post-call webhook leads.
    var webhookURL: String { url + "/webhook/post-call" }

    /// The search tool.
    func toolConfiguration(secretID: String) -> JSONValue {
        func variable(_ name: String) -> JSONValue { ["type": "string", "dynamic_variable": .text(name)] }
        return [
            "type": "webhook", "name": .text(Self.toolName),
            "description": """
            Looks up what is remembered about this caller from earlier calls. Use it before you ask for something \
            that the caller may have told you before, and whenever the caller speaks of an earlier call.
            """,
            "response_timeout_secs": 5,
            "api_schema": [
                "url": .text(url + "/webhook/search-data"), "method": "POST",
                "request_headers": ["X-Api-Key": ["secret_id": .text(secretID)]],
                "request_body_schema": [
                    "type": "object", "required": ["query"],
                    "properties": [
                        "query": [
                            "type": "string", "description": "What you want to know about the caller, in a few words.",
                        ],
                        "caller_id": variable("system__caller_id"), "user_id": variable("user_id"),
                        "agent_id": variable("system__agent_id"),
                        "conversation_id": variable("system__conversation_id"),
                    ],
                ],
            ],
        ]
    }

    /// What must stand in the agent's configuration.
    ///
    /// - Parameters:
    ///   - agent: The configuration as it is: other tools, events and placeholders stay.
    ///   - toolID: The search tool.
    ///   - secretID: The secret with the key of the call-start route.
    ///   - webhookID: The post-call webhook.
    /// - Returns: A part of a configuration, to be merged.
    func configuration(_ agent: JSONValue, toolID: String, secretID: String, webhookID: String) -> JSONValue {
        let present = agent["conversation_config", "agent"]
        let tools = present?["prompt", "tool_ids"]?.list ?? []
        let placeholders = present?["dynamic_variables", "dynamic_variable_placeholders"]?.object ?? [:]
        // All of them, the operator's own values included, in case the object is replaced as a whole.
        let wanted = variables.mapValues(JSONValue.init).merging(placeholders) { _, own in own }
        let hooks = agent["platform_settings", "workspace_overrides", "webhooks"]
        // Of another webhook its events say nothing of ours.
        let isOurs = hooks?["post_call_webhook_id"]?.text == webhookID
        let events = isOurs ? hooks?["events"]?.list ?? [] : []
        let allowed = overrides.map { ($0.rawValue, JSONValue.boolean(true)) }
        return [
            "conversation_config": [
                "agent": [
                    "prompt": ["tool_ids": .list(tools.contains(.text(toolID)) ? tools : tools + [.text(toolID)])],
                    "dynamic_variables": ["dynamic_variable_placeholders": .object(wanted)],
                ]
            ],
            "platform_settings": [
                "overrides": .object([
                    flag(in: agent): true,
                    "conversation_config_override": [
                        "agent": .object(Dictionary(allowed, uniquingKeysWith: { first, _ in first }))
                    ],
                ]),
                "workspace_overrides": [
                    "conversation_initiation_client_data_webhook": [
                        "url": .text(url + "/webhook/client-data"),
                        "request_headers": ["X-Api-Key": ["secret_id": .text(secretID)]],
                    ],
                    "webhooks": [
                        "post_call_webhook_id": .text(webhookID),
                        "events": .list(events + Self.events.map { .text($0) }.filter { !events.contains($0) }),
                    ],
                ],
            ],
        ]
    }

    /// The flag is spelled with a doubled letter in some versions: as the platform spells it, so it is written.
    private func flag(in agent: JSONValue) -> String {
        let present = agent["platform_settings", "overrides"]?.object?.keys.first {
            $0.hasPrefix("enable_conversation_ini") && $0.hasSuffix("tion_client_data_from_webhook")
        }
        return present ?? Self.initiationFlag
    }

    /// A paragraph for the agent's prompt that makes it use all this.
    public static let promptParagraph = """
        # Memory
        You may have spoken with this caller before. Known at the start of the call: name {{user_name}}, summary \
        {{user_profile_summary}}, last call {{last_call_date}}: {{last_call_summary}}. Remembered:
        {{memory_context}}
        Use this as if you remembered it yourself, and never read it out as a list. When you need to know more about \
        the caller, or the caller refers to something earlier, call search_memory with a short question. If it finds \
        nothing, say so and ask. What the caller says now counts more than what is remembered.
        """
}

extension JSONValue {
    /// The value of a variable.
    init(_ value: DynamicValue) {
        switch value {
        case .string(let text): self = .text(text)
        case .integer(let number): self = .integer(number)
        case .number(let number): self = .number(number)
        case .boolean(let truth): self = .boolean(truth)
        }
    }
}
