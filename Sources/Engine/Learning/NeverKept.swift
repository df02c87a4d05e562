import Languages
import Text

/// Tells what is said in a call and must not be kept: secrets that are read out, and orders to the system itself.
struct NeverKept {
    /// How many words may stand between `ignore` and `instructions`.
    private static let reach = 5
    /// From how many numbers on an answer is taken for the code that was asked for.
    private static let codeLength = 3

    /// `I`, `my` and their like in all languages, since the words for instructions are the same in many.
    ///
    /// Not the verbs that mean the speaker: Spanish `he` is an English pronoun, and would excuse an English order.
    private static let ownWords = LanguagePack.all.words(\.grammar.possessives, \.grammar.firstPerson)

    /// The word lists of the call's language.
    let lexicon: Lexicon?

    /// The turns of the caller that must be forgotten, by their index in the transcript.
    func turns(of utterances: [Utterance]) -> Set<Int> {
        var turns: Set<Int> = []
        var last: Utterance?
        for utterance in utterances {
            let agent = last.flatMap { $0.isCaller ? nil : $0 }
            if utterance.isCaller, covers(utterance, after: agent) { turns.insert(utterance.index) }
            last = utterance
        }
        return turns
    }

    private func covers(_ utterance: Utterance, after agent: Utterance?) -> Bool {
        if utterance.sentences.contains(where: givesOrders) { return true }
        guard let lexicon else { return false }
        let numbers = utterance.words.count { $0.beginsWithDigit || lexicon.numbers.contains($0) }
        guard numbers > 0 else { return false }
        // A password that is said unasked.
        if names(utterance, lexicon, where: { $0 == .password }) { return true }
        guard let agent, numbers >= Self.codeLength || utterance.digitCount > Self.codeLength else { return false }
        return names(agent, lexicon, where: { $0 != .harmless })
    }

    private func names(_ utterance: Utterance, _ lexicon: Lexicon, where isMeant: (Lexicon.Secret) -> Bool) -> Bool {
        utterance.sentences.contains { lexicon.secrets.matches(in: $0.words).contains { isMeant($0.value) } }
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
