import Languages
import Text

/// How texts become the terms of the keyword index.
///
/// A caller's memories and the questions about them may be in several languages, and one index holds them all: so
/// every word is cut as in ``LanguagePack/fallback``, the same on both sides, and the stop words of all languages that
/// state some are left out.
enum SearchWords {
    /// The language whose stemmer is used.
    static let language = LanguagePack.fallback.code
    /// Words that carry no meaning for search.
    static let stopWords = LanguagePack.all.words(\.questions.stopWords)
    /// Words that ask for a kind of answer and say nothing about it.
    static let askingWords = LanguagePack.all.words(\.questions.askingWords)

    /// The words of a text that are worth looking for; all of them when there are no others.
    static func telling(_ words: [String]) -> [String] {
        let telling = words.filter { !stopWords.contains($0) }
        return telling.isEmpty ? words : telling
    }
}
