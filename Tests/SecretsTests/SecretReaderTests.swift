import Secrets
import Testing

struct SecretReaderTests {
    // MARK: - Numbers that prove themselves

    @Test(arguments: [
        "My card is 4111 1111 1111 1111.", "4111111111111111", "it's 4111-1111-1111-1111 I think",
        "sure, 4111, 1111, 1111, 1111",
        "three seven one four, four nine six three, five three nine eight, four three one",
        "fifty-five fifty-five, fifty-five fifty-five, fifty-five fifty-five, forty-four forty-four",
        "four two four two, four two four two, four two four two, four two four two",
    ])
    func aCardIsKnownHoweverItIsRead(line: String) {
        #expect(Said.masked(line).contains("[card number]"), "\(line)")
        #expect(!Said.masked(line).contains("1111"))
    }

    @Test(arguments: [
        ("vier eins eins eins, eins eins eins eins, eins eins eins eins, eins eins eins eins", "de"),
        ("cuatro uno uno uno, uno uno uno uno, uno uno uno uno, uno uno uno uno", "es"),
        ("quatre un un un, un un un un, un un un un, un un un un", "fr"),
        ("quattro uno uno uno, uno uno uno uno, uno uno uno uno, uno uno uno uno", "it"),
        ("cztery jeden jeden jeden, jeden jeden jeden jeden, jeden jeden jeden jeden, jeden jeden jeden jeden", "pl"),
        ("四一一一一一一一一一一一一一一一", "zh"), ("4111 1111 1111 1111", "xx"),
    ])
    func aCardIsKnownInAnyLanguage(line: String, language: String) {
        #expect(Said.masked(line, language) == "[card number]", "\(Said.masked(line, language))")
    }

    @Test(arguments: [
        ("DE89 3704 0044 0532 0130 00", "de"), ("it's gb33bukb20201555555555", "en"),
        ("L'IBAN c'est FR14 2004 1010 0505 0001 3M02 606", "fr"), ("NL91 ABNA 0417 1643 00", "nl"),
        ("ES91 2100 0418 4502 0005 1332", "es"), ("D E 8 9 3 7 0 4 0 0 4 4 0 5 3 2 0 1 3 0 0 0", "de"),
    ])
    func anAccountIsKnownByItsCheckDigits(line: String, language: String) {
        #expect(Said.masked(line, language).contains("[account number]"), "\(Said.masked(line, language))")
    }

    @Test(arguments: [
        ("It's 078-05-1120.", "en"), ("QQ? No, AB 12 34 56 C", "en"), ("86 095 742 719", "de"), ("44051401359", "pl"),
        ("12345678Z", "es"), ("X1234567L", "es"), ("RSSMRA85T10A562S", "it"), ("529.982.247-25", "pt"),
        ("1 85 05 78 006 084 91", "fr"), ("10000000146", "tr"), ("11010519491231002X", "zh"),
    ])
    func aNationalNumberIsKnownByItsFormAndCheckDigits(line: String, language: String) {
        #expect(Said.masked(line, language).contains("[national number]"), "\(Said.masked(line, language))")
    }

    // MARK: - What is asked for, what is named

