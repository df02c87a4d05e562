import Languages
import Text

/// Tells statements of fact about the caller from everything else.
struct FactRules {
    /// The word lists of the call's language.
    let lexicon: Lexicon?

    /// What addresses of electronic mail are read out by: words that mean nothing else, and those that need a dot.
    private static let mailSigns = LanguagePack.all.words(\.mail.at)
    private static let spokenMail = LanguagePack.all.map { (at: $0.mail.commonAt.set, dot: $0.mail.dot.set) }

    /// Whether an utterance states a fact about the one who says it.
    func isFact(_ utterance: Utterance) -> Bool {
        utterance.sentences.contains { !isQuestion($0) && statesFact($0) }
    }

    /// Whether a sentence asks, by its mark or, in a transcript without marks, by its first words.
    func isQuestion(_ sentence: Sentence) -> Bool {
        if sentence.isQuestion { return true }
        guard let lexicon, sentence.text.utf8.last != UInt8(ascii: ".") else { return false }
        return lexicon.questionStarts.match(in: sentence.words, at: 0) != nil
    }

    private func statesFact(_ sentence: Sentence) -> Bool {
        if Self.holdsContact(sentence) { return true }
        guard let lexicon else { return false }
        if sentence.words.count(where: lexicon.numbers.contains) >= 5 { return true }
        return lexicon.facts.matches(in: sentence.words).contains(where: \.value) || holdsPossession(sentence, lexicon)
    }

    /// An e-mail address, or a number as long as a telephone or order number.
    static func holdsContact(_ sentence: Sentence) -> Bool {
        if sentence.text.utf8.contains(UInt8(ascii: "@")), sentence.words.count >= 3 { return true }
        if sentence.words.contains(where: mailSigns.contains) { return true }
        let readsMail = spokenMail.contains { at, dot in
            sentence.words.contains(where: at.contains) && sentence.words.contains(where: dot.contains)
        }
        if readsMail { return true }
        var digits = 0
        for word in sentence.words where word.beginsWithDigit {
            digits += word.utf8.count { $0 >= 0x30 && $0 <= 0x39 }
        }
        return digits >= 5
    }

    /// `My … is …`.
    private func holdsPossession(_ sentence: Sentence, _ lexicon: Lexicon) -> Bool {
        let words = sentence.words
        for place in words.indices where lexicon.possessives.contains(words[place]) {
            let rest = words.dropFirst(place + 2).prefix(4)
            if rest.contains(where: lexicon.copulas.contains) { return true }
        }
        return false
    }
}
