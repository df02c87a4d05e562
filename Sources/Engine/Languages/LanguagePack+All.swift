extension LanguagePack {
    /// Every language that calls are understood in: a new one is a folder beside this file and a name in this list.
    ///
    /// Where languages have a phrase in common, the meaning in the earlier one counts.
    public static let all: [LanguagePack] = [English.pack, Spanish.pack, German.pack, French.pack, Portuguese.pack]

    /// The language of what names none and shows none.
    ///
    /// English: most of what has no function words (labels, part numbers, `Sure, Friday`) is. Whoever uses it says
    /// what for.
    public static let fallback: LanguagePack = English.pack
}

extension GreetingWords {
    /// Every language that callers are greeted in: those of the packs with their regions, and those that have a greeting
    /// and no pack.
    public static let all: [GreetingWords] =
        LanguagePack.all.map(\.greeting) + Portuguese.regionalGreetings + Spanish.regionalGreetings
        + [Italian.greeting, Dutch.greeting]

    /// Finds the greeting of a language.
    ///
    /// - Parameter code: An ISO 639-1 code, with or without a region.
    /// - Returns: That of the region, else that of the language; `nil` for a language without one.
    public static func named(_ code: String) -> GreetingWords? {
        let regional = code.lowercased().replacing("_", with: "-")
        let language = LanguagePack.language(of: code)
        return all.first { $0.code == regional } ?? all.first { $0.code == language }
    }
}

extension NameWords {
    /// Every language that names are read in: those of the packs, and those that have nothing else.
    public static let all: [NameWords] =
        LanguagePack.all.map(\.names) + [
            Italian.names, Dutch.names, Polish.names, Swedish.names, Turkish.names, Russian.names, Japanese.names,
            Arabic.names,
        ]
}
