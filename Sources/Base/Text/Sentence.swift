/// One sentence of a text.
public struct Sentence: Sendable {
    /// The sentence as spoken; its indices are those of the whole text.
    public let text: Substring
    /// Its words with their places.
    public let tokens: [Token]
    /// The words, by ``PhraseWords``: one for each token.
    public let words: [String]
    /// Whether it ends with a question mark of any script.
    public let isQuestion: Bool

    init(text: Substring, tokens: [Token]) {
        self.text = text
        self.tokens = tokens
        words = tokens.map(\.key)
        isQuestion = text.unicodeScalars.suffix(4).contains { Self.questionMarks.contains($0) }
    }

    /// What stands between a word and the one before it, which must be there.
    public func gap(before place: Int) -> Substring {
        let start = tokens[place - 1].range.upperBound
        let end = tokens[place].range.lowerBound
        // A run that holds several words gives them one range.
        return start <= end ? text[start..<end] : text[start..<start]
    }

    private static let questionMarks: Set<Unicode.Scalar> = ["?", "？", "؟", "⁇"]
}

/// One word of a sentence.
public struct Token: Sendable {
    /// The word for comparison: lower-cased, without accents.
    public let key: String
    /// Where it stands in the whole text.
    public let range: Range<String.Index>
    /// Whether it begins with an upper-case letter.
    public let isCapitalized: Bool
}

extension String {
    /// Whether the first character is an ASCII digit.
    public var beginsWithDigit: Bool { utf8.first.map { $0 >= 0x30 && $0 <= 0x39 } ?? false }
}
