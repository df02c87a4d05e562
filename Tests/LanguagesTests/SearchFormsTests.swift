import Testing
import Text

@testable import Languages

/// What search knows of languages, those without a pack included.
struct SearchFormsTests {
    @Test func eachLanguageIsThereOnceAndSaysWhatItLacks() {
        #expect(Set(SearchForms.all.map(\.code)).count == SearchForms.all.count)
        #expect(LanguagePack.all.allSatisfy { SearchForms.named($0.code + "-XX")?.code == $0.code })
        #expect(SearchForms.named("tlh") == nil)
        for forms in SearchForms.all {
            for list in [forms.functionWords, forms.numberLinks, forms.ordinalEndings] {
                #expect((list.absence == nil) == !list.entries.isEmpty, "\(forms.code): \(list.text)")
            }
            #expect(forms.namedDigits.count == forms.digitNames.entries.count, "\(forms.code)")
            #expect(forms.repeats.count == forms.repetitions.entries.count, "\(forms.code)")
        }
    }

    @Test(arguments: [
        ("en", "Where is my parcel, and when will it be here?"),
        ("es", "¿Dónde está el paquete que pedí la semana pasada?"),
        ("de", "Ich habe das Paket noch nicht bekommen."), ("fr", "Je n'ai pas encore reçu l'argent de la commande."),
        ("pt", "Não recebi a encomenda que fiz na semana passada."),
        ("it", "Non ho ancora ricevuto il pacco che ho ordinato."),
        ("nl", "Ik heb het pakje nog niet ontvangen."), ("pl", "Nie wiem, czy paczka już jest w drodze."),
        ("sv", "Jag har inte fått paketet som jag beställde."),
        ("fi", "En ole vielä saanut pakettia, jonka minä tilasin."),
        ("tr", "Ben bu paketi çok bekledim ama yok."), ("ru", "Я ещё не получил посылку, но жду её."),
        ("uk", "Я ще не отримав посилку, але чекаю на неї."), ("el", "Δεν έχω λάβει ακόμα το δέμα που παρήγγειλα."),
        ("ja", "荷物はまだ届いていません。"), ("zh", "我的包裹还没有到。"), ("ko", "소포가 아직 안 왔어요."), ("he", "החבילה עוד לא הגיעה"),
    ])
    func aTextShowsItsLanguage(code: String, text: String) {
        #expect(TextLanguage.shown(by: SearchToken.split(text)) == code)
    }

    @Test(arguments: ["Yes.", "4471", "LF 4471-8820", "Robin Carter", "", "OK, OK", "Villaseñor"])
    func whatShowsNoneIsNotGuessed(text: String) {
        #expect(TextLanguage.shown(by: SearchToken.split(text)) == nil)
    }

    @Test func textsAreCountedTogether() {
        let texts = ["el paquete", "la casa", "no lo sé"].map(SearchToken.split)
        #expect(TextLanguage.shown(by: texts[0]) == nil)
        var call = TextLanguage()
        for text in texts {
            var one = TextLanguage()
            for token in text { one.add(TextLanguage.signs(of: token)) }
            call.add(one)
        }
        #expect(call.shown == "es")
    }

    // MARK: - Numbers

    private static func read(_ text: String, _ code: String) -> Int? {
        let (tokens, numbers) = (SearchToken.split(text), SpelledNumbers.of(code))
        if tokens.count == 1 { return numbers.value(ofWord: tokens[0].text) }
        guard let found = numbers.phrase(in: tokens, at: 0), found.count == tokens.count else { return nil }
        return found.value
    }

    @Test(
        arguments: [
            ("en", "twenty-four", 24), ("en", "three hundred and five", 305), ("en", "three hundred five", 305),
            ("en", "twelve hundred", 1200), ("en", "twenty-one thousand six hundred and seven", 21607),
            ("en", "a", nil),
            ("en", "hundred", 100), ("en", "seven sixty", nil), ("es", "mil doscientos ochenta", 1280),
            ("es", "doscientas", 200), ("es", "veintidós", 22), ("es", "treinta y uno", 31), ("es", "mesa", nil),
            ("de", "tausendachthundertneunzig", 1890), ("de", "eintausend", 1000), ("de", "fünfzehnhundert", 1500),
            ("de", "dreiundsechzig", 63), ("de", "Achtung", nil), ("fr", "quatre-vingt-onze", 91),
            ("fr", "soixante douze", 72), ("fr", "deux mille cinq cents", 2500),
            ("pt", "quatrocentos e setenta e dois", 472),
            ("pt", "oito mil e quinhentos", 8500), ("it", "millenovecentottanta", 1980),
            ("it", "duecentoquaranta", 240),
            ("nl", "dertienhonderdveertig", 1340), ("nl", "achtentwintig", 28),
            ("pl", "sto osiemdziesiąt sześć tysięcy czterysta", 186_400),
            ("sv", "tjugofyra", 24), ("fi", "kaksikymmentäneljä", 24), ("tr", "yirmi dört", 24),
            ("ru", "двадцать четыре", 24),
            ("hu", "huszonnégy", 24),
        ] as [(String, String, Int?)])
    func numbersAreReadAsTheyAreSpoken(code: String, text: String, number: Int?) {
        #expect(Self.read(text, code) == number, "\(code): \(text)")
    }

    /// Whatever Foundation spells is read.
    @Test(arguments: [
        "en", "es", "de", "fr", "pt", "it", "nl", "pl", "sv", "da", "nb", "fi", "hu", "ro", "cs", "ru", "uk", "el",
    ])
    func everyNumberIsReadBack(code: String) {
        for number in Array(0...199) + [200, 345, 999, 1000, 1001, 2024, 7310, 12_000, 45_678] {
            let text = SpelledNumbers.spelling(of: number, in: code)
            #expect(Self.read(text, code) == number, "\(code): \(text)")
        }
    }

    @Test(arguments: [
        ("en", "sixth", 6), ("en", "sixteenth", 16), ("de", "zwölften", 12), ("de", "zweiundzwanzigsten", 22),
    ])
    func ordinalsNameDays(code: String, word: String, number: Int) {
        #expect(SpelledNumbers.of(code).ordinal(SearchToken.split(word)[0].text) == number)
    }

    @Test(arguments: [
        ("es", "marzo", 3), ("pl", "października", 10), ("it", "agosto", 8), ("ru", "мая", 5), ("nl", "mei", 5),
    ])
    func monthsAreKnown(code: String, word: String, month: Int) {
        #expect(CalendarSymbols.of(code).months[SearchToken.split(word)[0].text] == month)
    }

    @Test(arguments: [("es", "lunes", 0), ("pl", "środa", 2), ("it", "domenica", 6), ("sv", "fredag", 4)])
    func daysOfTheWeekAreKnown(code: String, word: String, day: Int) {
        #expect(CalendarSymbols.of(code).weekdays[SearchToken.split(word)[0].text] == day)
    }
}
