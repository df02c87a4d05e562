import Foundation

/// How sure it is that the caller's memories answer a question.
///
/// From values that are not scaled by the best hit, so that "nothing known" shows. The weights are a logistic regression
/// on some 2,000 questions: those of the LoCoMo development file and of Tests/Fixtures, with an answer and without one,
/// and questions about other callers.
enum Confidence {
    /// How many of the best memories are looked at.
    static let depth = 10

    /// The probability that an answer is there.
    ///
    /// - Parameters:
    ///   - candidates: The hits, in any order.
    ///   - admitted: All memories that may be returned.
    ///   - evidence: What speaks for them.
    ///   - weights: What counted how much.
    ///   - hasVector: Whether meanings were compared.
    ///   - named: 1 for a memory whose speaker the question names.
    /// - Returns: 0…1; 0 when nothing is a hit.
    static func value(
        candidates: [Candidate], admitted: [Int], evidence: RecallEvidence, weights: SimilarityWeights,
        hasVector: Bool, named: (Int) -> Float
    ) -> Double {
        var top: [Candidate] = []
        for candidate in candidates where top.count < depth || candidate.evidence > (top.last?.evidence ?? 0) {
            top.insert(candidate, at: top.firstIndex { $0.evidence < candidate.evidence } ?? top.endIndex)
            if top.count > depth { top.removeLast() }
        }
        guard let first = top.first else { return 0 }
        let nearest = top.reduce(-1) { max($0, evidence.own[$1.place]) }
        let covered = top.reduce(0) { max($0, evidence.coverage[$1.place]) }
        let cover = evidence.mass > 0 ? covered / evidence.mass : 0
        let margin = top.count > 1 ? first.evidence - top[1].evidence : 0
        // How much better the question would fit somebody else's words.
        func plain(_ place: Int) -> Float { evidence.scores[place] - weights[.speaker] * named(place) }
        let misfit = admitted.reduce(-Float.infinity) { max($0, plain($1)) } - plain(first.place)
        let sum =
            hasVector
            ? -1.65 + 2.91 * nearest + 0.24 * cover + 0.35 * margin - 1.48 * misfit
            : -0.60 + 1.39 * cover + 0.43 * margin - 3.00 * misfit
        return 1 / (1 + exp(-Double(sum)))
    }
}
