import Testing

struct FillerTests {
    @Test(
        arguments: [
            ("en", "uh"), ("en", "Okay, thanks."), ("en", "yes"), ("en", "Hello?"), ("en", "Can you hear me?"),
            ("en", "one moment"), ("en", "mm-hm, thanks, bye"), ("en", "Cheers, bye"), ("en", "okay thanks"),
            ("en", "Thank you so much for your help."), ("en", "Uh, one second, please"), ("en", "No, that's all."),
            ("en", "Hi, how are you?"), ("en", "Sorry, could you repeat that?"), ("en", "Thanks, Robin."),
            ("en", "Great. Have a nice day!"), ("en", "I don't know."), ("en", "🙂👍"), ("en", "…"), ("en", "?!"),
            ("es", "Vale, muchas gracias"), ("es", "¿Me oye?"), ("es", "Un momento, por favor."), ("es", "Sí, claro."),
            ("es", "Hasta luego"), ("de", "Ja, genau."), ("de", "Einen Moment bitte"),
            ("de", "Alles klar, danke schön, tschüss!"),
            ("de", "Können Sie mich hören?"), ("de", "Nein, das war's."), ("fr", "D'accord, merci beaucoup"),
            ("fr", "Allô ? Vous m'entendez ?"), ("fr", "Un instant, s'il vous plaît."),
            ("fr", "Non, c'est tout, merci."),
            ("pt", "Tá bom, obrigada"), ("pt", "Só um momento, por favor"), ("pt", "Alô? Está me ouvindo?"),
            ("pt", "Não, é só isso."),
            ("en", "nope that's it thanks leo"), ("en", "sí, gracias"), ("de", "okay thank you bye"),
        ])
    func isNotAMemory(language: String, text: String) {
        #expect(Call.memory(of: text, language: language) == nil)
    }

    @Test(
        arguments: [
            ("en", "I live in Berlin now."), ("en", "My cat is ill."), ("en", "I'm diabetic."),
            ("en", "The driver left a note that nobody was home."), ("en", "I can't hear well on the left side."),
            ("en", "Thanks, but the blue one is still broken."), ("en", "Okay, it's 0170 1234567."),
            ("es", "Estoy embarazada."), ("es", "Gracias, mi perro se llama Bruno."), ("de", "Ich habe zwei Kinder."),
            ("de", "Danke, aber die Lampe ist kaputt."), ("fr", "Je suis végétarienne."),
            ("fr", "Merci, mais la lampe est cassée."),
            ("pt", "Tenho dois filhos."), ("pt", "Obrigada, mas a lâmpada está quebrada."),
        ])
    func keepsWhatCarriesInformation(language: String, text: String) {
        #expect(Call.memory(of: text, language: language)?.content == text)
    }

    @Test func knowsTheLanguageWhenThePlatformDoesNotNameIt() {
        let lines = [
            "A:Guten Tag, wie kann ich Ihnen helfen?", "C:Ich habe seit gestern ein Problem mit meiner Heizung.",
            "C:Ich und du.",
        ]
        let contents = Call.extraction(lines, language: nil).memories.map(\.content)
        #expect(contents == ["Ich habe seit gestern ein Problem mit meiner Heizung."])
    }

    @Test(
        arguments: [
            ("it", "Abito a Milano in via Dante"), ("pl", "Mieszkam w Krakowie od roku"), ("ja", "東京に住んでいます"),
            ("ar", "أنا أسكن في القاهرة"), ("th", "ผมอาศัยอยู่ที่กรุงเทพ"), ("hi", "मैं दिल्ली में रहता हूँ"),
        ])
    func keepsSentencesOfALanguageWithoutLists(language: String, text: String) {
        #expect(Call.memory(of: text, language: language)?.content == text)
    }

    @Test(arguments: [("it", "Va bene"), ("ja", "はい"), ("pl", "Dobrze"), ("ar", "نعم"), ("it", "ok"), ("nl", "ja")])
    func skipsVeryShortUtterancesOfALanguageWithoutLists(language: String, text: String) {
        #expect(Call.memory(of: text, language: language) == nil)
    }

    @Test func keepsDigitsInAnyLanguage() {
        #expect(Call.memory(of: "via Dante 5", language: "it")?.content == "via Dante 5")
    }
}
