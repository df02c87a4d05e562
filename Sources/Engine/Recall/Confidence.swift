import Foundation

/// How sure it is that the caller's memories answer a question.
///
/// From values that are not scaled by the best hit, so that "nothing known" shows. The weights of each ``Calibration`` are a
/// logistic regression on questions with an answer and without one, and questions about other callers.
enum Confidence {
    /// What each value weighs.
    struct Weights: Sendable {
        var constant: Float
        /// The nearest cosine.
        var nearest: Float
        /// The share of the question's word weight that one of the best holds.
        var cover: Float
        /// The lead of the first.
        var margin: Float
        /// How much better the question would fit somebody else's words.
        var misfit: Float
    }

    /// How many of the best memories are looked at.
    private static let depth = 10

    /// The probability that an answer is there.
    ///
    /// - Parameters:
    ///   - candidates: The hits, in any order.
    ///   - admitted: All memories that may be returned.
    ///   - evidence: What speaks for them.
    ///   - speaker: What a named speaker counted.
    ///   - calibration: What the values mean.
    ///   - named: 1 for a memory whose speaker the question names.
    /// - Returns: 0…1; 0 when nothing is a hit.
    static func value(
        candidates: [Candidate], admitted: [Int], evidence: RecallEvidence, speaker: Float,
        calibration: Calibration, named: (Int) -> Float
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
        func plain(_ place: Int) -> Float { evidence.scores[place] - speaker * named(place) }
        let misfit = admitted.reduce(-Float.infinity) { max($0, plain($1)) } - plain(first.place)
        let weights = calibration.confidence
        let sum =
            weights.constant + weights.nearest * nearest + weights.cover * cover + weights.margin * margin
            + weights.misfit * misfit
        return 1 / (1 + exp(-Double(sum)))
    }
}
