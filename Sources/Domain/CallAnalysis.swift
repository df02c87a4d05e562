/// What a call came to, apart from its memories.
public struct CallAnalysis: Sendable, Equatable, Codable {
    /// The caller's name, when the call told it.
    public var name: String?
    /// Words of names that the caller said are not theirs; `nil` for a call that was learned before this was read.
    public var deniedNames: [String]?
    /// The language of the call with its region, as the platform has it: `pt-br`.
    public var locale: String?
    /// The time zone of the call, by its IANA name; `nil` when the platform does not tell.
    public var timeZone: String?
    /// What the call was about, in a few sentences.
    public var summary: String?
    /// The platform's title.
    public var title: String?
    /// The values that the platform collected, by their id.
    public var collected: [String: String]
    /// The results of the platform's criteria, by their id.
    public var evaluation: [String: String]
    /// What it was about, a few words each.
    public var topics: [String]
    /// The caller's mood in one word.
    public var sentiment: String
    /// The caller in a sentence or two after this call, by a language model.
    public var profile: String?
    /// How the agent greets this caller after this call, by a language model.
    public var greeting: String?
    /// Who called, where it was not the person whose number it is.
    public var speaker: String?

    /// Makes an analysis; see the properties.
    public init(
        name: String? = nil, summary: String? = nil, title: String? = nil, collected: [String: String] = [:],
        evaluation: [String: String] = [:], topics: [String] = [], sentiment: String = "",
        profile: String? = nil, greeting: String? = nil, deniedNames: [String]? = nil, locale: String? = nil,
        timeZone: String? = nil, speaker: String? = nil
    ) {
        self.name = name
        self.summary = summary
        self.title = title
        self.collected = collected
        self.evaluation = evaluation
        self.topics = topics
        self.sentiment = sentiment
        self.profile = profile
        self.greeting = greeting
        self.deniedNames = deniedNames
        self.locale = locale
        self.timeZone = timeZone
        self.speaker = speaker
    }
}
