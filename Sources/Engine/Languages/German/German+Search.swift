extension German {
    static let search = SearchForms(
        code: "de",
        functionWords: grammar.functionWords,
        numberLinks: "und",
        digitNames: "zwo 2",
        repetitions: "doppel 2, zweimal 2, dreimal 3",
        ordinalEndings: "te ten ter tes tem ste sten ster stes stem",
        clockParts: [
            .init(before: "halb", -30), .init(before: "viertel nach", 15), .init(before: "viertel vor", -15),
            .init(before: "dreiviertel", -15), .init(before: "drei viertel", -15), .init(before: "viertel", -45),
        ],
        repairs: """
            nein warten sie, nein moment, moment, nein, nee, halt, stopp, quatsch, entschuldigung, pardon,
            sorry, ach nein, ach nee, ich meine, ich meinte, beziehungsweise, vielmehr, besser gesagt,
            doch lieber, doch eher, korrigiere, falsch, nein doch, verzeihung, warten sie, wart, na, ach so, ne
            """,
        joinsWords: true)
}
