import TestSupport
import Testing
import Time

@testable import Domain
@testable import Recall

/// The same word meets itself, whatever the language, the script and the spelling.
struct AcrossLanguagesTests {
    private static func ranking(_ contents: [String]) -> Ranking {
        Ranking(
            contents.enumerated().map { number, content in
                RecallItem(
                    MemoryRecord(
                        id: "m\(number)", content: content, sector: .semantic, origin: .user, salience: 0.7,
                        saidAt: .day(Double(number)), conversationID: "conv_\(number)", turn: 0), callerName: nil)
            })
    }

    private static func hits(_ question: String, _ contents: [String]) -> [String] {
        let ranking = ranking(contents)
        return ranking.answer(
            to: ranking.question(question, now: .day(9)), vector: nil, limit: 5, now: .day(9)
        ).hits.map(\.memory.id)
    }

    /// The first memory is meant; the second is in the same language about something else.
    @Test(arguments: [
        (
            "¿Cuáles son las habitaciones?", "La habitación que pedí es doble.",
            "El coche está en el taller de mi hermano."
        ),
        ("habitacion", "La habitación que pedí es doble.", "El coche está en el taller de mi hermano."),
        ("Wie heißen die Lieferungen?", "Die Lieferung ist noch nicht da.", "Ich habe einen Hund, der ist alt."),
        ("Strasse", "Ich wohne jetzt in der Langen Straße.", "Ich habe einen Hund, der ist alt."),
        ("Mueller", "Mein Name ist Müller und ich habe ein Haus.", "Ich habe einen Hund, der ist alt."),
        ("Müller", "Mein Name ist Mueller und ich habe ein Haus.", "Ich habe einen Hund, der ist alt."),
        ("Versicherung", "Ich habe die Haushaltsversicherung gekündigt.", "Ich habe einen Hund, der ist alt."),
        ("Versicherungsnummer", "Die Nummer ist auf dem Brief, den ich habe.", "Ich habe einen Hund, der ist alt."),
        ("hôtel", "Je suis à l'hôtel avec ma femme.", "Il a une voiture et un chien."),
        ("Which Monday?", "El lunes no puedo, estoy en casa.", "El coche está en el taller de mi hermano."),
        ("What happens in March?", "En marzo nos vamos de vacaciones a la playa.", "El coche está en el taller."),
        (
            "What does 1,280 stand for?", "Son mil doscientos ochenta pesos por los estudios.",
            "El coche está en el taller."
        ),
        ("15:30", "Kommen Sie bitte um halb vier zu mir.", "Ich habe einen Hund, der ist alt."),
        ("Parkettböden", "Wir haben den Parkettboden vor einem Jahr gelegt.", "Ich habe einen Hund, der ist alt."),
        ("東京", "来月は東京に引っ越します。", "京都の東にある店です。"), ("猫", "私の猫は元気です。", "犬を散歩に連れて行きます。"),
        ("ＬＦ４４７１", "The order is LF4471.", "I own a red canoe."),
        ("посылки", "Моя посылка ещё не пришла.", "У меня есть собака."),
        ("apixiban", "They gave me apixaban for my heart.", "I own a red canoe."),
        ("Philipa Nwoso", "My accountant is Philippa Nwosu.", "I own a red canoe."),
        ("Katherine", "I am called Catherine.", "I own a red canoe."),
    ])
    func aQuestionFindsItsMemory(question: String, memory: String, other: String) {
        #expect(Self.hits(question, [memory, other]).first == "m0", "\(question)")
        // Whichever was said last.
        #expect(Self.hits(question, [other, memory]).first == "m1", "\(question)")
    }

    @Test(arguments: [
        ("house", ["The horse is in the house.", "The horse is brown."]),
        ("Hafen", ["Der Hafen ist voll, das ist nicht gut.", "Das Haferbrot ist nicht da."]),
    ])
    func whatIsThereIsNotTakenForASlip(question: String, memories: [String]) {
        #expect(Self.hits(question, memories) == ["m0"])
    }

    @Test(arguments: [("poet", "I bought a pot."), ("cat", "I bought a car."), ("deposit", "I like the depot.")])
    func whatIsLikeItOnlyFromAfarIsNoHit(question: String, memory: String) {
        #expect(Self.hits(question, [memory]).isEmpty)
    }

    /// English has no joined words: a part of one is something else.
    @Test func wordsAreTakenApartOnlyWhereTheyAreJoined() {
        #expect(Self.hits("print", ["This is the blueprint of the house that we own."]).isEmpty)
    }

    @Test func aTermSaysHowItIsLookedFor() {
        let terms = { (text: String, languages: [String]) in
            QuestionTerms(text, languages: languages, without: [], isAboutSomebody: false).terms
        }
        #expect(terms("twenty-four deliveries", []).map(\.name) == ["24", "deliveri"])
        #expect(terms("東京", []).map(\.name) == ["東京", "東", "京"])
        #expect(terms("東京", []).allSatisfy { $0.weight == CharacterPieces.weight })
        // The small words of a question's language count less, but they count.
        let asked = terms("Wo ist das Paket von meiner Schwester?", ["de"])
        #expect(asked.first { $0.name == "paket" }?.weight == 1)
        #expect(asked.first { $0.name == "das" }?.weight == SearchWords.smallWeight)
        // A second form of what is looked for anyway says nothing when it is not there.
        #expect(terms("LF 44-71", []).filter(\.isOptional).map(\.name) == ["4471"])
        #expect(terms("3:30", []).filter(\.isOptional)[0].forms.count == 2)
    }
}
