import Domain
import Embedding
import Recall
import Persistence
import Telemetry
import Time

/// Answers questions about a caller: the one way, for agents and for the operator.
public struct RecallService: Sendable {
    /// What is asked.
    public struct Query: Sendable {
        /// The question.
        public var text: String
        /// How many memories at most.
        public var limit = 5
        /// Only these sectors; all when empty.
        public var sectors: Set<Sector> = []
        /// Only calls with this agent; all when empty.
        public var onlyAgentID = ""
        /// Also archived memories.
        public var includesArchived = false

        /// Asks a question; see the properties.
        public init(_ text: String) { self.text = text }
    }

    /// What is known.
    public struct Result: Sendable {
        /// Whom it is about.
        public var profile: UserProfile
        /// The memories.
        public var answer: RecallAnswer
        /// How the question was understood.
        public var question: Question
        /// Whether meanings were compared, or words alone.
        public var comparesMeaning: Bool
        /// Whether the model was asked for the meaning and did not answer in time.
        public var isDegraded: Bool
    }

    private let store: any CallerStore & CallStore & MemoryStore
    private let cache: RecallCache
    private let embedder: (any Embedder)?
    private let context: Context

    /// Makes the work.
    ///
    /// - Parameters:
    ///   - store: Where the memories lie.
    ///   - embedder: The model; without it words alone are compared.
    ///   - weights: What counts how much.
    ///   - cacheBytes: The most memory for indexed callers.
    ///   - context: Clock, log and counters.
    public init(
        store: any CallerStore & CallStore & MemoryStore, embedder: (any Embedder)?, weights: RankingWeights,
        cacheBytes: Int, context: Context
    ) {
        self.store = store
        self.embedder = embedder
        cache = RecallCache(
            store: store, embeddingModel: embedder?.model.description,
            family: embedder?.family ?? .sentenceTransformer, weights: weights, limit: cacheBytes)
        self.context = context
    }

    /// Finds what answers a question.
    ///
    /// - Parameters:
    ///   - query: The question and what may be returned.
    ///   - userID: The caller.
    /// - Returns: `nil` when there is no such user.
    /// - Throws: ``StoreError``.
    public func answer(_ query: Query, about userID: String) throws(StoreError) -> Result? {
        guard let entry = try cache.entry(of: userID) else { return nil }
        var filter = RecallFilter()
        filter.sectors = query.sectors
        filter.includesArchived = query.includesArchived
        if !query.onlyAgentID.isEmpty {
            filter.conversations = try store.conversations(of: userID, agentID: query.onlyAgentID)
        }
        let now = context.now
        let question = entry.ranking.question(query.text, now: now)
        let vector = entry.ranking.hasVectors ? vector(of: question) : nil
        return Result(
            profile: entry.profile,
            answer: entry.ranking.answer(to: question, vector: vector, limit: query.limit, now: now, filter: filter),
            question: question, comparesMeaning: vector != nil,
            isDegraded: vector == nil && embedder != nil && entry.ranking.hasVectors)
    }

    private func vector(of question: Question) -> QuantizedVector? {
        do throws(EmbeddingError) {
            return try embedder?.embed(question.spoken, as: .question).quantized
        } catch {
            // The words still find what they find.
            context.log.error("a question could not be embedded", ["error": .text(error.description)])
            return nil
        }
    }
}

extension UnitVector {
    /// The vector at a quarter of its size.
    var quantized: QuantizedVector { QuantizedVector(self) }
}
