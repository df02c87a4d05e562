/// What each part of the similarity weighs.
///
/// The parts are raw values on scales of their own (a cosine is at most 1, the weight of a rare word about 7), so the
/// weights balance scales as well as importance. They were fitted for each ``Calibration`` on conversations that were left
/// out in turn; docs/EXPERIMENTS.md has what each part adds.
public struct SimilarityWeights: Sendable, Equatable {
    /// A part of the similarity.
    public enum Part: String, Sendable, CaseIterable {
        /// The cosine of the question with the memory behind what was asked before it.
        case own
        /// The cosine with the mean of the memory and of those up to two turns beside it.
        case passage
        /// The weight of the question's words in the memory and beside it.
        case words
        /// BM25 of the whole call.
        case call
        /// 1 when the question names the speaker.
        case speaker
        /// How well the day of the call fits the dates in the question, 0…1.
        case date
        /// 1 when the question asks for a time and the memory names one.
        case when
        /// 1 when the turn before asked something.
        case answer
        /// 1 when the memory itself is a question.
        case question
        /// The natural logarithm of how long the memory is, in bytes of UTF-8: who says little says little.
        case length
    }

    private var weights: [Float]

    /// Weighs each part, in the order of ``Part``.
    init(_ weights: [Float]) {
        precondition(weights.count == Part.allCases.count, "each part has a weight")
        self.weights = weights
    }

    /// The weight of a part.
    public subscript(_ part: Part) -> Float {
        get { weights[Self.places[part] ?? 0] }
        set { weights[Self.places[part] ?? 0] = newValue }
    }

    private static let places = Dictionary(
        uniqueKeysWithValues: Part.allCases.enumerated().map { ($0.element, $0.offset) })
}
