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
    /// - Parameters:
    ///   - words: Words by ``PhraseWords``, any number of them.
    ///   - leastShare: How many of the words must be such small ones, 0…1; a short sentence has few.
    /// - Returns: `nil` for a language without word lists: it has small words in common with these, but few.
    public static func spoken(in words: some Sequence<String>, leastShare: Double = 0.25) -> SpokenLanguage? {
        var counts = [Int](repeating: 0, count: allCases.count)
        var total = 0
        for word in words {
            for place in languages[word] ?? [] { counts[place] += 1 }
            total += 1
        }
        let best = counts.indices.max { counts[$0] < counts[$1] }
        guard let best, total > 0, Double(counts[best]) >= leastShare * Double(total), counts[best] > 0 else {
            return nil
        }
        return allCases[best]
    }

    /// The languages that each small word belongs to, as places of ``allCases``.
    private static let languages: [String: [Int]] = {
        var languages: [String: [Int]] = [:]
        for (place, language) in allCases.enumerated() {
            for word in language.functionWords { languages[word, default: []].append(place) }
        }
        return languages
    }()
}
