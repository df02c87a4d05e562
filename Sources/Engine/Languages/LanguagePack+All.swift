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
    /// Every language that callers are greeted in: those of the packs, and those that have a greeting and no pack.
    public static let all: [GreetingWords] =
        LanguagePack.all.map(\.greeting) + [Italian.greeting, Dutch.greeting]

    /// Finds the greeting of a language.
    ///
    /// - Parameter code: An ISO 639-1 code, with or without a region.
    /// - Returns: `nil` for a language without one.
    public static func named(_ code: String) -> GreetingWords? {
        let language = LanguagePack.language(of: code)
        return all.first { $0.code == language }
    }
}
