/// Hungarian: search knows its words; there is no pack, so its calls are learned like those in any language without one.
enum Hungarian {
    /// How it shows, and how its numbers are spoken.
    static let search = SearchForms(
        code: "hu",
        functionWords: """
            a az abban ahol aki akkor amely ami amikor azt azért be csak de egy egyik el én ennek ez ezt ezek
            fel hogy hogyan hol ha haza ide igen is itt kell ki le lehet lesz majd meg még mert mi mit mikor miért
            min mint most már nagyon ne neki nekem nem nincs ott ő pedig sem semmi szerint te tud után úgy va
            vagy van vannak volt voltam volna
            """,
        numberLinks: .absent("nothing stands inside a number"),
        digitNames: .absent("each digit has one name"),
        repetitions: "dupla 2",
        ordinalEndings: .absent("what is made of a number by an ending is looked for as a word"),
        clockParts: [.init(before: "fél", -30), .init(before: "negyed", -45), .init(before: "háromnegyed", -15)],
        repairs: """
            nem várjon, várjon, nem, bocsánat, elnézést, úgy értem, illetve, vagyis, pontosabban, inkább,
            tévedtem
            """,
        joinsWords: true)
}
