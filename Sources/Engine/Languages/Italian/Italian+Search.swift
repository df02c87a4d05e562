extension Italian {
    /// How it shows, and how its numbers are spoken.
    static let search = SearchForms(
        code: "it",
        functionWords: """
            a ad al alla allo ai agli alle anche ancora avere aveva avevo c che chi ci cioè come con cosa così cui
            da dal dalla dei del della delle dello degli di dove e è ed era ero essere fa fare fra gli ha hai hanno
            ho i il in io la le lei li lo loro ma me mi mia mie miei mio ne nei nel nella nelle no noi non nostra
            nostro o per perché più però poi può quale quando quanto quello quella questa questo qui se sei si sì
            sia siamo sono sta sto sua sue sul sulla suo suoi ti tra tu tua tuo un una uno va vi voi
            """,
        numberLinks: "e",
        digitNames: .absent("each digit has one name"),
        repetitions: "doppio 2, triplo 3",
        ordinalEndings: .absent("what is made of a number by an ending is looked for as a word"),
        clockParts: [
            .init(after: "e mezza", 30), .init(after: "e mezzo", 30), .init(after: "e un quarto", 15),
            .init(after: "meno un quarto", -15),
        ],
        repairs: """
            no aspetti, aspetti, aspetta, no, scusi, scusa, no scusi, pardon, volevo dire, voglio dire, cioè,
            anzi, o meglio, o piuttosto, in realtà, mi sbaglio, mi sono sbagliato, mi sono sbagliata, no no,
            mi correggo
            """,
        joinsWords: false)
}
