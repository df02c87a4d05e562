import Memory
import SectorSentences
import Testing

struct SectorClassifierTests {
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
