/// Romanian: search knows its words; there is no pack, so its calls are learned like those in any language without one.
enum Romanian {
    /// How it shows, and how its numbers are spoken.
    static let search = SearchForms(
        code: "ro",
        functionWords: """
            a acea aceasta acest acum ai al ale am ar are aș asta așa atunci au avea ca că când care ce cel cine cât
            cu cum da dacă dar de decât deci din după e ea ei el era este eu eram fi fie fost foarte fără i îi îl
            îmi în încă între la le lor lui mai mă mea mei meu mi ne nici noi nu o ori pe pentru pot prin s sa sau
            se si și sunt ta te toate tot tu un una unde unei unor unui va vă voi vor vreau
            """,
        numberLinks: "și",
        digitNames: .absent("each digit has one name"),
        repetitions: "dublu 2, triplu 3",
        ordinalEndings: .absent("what is made of a number by an ending is looked for as a word"),
        clockParts: [
            .init(after: "și jumătate", 30), .init(after: "și un sfert", 15), .init(after: "fără un sfert", -15),
        ],
        repairs: """
            nu stați, stați, stai, nu, scuze, pardon, adică, vreau să zic, voiam să zic, mai bine zis, de fapt,
            am greșit
            """,
        joinsWords: false)
}
