/// Finnish: search knows its words; there is no pack, so its calls are learned like those in any language without one.
enum Finnish {
    /// How it shows, and how its numbers are spoken.
    static let search = SearchForms(
        code: "fi",
        functionWords: """
            että eli en ei emme ette eivät ehkä hän häntä hänen he heidän ja jo joka jos jossa jotka kai kaikki
            kanssa koska kuin kuka kun mikä millä milloin minä minua minun minulla me meidän meillä missä mitä mutta
            myös mukaan niin nyt näin nämä ne oli olin olla olen olemme on ole ovat sekä se sen sinä sinun siitä
            sitä siinä sitten te tai tämä tämän tässä tuo vaan vai vain vielä voi voin voisi
            """,
        numberLinks: .absent("nothing stands inside a number"),
        digitNames: .absent("each digit has one name"),
        repetitions: "tupla 2",
        ordinalEndings: .absent("what is made of a number by an ending is looked for as a word"),
        clockParts: [
            .init(before: "puoli", -30), .init(before: "varttia yli", 15), .init(before: "varttia vaille", -15),
        ],
        repairs: """
            ei odota, odota, ei, anteeksi, tarkoitan, tarkoitin, tai siis, eiku, siis, oikeastaan,
            tai oikeastaan, korjaan
            """,
        joinsWords: true)
}
