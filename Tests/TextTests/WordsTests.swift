import Testing
import Text

struct WordsTests {
    @Test(arguments: [
        ("Please call me BEFORE noon.", ["please", "call", "me", "before", "noon"]),
        ("parcel JP-4471/902, 48 Maple Ave", ["parcel", "jp", "4471", "902", "48", "maple", "ave"]),
        ("don't, it’s O'Neill's", ["dont", "its", "oneills"]),
        ("", []),
        (" \t\r\n", []),
        ("...!?—", []),
    ])
    func splitsAtWhatIsNeitherLetterNorDigit(_ text: String, _ words: [String]) {
        #expect(Words.split(text) == words)
    }

    @Test(arguments: [
        ("Crème BRÛLÉE", ["creme", "brulee"]),
        ("Zürich Ñandú Çelik", ["zurich", "nandu", "celik"]),
        ("Straße", ["straße"]),
        ("Łódź", ["łodz"]),
        ("İstanbul", ["istanbul"]),
        ("Ёлка", ["елка"]),
        ("Ελλάς ΕΛΛΆΣ", ["ελλασ", "ελλασ"]),
        ("Việt Nam", ["viet", "nam"]),
    ])
    func dropsCaseAndAccents(_ text: String, _ words: [String]) {
        #expect(Words.split(text) == words)
    }

    @Test func readsComposedAndDecomposedLettersAlike() {
        #expect(Words.split("caf\u{E9}") == Words.split("cafe\u{301}"))
    }

    @Test(arguments: [
        ("東京に行く", ["東", "京", "に", "行", "く"]),
        ("我住在Elm街48号", ["我", "住", "在", "elm", "街", "48", "号"]),
        // Voiced kana are letters of their own, not unvoiced ones with an accent.
        ("がぱ", ["が", "ぱ"]),
        ("コーヒー・ティー", ["コ", "ー", "ヒ", "ー", "テ", "ィ", "ー"]),
        // Unicode decomposes a syllable into three letters; they come together again.
        ("안녕", ["안", "녕"]),
        ("\u{1112}\u{1161}\u{11AB}", ["한"]),
    ])
    func takesEachCharacterOfScriptsWithoutSpacesAsAWord(_ text: String, _ words: [String]) {
        #expect(Words.split(text) == words)
    }

    @Test(arguments: [
        ("great 👍🏽 job", ["great", "job"]),
        ("👨‍👩‍👧‍👦", []),
        ("love❤️you", ["love", "you"]),
        ("🇩🇪", []),
    ])
    func takesEmojiAsGaps(_ text: String, _ words: [String]) {
        #expect(Words.split(text) == words)
    }

    @Test(arguments: [
        ("שלום עולם", ["שלום", "עולם"]),
        ("مرحبا بالعالم", ["مرحبا", "بالعالم"]),
        // With and without points they are the same words.
        ("שָׁלוֹם", ["שלום"]),
        ("مُحَمَّد", ["محمد"]),
    ])
    func readsScriptsFromRightToLeft(_ text: String, _ words: [String]) {
        #expect(Words.split(text) == words)
    }

    @Test func keepsTheVowelSignsOfIndicScripts() {
        #expect(Words.split("हिन्दी की") != Words.split("हन्द क"))
        #expect(Words.split("हिन्दी की").count == 2)
    }

    @Test func normalizesToOneTextForAllSpellings() {
        let spellings = [
            "I'd like the  BLUE one!", "i’d like the blue one", "Id like — the blue… one", "ÍD LÍKE THE BLUÉ ONE",
        ]
        #expect(Set(spellings.map(Words.normalized)) == ["id like the blue one"])
        #expect(Words.normalized("the blue one") != Words.normalized("the blue two"))
    }

    @Test func survivesWhatOverwhelmsACharacter() {
        let text = "a" + String(repeating: "\u{301}", count: 100_000) + " b"
        #expect(Words.split(text) == ["a", "b"])
    }
}

struct StemmerTests {
    @Test(arguments: [
        ("deliveries", "deliveri"), ("delivery", "deliveri"), ("delivered", "deliv"), ("running", "run"), ("be", "be"),
        ("", ""),
    ])
    func reducesEnglishWords(_ word: String, _ stem: String) {
        let stemmer = Stemmer(language: "en")
        #expect(stemmer.stem(word) == stem)
    }

    @Test func knowsOtherLanguages() {
        let stemmer = Stemmer(language: "de")
        #expect(stemmer.stem("lieferungen") == "liefer")
    }

    @Test(arguments: ["tlh", "", "xx-YY", "../de"])
    func fallsBackToEnglish(_ language: String) {
        let stemmer = Stemmer(language: language)
        #expect(stemmer.stem("running") == "run")
    }

    @Test(arguments: ["東", "straße", "👍", "שלום"])
    func leavesForeignWordsReadable(_ word: String) {
        let stemmer = Stemmer(language: "en")
        #expect(stemmer.stem(word) == word)
    }

    @Test func givesTheSameStemWhateverCameBefore() {
        let stemmer = Stemmer(language: "en")
        let alone = stemmer.stem("parcels")
        _ = stemmer.stem(String(repeating: "longer", count: 1000))
        #expect(stemmer.stem("parcels") == alone)
    }
}
