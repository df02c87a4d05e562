import Languages
import Text

/// Words that are not looked for, or hardly.
///
/// A caller's memories and the questions about them may be in several languages, and one index holds them all: so these
/// lists are of all languages together.
enum SearchWords {
    /// The language of what shows none; questions are looked up in it, too, since names, brands and agents cross languages.
    static let language = LanguagePack.fallback.code
    /// Words that carry no meaning for search.
    static let stopWords = LanguagePack.all.words(\.questions.stopWords)
    /// Words that ask for a kind of answer and say nothing about it.
    static let askingWords = LanguagePack.all.words(\.questions.askingWords)
    /// What a small word of a language without ``stopWords`` counts beside others; the rarer ones tell something after all.
    static let smallWeight: Float = 0.4
    /// The small words of each language, by its code.
    static let small = Dictionary(
        uniqueKeysWithValues: SearchForms.all.map { ($0.code, TextLanguage.smallWords(of: $0)) })
}
