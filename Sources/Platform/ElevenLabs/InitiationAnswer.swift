import Foundation

/// What the platform gets while the phone rings.
public struct InitiationAnswer: Sendable, Equatable, Encodable {
    /// Parts of the agent that an answer may override; each must be allowed in the agent's security settings.
    public enum Override: String, Sendable, CaseIterable {
        /// The greeting.
        case firstMessage = "first_message"
        /// The language.
        case language
    }

    /// Every custom variable that the agent names; the platform fails a call when one is missing.
    public var dynamicVariables: [String: DynamicValue]
    /// The greeting; `nil` leaves the agent's own.
    public var firstMessage: String?
    /// The language; `nil` leaves the agent's own.
    public var language: String?

    /// Makes an answer; see the properties.
    public init(dynamicVariables: [String: DynamicValue], firstMessage: String? = nil, language: String? = nil) {
        self.dynamicVariables = dynamicVariables
        self.firstMessage = firstMessage
        self.language = language
    }

    /// The answer as JSON.
    public func json() throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .withoutEscapingSlashes
        return Array(try encoder.encode(self))
    }

    /// Writes the platform's shape; without overrides there is no `conversation_config_override`.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode("conversation_initiation_client_data", forKey: .type)
        try container.encode(dynamicVariables, forKey: .dynamicVariables)
        guard firstMessage != nil || language != nil else { return }
        var override = container.nestedContainer(keyedBy: OverrideKeys.self, forKey: .override)
        var agent = override.nestedContainer(keyedBy: AgentKeys.self, forKey: .agent)
        try agent.encodeIfPresent(firstMessage, forKey: .firstMessage)
        try agent.encodeIfPresent(language, forKey: .language)
    }

    private enum CodingKeys: String, CodingKey {
        case type
        case dynamicVariables = "dynamic_variables"
        case override = "conversation_config_override"
    }

    private enum OverrideKeys: String, CodingKey { case agent }

    private enum AgentKeys: String, CodingKey {
        case firstMessage = "first_message"
        case language
    }
}
