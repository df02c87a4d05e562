/// Greek: search knows its words; there is no pack, so its calls are learned like those in any language without one.
enum Greek {
    /// How it shows, and how its numbers are spoken.
    static let search = SearchForms(
        code: "el",
        functionWords: """
            αλλά αν από αυτά αυτή αυτό αυτός για γιατί δε δεν εγώ εδώ είμαι είναι είχα είχε εκεί εκείνος ένα ένας
            εμείς εσείς έχει έχω ή η ήταν θα και κάθε κάτι κι μα μας με μέσα μετά μη μην μια μου να ναι ξέρω ο οι
            όμως όπως όταν ότι όχι ποια ποιο ποιος πόσο που πού πολύ πριν προς πώς σας σε στα στη στην στις στο στον
            στους τα τη την της τι τις το τον του τους των τότε τώρα ως
            """,
        numberLinks: "και",
        digitNames: .absent("each digit has one name"),
        repetitions: .absent("a digit that comes twice is said twice"),
        ordinalEndings: .absent("what is made of a number by an ending is looked for as a word"),
        clockParts: [.init(after: "και μισή", 30), .init(after: "και τέταρτο", 15), .init(after: "παρά τέταρτο", -15)],
        repairs: """
            όχι περιμένετε, περιμένετε, όχι, συγγνώμη, συγνώμη, εννοώ, δηλαδή, ή μάλλον, μάλλον, βασικά, λάθος
            """,
        joinsWords: false)
}
