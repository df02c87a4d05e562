import HTTPClient
import JSON

/// Makes an agent remember: creates or updates what it needs at the platform, as often as one likes.
public struct Provisioner: Sendable {
    /// A key of one of our routes, kept at the platform as a secret.
    public struct Key: Sendable {
        /// The secret's name; another key has another name, since a secret cannot be read back.
        public var name: String
        /// The key.
        public var value: String

        /// Makes a key; see the properties.
        public init(name: String, value: String) {
            self.name = name
            self.value = value
        }
    }

    /// What there is at the platform.
    public struct State: Sendable {
        /// The agent's configuration.
        public var agent: JSONValue
        var tool: JSONValue?
        var webhook: JSONValue?
        var secretIDs: [String: String]
    }

    /// What is still to be made.
    static let unmade = "(new)"

    private let platform: PlatformClient
    private let needs: AgentNeeds
    private let clientKey: Key
    private let searchKey: Key

    /// Makes a provisioner.
    ///
    /// - Parameters:
    ///   - platform: The platform.
    ///   - needs: What the agent needs.
    ///   - clientKey: The key of the call-start route.
    ///   - searchKey: The key of the mid-call route.
    public init(platform: PlatformClient, needs: AgentNeeds, clientKey: Key, searchKey: Key) {
        self.platform = platform
        self.needs = needs
        self.clientKey = clientKey
        self.searchKey = searchKey
    }

    /// Reads what there is.
    public func state() throws(HTTPClientError) -> State {
        let agent = try platform.agent(needs.agentID)
        let tools = try platform.all(["convai", "tools"], list: "tools") {
            $0["tool_config", "name"]?.text == AgentNeeds.toolName
        }
        // Ours leads here; or it is the agent's, and led to where we were before.
        let own = agent["conversation_config", "agent", "prompt", "tool_ids"]?.list ?? []
        let tool =
            tools.first { $0["tool_config", "api_schema", "url"]?.text == needs.url + "/webhook/search-data" }
            ?? tools.first { tool in tool["id"].map(own.contains) == true }
        let secrets = try platform.all(["convai", "secrets"], list: "secrets") { _ in true }
        let ids = secrets.compactMap { secret in
            secret["name"]?.text.flatMap { name in secret["secret_id"]?.text.map { (name, $0) } }
        }
        let webhooks = try platform.get(["workspace", "webhooks"], query: [("include_usages", "true")])
        return State(
            agent: agent, tool: tool,
            webhook: webhooks["webhooks"]?.list?.first { $0["webhook_url"]?.text == needs.webhookURL },
            secretIDs: Dictionary(ids, uniquingKeysWith: { first, _ in first }))
    }

    /// What is not as the agent needs it, a line each; nothing is changed.
    public func differences(_ state: State) -> [String] {
        var lines: [String] = []
        for key in [clientKey, searchKey] where state.secretIDs[key.name] == nil {
            lines.append("secret \(key.name): nothing → the key of a route")
        }
        let wanted = needs.toolConfiguration(secretID: state.secretIDs[searchKey.name] ?? Self.unmade)
        lines += JSONDifference.between(wanted, state.tool?["tool_config"]).map { "tool \($0)" }
        if state.webhook == nil { lines.append("webhook \(needs.webhookURL): nothing → signed, with retries") }
        for flag in ["is_disabled", "is_auto_disabled"] where state.webhook?[flag]?.boolean == true {
            lines.append("webhook \(flag): true → false")
        }
        lines += JSONDifference.between(configuration(state), state.agent).map { "agent \($0)" }
        return lines
    }

    /// Whether the webhook is there already, so that its secret cannot be read any more.
    public func hasWebhook(_ state: State) -> Bool { state.webhook != nil }

    /// How the webhook fared, as the platform reports it; `nil` when there is none.
    public func webhookHealth(_ state: State) -> String? {
        guard let webhook = state.webhook else { return nil }
        let isOff = webhook["is_disabled"]?.boolean == true || webhook["is_auto_disabled"]?.boolean == true
        var text = isOff ? "DISABLED" : "enabled"
        if let code = webhook["most_recent_failure_error_code"]?.integer {
            text += ", last failure \(code)"
            if let time = webhook["most_recent_failure_timestamp"]?.integer { text += " at Unix time \(time)" }
        }
        return text
    }

    /// Creates and changes what is missing.
    ///
    /// - Parameters:
    ///   - state: What there is.
    ///   - keepSecret: Keeps the signing secret of a new webhook, which the platform tells only once.
    ///   - report: Told of each step that was taken.
    /// - Throws: ``HTTPClientError``, or what `keepSecret` throws.
    public func apply(
        _ state: State, keepSecret: (String) throws -> Void, report: (String) -> Void
    ) throws {
        var state = state
        for key in [clientKey, searchKey] where state.secretIDs[key.name] == nil {
            let made = try platform.send(
                "POST", ["convai", "secrets"],
                ["type": "new", "name": .text(key.name), "value": .text(key.value)])
            state.secretIDs[key.name] = try made.required("secret_id")
            report("made the secret \(key.name)")
        }
        let tool = needs.toolConfiguration(secretID: state.secretIDs[searchKey.name] ?? Self.unmade)
        if let present = state.tool {
            if !JSONDifference.between(tool, present["tool_config"]).isEmpty {
                // The whole tool: a part of one is not taken.
                let id = try present.required("id")
                state.tool = try platform.send("PATCH", ["convai", "tools", id], ["tool_config": tool])
                report("changed the tool \(AgentNeeds.toolName)")
            }
        } else {
            state.tool = try platform.send("POST", ["convai", "tools"], ["tool_config": tool])
            report("made the tool \(AgentNeeds.toolName)")
        }
        state.webhook = try webhook(state, keepSecret: keepSecret, report: report)
        _ = try (state.tool ?? .null).required("id")
        let wanted = configuration(state)
        if !JSONDifference.between(wanted, state.agent).isEmpty {
            _ = try platform.send("PATCH", ["convai", "agents", needs.agentID], wanted)
            report("changed the agent")
        }
    }

    private func webhook(
        _ state: State, keepSecret: (String) throws -> Void, report: (String) -> Void
    ) throws -> JSONValue {
        var webhook = state.webhook
        if webhook == nil {
            let made = try platform.send(
                "POST", ["workspace", "webhooks"],
                [
                    "settings": [
                        "auth_type": "hmac", "name": .text(AgentNeeds.webhookName),
                        "webhook_url": .text(needs.webhookURL),
                    ]
                ])
            try keepSecret(try made.required("webhook_secret"))
            webhook = made
            report("made the webhook \(needs.webhookURL)")
        }
        guard let webhook else { throw HTTPClientError.malformed("no webhook") }
        // Whether retries are on cannot be read back, so they are switched on each time.
        _ = try platform.send(
            "PATCH", ["workspace", "webhooks", try webhook.required("webhook_id")],
            [
                "is_disabled": false, "name": .text(webhook["name"]?.text ?? AgentNeeds.webhookName),
                "retry_enabled": true,
            ])
        return webhook
    }

    private func configuration(_ state: State) -> JSONValue {
        needs.configuration(
            state.agent, toolID: state.tool?["id"]?.text ?? Self.unmade,
            secretID: state.secretIDs[clientKey.name] ?? Self.unmade,
            webhookID: state.webhook?["webhook_id"]?.text ?? Self.unmade)
    }
}

extension JSONValue {
    /// A text that an answer must have.
    fileprivate func required(_ key: String) throws(HTTPClientError) -> String {
        guard let text = self[key]?.text else { throw .malformed("no \(key)") }
        return text
    }
}
