import Languages
import Testing
import Text

struct SentenceTests {
    @Test(
        arguments: [
            ("One. Two! Three?", ["One.", "Two!", "Three?"]),
            ("Dr. Smith has 3.5 kg. Yes.", ["Dr. Smith has 3.5 kg.", "Yes."]),
            ("At 9 a.m. we left. Fine", ["At 9 a.m. we left.", "Fine"]),
            ("Write to a.b@c.de now. OK?!", ["Write to a.b@c.de now.", "OK?!"]),
            ("He said \"no.\" Then left.", ["He said \"no.\"", "Then left."]),
            ("it's mike. mike here", ["it's mike.", "mike here"]),
            ("東京です。大阪？はい", ["東京です。", "大阪？", "はい"]), ("¿Qué? ¡No!", ["¿Qué?", "¡No!"]),
            ("J. Smith. Hello", ["J. Smith.", "Hello"]),
            ("… 🙂 !", []), ("", []),
        ])
    func endAtTheirMarks(text: String, sentences: [String]) {
        #expect(Sentence.split(text).map { String($0.text) } == sentences)
    }

    @Test(
        arguments: [
            "I'll call Seán O’Brien's mother at 9:30, e-mail me!", "J'habite à Évry", "Ich heiße Jürgen",
            "東京に住んでいます、ABC", "서울에 살아요",
            "أنا أسكن في القاهرة", "मैं दिल्ली में", "½ Ⅷ ２３ İstanbul ΣΊΣΥΦΟΣ", "👩‍👩‍👧 e\u{301}\u{327} ﬁne",
        ])
    func haveTheWordsThatPhrasesAreComparedWith(text: String) {
        #expect(Sentence.split(text).flatMap(\.words) == PhraseWords.split(text))
    }

    @Test func keepTheSpellingOfTheirWords() {
        let text = "Hello, Ana Núñez!"
        let tokens = Sentence.split(text).flatMap(\.tokens)
        #expect(tokens.map { String(text[$0.range]) } == ["Hello", "Ana", "Núñez"])
        #expect(tokens.map(\.key) == ["hello", "ana", "nunez"])
        #expect(tokens.map(\.isCapitalized) == [true, true, true])
    }

    @Test(arguments: [
        ("Why?", true), ("Why？", true), ("لماذا؟", true), ("Really?!", true), ("He asked \"why?\"", true),
        ("Why.", false), ("Why", false),
    ])
    func knowQuestionsByTheirMark(text: String, isQuestion: Bool) {
        #expect(Sentence.split(text).map(\.isQuestion) == [isQuestion])
    }
}
