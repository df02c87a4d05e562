extension Sentence {
    /// Splits one line into sentences.
    ///
    /// A dot ends a sentence unless it follows an abbreviation or a single letter, or a small letter comes next in a
    /// text that has capitals.
    ///
    /// - Parameters:
    ///   - text: One line.
    ///   - abbreviations: Words that end with a dot inside a sentence, as ``PhraseWords`` yields them.
    /// - Returns: The sentences in order; signs without words belong to none.
    public static func split(_ text: String, abbreviations: Set<String>) -> [Sentence] {
        let scalars = text.unicodeScalars
        let hasCapitals = scalars.contains(where: \.properties.isUppercase)
        var sentences: [Sentence] = []
        var tokens: [Token] = []
        var start = scalars.startIndex
        var wordStart: String.Index?
        var place = scalars.startIndex
        func finishWord(at end: String.Index) {
            if let begin = wordStart { tokens += Token.read(text, begin..<end) }
            wordStart = nil
        }
        while place < scalars.endIndex {
            let scalar = scalars[place]
            let next = scalars.index(after: place)
            if isWordAlone(scalar) {
                finishWord(at: place)
                tokens += Token.read(text, place..<next)
            } else if isWordPart(scalar) {
                if wordStart == nil { wordStart = place }
            } else {
                finishWord(at: place)
                if isTerminator(scalar),
                    endsSentence(
                        scalar, next, scalars, hasCapitals: hasCapitals,
                        isAbbreviated: isAbbreviation(tokens.last?.key, abbreviations))
                {
                    var end = next
                    while end < scalars.endIndex, isTerminator(scalars[end]) || isClosing(scalars[end]) {
                        end = scalars.index(after: end)
                    }
                    add(text[start..<end], tokens, to: &sentences)
                    tokens = []
                    start = end
                    place = end
                    continue
                }
            }
            place = next
        }
        finishWord(at: scalars.endIndex)
        add(text[start...], tokens, to: &sentences)
        return sentences
    }

    /// Signs without words belong to nothing.
    private static func add(_ text: Substring, _ tokens: [Token], to sentences: inout [Sentence]) {
        if tokens.isEmpty { return }
        sentences.append(Sentence(text: text.first == " " ? text.dropFirst() : text, tokens: tokens))
    }

    private static func endsSentence(
        _ scalar: Unicode.Scalar, _ next: String.Index, _ scalars: String.UnicodeScalarView,
        hasCapitals: Bool, isAbbreviated: Bool
    ) -> Bool {
        // Full-width and Arabic marks need no space after them.
        if !scalar.isASCII, scalar != "…" { return true }
        var after = next
        while after < scalars.endIndex, isTerminator(scalars[after]) || isClosing(scalars[after]) {
            after = scalars.index(after: after)
        }
        guard after < scalars.endIndex else { return true }
        guard scalars[after] == " " else { return false }
        guard scalar == "." || scalar == "…" else { return true }
        let follower = scalars.index(after: after)
        if hasCapitals, follower < scalars.endIndex, scalars[follower].properties.isLowercase { return false }
        return scalar != "." || !isAbbreviated
    }

    /// Whether a dot behind a word may be the word's own.
    private static func isAbbreviation(_ word: String?, _ abbreviations: Set<String>) -> Bool {
        guard let word else { return false }
        return abbreviations.contains(word) || word.utf8.count == 1 && !word.beginsWithDigit
    }

    private static func isTerminator(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case ".", "!", "?", "…", "。", "！", "？", "؟", "।", "۔": true
        default: false
        }
    }

    private static func isClosing(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\"", ")", "]", "”", "»", "」", "'", "’": true
        default: false
        }
    }

    /// Han and kana, which ``Words`` takes for words each.
    private static func isWordAlone(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: true
        default: false
        }
    }

    /// The characters of a word, as ``Words`` sees them.
    private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII {
            switch scalar.value {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: return true
            default: return false
            }
        }
        let properties = scalar.properties
        return !PhraseWords.isApostrophe(scalar)
            && (properties.isAlphabetic || properties.numericType != nil
                || properties.generalCategory == .nonspacingMark)
    }
}

extension Token {
    /// Reads a run of letters and digits.
    fileprivate static func read(_ text: String, _ range: Range<String.Index>) -> [Token] {
        let isCapitalized = text.unicodeScalars[range.lowerBound].properties.isUppercase
        return Words.split(String(text[range])).map {
            Token(key: $0, range: range, isCapitalized: isCapitalized)
        }
    }
}
