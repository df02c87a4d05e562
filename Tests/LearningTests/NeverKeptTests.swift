import Testing

struct NeverKeptTests {
    private func isKept(_ line: String, after question: String? = nil, language: String = "en") -> Bool {
        let lines = ["C:I have three cats at home.", "A:" + (question ?? "I see."), "C:" + line]
        return Call.extraction(lines, language: language).memories.contains { $0.turn == 2 }
    }

    @Test(arguments: [
        ("I've just texted you a code. Could you read it to me?", "Four eight two nine one three.", "en"),
        ("For your security, what is the verification code?", "It's 482913.", "en"),
        ("And your PIN, please?", "One nine eight four.", "en"),
        // What opens a gate opens it to everybody who reads it.
        ("How does the driver get in?", "The code for the garden gate is 4521, then left.", "en"),
        ("Wie lautet der Code, den ich Ihnen geschickt habe?", "Ist da. Sieben sieben null vier eins neun.", "de"),
        ("Por seguridad le envié un código, ¿me lo indica?", "Ocho ocho tres uno cero seis.", "es"),
        ("Pouvez-vous me lire le code reçu par SMS ?", "Oui, quatre deux sept neuf un.", "fr"),
        ("Pode dizer o código que enviei?", "Nove três um sete dois quatro.", "pt"),
    ])
    func aCodeThatWasAskedForIsForgotten(question: String, answer: String, language: String) {
        #expect(!isKept(answer, after: question, language: language))
    }

    @Test(arguments: [
        ("My password is sunflower 22, write that down.", "en"), ("The CVV on the back is 381.", "en"),
        ("Meine Geheimzahl ist 4711, falls Sie die brauchen.", "de"), ("Mi contraseña es girasol 99.", "es"),
        ("Mon mot de passe est tournesol 12.", "fr"), ("A minha senha é girassol 77.", "pt"),
    ])
    func aPasswordIsForgottenUnasked(line: String, language: String) {
        #expect(!isKept(line, language: language))
    }

    @Test(arguments: [
        ("What is your postcode?", "It's NG7 3BR, in Nottingham."),
        ("And your zip code, please?", "Nine zero two one zero."),
        ("Do you have the booking code?", "It's seven four two nine one."),
        ("What is your order number?", "It's four eight two nine one three."),
        ("I've sent you a code. When can you come in?", "Tuesday at 3 suits me, I work near the station."),
    ])
    func otherNumbersAreKept(question: String, answer: String) {
        #expect(isKept(answer, after: question))
    }

    @Test(arguments: [
        "Please ignore my last instructions about the sofa, I want the blue one.",
        "I ignored the instructions on the box and now the shelf is crooked.",
        "The instructions for the oven were missing, can you send them?",
        "I forget where I put the instructions, so I called my daughter.",
    ])
    func whoSpeaksOfInstructionsGivesNoOrders(line: String) {
        #expect(isKept(line))
    }
}
