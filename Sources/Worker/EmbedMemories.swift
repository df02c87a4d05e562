import Domain
import Embedding
import Recall
import Sectors
import Store
import Synchronization
import Telemetry
import Time

/// Gives memories their vectors, and what follows from them: sectors and links.
///
/// Beside learning, not in it: a call is known by its words at once, and by its meaning a moment later. The same work
/// embeds everything anew when the model changes. What is done is kept in small parts, so an interruption loses little.
public final class EmbedMemories: Sendable {
    /// The texts embedded between two writes.
    private static let batchSize = 64
    /// How long one turn may take before the queue is looked at again.
    private static let turn = Duration.seconds(2)
    private static let leaseSeconds = 60
    /// How often a turn starts over because the user changed meanwhile; the next turn goes on.
    private static let staleLimit = 3

    private let store: Store
    private let embedder: any Embedder
    private let classifier = Mutex<SectorClassifier?>(nil)
    private let clock: Clock
    private let log: Log

    /// Makes the work.
    ///
    /// - Parameters:
    ///   - store: Where the memories lie.
    ///   - embedder: The model.
    ///   - clock: The time.
    ///   - log: Told of what was embedded.
    public init(store: Store, embedder: any Embedder, clock: Clock, log: Log) {
        self.store = store
        self.embedder = embedder
        self.clock = clock
        self.log = log
    }

    /// Whether the model is somebody else's, so that waiting for it must hold nothing up.
    var isRemote: Bool { embedder.isRemote }

    /// Works on one user for a while.
    ///
    /// - Returns: Whether there was one.
    public func workOnce() throws -> Bool {
        let model = embedder.model.description
        guard let userID = try store.userToEmbed(by: model, now: clock.now(), leaseSeconds: Self.leaseSeconds) else {
            return false
        }
        let end = ContinuousClock.now + Self.turn
        for _ in 0..<Self.staleLimit {
            guard let snapshot = try store.snapshot(of: userID) else { return true }
            guard try embed(snapshot, model: model, until: end) else { return true }
            if try store.finishEmbedding(snapshot.profile, model: model, now: clock.now()) {
                log.info(
                    "memories embedded",
                    ["user_id": .text(userID), "memories": .integer(Int64(snapshot.memories.count))])
                return true
            }
        }
        return true
    }

    /// What tells sectors apart; its prototypes are embedded by the same model once there is work for it.
    private func loadedClassifier() throws(EmbeddingError) -> SectorClassifier {
        if let known = classifier.withLock({ $0 }) { return known }
        let made = SectorClassifier(
            prototypes: try SectorPrototypes { (texts) throws(EmbeddingError) in try embedder.embed(texts) })
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
        let missing = EmbeddedText.texts(of: items).filter { known[$0.memoryID]?[$0.view] == nil }
        let byID = Dictionary(items.map { ($0.memory.id, $0) }, uniquingKeysWith: { first, _ in first })
        let languages = Dictionary(
            snapshot.calls.map { ($0.conversationID, $0.language) }, uniquingKeysWith: { first, _ in first })
        var links = LinkFinder(items, vectors: known)
        for start in stride(from: 0, to: missing.count, by: Self.batchSize) {
            let texts = missing[start..<min(missing.count, start + Self.batchSize)]
            let isLast = texts.endIndex == missing.count
            let isOver = !isLast && ContinuousClock.now >= end
            var batch = Store.EmbeddedBatch()
            for (text, vector) in zip(texts, try embedder.embed(texts.map(\.text))) {
                let quantized = QuantizedVector(vector)
                batch.vectors.append(
                    Store.EmbeddedVector(memoryID: text.memoryID, view: text.view, vector: quantized))
                guard text.view == .own, let item = byID[text.memoryID] else { continue }
                links.add(quantized, of: text.memoryID)
                // What a model has classified it has classified better.
                if item.memory.evidence != nil { continue }
                let language = item.memory.conversationID.flatMap { languages[$0] ?? nil }
                batch.sectors[text.memoryID] = classifier.assignment(
                    of: item.said, language: language, vector: vector)
            }
            batch.links = links.links(of: Set(texts.filter { $0.view == .own }.map(\.memoryID)))
            // Nobody need wait for a turn that is over.
            let lease = isOver ? 0 : Int64(Self.leaseSeconds) * 1000
            try store.keep(batch, of: userID, model: model, leaseUntil: clock.now().advanced(byMilliseconds: lease))
            if isOver { return false }
        }
        return true
    }
}
