/// Russian: search knows its words and callers are known by name; there is no pack, so its calls are learned like
/// those in any language without one.
enum Russian {
    /// How it shows, and how its numbers are spoken.
    static let search = SearchForms(
        code: "ru",
        functionWords: """
            а без бы был была были было быть в вам вас весь во вот все всё вы где да даже для до его ее её ей ему
            если есть еще ещё же за здесь и из или им их к как какая какой какие ко когда кто ли мне меня мы мой моя
            мое мои на над нам нас не него нее нет ни них но ну о об он она они оно от по под потом потому при про с
            сам свой себя сейчас со так там те тебе тебя то того тоже только том тот ты у уже хочу чем что чтобы эта
            эти это этот я
            """,
        numberLinks: .absent("nothing stands inside a number"),
        digitNames: .absent("each digit has one name"),
        repetitions: .absent("a digit that comes twice is said twice"),
        ordinalEndings: .absent("what is made of a number by an ending is looked for as a word"),
        clockParts: [.init(before: "пол", -30), .init(before: "половина", -30), .init(before: "без четверти", -15)],
        repairs: """
            нет подождите, подождите, нет, ой нет, ой, извините, простите, то есть, вернее, точнее,
            я имею в виду, я хотел сказать, я хотела сказать, хотя нет, на самом деле, ошибся, ошиблась, стоп,
            нет нет
            """,
        joinsWords: false)
}
