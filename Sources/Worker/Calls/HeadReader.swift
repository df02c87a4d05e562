import Domain
import Embedding
import Heads
import Learning
import Persistence
import Telemetry

/// Lets the heads read calls, where there is a model whose vectors they understand.
public struct HeadReader: Sendable {
    private let embedder: any Embedder
    private let store: any MemoryStore
    private let context: Context

    /// Makes a reader; none for a model that the heads were not trained with, or one that is not on this machine: learning
    /// waits for nobody.
    ///
    /// - Parameters:
    ///   - embedder: The model of this machine.
    ///   - store: Where the vectors of memories lie.
    ///   - context: The log.
    public init?(_ embedder: (any Embedder)?, store: any MemoryStore, context: Context) {
        guard let embedder, StatementHeads.understands(embedder.family), !embedder.isRemote else { return nil }
        (self.embedder, self.store, self.context) = (embedder, store, context)
    }

    /// What the heads make of a call; `nil` when the model fails, which is logged: the rules then go by words.
    func readings(of transcript: Transcript) -> CallReadings? {
        do throws(EmbeddingError) {
            return try CallReadings(of: transcript.headTexts) { (texts) throws(EmbeddingError) in
                try embedder.embed(texts, as: .memory)
            }
        } catch {
            context.log.warning("a call could not be read by the heads", ["error": .text(error.description)])
            return nil
        }
    }

    /// Notes in findings which earlier memories they end.
    ///
    /// - Parameters:
    ///   - findings: What the call teaches.
    ///   - readings: What the heads make of it.
    ///   - conversationID: The call.
    ///   - before: The user.
    /// - Returns: The findings.
    /// - Throws: ``StoreError``.
    func judged(
        _ findings: [Finding], _ readings: CallReadings, of conversationID: String, before: UserSnapshot
    ) throws(StoreError) -> [Finding] {
        guard !before.memories.isEmpty else { return findings }
        let vectors = try store.vectors(of: before.profile.userID, model: embedder.model.description)
        let others = before.memories.filter { $0.conversationID != conversationID }
        let units = vectors.compactMapValues { try? UnitVector(normalizing: $0.components.map { Float($0) }) }
        return EndedStatements(others, vectors: units).judged(findings, readings)
    }
}
