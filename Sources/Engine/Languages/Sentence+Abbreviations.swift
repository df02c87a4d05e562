public import Text

extension Sentence {
    /// The abbreviations of all languages: `Dr.` ends no sentence whatever the language of a call.
    private static let abbreviations = LanguagePack.all.words(\.grammar.abbreviations)

    /// Splits one line into sentences, with the abbreviations of all languages.
    ///
    /// - Parameter text: One line.
    /// - Returns: The sentences in order; signs without words belong to none.
    public static func split(_ text: String) -> [Sentence] { split(text, abbreviations: abbreviations) }
}
