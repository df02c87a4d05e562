/// Ukrainian: search knows its words; there is no pack, so its calls are learned like those in any language without one.
enum Ukrainian {
    /// How it shows, and how its numbers are spoken.
    static let search = SearchForms(
        code: "uk",
        functionWords: """
            а або але б без бо буде був була були було бути в вам вас ви від він вона вони воно все всі га де для до
            його її їй їм їх є ж за з зараз і із й ким коли кого лише ми мене мені мій моя моє мої на нам нас наш не
            немає ні ну о от по під при про проте та так також там те теж ти то тобі того той тому тут у усе хто це
            цей ця ці чи чим чому що щоб як яка який які я
            """,
        numberLinks: .absent("nothing stands inside a number"),
        digitNames: .absent("each digit has one name"),
        repetitions: .absent("a digit that comes twice is said twice"),
        ordinalEndings: .absent("what is made of a number by an ending is looked for as a word"),
        clockParts: [.init(before: "пів на", -30)],
        repairs: """
            ні зачекайте, зачекайте, ні, ой, вибачте, перепрошую, тобто, точніше, вірніше, я маю на увазі,
            хоча ні, насправді, помилився, помилилася
            """,
        joinsWords: false)
}
