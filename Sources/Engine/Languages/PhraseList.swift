import Text

/// Phrases of a language, parted by commas or line ends; compared as ``PhraseWords`` yields them.
public struct PhraseList: Vocabulary {
    /// The list as the pack writes it.
    public let text: String
    /// What follows from it that the language has no such list; `nil` when it has one.
    public let absence: String?

    /// Makes a list; see the properties.
    public init(text: String, absence: String?) {
        self.text = text
        self.absence = absence
    }

    /// The entries as written.
    public var entries: [Substring] { text.split(whereSeparator: { $0 == "," || $0.isNewline }) }

    /// Phrases of two words as pairs, for words between which others may stand.
    public var pairs: [(first: String, second: String)] {
        entries.compactMap { entry in
            let words = PhraseWords.split(String(entry))
            return words.count == 2 ? (words[0], words[1]) : nil
        }
    }
}

/// Combines every beginning with every ending: `every` and `monday`.
///
/// - Parameters:
///   - beginnings: Words or phrases, parted by commas.
///   - endings: Single words, parted by white space.
/// - Returns: Phrases as a pack writes them.
func combine(_ beginnings: String, _ endings: String) -> String {
    beginnings.split(separator: ",").flatMap { beginning in
        endings.split(whereSeparator: \.isWhitespace).map { "\(beginning) \($0)" }
    }.joined(separator: ",")
}

extension String {
    /// The words of a list as phrases of their own.
    var eachAsPhrase: String { split(whereSeparator: \.isWhitespace).joined(separator: ",") }
}
