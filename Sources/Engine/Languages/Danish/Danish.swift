/// Danish: search knows its words; there is no pack, so its calls are learned like those in any language without one.
enum Danish {
    /// How it shows, and how its numbers are spoken.
    static let search = SearchForms(
        code: "da",
        functionWords: """
            af alle alt at av bare blev blive bliver da de dem den denne der deres det dette dig din dit du efter ej
            eller en er et for fra få får gør ham han hans har havde have hende hendes her hos hun hvad hvem hvis
            hvor hvornår i ikke ind ja jeg jer jo kan kom kommer kunne man mange med meget men mig min mine mit mod
            må nej ned nogle noget nu når og også om op os over på selv sig sin sine skal skulle som så til ud under
            var ved vi vil ville være været
            """,
        numberLinks: "og",
        digitNames: .absent("each digit has one name"),
        repetitions: "dobbelt 2",
        ordinalEndings: "de te ende",
        clockParts: [.init(before: "halv", -30), .init(before: "kvart over", 15), .init(before: "kvart i", -15)],
        repairs: """
            nej vent, vent, nej, undskyld, jeg mener, jeg mente, eller rettere, rettere sagt, eller snarere,
            forkert
            """,
        joinsWords: true)
}
