extension French {
    static let search = SearchForms(
        code: "fr",
        functionWords: grammar.functionWords,
        numberLinks: "et",
        digitNames: .absent("each digit has one name"),
        repetitions: "double 2, triple 3",
        ordinalEndings: "ieme",
        clockParts: [
            .init(after: "heures et demie", 30), .init(after: "heure et demie", 30), .init(after: "et demie", 30),
            .init(after: "heures et quart", 15), .init(after: "heure et quart", 15), .init(after: "et quart", 15),
            .init(after: "heures moins le quart", -15), .init(after: "heure moins le quart", -15),
            .init(after: "moins le quart", -15),
        ],
        repairs: """
            non attendez, attendez, attends, non, pardon, non pardon, excusez-moi, je veux dire,
            je voulais dire, enfin, enfin non, ou plutôt, plutôt, en fait, au fait, désolé, désolée,
            je me trompe, rectification, euh non, non non
            """,
        joinsWords: false)
}
