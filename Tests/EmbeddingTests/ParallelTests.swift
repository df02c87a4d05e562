import Domain
import Embedding
import SectorSentences
import Testing

/// Vectors do not depend on what other threads embed.
struct ParallelTests {
    @Test(.enabled(if: ReferenceTests.hasModel, Reference.noModel))
    func givesTheSameVectorsToThreadsThatEmbedAtOnce() async throws {
        let texts = LabelledSentence.all(in: .heldOut).map(\.text)
        let shared = try LocalEmbedder(folder: ReferenceTests.modelPath)
        let own = try LocalEmbedder(folder: ReferenceTests.modelPath)
        let all = try await withThrowingTaskGroup(of: [UnitVector].self) { group in
            for embedder in [shared, shared, own, own] { group.addTask { try embedder.embed(texts, as: .memory) } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        // Alone once more, by an embedder that has kept no vector.
        let expected = try LocalEmbedder(folder: ReferenceTests.modelPath).embed(texts, as: .memory)
        for vectors in all {
            let changed = zip(vectors, expected).count { $0.similarity(to: $1) < 0.9999 }
            #expect(changed == 0)
        }
    }
}
