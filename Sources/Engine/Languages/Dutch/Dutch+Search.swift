extension Dutch {
    /// How it shows, and how its numbers are spoken.
    static let search = SearchForms(
        code: "nl",
        functionWords: """
            aan al alles als altijd ben bij daar dan dat de deze die dit doe door dus een eens en er ga gaat geen
            geweest haar had hadden heb hebben heeft heel hem het hier hij hoe hun ik in is ja je jij jullie kan
            kunnen kunt maar me meer men met mij mijn moet na naar nee niet niets nog nu of om omdat onder ons onze
            ook op over te tegen toch toen tot u uit uw van veel voor waar waren was wat we wel welke werd wie wij
            wil worden wordt zal ze zelf zich zij zijn zo zonder zou
            """,
        numberLinks: "en",
        digitNames: .absent("each digit has one name"),
        repetitions: "dubbel 2",
        ordinalEndings: "de ste",
        clockParts: [
            .init(before: "half", -30), .init(before: "kwart over", 15), .init(before: "kwart voor", -15),
        ],
        repairs: """
            nee wacht, wacht, wacht even, nee, sorry, nee sorry, pardon, ik bedoel, ik bedoelde, of eigenlijk,
            eigenlijk, of liever, liever gezegd, beter gezegd, oh nee, o nee, toch maar, correctie,
            ik vergis me, nee nee
            """,
        joinsWords: true)
}
