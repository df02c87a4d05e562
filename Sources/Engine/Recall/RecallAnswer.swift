import Domain

/// Which memories may be returned.
public struct RecallFilter: Sendable {
    /// Why a memory is not in an answer.
    public enum Exclusion: String, Sendable, CaseIterable {
        /// Something newer took its place.
        case superseded
        /// It was said, and something that holds says what it comes to.
        case covered
        /// It faded, and archived ones were not asked for.
        case archived
        /// Another sector was asked for.
        case sector
        /// Another agent's call.
        case agent
        /// It shares no word with the question, and is far from it in meaning.
        case unrelated
    }

    /// Only these sectors; all when empty.
    public var sectors: Set<Sector> = []
    /// Only memories of these calls; all when `nil`.
    public var conversations: Set<String>?
    /// Also archived memories.
    public var includesArchived = false

    /// Returns everything that is active.
    public init() {}

    /// Why a memory may not be returned; `nil` when it may.
    public func exclusion(of memory: MemoryRecord) -> Exclusion? {
        exclusion(state: memory.state, sectors: memory.sectors) ?? exclusion(conversationID: memory.conversationID)
    }

    /// The same for all memories of one state and of the same sectors.
    func exclusion(state: MemoryRecord.State, sectors of: Set<Sector>) -> Exclusion? {
        if state == .superseded { return .superseded }
        if state == .archived, !includesArchived { return .archived }
        return !sectors.isEmpty && sectors.isDisjoint(with: of) ? .sector : nil
    }

    /// The same for all memories of one call.
    func exclusion(conversationID: String?) -> Exclusion? {
        guard let conversations else { return nil }
        return conversationID.map(conversations.contains) == true ? nil : .agent
    }
}

/// One memory in the answer, with every term of its score.
public struct RecallHit: Sendable, Equatable {
    /// The memory.
    public var memory: MemoryRecord
    /// The weighted sum of the terms.
    public var score: Double
    /// How well it fits the question, relative to the best, 0…1.
    public var similarity: Double
    /// What the similarity is made of, before the weights.
    public var parts: [SimilarityWeights.Part: Float]
    /// The effective salience, 0…1.
    public var salience: Double
    /// 0.5^(days since said / 30).
    public var recency: Double
    /// The weight of the best link to another hit, times that hit's similarity, 0…1.
    public var link: Double
    /// The hit that the link leads from; empty without a link.
    public var path: [String]
    /// The question's stems that it holds itself.
    public var matchedTerms: [String]
}

/// What recall answers.
public struct RecallAnswer: Sendable, Equatable {
    /// Below this confidence it is more likely that nothing known answers the question.
    public static let doubtful = 0.35
    /// Below this similarity a hit is only the best of what there is.
    private static let usefulSimilarity = 0.5

    /// The memories, best first.
    public var hits: [RecallHit]
    /// How sure it is that the answer is among them, 0…1; from values that are not scaled by the best hit.
    public var confidence: Double
    /// How many memories were left out, and why.
    public var excluded: [RecallFilter.Exclusion: Int]
    /// The weight of all words of the question; what ``SimilarityWeights/Part/words`` of a hit is a part of.
    public var wordMass: Float = 0

    /// The hits that recall reinforces: those that probably were of use.
    public var useful: [RecallHit] {
        confidence < Self.doubtful ? [] : hits.filter { $0.similarity >= Self.usefulSimilarity }
    }
}
