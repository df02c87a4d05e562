/// Norwegian: search knows its words; there is no pack, so its calls are learned like those in any language without one.
enum Norwegian {
    /// How it shows, and how its numbers are spoken.
    static let search = SearchForms(
        code: "nb",
        functionWords: """
            alle at av bare ble bli blir bort da de deg dem den denne der dere deres det dette di din ditt du eller
            en enn er et etter for fra får ga gjør ha hadde ham han hans har hennes her hos hun hva hvem hvis hvor
            hvordan i ikke inn ja jeg kan kom kommer kunne man mange med meg meget men min mine mitt mot må nei noe
            noen nå når og også om opp oss over på seg selv sin sine skal skulle som så til ut under var ved vi vil
            ville være vært
            """,
        numberLinks: "og",
        digitNames: .absent("each digit has one name"),
        repetitions: "dobbel 2",
        ordinalEndings: "de te ende",
        clockParts: [.init(before: "halv", -30), .init(before: "kvart over", 15), .init(before: "kvart på", -15)],
        repairs: """
            nei vent, vent, nei, unnskyld, beklager, jeg mener, jeg mente, eller rettere sagt, rettere sagt,
            eller heller, feil
            """,
        joinsWords: true)
}
