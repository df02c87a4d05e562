import Languages
import Text

/// Tells what is worth remembering from what every conversation holds.
struct FillerRules {
    /// What the words of an utterance amount to.
    enum Verdict {
        /// Greetings, thanks, sounds.
        case filler
        /// Yes or no, and nothing else.
        case answer
        /// Something else, too.
        case substance
    }

    /// The word lists of the call's language, `nil` when there are none.
    let lexicon: Lexicon?

    /// Returns what an utterance amounts to.
    ///
    /// Fillers count in every language, but not several languages at once.
    func verdict(on utterance: Utterance) -> Verdict {
        var best = Verdict.substance
        for candidate in Lexicon.all {
            let skipped = candidate.code == lexicon?.code ? candidate.functionWords : []
            var isAnswer = false
            let isCovered = utterance.sentences.allSatisfy { covers($0, candidate, skipped, &isAnswer) }
            if isCovered { best = isAnswer ? .answer : best == .answer ? .answer : .filler }
        }
        return best
    }

    /// Whether a sentence says nothing.
    func isFiller(_ sentence: Sentence) -> Bool {
        var isAnswer = false
        return Lexicon.all.contains {
            covers(sentence, $0, $0.code == lexicon?.code ? $0.functionWords : [], &isAnswer)
        }
    }

    /// The words of a sentence that are neither fillers nor function words of the call's language.
    func contentWords(of sentence: Sentence) -> [String] {
        guard let lexicon else { return sentence.words }
        var content: [String] = []
        var place = 0
        while place < sentence.words.count {
            if let match = lexicon.filler.match(in: sentence.words, at: place) {
                place = match.words.upperBound
                continue
            }
            if !lexicon.functionWords.contains(sentence.words[place]) { content.append(sentence.words[place]) }
            place += 1
        }
        return content
    }

    private func covers(
        _ sentence: Sentence, _ candidate: Lexicon, _ skipped: Set<String>, _ isAnswer: inout Bool
    ) -> Bool {
        var place = 0
        var followsCourtesy = false
        while place < sentence.words.count {
            if let match = candidate.filler.match(in: sentence.words, at: place) {
                if match.value == .answer { isAnswer = true }
                followsCourtesy = match.value == .courtesy
                place = match.words.upperBound
            } else if skipped.contains(sentence.words[place]) {
                place += 1
            } else {
                // `Thanks, Robin`: the other one's name at the end.
                let rest = sentence.tokens[place...]
                let isName =
                    rest.count <= 2 && rest.allSatisfy(\.isCapitalized)
                    || rest.count == 1 && !sentence.tokens.contains(where: \.isCapitalized)
                return followsCourtesy && isName && !rest.contains { isDay($0.key) || $0.key.beginsWithDigit }
            }
        }
        return true
    }

    private func isDay(_ word: String) -> Bool { CalendarWords.weekdays.contains(word) }
}
