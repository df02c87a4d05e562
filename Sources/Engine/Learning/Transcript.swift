import Time

/// A call as the extractors see it: who said what when, and what the platform made of it.
public struct Transcript: Sendable, Equatable {
    /// One thing that was said.
    public struct Turn: Sendable, Equatable {
        /// The index in the platform's transcript (turns without words are left out, so indices may jump).
        public var index: Int
        /// Whether the caller said it; otherwise the agent did.
        public var isCaller: Bool
        /// The words.
        public var message: String
        /// When it was said.
        public var saidAt: UnixTime

        /// Makes a turn; see the properties.
        public init(index: Int, isCaller: Bool, message: String, saidAt: UnixTime) {
            self.index = index
            self.isCaller = isCaller
            self.message = message
            self.saidAt = saidAt
        }
    }

    /// What was said, in order.
    public var turns: [Turn]
    /// The values that the platform collected, by their id, as text, without empty ones.
    public var collected: [String: String]
    /// The platform's summary of the call.
    public var summary: String?
    /// The platform's title of the call.
    public var title: String?
    /// The language of the call, an ISO 639-1 code, when known.
    public var language: String?
    /// When the call began.
    public var startedAt: UnixTime
    /// Whether the platform tells of the call without what was said in it.
    public var isExcluded = false
    /// What was taken out; `nil` before it was looked for.
    public internal(set) var hidden: Hidden?

    /// Makes a transcript; see the properties.
    public init(
        turns: [Turn], collected: [String: String] = [:], summary: String? = nil, title: String? = nil,
        language: String? = nil, startedAt: UnixTime
    ) {
        self.turns = turns
        self.collected = collected
        self.summary = summary
        self.title = title
        self.language = language
        self.startedAt = startedAt
    }
}
