import Domain

/// What figures of a model mean to the ranking.
///
/// docs/EXPERIMENTS.md says how they were fitted, and what each part adds.
public struct Calibration: Sendable {
    /// What each part of the similarity weighs.
    public var parts: SimilarityWeights
    /// So far below the best memory the similarity is 0, in the units of the weighted sum of ``parts``.
    public var range: Double
    /// Without a word of the question a memory is a hit from this cosine on.
    public var leastCosine: Float
    /// What the values that tell how sure an answer is weigh.
    var confidence: Confidence.Weights

    /// Where words alone are compared: the sum is smaller then, and salience and recency must not drown it.
    public static let words = Self(
        parts: SimilarityWeights([0, 0, 0.30, 0.33, 2.6, 6.3, 2.5, 0.35, -0.7, 0, 0]), range: 4, leastCosine: 2,
        confidence: Confidence.Weights(constant: -0.60, nearest: 0, cover: 1.39, margin: 0.43, misfit: -3.00))

    /// Where cosines are compared; by their ``CosineScale`` those of all models mean the same.
    private static let vectors = SimilarityWeights([0.76, 0.70, 0.20, 0.27, 2.04, 5.74, 2.20, 0.36, -0.84, 0.90, 0.51])

    /// The figures of a family of models.
    public static func of(_ family: EmbeddingFamily) -> Self {
        switch family {
        case .e5:
            Self(
                parts: vectors, range: 7, leastCosine: 0.76,
                confidence: Confidence.Weights(
                    constant: -16.97, nearest: 19.41, words: 0.146, margin: 0.182, misfit: -3.49))
        case .sentenceTransformer:
            Self(
                parts: vectors, range: 7, leastCosine: 0.2,
                confidence: Confidence.Weights(
                    constant: -1.65, nearest: 2.91, words: 0.1, margin: 0.3, misfit: -3))
        }
    }
}
