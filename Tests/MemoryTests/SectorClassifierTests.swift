import Memory
import Testing

struct SectorClassifierTests {
    /// A sentence and the sector that a person gives it.
    struct Example: Sendable, CustomTestStringConvertible {
        var sector: Sector
        var text: String
        var language: String
        var testDescription: String { text }
    }

    @Test func agreesWithAPersonInFourOfFiveSentences() {
        let wrong = SectorExamples.all.filter { SectorClassifier.sector(of: $0.text) != $0.sector }
        let accuracy = 1 - Double(wrong.count) / Double(SectorExamples.all.count)
        #expect(SectorExamples.all.count >= 60)
        #expect(accuracy >= 0.8, "wrong: \(wrong.map { ($0.sector, SectorClassifier.sector(of: $0.text), $0.text) })")
    }

    @Test(arguments: Sector.allCases)
    func knowsEverySector(sector: Sector) {
        let own = SectorExamples.all.filter { $0.sector == sector }
        let right = own.filter { SectorClassifier.sector(of: $0.text) == sector }
        #expect(own.count >= 8)
        #expect(Double(right.count) >= 0.7 * Double(own.count))
    }

    @Test(arguments: ["en", "es", "de", "fr", "pt"])
    func knowsEveryLanguage(language: String) {
        let own = SectorExamples.all.filter { $0.language == language }
        let right = own.filter { SectorClassifier.sector(of: $0.text, language: language) == $0.sector }
        #expect(own.count >= 10)
        #expect(Double(right.count) >= 0.75 * Double(own.count))
    }

    @Test(arguments: ["", "…", "🙂", "42", "\u{0}", "Blorp fnord", "مرحبا كيف حالك"])
    func takesWhatSaysNothingForAFact(text: String) {
        #expect(SectorClassifier.sector(of: text) == .semantic)
    }

    @Test func readsTheTimeAsAnEventUnlessAPreferenceIsStated() {
        #expect(SectorClassifier.sector(of: "The parcel comes on Thursday, January 15th.") == .episodic)
        #expect(SectorClassifier.sector(of: "I prefer deliveries on Thursday.") == .semantic)
        #expect(SectorClassifier.sector(of: "I walk the dog every Thursday.") == .procedural)
    }

    @Test func doesNotTakeGermanHierForFrenchYesterday() {
        #expect(SectorClassifier.sector(of: "Hier wohnt meine Schwester.", language: "de") == .semantic)
        #expect(SectorClassifier.sector(of: "J'ai reçu le colis hier.", language: "fr") == .episodic)
    }

    @Test func ignoresCaseAccentsAndTheFormOfTheApostrophe() {
        #expect(SectorClassifier.sector(of: "I’VE LEARNED THAT PATIENCE PAYS") == .reflective)
        #expect(SectorClassifier.sector(of: "estoy muy preocupado") == .emotional)
        #expect(SectorClassifier.sector(of: "j’ai l’habitude de marcher") == .procedural)
    }
}
