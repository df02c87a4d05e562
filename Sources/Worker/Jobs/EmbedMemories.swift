import Domain
import Embedding
import Recall
import Sectors
import Persistence
import Synchronization
import Telemetry
import Time

/// Gives memories their vectors, and what follows from them: sectors and links.
///
/// Beside learning, not in it: a call is known by its words at once, and by its meaning a moment later. The same work
/// embeds everything anew when the model changes. What is done is kept in small parts, so an interruption loses little.
public final class EmbedMemories: Job {
    /// The texts embedded between two writes.
    private static let batchSize = 64
    /// How long one turn may take before the queue is looked at again.
    private static let turn = Duration.seconds(2)
    private static let lease = Duration.seconds(60)
    /// How often a turn starts over because the user changed meanwhile; the next turn goes on.
    private static let staleLimit = 3

    private let store: any MemoryStore
    private let embedder: any Embedder
    private let longestWait: Duration
    private let classifier = Mutex<SectorClassifier?>(nil)
    private let context: Context

    /// Makes the work.
    ///
    /// - Parameters:
    ///   - store: Where the memories lie.
    ///   - embedder: The model.
    ///   - longestWait: How long new memories wait for a turn at most while calls keep coming.
    ///   - context: Clock, log and counters.
    public init(
        store: any MemoryStore, embedder: any Embedder, longestWait: Duration = .seconds(5), context: Context
    ) {
        self.longestWait = longestWait
        self.store = store
        self.embedder = embedder
        self.context = context
    }

    /// A fixed word for it.
    public let name = "embed_memories"

    /// Between calls; a model that is somebody else's is waited for where that holds nothing up, and left alone for a
    /// while when it has failed.
    public var cadence: Cadence {
        embedder.isRemote
            ? .always.onThreads(1, restAfterFailure: .seconds(10)) : .whenIdle(atLatestAfter: longestWait)
    }

    /// Every event is learned by then, so a caller whose memories cannot be embedded waits for the next time, and the
    /// others do not; a model that always fails is given up.
    public let draining = Draining.untilDoneOrFailed(times: 10)

    /// Works on one user for a while.
    ///
    /// - Returns: Whether there was one.
    /// - Throws: ``StoreError``, or ``EmbeddingError`` when the model fails.
    public func workOnce(isStopping: () -> Bool) throws -> Bool {
        let model = embedder.model.description
        let leaseSeconds = Int(Self.lease / .seconds(1))
        guard let userID = try store.userToEmbed(by: model, now: context.now, leaseSeconds: leaseSeconds) else {
            return false
        }
        let end = ContinuousClock.now + Self.turn
        // The next turn goes on where this one ends.
        _ = try retryingWhenStale(limit: Self.staleLimit) { () throws -> Bool? in
            guard let snapshot = try store.snapshot(of: userID),
                try embed(snapshot, model: model, until: end)
            else { return true }
            guard try store.finishEmbedding(snapshot.profile, model: model, now: context.now) else { return nil }
            context.log.info(
                "memories embedded",
                ["user_id": .text(userID), "memories": .integer(Int64(snapshot.memories.count))])
            return true
        }
        return true
    }

    /// What tells sectors apart; its prototypes are embedded by the same model once there is work for it.
    private func loadedClassifier() throws(EmbeddingError) -> SectorClassifier {
        if let known = classifier.withLock({ $0 }) { return known }
        let made = SectorClassifier(
            prototypes: try SectorPrototypes(family: embedder.family) { (texts) throws(EmbeddingError) in
                try embedder.embed(texts, as: .memory)
            })
        classifier.withLock { $0 = made }
        return made
    }

    /// Embeds what has no vector yet.
    ///
    /// - Returns: Whether nothing is left; otherwise the turn is over.
    private func embed(
        _ snapshot: UserSnapshot, model: String, until end: ContinuousClock.Instant
    ) throws -> Bool {
        let userID = snapshot.profile.userID
        let classifier = try loadedClassifier()
        let known = try store.vectors(of: userID, model: model)
        let items = snapshot.memories.map { RecallItem($0, callerName: snapshot.profile.name) }
        let missing = EmbeddedText.texts(of: items).filter { known[$0.memoryID] == nil }
        let byID = Dictionary(items.map { ($0.memory.id, $0) }, uniquingKeysWith: { first, _ in first })
        let languages = Dictionary(
            snapshot.calls.map { ($0.conversationID, $0.language) }, uniquingKeysWith: { first, _ in first })
        var links = LinkFinder(snapshot.memories, vectors: known, family: embedder.family)
        for start in stride(from: 0, to: missing.count, by: Self.batchSize) {
            let texts = missing[start..<min(missing.count, start + Self.batchSize)]
            let isLast = texts.endIndex == missing.count
            let isOver = !isLast && ContinuousClock.now >= end
            var batch = EmbeddedBatch()
            for (text, vector) in zip(texts, try embedder.embed(texts.map(\.text), as: .memory)) {
                let quantized = QuantizedVector(vector)
                batch.vectors.append(
                    EmbeddedVector(memoryID: text.memoryID, vector: quantized))
                guard let item = byID[text.memoryID] else { continue }
                links.add(quantized, of: text.memoryID)
                // What a model has classified it has classified better.
                if item.memory.evidence != nil { continue }
                let language = item.memory.conversationID.flatMap { languages[$0] ?? nil }
                batch.sectors[text.memoryID] = classifier.assignment(
                    of: item.said, language: language, vector: vector)
            }
            batch.links = links.links(of: Set(texts.map(\.memoryID)))
            // Nobody need wait for a turn that is over.
            let leaseUntil = context.now.advanced(by: isOver ? .zero : Self.lease)
            try store.saveEmbeddings(batch, of: userID, model: model, leaseUntil: leaseUntil)
            if isOver { return false }
        }
        return true
    }
}
