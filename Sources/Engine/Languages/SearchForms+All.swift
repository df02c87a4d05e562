extension SearchForms {
    /// Every language that search knows: those of the packs, and those that have nothing else.
    public static let all: [SearchForms] =
        LanguagePack.all.map(\.search) + [
            Italian.search, Dutch.search, Polish.search, Swedish.search, Danish.search, Norwegian.search,
            Finnish.search, Hungarian.search, Romanian.search, Turkish.search, Czech.search, Catalan.search,
            Indonesian.search, Russian.search, Ukrainian.search, Greek.search, Japanese.search, Chinese.search,
        ]

    /// Finds what is known of a language.
    ///
    /// - Parameter code: An ISO 639-1 code, with or without a region.
    /// - Returns: `nil` for a language that search does not know: its words are then looked for as they are.
    public static func named(_ code: String) -> SearchForms? { byCode[LanguagePack.language(of: code)] }

    private static let byCode = Dictionary(uniqueKeysWithValues: all.map { ($0.code, $0) })
}
