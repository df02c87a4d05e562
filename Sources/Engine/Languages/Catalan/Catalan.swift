/// Catalan: search knows its words; there is no pack, so its calls are learned like those in any language without one.
enum Catalan {
    /// How it shows, and how its numbers are spoken.
    static let search = SearchForms(
        code: "ca",
        functionWords: """
            a al als amb això aquest aquesta aquell aquí bé cada com d de del dels des doncs e el ella ells els em
            en encara ens era és esta està estic et fa fins ha han has hi ho i ja jo l la les li llavors lo m més
            meu meva mi molt n no nosaltres o on para pel pels per però perquè quan què qui s sense ser seu seva si
            sobre som són t també te tens tinc tot tu un una us va vaig vostè
            """,
        numberLinks: "i",
        digitNames: .absent("each digit has one name"),
        repetitions: "doble 2, triple 3",
        ordinalEndings: .absent("what is made of a number by an ending is looked for as a word"),
        clockParts: [.init(after: "i mitja", 30), .init(after: "i quart", 15)],
        repairs: """
            no esperi, esperi, espera, no, perdó, perdoni, vull dir, volia dir, més ben dit, o sigui,
            en realitat, m'he equivocat
            """,
        joinsWords: false)
}
