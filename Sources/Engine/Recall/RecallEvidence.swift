/// What speaks for each memory.
struct RecallEvidence: Sendable {
    /// The cosine of each memory.
    var own: [Float] = []
    /// The cosine of each memory's passage.
    var passage: [Float] = []
    /// What the cosines of this question are measured by.
    var ownScale = CosineScale()
    /// The same for passages.
    var passageScale = CosineScale()
    /// The weight of the question's words in and beside each memory.
    var coverage: [Float]
    /// The weight of all words of the question.
    var mass: Float
    /// The weighted sum for each memory, on no fixed scale.
    var scores: [Float] = []
    /// The same by words alone.
    var wordScores: [Float] = []
    /// By call: its BM25.
    var calls: [Float]
    /// By call: how well its day fits.
    var dates: [Float]
    /// By call: the nearest of its memories, scaled.
    var nearest: [Float] = []
    /// By speaker: 1 when the question names them.
    var named: [Float]
    /// Where the question's words were found.
    var found: [KeywordIndex.FoundTerm]
}
