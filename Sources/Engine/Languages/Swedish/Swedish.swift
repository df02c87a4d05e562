/// Swedish: search knows its words; there is no pack, so its calls are learned like those in any language without one.
enum Swedish {
    /// How it shows, and how its numbers are spoken.
    static let search = SearchForms(
        code: "sv",
        functionWords: """
            alla allt att av bara blev bli blir då de dem den denna deras dess det detta dig din ditt du där efter
            ej eller en er ett finns för från får fick gör ha hade han hans har henne hennes här hon honom hur i in
            inte ja jag ju kan kom kommer kunde man med men mig min mina mitt mot mycket måste nej ni nu när något
            någon och också om oss på sedan sig sin sina sitt ska skulle som så till under upp ut var vad varit vara
            vem vi vid vill är åt över
            """,
        numberLinks: "och",
        digitNames: .absent("each digit has one name"),
        repetitions: "dubbel 2",
        ordinalEndings: "de te",
        clockParts: [.init(before: "halv", -30), .init(before: "kvart över", 15), .init(before: "kvart i", -15)],
        repairs: """
            nej vänta, vänta, nej, förlåt, ursäkta, nej förlåt, jag menar, jag menade, eller rättare sagt,
            rättare sagt, eller snarare, snarare, fel, oj, nähä, nej nej
            """,
        joinsWords: true)
}
