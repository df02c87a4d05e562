/// What the agent is told when the phone rings: written after the caller's last call, only looked up at call start.
///
/// Texts are plain: braces that a template would read are neutralised by the writer.
public struct Briefing: Sendable, Equatable, Codable {
    /// The caller's name, empty when unknown.
    public var name: String
    /// How many of the caller's calls were learned.
    public var callCount: Int
    /// What is known of the caller, in a sentence or two.
    public var profileSummary: String
    /// What the last call with this agent was about.
    public var lastCallSummary: String
    /// The day of that call, `2026-05-02`, empty when there was none.
    public var lastCallDate: String
    /// The five most salient memories, a line each.
    public var memoryContext: String
    /// What the last calls were about, comma separated.
    public var recentTopics: String
    /// The caller's mood in the last call with this agent.
    public var sentiment: String
    /// How the agent greets, when the caller's name is known and the two have spoken before.
    public var firstMessage: String?
    /// The language of the last call, an ISO 639-1 code.
    public var language: String?

    /// Makes a briefing; see the properties.
    public init(
        name: String, callCount: Int, profileSummary: String, lastCallSummary: String, lastCallDate: String,
        memoryContext: String, recentTopics: String, sentiment: String, firstMessage: String?, language: String?
    ) {
        self.name = name
        self.callCount = callCount
        self.profileSummary = profileSummary
        self.lastCallSummary = lastCallSummary
        self.lastCallDate = lastCallDate
        self.memoryContext = memoryContext
        self.recentTopics = recentTopics
        self.sentiment = sentiment
        self.firstMessage = firstMessage
        self.language = language
    }
}
