import Languages
import Text

/// Reads a name at a place of a sentence.
struct NameReader {
    /// A name that was read.
    struct Read {
        /// The name, sanitised.
        var name: String
        /// The place after its last word.
        var end: Int
        /// Whether capitals show that it is one.
        var isCased: Bool
    }

    // Names cross languages, and so does what stands around them: the words of all languages count in each.

    /// `Ana here`, `Ana Torres speaking`.
    static let afterBareName = LanguagePack.all.words(\.names.afterBareName)
    /// The `s` of `Ana's`.
    static let possessiveEndings = LanguagePack.all.words(\.grammar.possessiveEnding)

    private static let maximumWords = 5
    private static let particles = LanguagePack.all.words(\.names.particles)
    private static let honorifics = LanguagePack.all.words(\.names.honorifics)
    /// Forms of `it is` and articles: what an answer begins with.
    private static let answerOpenings = LanguagePack.all.words(\.names.answerOpenings)
    /// Words that may follow a name in an introduction.
    private static let afterName = LanguagePack.all.words(\.names.afterName)
    /// Names that are also function words.
    private static let nameLikeFunctionWords = LanguagePack.all.words(\.names.nameLikeFunctionWords)
    /// Single letters that are words, not initials, and those that an apostrophe ties to a name.
    private static let letterWords = LanguagePack.all.words(\.names.letterWords)
    private static let tiedLetters = LanguagePack.all.words(\.names.tiedLetters)

    private let text: String
    private let lexicon: Lexicon?
    /// Whether capitals tell names: not in a transcript in small or in large letters only.
    private let hasTellingCase: Bool

    /// Looks at how an utterance is written.
    init(_ utterance: Utterance, _ lexicon: Lexicon?) {
        text = utterance.text
        self.lexicon = lexicon
        var isMixed = false
        for sentence in utterance.sentences {
            for token in sentence.tokens where token.key.utf8.count > 1 {
                let isLarge = utterance.text[token.range].unicodeScalars.dropFirst().contains {
                    $0.properties.isUppercase
                }
                if token.isCapitalized && !isLarge { isMixed = true }
            }
        }
        hasTellingCase = isMixed
    }

    /// Reads a name: capitalised words, with particles between them; without capitals up to the next small word.
    ///
    /// - Returns: `nil` when there is none, or when it is in the possessive: `Ana's husband`.
    func name(_ sentence: Sentence, from start: Int) -> Read? {
        var end = start
        var last = start
        var words = 0
        while end < sentence.tokens.count, words < Self.maximumWords {
            if end > start, !isJoined(sentence, end) { break }
            let token = sentence.tokens[end]
            if isNameWord(token, isFirst: words == 0) {
                words += 1
                end += 1
                last = end
            } else if hasTellingCase, !token.isCapitalized, Self.particles.contains(token.key), end - last < 2 {
                end += 1
            } else {
                break
            }
        }
        guard words > 0, !isPossessive(sentence, last) else { return nil }
        if words == 1, Self.honorifics.contains(sentence.words[last - 1]) { return nil }
        let begin = sentence.tokens[start].range.lowerBound
        let raw = String(text[begin..<sentence.tokens[last - 1].range.upperBound])
        guard let name = CallerName.sanitized(hasTellingCase ? raw : CallerName.capitalized(raw)), name.count > 1
        else { return nil }
        return Read(name: name, end: last, isCased: hasTellingCase)
    }

    /// The place after greetings and sounds at the beginning.
    func skippingFillers(_ sentence: Sentence, from start: Int) -> Int {
        var place = start
        while place < sentence.words.count {
            guard let match = Lexicon.all.lazy.compactMap({ $0.filler.match(in: sentence.words, at: place) }).first
            else { break }
            // `I'm good` is a filler, the beginning of `I'm Good` is not what it seems; a cue goes first.
            if lexicon?.nameCues.match(in: sentence.words, at: place) != nil { break }
            place = match.words.upperBound
        }
        return place
    }

    /// The place after all that leads up to a name in an answer: `Yes, sure, it's`.
    func skippingOpening(_ sentence: Sentence) -> Int {
        var place = skippingFillers(sentence, from: 0)
        if let lexicon, place < sentence.words.count, let cue = lexicon.nameCues.match(in: sentence.words, at: place) {
            return cue.words.upperBound
        }
        let end = min(place + 3, sentence.words.count - 1)
        while place < end, Self.answerOpenings.contains(sentence.words[place]) {
            // `A. Torres` begins with an initial.
            let gap = sentence.gap(before: place + 1)
            guard gap == " " || gap.unicodeScalars.allSatisfy(PhraseWords.isApostrophe) else { break }
            place += 1
        }
        return place
    }

    /// Whether an introduction may end here: with the sentence, at a comma, or before a word such as `from`.
    func endsIntroduction(_ sentence: Sentence, at place: Int) -> Bool {
        guard place < sentence.tokens.count else { return true }
        if Self.afterName.contains(sentence.words[place]) { return true }
        return sentence.gap(before: place).contains { $0 == "," || $0 == ";" || $0 == "-" || $0 == "–" }
    }

    /// Whether none of the words is one that looks like a name after `I'm`.
    func isPlausible(_ sentence: Sentence, _ places: Range<Int>) -> Bool {
        sentence.words[places].allSatisfy { word in
            lexicon?.notNames.contains(word) != true && !CalendarWords.weekdays.contains(word)
                && !(word.count > 5 && lexicon?.notNameEndings.contains(where: word.hasSuffix) == true)
        }
    }

    private func isNameWord(_ token: Token, isFirst: Bool) -> Bool {
        guard token.key.unicodeScalars.allSatisfy({ $0.properties.numericType == nil }) else { return false }
        if hasTellingCase, !token.isCapitalized { return false }
        if Self.nameLikeFunctionWords.contains(token.key), hasTellingCase { return true }
        if CalendarWords.weekdays.contains(token.key) { return false }
        guard let lexicon else { return hasTellingCase }
        if isInitial(token) { return true }
        if lexicon.functionWords.contains(token.key) { return false }
        if lexicon.filler.match(in: [token.key], at: 0) != nil { return false }
        return hasTellingCase || !lexicon.notNames.contains(token.key) && !lexicon.weakWords.contains(token.key)
    }

    /// `J.` of `J. Smith`, the `O` of `O'Brien`, but not `I`, nor `c'est`.
    private func isInitial(_ token: Token) -> Bool {
        guard token.key.utf8.count == 1, !Self.letterWords.contains(token.key), token.range.upperBound < text.endIndex
        else { return false }
        let next = text[token.range.upperBound]
        return hasTellingCase ? ".'’-".contains(next) : "'’".contains(next) && Self.tiedLetters.contains(token.key)
    }

    private func isPossessive(_ sentence: Sentence, _ end: Int) -> Bool {
        guard end < sentence.tokens.count, Self.possessiveEndings.contains(sentence.words[end]) else { return false }
        return sentence.gap(before: end).unicodeScalars.contains(where: PhraseWords.isApostrophe)
    }

    /// Whether a word belongs to the same name as the one before.
    private func isJoined(_ sentence: Sentence, _ place: Int) -> Bool {
        switch sentence.gap(before: place) {
        case " ", "-", "'", "’": true
        case ". ":
            sentence.words[place - 1].utf8.count == 1 || Self.honorifics.contains(sentence.words[place - 1])
        default: false
        }
    }
}
