/// A word of a text as search sees it, with what stood in front of it.
///
/// As ``Words``, but forms that differ in width, ligatures, and letters such as `ß` and `ø` are one (`ss`, `o`), what has no
/// spaces stays together, and a word says how it is joined to the one before it.
public struct SearchToken: Sendable, Equatable {
    /// What a word is made of.
    public enum Kind: Sendable {
        /// Letters.
        case letters
        /// Digits, of any script, as those of ASCII.
        case digits
        /// Both, such as `lf4471`.
        case code
        /// Characters of a script without spaces between words.
        case run
    }

    /// What stands between a word and the one before it.
    public enum Gap: Sendable {
        /// Nothing.
        case none
        /// One sign without a space, such as the point of `4.640`.
        case sign
        /// Spaces, or a hyphen.
        case space
        /// Signs within a sentence.
        case pause
        /// The end of a sentence, or the beginning of the text.
        case end
    }

    /// The word, in small letters and without accents.
    public var text: String
    /// What it is made of.
    public var kind: Kind
    /// What stands in front of it.
    public var gap: Gap
    /// What follows an apostrophe inside the word: `hotel` of `l'hôtel`.
    public var tail: String?
    /// How a word with umlauts is written without them: `mueller` of `Müller`.
    public var spelling: String?

    /// Splits a text.
    public static func split(_ text: String) -> [SearchToken] {
        var text = text
        let ascii = text.withUTF8 { bytes -> [SearchToken]? in
            bytes.allSatisfy { $0 < 0x80 } ? tokens(bytes.lazy.map { Unicode.Scalar($0) }) : nil
        }
        if let ascii { return ascii }
        var found = tokens(folded(text))
        let letters = text.precomposedStringWithCanonicalMapping.unicodeScalars
        guard letters.contains(where: { spellings[$0] != nil }) else { return found }
        var spelled = String.UnicodeScalarView()
        for letter in letters {
            if let spelling = spellings[letter] {
                spelled.append(contentsOf: spelling.unicodeScalars)
            } else {
                spelled.append(letter)
            }
        }
        let other = tokens(folded(String(spelled)))
        if other.count == found.count {
            for place in found.indices where other[place].text != found[place].text {
                found[place].spelling = other[place].text
            }
        }
        return found
    }

    private static let spellings: [Unicode.Scalar: String] = [
        "ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "Å": "Aa", "Ø": "Oe",
    ]
    /// Letters that no accent is parted from.
    private static let letters: [Unicode.Scalar: String] = [
        "ß": "ss", "ø": "o", "đ": "d", "ð": "d", "ł": "l", "æ": "ae", "œ": "oe", "ı": "i", "þ": "th", "ħ": "h",
        "ŧ": "t",
        // The Arabic stroke that makes words longer.
        "\u{640}": "",
    ]

    private static func folded(_ text: String) -> [Unicode.Scalar] {
        text.precomposedStringWithCompatibilityMapping.scalarsWithoutDiacritics.flatMap { scalar in
            letters[scalar].map { Array($0.unicodeScalars) } ?? [scalar]
        }
    }

    private static func tokens(_ scalars: some Sequence<Unicode.Scalar>) -> [SearchToken] {
        var splitter = Splitter()
        for scalar in scalars { splitter.add(scalar) }
        return splitter.finish()
    }
}

/// Puts scalars together to words.
private struct Splitter {
    private var tokens: [SearchToken] = []
    /// The word so far, as UTF-8.
    private var word: [UInt8] = []
    private var tailStart: Int?
    private var (hasLetters, hasDigits, isRun) = (false, false, false)
    private var gap = SearchToken.Gap.end
    /// Whether the last sign ends a sentence if a space follows.
    private var mayEnd = false

    mutating func add(_ scalar: Unicode.Scalar) {
        switch Self.role(of: scalar) {
        case .letter(let lower):
            if isRun { finishWord() }
            append(lower)
            hasLetters = true
        case .digit(let digit):
            if isRun { finishWord() }
            append(digit)
            hasDigits = true
        case .run:
            if !isRun { finishWord() }
            append(scalar)
            isRun = true
        case .apostrophe:
            if !word.isEmpty { tailStart = word.count }
        case .space:
            finishWord()
            switch gap {
            case .none: gap = .space
            case .sign: gap = mayEnd ? .end : .pause
            case .space, .pause, .end: break
            }
        case .sign:
            finishWord()
            gap = gap == .none ? .sign : gap == .end ? .end : .pause
        case .end:
            finishWord()
            // A point without a space is inside a number; with one it ends a sentence.
            gap = gap == .none ? .sign : .end
            mayEnd = true
            return
        }
        mayEnd = false
    }

    private mutating func append(_ scalar: Unicode.Scalar) {
        if scalar.isASCII { word.append(UInt8(scalar.value)) } else { word.append(contentsOf: String(scalar).utf8) }
    }

    mutating func finish() -> [SearchToken] {
        finishWord()
        return tokens
    }

    private mutating func finishWord() {
        guard !word.isEmpty else { return }
        var token = SearchToken(
            text: String(decoding: word, as: UTF8.self),
            kind: isRun ? .run : hasLetters ? (hasDigits ? .code : .letters) : .digits, gap: gap)
        if let tailStart, tailStart < word.count { token.tail = String(decoding: word[tailStart...], as: UTF8.self) }
        tokens.append(token)
        word.removeAll(keepingCapacity: true)
        tailStart = nil
        (hasLetters, hasDigits, isRun) = (false, false, false)
        gap = .none
    }

    private enum Role {
        case letter(Unicode.Scalar)
        case digit(Unicode.Scalar)
        case run
        case apostrophe
        case space
        case sign
        case end
    }

    private static func isEnd(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case ".", "!", "?", "…", "。", "！", "？": true
        default: false
        }
    }

    private static func role(of scalar: Unicode.Scalar) -> Role {
        if scalar.isASCII {
            switch scalar.value {
            case 0x61...0x7A: return .letter(scalar)
            case 0x41...0x5A: return .letter(Unicode.Scalar(UInt8(scalar.value) | 0x20))
            case 0x30...0x39: return .digit(scalar)
            case 0x27: return .apostrophe
            case 0x20, 9...13: return .space
            default: return isEnd(scalar) || scalar == ";" ? .end : .sign
            }
        }
        if scalar == "\u{2019}" { return .apostrophe }
        if isEnd(scalar) { return .end }
        if hasNoSpaces(scalar) { return .run }
        let properties = scalar.properties
        if properties.generalCategory == .decimalNumber, let value = properties.numericValue {
            return .digit(Unicode.Scalar(UInt8(ascii: "0") + UInt8(value)))
        }
        if properties.isAlphabetic || properties.numericType != nil { return .letter(scalar) }
        return properties.isWhitespace ? .space : .sign
    }

    /// Scripts that are written without spaces between words, or whose words carry their endings: Han, kana, hangul, and
    /// those of Thailand, Laos, Myanmar and Cambodia.
    private static func hasNoSpaces(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0E01...0x0E4E, 0x0E81...0x0ECD, 0x1000...0x103F, 0x1780...0x17D3, 0x3005...0x3007, 0x3041...0x309F,
            0x30A1...0x30FA, 0x30FC...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xAC00...0xD7AF, 0xF900...0xFAFF,
            0x20000...0x3FFFF:
            true
        default: false
        }
    }
}
