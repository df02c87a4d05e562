/// Indonesian: search knows its words; there is no pack, so its calls are learned like those in any language without one.
enum Indonesian {
    /// How it shows, and how its numbers are spoken.
    static let search = SearchForms(
        code: "id",
        functionWords: """
            ada adalah agar akan aku anda apa apakah atau bagaimana bahwa bisa bukan dalam dan dari di dia dengan
            harus ia ini itu jika juga kalau kami kamu kapan karena ke kita lagi lalu maka mana masih mereka mengapa
            mau namun nya oleh pada punya saat saja sama sangat saya sebagai sedang seperti sih siapa sudah tapi
            telah tentang tetapi tidak untuk yang ya
            """,
        numberLinks: .absent("nothing stands inside a number"),
        digitNames: "kosong 0",
        repetitions: .absent("a digit that comes twice is said twice"),
        ordinalEndings: .absent("what is made of a number by an ending is looked for as a word"),
        clockParts: [
            .init(before: "setengah", -30), .init(after: "lewat seperempat", 15),
            .init(after: "kurang seperempat", -15),
        ],
        repairs: """
            bukan, eh bukan, tunggu, maaf, maksud saya, eh, sebenarnya, lebih tepatnya, ralat, salah
            """,
        joinsWords: false)
}
