import Testing

struct AnswerTests {
    @Test(
        arguments: [
            ("What day suits you?", "Thursday"), ("Which one would you like?", "Yes, the blue one"),
            ("What's your address?", "14 Elm Street"), ("What number can we reach you on?", "0170 1234567"),
            ("What number can we reach you on?", "um zero five five five three four seven two one"),
            ("How bad is the pain?", "About six, I think"), ("Please tell me the reason for your call.", "Billing"),
        ])
    func keepsAShortAnswerWithItsQuestion(question: String, answer: String) {
        #expect(Call.memory(of: answer, after: question)?.content == "Asked \"\(question)\": \(answer)")
    }

    @Test func quotesOnlyTheLastQuestion() {
        let memory = Call.memory(of: "Thursday", after: "Of course. Is it urgent? What day suits you?")
        #expect(memory?.content == "Asked \"What day suits you?\": Thursday")
    }

    @Test func doesNotQuoteForAWholeStatement() {
        let memory = Call.memory(of: "I'm allergic to nuts", after: "Do you have any allergies?")
        #expect(memory?.content == "I'm allergic to nuts")
        #expect(memory?.origin == .fact)
    }

    @Test func countsTheNumberOfAnAnswerAsAFact() {
        #expect(Call.memory(of: "14 Elm Street", after: "What's your address?")?.origin == .fact)
        #expect(Call.memory(of: "Thursday", after: "What day suits you?")?.origin == .user)
    }

    @Test(
        arguments: [
            ("Do you still live at Oak Street?", "Yes."), ("Is your surname spelled with a double n, Hoffmann?", "No."),
            ("Shall I send the invoice to the office address?", "yes please"), ("Does 3 pm work for you?", "Yeah"),
        ])
    func keepsABareAnswerToASpecificQuestion(question: String, answer: String) {
        let memory = Call.memory(of: answer, after: question)
        #expect(memory?.content == "Asked \"\(question)\": \(answer)")
        #expect(memory?.origin == .user)
    }

    @Test(
        arguments: [
            ("Can I help you with anything else?", "No."),
            ("Is there anything else I can do for you today, Ana?", "No, thanks."),
            ("Are you still there?", "Yes."), ("Can you hear me?", "Yes, yes."),
            ("How are you today?", "Good, thank you."),
            ("Is that okay?", "Sure."), ("Shall I check that for you?", "Yes please"), ("Robin here.", "Yes."),
        ])
    func dropsABareAnswerThatSaysNothing(question: String, answer: String) {
        #expect(Call.memory(of: answer, after: question) == nil)
    }

    @Test func quotesTheStatementThatIsConfirmed() {
        let memory = Call.memory(of: "Yes.", after: "I have 14 Elm Street here. Is that right?")
        #expect(memory?.content == "Asked \"I have 14 Elm Street here. Is that right?\": Yes.")
    }

    @Test func keepsTheQuestionOpenWhileTheCallerOnlyMakesSounds() {
        let extraction = Call.extraction(["A:What day suits you?", "C:uh, one moment", "C:Thursday"])
        #expect(extraction.memories.map(\.content) == ["Asked \"What day suits you?\": Thursday"])
    }

    @Test func answersAQuestionOnce() {
        let extraction = Call.extraction(["A:What day suits you?", "C:Thursday", "C:Elm Street 5"])
        #expect(extraction.memories.map(\.content) == ["Asked \"What day suits you?\": Thursday", "Elm Street 5"])
    }

    @Test func doesNotTakeACounterQuestionForAnAnswer() {
        let memory = Call.memory(of: "How much is express shipping?", after: "Which shipping would you like?")
        #expect(memory?.content == "How much is express shipping?")
    }

    @Test func boundsTheQuestionAndItsQuotationMarks() throws {
        let question = "Did you say \"blue\" or " + String(repeating: "very ", count: 100) + "green?"
        let memory = try #require(Call.memory(of: "Blue", after: question))
        #expect(memory.content.hasPrefix("Asked \"Did you say 'blue' or very"))
        #expect(memory.content.hasSuffix("\": Blue"))
        #expect(memory.content.count < 230)
    }

    @Test(
        arguments: [
            ("es", "¿Qué día le viene bien?", "El jueves"), ("de", "Welcher Tag passt Ihnen?", "Donnerstag"),
            ("fr", "Quel jour vous convient ?", "Jeudi"), ("pt", "Que dia é melhor?", "Quinta-feira"),
            ("ja", "お名前は何ですか？", "田中です"),
        ])
    func keepsShortAnswersInOtherLanguages(language: String, question: String, answer: String) {
        let memory = Call.memory(of: answer, after: question, language: language)
        #expect(memory?.content == "Asked \"\(question)\": \(answer)")
    }
}
