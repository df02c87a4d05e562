import Domain

/// What figures of a model mean to the ranking: they were fitted to each family's cosines.
///
/// docs/EXPERIMENTS.md says how, and what each part adds.
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
        parts: SimilarityWeights([0, 0, 0.30, 0.33, 2.6, 6.3, 2.5, 0.35, -0.7, 0]), range: 4, leastCosine: 2,
        confidence: Confidence.Weights(constant: -0.60, nearest: 0, cover: 1.39, margin: 0.43, misfit: -3.00))

    /// The figures of a family of models.
    public static func of(_ family: EmbeddingFamily) -> Self {
        switch family {
        case .e5:
            Self(
                parts: SimilarityWeights([44.8, 55.1, 0.14, 0.40, 1.98, 5.45, 2.12, 0.32, -0.74, 0.91]), range: 6,
                leastCosine: 0.75,
                confidence: Confidence.Weights(
                    constant: -17.9, nearest: 20.9, cover: 0.55, margin: 0.21, misfit: -3.1))
        case .sentenceTransformer:
            Self(
                parts: SimilarityWeights([6.4, 5.2, 0.30, 0.33, 2.6, 6.3, 2.5, 0.35, -0.7, 0]), range: 8,
                leastCosine: 0.2,
                confidence: Confidence.Weights(
                    constant: -1.65, nearest: 2.91, cover: 0.24, margin: 0.35, misfit: -1.48))
        }
    }
}
