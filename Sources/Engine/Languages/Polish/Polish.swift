/// Polish: search knows its words; there is no pack, so its calls are learned like those in any language without one.
enum Polish {
    /// How it shows, and how its numbers are spoken.
    static let search = SearchForms(
        code: "pl",
        functionWords: """
            a aby ale albo ani bardzo bez bo by być był była było były będzie ci co czy dla do gdzie go i ich ile im
            ja jak jaka jaki jakie jako je jego jej jest jestem jeszcze już każdy kiedy kto która które który
            którego których lub ma mam mi mnie może można mój moja moje my na nad nam nas nasz nie nic nich niech
            nim o od on ona one oni po pod przed przez przy są się skąd swój ta tak tam te tego tej ten też to tu
            tylko tym ty u w więc we wszystko z za ze że żeby
            """,
        numberLinks: .absent("nothing stands inside a number"),
        digitNames: .absent("each digit has one name"),
        repetitions: .absent("a digit that comes twice is said twice"),
        ordinalEndings: .absent("what is made of a number by an ending is looked for as a word"),
        clockParts: [
            .init(before: "wpół do", -30), .init(before: "za kwadrans", -15), .init(before: "kwadrans po", 15),
        ],
        repairs: """
            nie czekaj, chwileczkę, nie, przepraszam, nie przepraszam, to znaczy, znaczy, chciałem powiedzieć,
            chciałam powiedzieć, a właściwie, właściwie, raczej, albo nie, jednak, pomyłka, pomyliłem się,
            pomyliłam się, sorry
            """,
        joinsWords: false)
}
