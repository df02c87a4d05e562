/// Chinese: search knows its words; there is no pack, so its calls are learned like those in any language without one.
enum Chinese {
    /// How it shows, and how its numbers are spoken.
    static let search = SearchForms(
        code: "zh",
        functionWords: .absent("its script shows it, and bigrams hold its particles"),
        numberLinks: .absent("numbers are written in characters that stand for them"),
        digitNames: .absent("a numeral stands for each digit, and search knows them all"),
        repetitions: .absent("a digit that comes twice is said twice"),
        ordinalEndings: .absent("numbers are written in characters that stand for them"),
        clockParts: [],
        repairs: .absent("a repair is found by its pause: words are not parted"),
        joinsWords: false)
}
