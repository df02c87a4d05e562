import Languages
import Text

/// What a caller denies: to be the one whom the agent addressed.
struct Denial {
    /// How many words may stand between a denial and what it denies: `it's not, um, Tom`.
    private static let reach = 2
    /// A denial stands within so many words of the beginning: `oh no`.
    private static let beginning = 2

    /// The words of names that are denied in so many words: `not Tom`, `Nerea no`.
    let names: Set<String>
    /// Whether the caller says whose relative they are, or for whom they phone.
    let tellsOfARelative: Bool

    private let beginsWithOne: Bool
    private let claimed: Set<String>

    /// Reads what a caller says behind an address.
    init(_ utterance: Utterance, _ lexicon: NameLexicon?) {
        guard let lexicon else {
            (names, tellsOfARelative, beginsWithOne, claimed) = ([], false, false, [])
            return
        }
        let denials = lexicon.denials
        var names: Set<String> = []
        var claimed: Set<String> = []
        for sentence in utterance.sentences {
            for (place, token) in sentence.tokens.enumerated()
            where token.isCapitalized || NameReader.isWithoutCase(token.key) {
                let before = sentence.words[max(0, place - Self.reach)..<place]
                let isBefore = before.contains(where: denials.contains) && !Self.hasPause(sentence, place, denials)
                let next = place + 1
                let isBehind =
                    next < sentence.words.count && denials.contains(sentence.words[next])
                    && sentence.gap(before: next) == " "
                    && (next + 1 == sentence.words.count || NameReader.isPause(sentence.gap(before: next + 1)))
                if isBefore || isBehind { names.insert(token.key) } else { claimed.insert(token.key) }
            }
        }
        self.names = names.subtracting(claimed)
        self.claimed = claimed
        beginsWithOne = utterance.words.prefix(Self.beginning).contains(where: denials.contains)
        tellsOfARelative = utterance.sentences.contains { sentence in
            sentence.words.indices.contains { place in
                lexicon.relatives.contains(sentence.words[place])
                    // `Keine Frau Behrens` is a title.
                    && !(NameReader.isTitle(sentence.words[place]) && place + 1 < sentence.tokens.count
                        && sentence.tokens[place + 1].isCapitalized)
                    // `My wife` is spoken of; `his wife` may be speaking.
                    && !(place > 0 && lexicon.possessives.contains(sentence.words[place - 1]))
            }
        }
    }

    /// Whether the one who was addressed is denied.
    func denies(_ address: AddressedName.Address) -> Bool {
        let words = address.words
        if !names.isDisjoint(with: words) { return true }
        // A relative may have the same last name.
        return address.isQuestion && beginsWithOne && (tellsOfARelative || claimed.isDisjoint(with: words))
    }

    /// Whether a pause parts a denial from the word: `no, Nuria` denies nobody.
    private static func hasPause(_ sentence: Sentence, _ place: Int, _ denials: Set<String>) -> Bool {
        var at = place
        while at > 0, place - at < reach {
            if NameReader.isPause(sentence.gap(before: at)) { return true }
            at -= 1
            if denials.contains(sentence.words[at]) { return false }
        }
        return false
    }
}
