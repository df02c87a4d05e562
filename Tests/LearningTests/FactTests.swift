import Learning
import Testing
import Time

struct FactTests {
    @Test(
        arguments: [
            ("en", "I live at 14 Elm Street."), ("en", "My address is 14 Elm Street."), ("en", "I prefer e-mail."),
            ("en", "I'm allergic to penicillin."), ("en", "We have two dogs."), ("en", "I never eat meat."),
            ("en", "You can write to ana.torres@example.com please."), ("en", "It's JP 4471 902."),
            ("en", "My dog is called Bruno."), ("en", "my wife is called Tina"), ("en", "I’ve got three kids."),
            ("en", "ana dot torres at gmail dot com"), ("en", "It's five five five zero two three four."),
            ("es", "Vivo en Sevilla desde hace años."), ("es", "Prefiero el correo electrónico."),
            ("es", "Mi perro se llama Bruno."),
            ("de", "Ich wohne in Köln."), ("de", "Meine Tochter heißt Lena."),
            ("de", "Ich bin allergisch gegen Nüsse."),
            ("fr", "J'habite à Lyon."), ("fr", "Je préfère le matin."), ("fr", "Mon adresse est 8 rue des Lilas."),
            ("pt", "Moro em Recife."), ("pt", "Prefiro receber por e-mail."), ("pt", "Meu cachorro se chama Rex."),
        ])
    func statesAFactAboutTheCaller(language: String, text: String) {
        #expect(Call.memory(of: text, language: language)?.origin == .fact)
    }

    @Test(
        arguments: [
            ("en", "The website shows an error message."), ("en", "I want to cancel the order."),
            ("en", "I have a question about shipping."),
            ("en", "Is my address still stored there?"), ("en", "do you have my phone number on file"),
            ("en", "I have to leave soon for work."), ("es", "Tengo una pregunta sobre el envío."),
            ("es", "Quiero cancelar el pedido."),
            ("de", "Ich habe eine Frage zur Lieferung."), ("de", "Die Lieferung kam beschädigt an."),
            ("fr", "J'ai une question sur la livraison."), ("fr", "Le colis est arrivé cassé."),
            ("pt", "Tenho uma pergunta sobre a entrega."),
            ("pt", "Quero cancelar o pedido."),
        ])
    func isNotAFactAboutTheCaller(language: String, text: String) {
        #expect(Call.memory(of: text, language: language)?.origin == .user)
    }

    @Test func keepsTheSectorTurnAndTimeOfAStatement() throws {
        let extraction = Call.extraction(["A:Hello!", "C:Hi.", "A:How can I help?", "C:I always walk my dog at eight."])
        let memory = try #require(extraction.memories.first)
        #expect(extraction.memories.count == 1)
        #expect(memory.sector == .procedural)
        #expect(memory.turn == 3)
        #expect(memory.saidAt == Call.startedAt.advanced(byMilliseconds: 30_000))
        #expect(memory.attribute == nil)
    }

    @Test func keepsTheIndexOfThePlatformsTranscript() {
        let turn = Transcript.Turn(
            index: 17, isCaller: true, message: "I live in Rome.", saidAt: UnixTime(milliseconds: 5))
        let transcript = Transcript(turns: [turn], language: "en", startedAt: UnixTime(milliseconds: 0))
        #expect(RuleExtractor().extract(from: transcript).memories.map(\.turn) == [17])
    }
}
