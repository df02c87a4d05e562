/// What questions to a model cost together.
public struct LanguageModelUsage: Sendable, Equatable, Codable {
    /// A day (UTC), such as `2026-05-02`, or a conversation's id.
    public var of: String
    /// The model's name.
    public var model: String
    /// The questions.
    public var requests: Int
    /// What was read.
    public var promptTokens: Int
    /// What was written.
    public var completionTokens: Int
    /// Millionths of a US dollar; `nil` when no price is known.
    public var costMicros: Int?

    /// Makes figures; see the properties.
    public init(
        of: String, model: String, requests: Int, promptTokens: Int, completionTokens: Int, costMicros: Int?
    ) {
        self.of = of
        self.model = model
        self.requests = requests
        self.promptTokens = promptTokens
        self.completionTokens = completionTokens
        self.costMicros = costMicros
    }
}
