import Domain
import Embedding
import Synchronization

/// Embeds one text of so many, and makes up vectors like these for the others.
///
/// For callers of whom only the number of vectors matters: what a search costs does not depend on what they say.
final class SampledEmbedder: Embedder {
    private let whole: any Embedder
    private let share: Int
    private let state = Mutex<(made: Int, vectors: [UnitVector])>((0, []))

    /// - Parameters:
    ///   - whole: The model; the vectors are stored as its own.
    ///   - share: Of how many texts it embeds one.
    init(_ whole: any Embedder, share: Int) { (self.whole, self.share) = (whole, share) }

    var model: EmbeddingModel { whole.model }
    var family: EmbeddingFamily { whole.family }
    var isRemote: Bool { whole.isRemote }

    func embed(_ texts: [String], as role: TextRole) throws(EmbeddingError) -> [UnitVector] {
        var vectors: [UnitVector] = []
        for text in texts {
            let (number, known) = state.withLock { state in
                state.made += 1
                return (state.made, state.vectors)
            }
            if (number - 1).isMultiple(of: share) || known.isEmpty {
                let vector = try whole.embed(text, as: role)
                state.withLock { $0.vectors.append(vector) }
                vectors.append(vector)
            } else {
                // Between two that were embedded, nearer to the one or the other.
                let (one, other) = (known[number % known.count], known[(number / 7 + 1) % known.count])
                let part = Float(number % 101 + 1) / 102
                let mixed = zip(one.components, other.components).map { $0 * part + $1 * (1 - part) }
                guard let vector = try? UnitVector(normalizing: mixed) else { throw .noDirection }
                vectors.append(vector)
            }
        }
        return vectors
    }
}
