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
        /// Whether its letters were spelled.
        var isSpelled = false
    }

    // Names cross languages, and so does what stands around them: the words of all languages count in each.

    /// The `s` of `Ana's`.
    static let possessiveEndings = LanguagePack.all.words(\.grammar.possessiveEnding)
    /// Small words inside a name.
    static let particles = words(\.particles)
    /// Titles in front of a name.
    static let honorifics = words(\.honorifics)
    static let firstNameHonorifics = words(\.firstNameHonorifics)
    /// Titles behind one.
    static let followingHonorifics = words(\.followingHonorifics)
    /// Names that are also function words.
    static let nameLikeFunctionWords = words(\.nameLikeFunctionWords)

    private static let maximumWords = 5
    /// Without capitals a name ends after so many words, whatever follows.
    private static let maximumUncasedWords = 3
    /// The most signs of a name in a script without spaces.
    private static let maximumSigns = 14
    /// Forms of `it is` and articles: what an answer begins with.
    static let answerOpenings = words(\.answerOpenings)
    /// Words that may follow a name in an introduction.
    private static let afterName = words(\.afterName)
    /// Single letters that are words, not initials, and those that an apostrophe ties to a name.
    private static let letterWords = words(\.letterWords)
    private static let tiedLetters = words(\.tiedLetters)

    private static func words(_ list: KeyPath<NameWords, WordList>) -> Set<String> {
        Set(NameWords.all.flatMap { $0[keyPath: list].words })
    }

    let text: String
    let lexicon: NameLexicon?
    /// Whether a capital at the very beginning tells something: the caller's turns begin with small letters.
    let hasTellingStart: Bool
    /// Whether capitals tell names: not in a transcript in small or in large letters only.
    private let hasTellingCase: Bool

    /// Looks at how an utterance is written.
    init(_ utterance: Utterance, _ lexicon: NameLexicon?, hasTellingStart: Bool = false) {
        text = utterance.text
        self.lexicon = lexicon
        self.hasTellingStart = hasTellingStart
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

    /// Reads a name: capitalised words, with particles between them; without capitals up to the next small word; or
    /// letters that spell one.
    ///
    /// - Returns: `nil` when there is none, or when it is in the possessive: `Ana's husband`.
    func name(_ sentence: Sentence, from start: Int) -> Read? {
        if let spelled = SpelledName.name(sentence, from: start, lexicon) { return spelled }
        if Self.isWithoutSpaces(sentence, start) { return unspacedName(sentence, from: start) }
        var end = start
        var last = start
        var words = 0
        let limit = hasTellingCase ? Self.maximumWords : Self.maximumUncasedWords
        while end < sentence.tokens.count, words < limit {
            if end > start, !isJoined(sentence, end) { break }
            let token = sentence.tokens[end]
            if isNameWord(token, isFirst: words == 0, isInside: end > 0) {
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
        if words == 1, Self.isTitle(sentence.words[last - 1]) { return nil }
        let begin = sentence.tokens[start].range.lowerBound
        let raw = String(text[begin..<sentence.tokens[last - 1].range.upperBound])
        guard let name = CallerName.sanitized(hasTellingCase ? raw : CallerName.capitalized(raw)), name.count > 1
        else { return nil }
        return Read(name: name, end: last, isCased: hasTellingCase)
    }

    /// Reads a name of a script without spaces, up to what says that it is one.
    private func unspacedName(_ sentence: Sentence, from start: Int) -> Read? {
        var end = start
        while end < sentence.tokens.count, end - start < Self.maximumSigns {
            if end > start, !["", "・", " "].contains(sentence.gap(before: end)) { break }
            guard Self.isWithoutCase(sentence.words[end]), !Self.afterName.contains(sentence.words[end]) else { break }
            if end > start, lexicon?.followingCues.match(in: sentence.words, at: end) != nil { break }
            end += 1
        }
        guard end - start > 1 else { return nil }
        let range = sentence.tokens[start].range.lowerBound..<sentence.tokens[end - 1].range.upperBound
        return CallerName.sanitized(String(text[range])).map { Read(name: $0, end: end, isCased: false) }
    }

    /// Whether a sign is a word of its own here: Han and kana.
    private static func isWithoutSpaces(_ sentence: Sentence, _ place: Int) -> Bool {
        place < sentence.words.count && sentence.words[place].unicodeScalars.count == 1
            && sentence.words[place].unicodeScalars.contains { (0x3041...0x9FFF).contains($0.value) }
    }

    /// Whether a word is a title, in front of a first or a last name.
    static func isTitle(_ word: String) -> Bool { honorifics.contains(word) || firstNameHonorifics.contains(word) }

    /// The place after greetings and sounds at the beginning.
    func skippingFillers(_ sentence: Sentence, from start: Int) -> Int {
        var place = start
        while place < sentence.words.count {
            guard let match = longestFiller(sentence.words, at: place) else { break }
            // `I'm good` is a filler, the beginning of `I'm Good` is not what it seems; a cue goes first.
            if lexicon?.certainCues.match(in: sentence.words, at: place) != nil
                || lexicon?.likelyCues.match(in: sentence.words, at: place) != nil
            {
                break
            }
            place = match.words.upperBound
        }
        return place
    }

    private func longestFiller(_ words: [String], at place: Int) -> PhraseTable<Void>.Match? {
        let own = lexicon?.fillers.match(in: words, at: place)
        return own ?? NameLexicon.all.lazy.compactMap { $0.fillers.match(in: words, at: place) }.first
    }

    /// The place after all that leads up to a name in an answer: `Yes, sure, it's`.
    func skippingOpening(_ sentence: Sentence, from start: Int = 0) -> Int {
        var place = skippingFillers(sentence, from: start)
        if let lexicon, place < sentence.words.count {
            let cue =
                lexicon.certainCues.match(in: sentence.words, at: place)
                ?? lexicon.likelyCues.match(in: sentence.words, at: place)
            if let cue { return skippingTitles(sentence, from: cue.words.upperBound) }
        }
        let end = min(place + 3, sentence.words.count - 1)
        while place < end, Self.answerOpenings.contains(sentence.words[place]), !isTellingCapital(sentence, place) {
            // `A. Torres` begins with an initial.
            let gap = sentence.gap(before: place + 1)
            guard gap == " " || gap.unicodeScalars.allSatisfy(PhraseWords.isApostrophe) else { break }
            place += 1
        }
        return skippingTitles(sentence, from: place)
    }

    /// The place after titles in front of a first name, which are not part of it.
    func skippingTitles(_ sentence: Sentence, from start: Int) -> Int {
        var place = start
        while place + 1 < sentence.words.count, Self.firstNameHonorifics.contains(sentence.words[place]) { place += 1 }
        return place
    }

    /// Whether an introduction may end here: with the sentence, at a comma, or before a word such as `from`.
    func endsIntroduction(_ sentence: Sentence, at place: Int) -> Bool {
        guard place < sentence.tokens.count else { return true }
        if Self.afterName.contains(sentence.words[place]) { return true }
        if SpelledName.run(sentence, from: place, lexicon) != nil { return true }
        if lexicon?.followingCues.match(in: sentence.words, at: place) != nil { return true }
        return Self.isPause(sentence.gap(before: place))
    }

    /// Whether what stands between two words parts what they belong to.
    static func isPause(_ gap: Substring) -> Bool { gap.contains { ",;-–—:、،.!?".contains($0) } }

    /// Whether none of the words is one that looks like a name after `I'm`.
    func isPlausible(_ sentence: Sentence, _ places: Range<Int>) -> Bool {
        places.allSatisfy { place in
            let word = sentence.words[place]
            if place > places.lowerBound, Self.particles.contains(word) { return true }
            return lexicon?.notNames.contains(word) != true && !CalendarWords.weekdays.contains(word)
                && !(word.count > 5 && lexicon?.notNameEndings.contains(where: word.hasSuffix) == true)
        }
    }

    /// Whether a name of one word is more than a word with the capital that its place gives it.
    func isMoreThanAWord(_ sentence: Sentence, _ places: Range<Int>) -> Bool {
        guard places.count == 1, let lexicon, !isTellingCapital(sentence, places.lowerBound) else { return true }
        let word = sentence.words[places.lowerBound]
        return !lexicon.everydayWords.contains(word) || Self.nameLikeFunctionWords.contains(word)
    }

    /// Whether a word has a capital that neither its place nor its kind gives it.
    private func isTellingCapital(_ sentence: Sentence, _ place: Int) -> Bool {
        guard hasTellingCase, sentence.tokens[place].isCapitalized, lexicon?.capitalizesNouns != true else {
            return false
        }
        return place > 0 || hasTellingStart
    }

    private func isNameWord(_ token: Token, isFirst: Bool, isInside: Bool) -> Bool {
        guard isFree(token), token.key.unicodeScalars.allSatisfy(Self.isLetter) else { return false }
        let isCapital = token.isCapitalized || Self.isWithoutCase(token.key)
        if hasTellingCase, !isCapital { return false }
        if Self.nameLikeFunctionWords.contains(token.key), hasTellingCase { return true }
        if CalendarWords.weekdays.contains(token.key) { return false }
        guard let lexicon else { return hasTellingCase }
        if isInitial(token) { return true }
        if !isFirst, lexicon.placeholders.contains(token.key) { return false }
        // Inside a sentence a small word with a capital is one of a name: `de La Rochette`, `call me Wil`.
        let isTelling = hasTellingCase && isInside && token.isCapitalized && token.key.count > 1
        if lexicon.functionWords.contains(token.key) { return isTelling && !lexicon.capitalizesNouns }
        if lexicon.fillers.match(in: [token.key], at: 0) != nil, !Self.isTitle(token.key) { return false }
        if hasTellingCase, token.isCapitalized { return true }
        return !lexicon.everydayWords.contains(token.key) && !Self.afterName.contains(token.key)
            && !(Self.isWithoutCase(token.key) && !isFirst && token.key.hasPrefix("و"))
    }

    /// Whether nothing that a machine wrote stands beside a word: `[PERSON_NAME]`, `{{name}}`, `<b>`.
    private func isFree(_ token: Token) -> Bool {
        let marks: Set<Character> = ["_", "[", "]", "{", "}", "<", ">", "@", "#", "/", "\\", "|", "*", "=", "$", "%"]
        if token.range.lowerBound > text.startIndex, marks.contains(text[text.index(before: token.range.lowerBound)]) {
            return false
        }
        return token.range.upperBound == text.endIndex || !marks.contains(text[token.range.upperBound])
    }

    /// A letter or what belongs to one; a numeral that is a letter, such as 三, is one of a name as well.
    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.numericType == nil || scalar.properties.generalCategory == .otherLetter
    }

    /// Whether a word is of a script that has no capitals.
    static func isWithoutCase(_ word: String) -> Bool {
        word.unicodeScalars.first.map { !$0.isASCII && $0.properties.generalCategory == .otherLetter } ?? false
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
            sentence.words[place - 1].utf8.count == 1 || Self.isTitle(sentence.words[place - 1])
        default: false
        }
    }
}
