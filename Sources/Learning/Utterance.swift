import Memory
import Text

/// A turn, taken apart for the rules.
struct Utterance {
    /// The index in the platform's transcript.
    let index: Int
    /// Whether the caller said it; otherwise the agent did.
    let isCaller: Bool
    /// When it was said.
    let saidAt: UnixTime
    /// The words as spoken, in one line without control characters.
    let text: String
    /// The sentences of ``text``.
    let sentences: [Sentence]
    /// The words of all sentences, by ``PhraseWords``.
    let words: [String]

    /// Takes a turn apart.
    init(_ turn: Transcript.Turn) {
        index = turn.index
        isCaller = turn.isCaller
        saidAt = turn.saidAt
        text = PlainText.clean(turn.message)
        sentences = Sentence.split(text)
        words = sentences.count == 1 ? sentences[0].words : sentences.flatMap(\.words)
    }

    /// Whether a word holds a digit.
    var hasDigits: Bool { words.contains(where: \.beginsWithDigit) }
    /// The number of digits that are said.
    var digitCount: Int { text.unicodeScalars.count { $0.properties.numericType == .decimal } }
}

/// One sentence of an utterance.
struct Sentence {
    /// The sentence as spoken; its indices are those of the utterance's text.
    let text: Substring
    /// Its words with their places.
    let tokens: [Token]
    /// The words, by ``PhraseWords``: one for each token.
    let words: [String]
    /// Whether it ends with a question mark of any script.
    let isQuestion: Bool

    init(text: Substring, tokens: [Token]) {
        self.text = text
        self.tokens = tokens
        words = tokens.map(\.key)
        isQuestion = text.unicodeScalars.suffix(4).contains { Self.questionMarks.contains($0) }
    }

    /// What stands between a word and the one before it, which must be there.
    func gap(before place: Int) -> Substring {
        let start = tokens[place - 1].range.upperBound
        let end = tokens[place].range.lowerBound
        // A run that holds several words gives them one range.
        return start <= end ? text[start..<end] : text[start..<start]
    }

    private static let questionMarks: Set<Unicode.Scalar> = ["?", "？", "؟", "⁇"]
}

/// One word of a sentence.
struct Token {
    /// The word for comparison: lower-cased, without accents.
    let key: String
    /// Where it stands in the utterance's text.
    let range: Range<String.Index>
    /// Whether it begins with an upper-case letter.
    let isCapitalized: Bool
}

extension String {
    /// Whether the first character is an ASCII digit.
    var beginsWithDigit: Bool { utf8.first.map { $0 >= 0x30 && $0 <= 0x39 } ?? false }
}
