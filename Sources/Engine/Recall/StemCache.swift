import Text

/// The stems of words in several languages, remembered: one caller's words repeat.
final class StemCache {
    /// A stemmer in a place that may be looked up; it never leaves the cache.
    private final class Language {
        private let stemmer: Stemmer
        private var stems: [String: String] = [:]

        init(_ code: String) { stemmer = Stemmer(language: code) }

        func stem(_ word: String) -> String {
            if let known = stems[word] { return known }
            let stem = stemmer.stem(word)
            stems[word] = stem
            return stem
        }
    }

    private var languages: [String: Language] = [:]

    /// The stem of a word.
    ///
    /// - Parameters:
    ///   - word: A word by ``Text/SearchToken``.
    ///   - code: The language; one without a stemmer gets English, as in ``Text/Stemmer``.
    /// - Returns: The stem.
    func stem(_ word: String, in code: String) -> String {
        if let language = languages[code] { return language.stem(word) }
        let language = Language(code)
        languages[code] = language
        return language.stem(word)
    }
}
