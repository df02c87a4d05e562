import Text

/// What search has to know of a language: how it shows, and how its numbers are spoken.
///
/// Languages without a pack have these, too: their calls are found by the same words as those of others.
public struct SearchForms: Sendable, Identifiable {
    /// A part of an hour, told by words around the hour: `half past three`, `halb vier`, `las tres y media`.
    public struct ClockPart: Sendable {
        /// The words in front of the hour, by ``Text/Words``.
        public let before: [String]
        /// The words behind it.
        public let after: [String]
        /// How many minutes after the full hour, or before it when negative.
        public let minutes: Int

        init(before: String = "", after: String = "", _ minutes: Int) {
            (self.before, self.after, self.minutes) = (Words.split(before), Words.split(after), minutes)
        }
    }

    /// An ISO 639-1 code, which the stemmer and the spelling of numbers go by.
    public let code: String
    /// Articles, pronouns, prepositions, auxiliaries: by these a text shows its language, and none is worth looking for.
    public let functionWords: WordList
    /// What may stand between the hundreds of a number and its rest: `and`.
    public let numberLinks: WordList
    /// Other names of the digits, which no number is spelled by: `oh 0`.
    public let digitNames: PhraseList
    /// What repeats the digit behind it, and how often it is there: `double 2`.
    public let repetitions: PhraseList
    /// What makes an ordinal of a number that is spelled: `th`.
    public let ordinalEndings: WordList
    /// Parts of an hour; empty where nobody but the clock tells them.
    public let clockParts: [ClockPart]
    /// What stands between something said by mistake and what was meant: `no wait`, `I mean`.
    public let repairs: PhraseList
    /// Whether words are joined to longer ones without a space, so that a part of one is a word.
    public let joinsWords: Bool

    /// The ``code``.
    public var id: String { code }

    /// Other names of the digits.
    public var namedDigits: [String: Int] { Self.numbered(digitNames) }
    /// What repeats a digit.
    public var repeats: [String: Int] { Self.numbered(repetitions) }

    private static func numbered(_ list: PhraseList) -> [String: Int] {
        list.entries.reduce(into: [:]) { numbers, entry in
            let words = Words.split(String(entry))
            guard words.count == 2, let number = Int(words[1]) else { return }
            numbers[words[0]] = number
        }
    }
}
