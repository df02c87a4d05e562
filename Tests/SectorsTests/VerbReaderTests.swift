import Domain
import Testing

@testable import Languages
@testable import Sectors

/// What the forms of verbs say, in each way that a language may tell it.
struct VerbReaderTests {
    private static func weights(_ text: String, _ forms: VerbForms) -> SectorWeights {
        let reading = SectorReading(text)
        var weights = SectorWeights()
        let covered = [Bool](repeating: false, count: reading.words.count)
        _ = VerbReader(forms).weigh(&weights, reading, text: text, covered: covered)
        return weights
    }

    private static func weights(_ text: String, _ code: String) throws -> SectorWeights {
        weights(text, try #require(LanguagePack.named(code)).verbs)
    }

    @Test(arguments: [
        ("en", "They towed the van."), ("en", "We went home."), ("de", "Ich habe den Anbieter gewechselt."),
        ("fr", "J'ai perdu mes clés."), ("fr", "Il a été annulé."), ("es", "Llegaron los muebles."),
        ("es", "Se rompió la lámpara."), ("pt", "Chegou a carta."),
    ])
    func thePastIsAnEvent(code: String, text: String) throws {
        #expect(try Self.weights(text, code)[.episodic] > 1)
        #expect(try Self.weights(text, code)[.procedural] == 0)
    }

    @Test(arguments: [
        ("en", "I should have asked."), ("en", "I am a trained plumber."), ("de", "Ich habe ein Gerät."),
        ("fr", "J'ai deux chats."), ("es", "Tomo un café."), ("pt", "Moro aqui."),
    ])
    func whatOnlyLooksLikeThePastIsNone(code: String, text: String) throws {
        #expect(try Self.weights(text, code)[.episodic] == 0)
    }

    @Test(arguments: [
        ("en", "Press the button."), ("en", "You type the code."), ("de", "Drücken Sie den Knopf."),
        ("de", "Zum Starten drücken Sie den Knopf."), ("es", "Para abrir, gire la llave."),
        ("fr", "Pour ouvrir, tournez la clé."), ("pt", "Para abrir, gire a chave."),
    ])
    func anOrderIsAWayOfDoingSomething(code: String, text: String) throws {
        #expect(try Self.weights(text, code)[.procedural] >= 2)
    }

    @Test(arguments: ["Call me after six.", "Order number", "Answer"])
    func aWishAndALabelAreNoOrders(text: String) throws {
        #expect(try Self.weights(text, "en")[.procedural] == 0)
    }

    @Test(arguments: ["We walk the dog.", "My wife washes the car."])
    func aPlainPresentIsAHabit(text: String) throws {
        #expect(try Self.weights(text, "en")[.procedural] == 1)
    }

    @Test(arguments: ["They towed the van.", "Press the button.", "Drücken Sie den Knopf."])
    func aLanguageWithoutKnownFormsSaysNothing(text: String) {
        let forms = VerbForms(
            past: .absent("events are told by phrases alone"), orders: .absent("orders are told by phrases alone"))
        let weights = Self.weights(text, forms)
        #expect(Sector.allCases.allSatisfy { weights[$0] == 0 })
    }
}
