import Text

extension SpokenLanguage {
    /// How many words tell a call's language.
    private static let sampleSize = 2000

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
        return spoken(in: utterances.lazy.flatMap(\.words).prefix(sampleSize))
    }
}
