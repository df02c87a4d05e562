/// Models that were trained alike, so that a cosine means the same to them.
public enum EmbeddingFamily: Sendable, CaseIterable {
    /// E5 (Wang et al., *Text Embeddings by Weakly-Supervised Contrastive Pre-training*, 2022): trained at a temperature of
    /// 0.01, so that all cosines lie close together, between about 0.7 and 1.
    case e5
    /// Sentence-transformers such as all-MiniLM-L6-v2, and models of other servers: what has nothing in common is near 0.
    case sentenceTransformer

    /// From this cosine on two statements say nearly the same.
    ///
    /// all-MiniLM-L6-v2 at 0.8 finds 35 % of 130 labelled pairs that say the same in nine languages, and 23 % of 170 about
    /// the same thing that do not; multilingual-e5-small at 0.94 finds 66 % and 31 %.
    public var nearlyEqual: Float {
        switch self {
        case .e5: 0.94
        case .sentenceTransformer: 0.8
        }
    }

    /// How far the cosines of a question with a caller's memories usually lie apart: their standard deviation.
    public var spread: Float {
        switch self {
        case .e5: 0.02
        case .sentenceTransformer: 0.12
        }
    }

    /// What joins two texts of this cosine, 0…1: nothing where all texts have as much in common.
    public func closeness(_ cosine: Float) -> Double {
        let least: Float =
            switch self {
            case .e5: 0.85
            case .sentenceTransformer: 0
            }
        return Double(max(0, min(1, (cosine - least) / (1 - least))))
    }

    /// How fast closeness is lost with distance: at a cosine that is lower by this, it counts e times less.
    public var temperature: Double {
        switch self {
        case .e5: 0.03
        case .sentenceTransformer: 0.15
        }
    }
}
