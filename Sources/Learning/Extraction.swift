import Memory

/// What an extractor makes of a call.
public struct Extraction: Sendable, Equatable {
    /// The caller's name, when it was collected or said.
    public var name: String?
    /// The memories, in the order of the call.
    public var memories: [ExtractedMemory]
    /// What the call was about, a few words each, most telling first.
    public var topics: [String]
    /// The caller's mood in one word: `satisfied`, `neutral`, `frustrated`, ….
    public var sentiment: String

    /// Makes a result; see the properties.
    public init(name: String?, memories: [ExtractedMemory], topics: [String], sentiment: String) {
        self.name = name
        self.memories = memories
        self.topics = topics
        self.sentiment = sentiment
    }
}
