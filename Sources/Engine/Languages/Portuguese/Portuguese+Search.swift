extension Portuguese {
    static let search = SearchForms(
        code: "pt",
        functionWords: grammar.functionWords,
        numberLinks: "e",
        digitNames: "meia 6",
        repetitions: "duplo 2, triplo 3",
        ordinalEndings: .absent("the days of a month are counted, and other ordinals have words of their own"),
        clockParts: [
            .init(after: "e meia", 30), .init(after: "horas e meia", 30), .init(before: "quinze para as", -15),
            .init(before: "um quarto para as", -15), .init(after: "e um quarto", 15),
            .init(after: "menos um quarto", -15),
        ],
        repairs: """
            não espera, espera, espere, não, desculpa, desculpe, perdão, quer dizer, quero dizer, aliás,
            ou melhor, ou antes, melhor dizendo, na verdade, me enganei, enganei-me, corrigindo, peraí, não não,
            minto
            """,
        joinsWords: false)
}
