/// Reads the caller's mood from words.
struct SentimentRules {
    /// The word lists of the call's language.
    let lexicon: Lexicon?

    /// How many words before a mood word a `not` turns it around.
    private static let reach = 3
    /// A mood must weigh this much to be named.
    private static let threshold = 0.75

    /// Returns `satisfied`, `frustrated`, `worried` or `neutral`.
    ///
    /// - Parameter utterances: What the caller said; the end of the call weighs three times its beginning.
    /// - Returns: One word.
    func sentiment(of utterances: [Utterance]) -> String {
        guard let lexicon else { return "neutral" }
        var satisfied = 0.0
        var frustrated = 0.0
        var worried = 0.0
        for (place, utterance) in utterances.enumerated() {
            let position = utterances.count > 1 ? Double(place) / Double(utterances.count - 1) : 1
            let weight = 0.5 + position
            for sentence in utterance.sentences {
                for match in lexicon.moods.matches(in: sentence.words) {
                    let isTurned = isNegated(sentence.words, before: match.words.lowerBound, lexicon)
                    switch match.value {
                    case .satisfied:
                        if isTurned { frustrated += weight } else { satisfied += weight }
                    case .frustrated:
                        if !isTurned { frustrated += weight }
                    case .worried:
                        if !isTurned { worried += weight }
                    case .polite:
                        if !isTurned { satisfied += 0.15 * weight }
                    }
                }
            }
        }
        let bad = max(frustrated, worried)
        if max(bad, satisfied) < Self.threshold { return "neutral" }
        if satisfied > bad { return "satisfied" }
        return worried > frustrated ? "worried" : "frustrated"
    }

    private func isNegated(_ words: [String], before place: Int, _ lexicon: Lexicon) -> Bool {
        words[max(0, place - Self.reach)..<place].contains(where: lexicon.negations.contains)
    }
}
