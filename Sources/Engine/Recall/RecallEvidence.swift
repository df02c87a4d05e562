/// What speaks for each memory.
struct RecallEvidence: Sendable {
    /// The cosine of each memory.
    var own: [Float]
    /// The cosine of each memory's best passage.
    var passage: [Float]
    /// The weight of the question's words in and beside each memory.
    var coverage: [Float]
    /// The weight of all words of the question.
    var mass: Float
    /// The weighted sum for each memory, on no fixed scale.
    var scores: [Float]
    /// By call: its BM25.
    var calls: [Float] = []
    /// By call: how well its day fits.
    var dates: [Float] = []
    /// By speaker: 1 when the question names them.
    var named: [Float] = []
}
