extension English {
    static let search = SearchForms(
        code: "en",
        functionWords: grammar.functionWords,
        numberLinks: "and",
        digitNames: "oh 0, o 0, nought 0, naught 0, nil 0",
        repetitions: "double 2, triple 3, treble 3",
        ordinalEndings: "th",
        clockParts: [
            .init(before: "half past", 30), .init(before: "half", 30), .init(before: "quarter past", 15),
            .init(before: "quarter after", 15), .init(before: "quarter to", -15), .init(before: "quarter of", -15),
        ],
        repairs: """
            no wait, wait no, no sorry, sorry, sorry no, wait, no hang on, hang on, hold on, i mean, or rather,
            rather, actually, well, scratch that, correction, make that, make it, let me correct that,
            on second thoughts, on second thought, oops, no no, no, i meant, what am i saying, strike that
            """,
        joinsWords: false)
}
