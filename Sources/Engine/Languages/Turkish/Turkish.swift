/// Turkish: search knows its words and callers are known by name; there is no pack, so its calls are learned like
/// those in any language without one.
enum Turkish {
    /// How it shows, and how its numbers are spoken.
    static let search = SearchForms(
        code: "tr",
        functionWords: """
            acaba ama ancak artık bana bazı belki ben beni benim bir biz bize bizim bu buna bunu bunun burada çok
            çünkü da daha de değil diye dolayı en evet gibi göre ha hangi hayır hem hep her için ile ise ki kim kime
            mı mi mu mü nasıl ne neden nerede niye o olan olarak oldu olduğu olur ona onlar onu onun orada oysa şey
            sen seni siz sizin şu tabii tüm ve veya var yani ya yok zaten
            """,
        numberLinks: .absent("nothing stands inside a number"),
        digitNames: .absent("each digit has one name"),
        repetitions: "çift 2",
        ordinalEndings: .absent("what is made of a number by an ending is looked for as a word"),
        clockParts: [.init(after: "buçuk", 30), .init(after: "bucuk", 30)],
        repairs: """
            yok dur, dur, durun, bir dakika, hayır, yok, pardon, özür dilerim, kusura bakmayın, yani,
            daha doğrusu, aslında, demek istediğim, yanlış söyledim, yok yok
            """,
        joinsWords: false)
}
