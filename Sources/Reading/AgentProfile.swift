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
    /// The other languages that it may be switched to, as the platform spells them; `nil` for a profile that was looked
    /// up before these were read.
    public var otherLanguages: [String]?

    /// Makes a profile; see the properties.
    public init(
        name: String, prompt: String, firstMessage: String, language: String, otherLanguages: [String]? = nil
    ) {
        self.name = name
        self.prompt = prompt
        self.firstMessage = firstMessage
        self.language = language
        self.otherLanguages = otherLanguages
    }

    /// Takes from an agent's configuration what is of use; the rest is not looked at.
    public init(_ agent: JSONValue) {
        let part = agent["conversation_config", "agent"]
        self.init(
            name: agent["name"]?.text ?? "", prompt: part?["prompt", "prompt"]?.text ?? "",
            firstMessage: part?["first_message"]?.text ?? "", language: part?["language"]?.text ?? "",
            otherLanguages: agent["conversation_config", "language_presets"]?.object?.keys.sorted() ?? [])
    }

    /// How the agent spells a language that it speaks.
    ///
    /// - Parameter code: A language with or without a region: an agent that has `pt-br` is sent that for `pt`, too, but no
    ///   European Portuguese.
    /// - Returns: `nil` for a language that it is not known to speak: the platform ends a call that asks for one.
    public func spelling(of code: String) -> String? {
        let spoken = ([language] + (otherLanguages ?? [])).filter { !$0.isEmpty }
        func normal(_ code: String) -> String { code.lowercased().replacing("_", with: "-") }
        if let own = spoken.first(where: { normal($0) == normal(code) }) { return own }
        let base = normal(code).prefix { $0 != "-" }
        return spoken.first { normal($0) == base }
            ?? (normal(code) == base
                ? spoken.first { normal($0).hasPrefix(base + "-") } : nil)
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
