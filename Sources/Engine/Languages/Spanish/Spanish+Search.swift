extension Spanish {
    static let search = SearchForms(
        code: "es",
        functionWords: grammar.functionWords,
        numberLinks: "y",
        digitNames: .absent("each digit has one name"),
        repetitions: "doble 2, triple 3",
        ordinalEndings: .absent("the days of a month are counted, and other ordinals have words of their own"),
        clockParts: [
            .init(after: "y media", 30), .init(after: "y cuarto", 15), .init(after: "menos cuarto", -15),
            .init(before: "cuarto para las", -15), .init(before: "un cuarto para las", -15),
        ],
        repairs: """
            no espere, espere, espera, no, perdón, no perdón, perdone, perdona, digo, quiero decir, quise decir,
            mejor dicho, más bien, o sea, bueno, en realidad, me equivoqué, me he equivocado, corrijo, ay no,
            no no, mejor
            """,
        joinsWords: false)
}
