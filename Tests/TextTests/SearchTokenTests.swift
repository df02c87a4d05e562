import Testing
import Text

/// Words as search sees them.
struct SearchTokenTests {
    private func words(_ text: String) -> [String] { SearchToken.split(text).map(\.text) }

    @Test(arguments: [
        ("Straße STRASSE", ["strasse", "strasse"]), ("Łódź Lodz", ["lodz", "lodz"]), ("Jørgen", ["jorgen"]),
        ("Ærø œuvre", ["aero", "oeuvre"]), ("habitación habitacion", ["habitacion", "habitacion"]),
        ("Ｅ０４ ４４７１", ["e04", "4471"]), ("ﾌｧﾝ", ["ファン"]), ("ﬁve", ["five"]), ("ışık IŞIK", ["isik", "isik"]),
        ("كتـــاب", ["كتاب"]), ("don't, it’s", ["dont", "its"]), ("", []), ("…!?", []),
        ("JP-4471/902", ["jp", "4471", "902"]),
    ])
    func foldsWhatIsTheSameWord(text: String, expected: [String]) {
        #expect(words(text) == expected)
    }

    /// English texts are told apart as by `Words`, which the rest of the engine works on.
    @Test(arguments: [
        "Please call me BEFORE noon.", "parcel JP-4471/902, 48 Maple Ave", "don't, it's O'Neill's", "a\tb\r\nc",
        "it's 3:30.",
    ])
    func splitsASCIIAsWordsDoes(text: String) {
        #expect(words(text) == Words.split(text))
    }

    @Test(arguments: [
        ("東京に行く", ["東京に行く"]), ("我住在Elm街48号", ["我住在", "elm", "街", "48", "号"]), ("안녕 세상", ["안녕", "세상"]),
        ("ส่งของ", ["สงของ"]), ("コーヒー・ティー", ["コーヒー", "ティー"]),
    ])
    func keepsWhatHasNoSpacesTogether(text: String, expected: [String]) {
        #expect(words(text) == expected)
        let runs = SearchToken.split(text).filter { $0.kind == .run }
        #expect(!runs.isEmpty)
    }

    @Test func saysWhatAWordIsMadeOf() {
        #expect(SearchToken.split("lf4471 lf 4471 東").map(\.kind) == [.code, .letters, .digits, .run])
        #expect(SearchToken.split("٤٤").map(\.kind) == [.digits])
    }

    @Test(
        arguments: [
            ("4.640 a", [.end, .sign, .space]), ("one two", [.end, .space]), ("one, two", [.end, .pause]),
            ("One. Two", [.end, .end]), ("3:30", [.end, .sign]), ("twenty-one", [.end, .sign]),
            ("a - b", [.end, .pause]),
            ("a。b", [.end, .sign]), ("a? b", [.end, .end]), ("48号", [.end, .none]),
        ] as [(String, [SearchToken.Gap])])
    func saysWhatStandsBetween(text: String, gaps: [SearchToken.Gap]) {
        #expect(SearchToken.split(text).map(\.gap) == gaps, "\(text)")
    }

    @Test func knowsOtherFormsOfAWord() {
        #expect(SearchToken.split("l'hôtel d’Alsace don't").map(\.tail) == ["hotel", "alsace", "t"])
        #expect(SearchToken.split("Herr Müller Ångström").map(\.spelling) == [nil, "mueller", "aangstroem"])
        #expect(SearchToken.split("Mu\u{308}ller").map(\.spelling) == ["mueller"])
        #expect(SearchToken.split("Mueller").map(\.spelling) == [nil])
    }

    @Test func survivesWhatOverwhelmsACharacter() {
        #expect(words("a" + String(repeating: "\u{301}", count: 100_000) + " b") == ["a", "b"])
    }
}
