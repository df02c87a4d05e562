/// What each part of the similarity weighs.
///
/// The parts are raw values on scales of their own (a cosine is at most 1, the weight of a rare word about 7), so the
/// weights balance scales as well as importance. They were fitted on conversations of the LoCoMo development file, each
/// left out in turn; docs/EXPERIMENTS.md has what each part adds.
public struct SimilarityWeights: Sendable, Equatable {
    /// A part of the similarity.
    public enum Part: String, Sendable, CaseIterable {
        /// The cosine of the question with the memory behind what was asked before it.
        case own
        /// The best cosine with a passage of turns that holds the memory.
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
    }

    private var weights: [Float] = [6.4, 5.2, 0.30, 0.33, 2.6, 6.3, 2.5, 0.35, -0.7]

    /// The defaults.
    public init() {}

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
        }
    }
}
