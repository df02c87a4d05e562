import Testing

struct AgentStatementTests {
    private func contents(_ statement: String, after line: String = "My lamp is broken.", language: String = "en")
        -> [String]
    {
        Call.extraction(["A:Hello!", "C:" + line, "A:" + statement], language: language).memories
            .filter { $0.origin == .agent }.map(\.content)
    }

    @Test(
        arguments: [
            ("en", "I'll have it redelivered."), ("en", "Your reference is R-20417."), ("en", "We will call you back."),
            ("en", "The new lamp costs twenty euros."), ("en", "The technician comes on Friday."),
            ("es", "Le enviaremos una lámpara nueva."), ("de", "Wir schicken Ihnen eine neue Lampe."),
            ("fr", "Nous vous enverrons une lampe neuve."), ("pt", "Vamos enviar uma lâmpada nova."),
            ("it", "Il numero è 4471."),
        ])
    func isKeptWhenItCarriesInformation(language: String, statement: String) {
        #expect(contents(statement, language: language) == ["Agent: \(statement)"])
    }

    @Test(
        arguments: [
            ("en", "How can I help you?"), ("en", "I'm sorry to hear that."),
            ("en", "Thank you for calling, have a great day!"),
            ("en", "Let me check that for you."), ("en", "I'll be happy to help you with that."),
            ("en", "See you on Thursday, Ana."),
            ("en", "What is your number? Is it 4471?"), ("en", "Of course."),
            ("en", "Last time you mentioned 14 Elm Street."),
            ("es", "Lo siento mucho."), ("es", "¿En qué puedo ayudarle?"), ("de", "Das tut mir leid."),
            ("de", "Einen Moment bitte."),
            ("fr", "Je comprends, un instant."), ("pt", "Sinto muito, só um momento."),
        ])
    func isLeftOutWhenItIsAQuestionOrAPleasantry(language: String, statement: String) {
        #expect(contents(statement, language: language).isEmpty)
    }

    @Test func isKeptWithoutItsQuestionsAndPleasantries() {
        let found = contents("I'm sorry about that. The parcel is at the depot. It weighs 3 kilos. Shall I send it?")
        #expect(found == ["Agent: The parcel is at the depot. It weighs 3 kilos."])
    }

    @Test func isKeptWhenItAnswersTheCaller() {
        #expect(contents("The red button restarts the lamp.", after: "What does the red button do?").count == 1)
        #expect(contents("The red button restarts the lamp.", after: "My lamp is broken.").isEmpty)
    }

    @Test func isLeftOutBeforeTheCallerHasSpoken() {
        let lines = ["A:Welcome! Your parcel 4471 arrives on Friday.", "C:My lamp is broken."]
        #expect(!Call.extraction(lines).memories.contains { $0.origin == .agent })
    }

    @Test func hasItsTurnAndTime() throws {
        let extraction = Call.extraction(["C:My lamp is broken.", "A:I'll send a new one on January 15th."])
        let memory = try #require(extraction.memories.first { $0.origin == .agent })
        #expect(memory.turn == 1)
        #expect(memory.saidAt == Call.startedAt.advanced(byMilliseconds: 10_000))
        #expect(memory.sector == .episodic)
    }
}
