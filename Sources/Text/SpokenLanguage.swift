/// A language that the rules have word lists for.
public enum SpokenLanguage: String, Sendable, CaseIterable {
    /// English.
    case english = "en"
    /// Spanish.
    case spanish = "es"
    /// German.
    case german = "de"
    /// French.
    case french = "fr"
    /// Portuguese.
    case portuguese = "pt"

    /// Reads an ISO 639-1 code, with or without a region: `pt-BR`.
    public init?(code: String) {
        let language = code.lowercased().prefix { $0 != "-" && $0 != "_" }
        self.init(rawValue: String(language))
    }

    /// The language whose small words are said most.
    ///
    /// - Parameter words: Words by ``PhraseWords``, any number of them.
    /// - Returns: `nil` for a language without word lists: it has small words in common with these, but few.
    public static func spoken(in words: some Sequence<String>) -> SpokenLanguage? {
        var counts: [SpokenLanguage: Int] = [:]
        var total = 0
        for word in words {
            for language in allCases where language.functionWords.contains(word) { counts[language, default: 0] += 1 }
            total += 1
        }
        let best = allCases.max { counts[$0, default: 0] < counts[$1, default: 0] }
        guard let best, let count = counts[best], count * 4 >= total else { return nil }
        return best
    }
}
