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
        /// What words say for the memory that they speak most for, whoever said it.
        var words: Float = 0
        /// The share of the question's word weight that one of the best holds.
        var cover: Float = 0
        /// The lead of the first.
        var margin: Float
        /// How much better the question would fit somebody else's words.
        var misfit: Float
    }

    /// How many of the best memories are looked at.
    static let depth = 10

    /// The probability that an answer is there.
    ///
    /// - Parameters:
    ///   - top: The best hits, best first.
    ///   - admitted: Of each speaker, the memory that may be returned and that words speak most for.
    ///   - evidence: What speaks for them.
    ///   - calibration: What the values mean.
    ///   - named: 1 for a memory whose speaker the question names.
    /// - Returns: 0…1; 0 when nothing is a hit.
    static func value(
        top: [Int], admitted: [Int], evidence: RecallEvidence, calibration: Calibration, named: (Int) -> Float
    ) -> Double {
        guard let first = top.first else { return 0 }
        let nearest = top.reduce(-1) { max($0, evidence.own[$1]) }
        let covered = top.reduce(0) { max($0, evidence.coverage[$1]) }
        let cover = evidence.mass > 0 ? covered / evidence.mass : 0
        let margin = top.count > 1 ? evidence.scores[first] - evidence.scores[top[1]] : 0
        // Words alone tell whose they are; vectors of two people who talk about one thing are alike.
        let speaker = Calibration.words.parts[.speaker]
        func plain(_ place: Int) -> Float { evidence.wordScores[place] - speaker * named(place) }
        let fit = admitted.max { evidence.wordScores[$0] < evidence.wordScores[$1] }.map(plain) ?? 0
        let misfit = admitted.reduce(-Float.infinity) { max($0, plain($1)) } - fit
        let weights = calibration.confidence
        let sum =
            weights.constant + weights.nearest * nearest + weights.words * fit + weights.cover * cover
            + weights.margin * margin + weights.misfit * misfit
        return 1 / (1 + exp(-Double(sum)))
    }
}
