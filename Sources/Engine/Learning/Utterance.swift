import Languages
import Text
import Time

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

    /// The same turn with other words.
    func saying(_ text: String) -> Utterance {
        Utterance(Transcript.Turn(index: index, isCaller: isCaller, message: text, saidAt: saidAt))
    }

    /// Whether a word holds a digit.
    var hasDigits: Bool { words.contains(where: \.beginsWithDigit) }
    /// The number of digits that are said.
    var digitCount: Int { text.unicodeScalars.count { $0.properties.numericType == .decimal } }
}
