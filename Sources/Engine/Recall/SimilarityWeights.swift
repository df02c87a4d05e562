/// What each part of the similarity weighs.
///
/// The parts are raw values on scales of their own (a cosine is at most 1, the weight of a rare word about 7), so the
/// weights balance scales as well as importance. They were fitted for each ``Calibration`` on conversations that were left
/// out in turn; docs/EXPERIMENTS.md has what each part adds.
public struct SimilarityWeights: Sendable, Equatable {
    /// A part of the similarity.
    public enum Part: String, Sendable, CaseIterable {
        /// The cosine of the question with the memory behind what was asked before it, by ``CosineScale``.
        case own
        /// The cosine with the mean of the memory and of those beside it, by ``CosineScale``.
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
        /// The nearest of the call's memories, as ``own``.
        case callNearest = "call-nearest"
    }

    private var weights: [Float]

    /// Weighs each part, in the order of ``Part``.
    init(_ weights: [Float]) {
        precondition(weights.count == Part.allCases.count, "each part has a weight")
        self.weights = weights
    }

    /// The weight of a part.
    public subscript(_ part: Part) -> Float {
        get { weights[part.place] }
        set { weights[part.place] = newValue }
    }
}

extension SimilarityWeights.Part {
    /// The place in the order above: rankings ask for a weight too often to look it up by name.
    fileprivate var place: Int {
        switch self {
        case .own: 0
        case .passage: 1
        case .words: 2
        case .call: 3
        case .speaker: 4
        case .date: 5
        case .when: 6
        case .answer: 7
        case .question: 8
        case .length: 9
        case .callNearest: 10
        }
    }
}
