import Languages
import Text

/// Tells which turns are orders to the system itself, and must not be kept; secrets are ``Secrets/SecretReader``'s.
struct NeverKept {
    /// How many words may stand between `ignore` and `instructions`.
    private static let reach = 5

    /// `I`, `my` and their like in all languages, since the words for instructions are the same in many.
    ///
    /// Not the verbs that mean the speaker: Spanish `he` is an English pronoun, and would excuse an English order.
    private static let ownWords = LanguagePack.all.words(\.grammar.possessives, \.grammar.firstPerson)

    /// The turns of the caller that must be forgotten, by their index in the transcript.
    func turns(of utterances: [Utterance]) -> Set<Int> {
        Set(utterances.filter { $0.isCaller && $0.sentences.contains(where: givesOrders) }.map(\.index))
    }

    /// `Ignore your instructions`, in any language: whoever speaks to the machine says nothing about themselves.
    ///
    /// `Ignore my last instructions` speaks of the order for the sofa.
    private func givesOrders(_ sentence: Sentence) -> Bool {
        let words = sentence.words
        return Lexicon.all.contains { lexicon in
            words.indices.contains { place in
                guard lexicon.dismissals.contains(words[place]),
                    place == 0 || !Self.ownWords.contains(words[place - 1])
                else { return false }
                let following = words[(place + 1)...].prefix(Self.reach)
                guard let noun = following.firstIndex(where: lexicon.instructions.contains) else { return false }
                return !words[place..<noun].contains(where: Self.ownWords.contains)
            }
        }
    }
}
