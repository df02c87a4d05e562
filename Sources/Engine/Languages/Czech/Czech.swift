/// Czech: search knows its words; there is no pack, so its calls are learned like those in any language without one.
enum Czech {
    /// How it shows, and how its numbers are spoken.
    static let search = SearchForms(
        code: "cs",
        functionWords: """
            a aby ale ani ano až bez bude budu by byl byla bylo být co což další do ho i já jak jako je jeho její
            jejich jen jenom ještě ji jim jsem jsi jsme jsou k kam kde kdo když který která které ku má mám máte mě
            mezi mi mít mnou můj moje může my na nad nám nás ne nebo nebyl nic není než o od on ona oni pak po pod
            podle pro proč proto před při s se si tak také tam ten tento to toho tom tu tvůj ty u už v vám vás ve
            však vy z za že
            """,
        numberLinks: .absent("nothing stands inside a number"),
        digitNames: .absent("each digit has one name"),
        repetitions: .absent("a digit that comes twice is said twice"),
        ordinalEndings: .absent("what is made of a number by an ending is looked for as a word"),
        clockParts: [.init(before: "půl", -30), .init(before: "čtvrt na", -45), .init(before: "třičtvrtě na", -15)],
        repairs: """
            ne počkejte, počkejte, ne, pardon, promiňte, totiž, teda, vlastně, tedy, spíš, chtěl jsem říct,
            chtěla jsem říct, spletl jsem se, spletla jsem se
            """,
        joinsWords: false)
}
