/// A language that the rules have word lists for.
enum SpokenLanguage: String, Sendable, CaseIterable {
    case english = "en"
    case spanish = "es"
    case german = "de"
    case french = "fr"
    case portuguese = "pt"

    /// Reads an ISO 639-1 code, with or without a region: `pt-BR`.
    init?(code: String) {
        let language = code.lowercased().prefix { $0 != "-" && $0 != "_" }
        self.init(rawValue: String(language))
    }

    /// The word lists.
    var lexicon: Lexicon {
        switch self {
        case .english: .english
        case .spanish: .spanish
        case .german: .german
        case .french: .french
        case .portuguese: .portuguese
        }
    }

    /// The language of a call: the one that the platform names, else the one whose small words are said most.
    ///
    /// - Returns: `nil` for a language without word lists.
    static func of(_ transcript: Transcript, _ utterances: [Utterance]) -> SpokenLanguage? {
        if let code = transcript.language, !code.isEmpty { return SpokenLanguage(code: code) }
        var counts: [SpokenLanguage: Int] = [:]
        var total = 0
        for utterance in utterances {
            for word in utterance.words {
                for language in allCases where language.lexicon.functionWords.contains(word) {
                    counts[language, default: 0] += 1
                }
            }
            total += utterance.words.count
            if total > 2000 { break }
        }
        let best = allCases.max { counts[$0, default: 0] < counts[$1, default: 0] }
        // Another language has small words in common with these: a few hits say nothing.
        guard let best, let count = counts[best], count * 4 >= total else { return nil }
        return best
    }
}
