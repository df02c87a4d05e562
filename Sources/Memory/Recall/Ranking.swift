/// Orders a caller's memories by how well they answer a question.
///
/// score = 0.6 · similarity + 0.2 · salience + 0.1 · recency + 0.1 · link, each term 0…1. A memory that shares
/// nothing with the question is not a hit, however salient.
public struct Ranking: Sendable {
    /// The weights of the terms.
    public struct Weights: Sendable, Equatable {
        /// Of how well the words fit.
        public var similarity = 0.6
        /// Of the effective salience.
        public var salience = 0.2
        /// Of how recently it was said.
        public var recency = 0.1
        /// Of the links to other hits.
        public var link = 0.1

        /// The defaults.
        public init() {}
    }

    /// One memory in the answer, with every term of its score.
    public struct Hit: Sendable, Equatable {
        /// The memory.
        public var memory: MemoryRecord
        /// The weighted sum.
        public var score: Double
        /// The BM25 score, scaled by the best hit's.
        public var lexical: Double
        /// The effective salience.
        public var salience: Double
        /// 0.5^(days since said / 30).
        public var recency: Double
        /// The query's stems that it holds.
        public var matchedStems: [String]
        /// The share of the query's IDF mass that it holds, 0…1.
        public var coverage: Double
    }

    /// Which memories may be returned.
    public struct Filter: Sendable {
        /// Only these sectors; all when empty.
        public var sectors: Set<Sector> = []
        /// Only memories of these calls; all when `nil`.
        public var conversations: Set<String>?
        /// Also archived memories.
        public var includesArchived = false

        /// Returns everything that is active.
        public init() {}

        /// Whether a memory may be returned.
        public func admits(_ memory: MemoryRecord) -> Bool {
            guard memory.state == .active || (memory.state == .archived && includesArchived) else { return false }
            guard sectors.isEmpty || sectors.contains(memory.sector) else { return false }
            guard let conversations else { return true }
            return memory.conversationID.map(conversations.contains) ?? false
        }
    }

    private let memories: [MemoryRecord]
    private let index: LexicalIndex
    private let weights: Weights

    /// Indexes a caller's memories.
    public init(_ memories: [MemoryRecord], weights: Weights = Weights()) {
        self.memories = memories
        self.weights = weights
        index = LexicalIndex(memories.map(\.content))
    }

    /// Finds the best memories for a question.
    ///
    /// - Parameters:
    ///   - query: The question.
    ///   - limit: How many at most.
    ///   - now: The clock.
    ///   - filter: Which memories may be returned.
    /// - Returns: Hits, best first; equal scores by id.
    public func hits(for query: String, limit: Int, now: UnixTime, filter: Filter = Filter()) -> [Hit] {
        let matches = index.matches(for: query).filter { filter.admits(memories[$0.key]) }
        let best = matches.values.map(\.score).max() ?? 0
        guard best > 0 else { return [] }
        let hits = matches.map { position, match in
            hit(memories[position], match: match, best: best, now: now)
        }
        return Array(hits.sorted { ($1.score, $0.memory.id) < ($0.score, $1.memory.id) }.prefix(limit))
    }

    /// How sure the answer is, 0…1: mostly how much of the question's meaning the best hits hold.
    public static func confidence(of hits: [Hit]) -> Double {
        hits.map(\.coverage).max() ?? 0
    }

    private func hit(_ memory: MemoryRecord, match: LexicalIndex.Match, best: Double, now: UnixTime) -> Hit {
        let lexical = match.score / best
        let salience = memory.effectiveSalience(at: now)
        let recency = Recency.value(days: now.days(since: memory.saidAt))
        let score = weights.similarity * lexical + weights.salience * salience + weights.recency * recency
        return Hit(
            memory: memory, score: score, lexical: lexical, salience: salience, recency: recency,
            matchedStems: match.stems, coverage: match.coverage)
    }
}
