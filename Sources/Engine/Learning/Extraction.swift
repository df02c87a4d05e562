import Domain

/// What an extractor makes of a call.
public struct Extraction: Sendable, Equatable {
    /// The caller's name, when it was collected or said.
    public var name: String?
    /// Words of names that the caller said are not theirs.
    public var deniedNames: [String]
    /// The memories, in the order of the call.
    public var memories: [Finding]
    /// What the call was about, a few words each, most telling first.
    public var topics: [String]
    /// The caller's mood in one word: `satisfied`, `neutral`, `frustrated`, ….
    public var sentiment: String
    /// The call in a sentence or two, by a language model.
    public var summary: String?
    /// The caller in a sentence or two, by a language model.
    public var profile: String?
    /// How the agent that took the call greets this caller next time, by a language model.
    public var greeting: String?

    /// Makes a result; see the properties.
    public init(
        name: String?, memories: [Finding], topics: [String], sentiment: String, summary: String? = nil,
        profile: String? = nil, greeting: String? = nil, deniedNames: [String] = []
    ) {
        self.name = name
        self.memories = memories
        self.topics = topics
        self.sentiment = sentiment
        self.summary = summary
        self.profile = profile
        self.greeting = greeting
        self.deniedNames = deniedNames
    }
}
