import Languages

extension Lexicon {
    /// How many words tell a call's language.
    private static let sampleSize = 2000

    /// The tables for a call: of the language that the platform names, else of the one whose small words are said most.
    ///
    /// - Returns: `nil` for a language without a pack; see ``named(_:)``.
    static func of(_ transcript: Transcript, _ utterances: [Utterance]) -> Lexicon? {
        if let code = transcript.language, !code.isEmpty { return named(code) }
        return LanguagePack.spoken(in: utterances.lazy.flatMap(\.words).prefix(sampleSize)).flatMap(of)
    }
}