    @Test(arguments: [
        ("And the three digits on the back?", "one two three", "en", "[card code]"),
        ("What's your PIN?", "One nine eight four.", "en", "[PIN]"),
        ("Il PIN?", "uno nove otto quattro", "it", "[PIN]"),
        ("Your password, please?", "It's blue elephant", "en", "[password]"),
        ("Wie lautet das Kennwort?", "Sonnenblume", "de", "[password]"),
        ("Welche TAN haben Sie bekommen?", "vier acht zwei neun eins drei", "de", "[code]"),
        ("¿Me dice el código que le enviamos?", "ocho ocho tres uno cero seis", "es", "[code]"),
        (
            "Could you read me your social security number?", "oh seven eight, oh five, one one two oh", "en",
            "[national number]"
        ),
        ("Quel est votre mot de passe ?", "tournesol douze", "fr", "[password]"),
        ("Qual é a senha?", "girassol 77", "pt", "[password]"),
    ])
    func anAnswerIsASecretWhenOneWasAskedFor(question: String, answer: String, language: String, mask: String) {
        #expect(
            Said.masked(answer, after: question, language).contains(mask),
            "\(Said.masked(answer, after: question, language))")
    }

    @Test(arguments: [
        ("My password is sunflower 22, write that down.", "en"), ("The CVV on the back is 381.", "en"),
        ("Meine Geheimzahl ist 4711, falls Sie die brauchen.", "de"), ("Mi contraseña es girasol 99.", "es"),
        ("Mon mot de passe est tournesol 12.", "fr"), ("A minha senha é girassol 77.", "pt"),
        ("the wifi password's teapot underscore 88", "en"), ("4821 is my pin", "en"),
        ("the code for the garden gate is 4521, then left", "en"), ("mijn pincode is 2580", "nl"),
    ])
    func aSecretIsKnownByItsName(line: String, language: String) {
        #expect(Said.masked(line, language).contains("["), "\(Said.masked(line, language))")
    }

    @Test func theRestOfTheSentenceStays() {
        #expect(Said.masked("I'm Ana, my PIN is 1984.") == "I'm Ana, my PIN is [PIN].")
    }

    // MARK: - Over several turns

    @Test func aCardThatIsReadOutInPartsIsOneNumber() {
        let masked = Said.masked([
            "A:How can I help?", "C:Four one one one.", "A:Yes?", "C:one one one one", "A:Go on.", "C:one one one one",
            "A:Right.", "C:and one one one one",
        ])
        #expect(masked.filter { $0.contains("[card number]") }.count == 4, "\(masked)")
    }

    @Test func whatTheAgentRepeatsIsTheSameSecret() {
        let masked = Said.masked([
            "A:The card number, please?", "C:4111 1111 1111 1111",
            "A:That's 4111 1111 1111 1111, and the security code?",
            "C:seven three seven", "A:737, thank you.", "A:The card ending in 1111 is charged.",
        ])
        #expect(masked[2] == "That's [card number], and the security code?")
        #expect(masked[3] == "[card code]")
        #expect(masked[4] == "[card code], thank you.")
        #expect(masked[5].contains("1111"))
    }

    @Test func aNoteThatRepeatsASecretLosesIt() {
        let masked = Said.masked(["A:Und die PIN?", "C:eins neun acht vier", "N:The caller gave the PIN 1984."], "de")
        #expect(masked.last?.contains("1984") == false, "\(masked)")
    }

    // MARK: - What is none

    @Test(arguments: [
        ("What is your postcode?", "It's NG7 3BR, in Nottingham.", "en"),
        ("And your zip code, please?", "Nine zero two one zero.", "en"),
        ("Do you have the booking code?", "It's seven four two nine one.", "en"),
        ("What is your order number?", "It's four eight two nine one three.", "en"),
        ("I've sent you a code. When can you come in?", "Tuesday at 3 suits me, I work near the station.", "en"),
        ("What's your phone number?", "oh seven seven double oh, nine double oh, one two three", "en"),
        ("Which card?", "the one ending in 4242", "en"),
        ("Your date of birth?", "the fourth of May nineteen eighty", "en"),
        ("Haben Sie die PIN?", "Nein, die hab ich vergessen.", "de"),
        ("Wie lautet die Bestellnummer?", "3029 4471 8800 1263", "de"),
        ("How can I help?", "my password is rejected every single time", "en"),
        ("¿Su número de cliente?", "cuatro cuatro uno siete dos", "es"),
        ("Votre code postal ?", "sept cinq zéro un un", "fr"),
        ("How many people?", "two adults and three children, from the 14th to the 21st of May 2026", "en"),
    ])
    func otherNumbersStay(question: String, answer: String, language: String) {
        #expect(Said.masked(answer, after: question, language) == answer)
    }

    // MARK: - Fields

    @Test(arguments: [
        (["card", "number"], "4111 1111 1111 1111"), (["pin"], "1984"), (["password"], "sunflower"),
        (["iban"], "DE89370400440532013000"),
        (["ssn"], "078-05-1120"), (["cvv"], "381"), (["kartennummer"], "4111111111111111"), (["contrasena"], "girasol"),
        (["codice", "fiscale"], "RSSMRA85T10A562S"), (["security", "code"], "123"),
        (["caller", "pin", "code"], "one nine eight four"),
    ])
    func aFieldOfSuchANameIsASecret(name: [String], value: String) {
        #expect(SecretField.kind(ofName: name, value: value) != nil)
    }

    @Test(arguments: [
        (["pin", "attempts"], "3"), (["pin"], "true"), (["password", "reset", "date"], "2026-03-01"),
        (["postal", "code"], "90210"),
        (["card", "last", "four"], "4242"), (["order", "number"], "48291"), (["delivery", "address"], "14 Elm Street"),
        (["booking", "code"], "LF4471"), (["account", "number"], "4471"), (["password"], "yes"),
    ])
    func otherFieldsAreNot(name: [String], value: String) {
        #expect(SecretField.kind(ofName: name, value: value) == nil)
    }
}
