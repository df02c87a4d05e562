import Foundation
import JSON

/// An agent as the platform describes it, so that a greeting is in its own voice.
public struct AgentProfile: Sendable, Equatable, Codable {
    /// What it is called.
    public var name: String
    /// What it was told to be.
    public var prompt: String
    /// How it begins a call by itself.
    public var firstMessage: String
    /// Its language, an ISO 639-1 code.
    public var language: String

    /// Makes a profile; see the properties.
    public init(name: String, prompt: String, firstMessage: String, language: String) {
        self.name = name
        self.prompt = prompt
        self.firstMessage = firstMessage
        self.language = language
    }

    /// Takes from an agent's configuration what is of use; the rest is not looked at.
    public init(_ agent: JSONValue) {
        let part = agent["conversation_config", "agent"]
        self.init(
            name: agent["name"]?.text ?? "", prompt: part?["prompt", "prompt"]?.text ?? "",
            firstMessage: part?["first_message"]?.text ?? "", language: part?["language"]?.text ?? "")
    }

    /// Reads what ``stored`` wrote; `nil` when it is something else.
    public init?(stored: String) {
        guard let profile = try? JSONDecoder().decode(Self.self, from: Data(stored.utf8)) else { return nil }
        self = profile
    }

    /// The profile as JSON.
    public var stored: String {
        do {
            return String(decoding: try JSONEncoder().encode(self), as: UTF8.self)
        } catch {
            preconditionFailure("four texts are JSON")
        }
    }
}
