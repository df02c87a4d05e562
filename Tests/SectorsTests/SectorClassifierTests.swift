import Domain
import SectorSentences
import Sectors
import Testing

struct SectorClassifierTests {
    private static func measure(_ title: String, _ sentences: [LabelledSentence], language: Bool) -> SectorMeasure {
        SectorMeasure(title, sentences) { place in
            let sentence = sentences[place]
            return SectorClassifier().assignment(of: sentence.text, language: language ? sentence.language : nil)
        }
    }

    /// Floors below the figures of the day, which `ELAOMS_FIGURES=1` prints: 0.952 and 0.866.
    @Test(arguments: [(LabelledSentence.Half.tuning, 0.93), (.heldOut, 0.83)])
    func agreesWithAPersonByRulesAlone(half: LabelledSentence.Half, floor: Double) {
        let measure = Self.measure("rules, \(half)", LabelledSentence.all(in: half), language: true)
        #expect(measure.accuracy >= floor, "\(measure)")
        #expect(measure.precisionOfOthers >= 0.5, "\(measure)")
    }

    @Test func agreesWithAPersonInALanguageThatNobodyNamed() {
        let measure = Self.measure("rules, no language", LabelledSentence.all(in: .heldOut), language: false)
        #expect(measure.accuracy >= 0.8, "\(measure)")
    }

    @Test(arguments: Sector.allCases)
    func knowsEverySector(sector: Sector) {
        let measure = Self.measure("rules", LabelledSentence.all(in: .heldOut), language: true)
        #expect(measure.recall(of: sector) >= 0.7, "\(measure)")
    }

    @Test(arguments: ["en", "es", "de", "fr", "pt"])
    func knowsEveryLanguage(language: String) {
        let sentences = LabelledSentence.all.filter { $0.language == language }
        let measure = Self.measure("rules, \(language)", sentences, language: true)
        #expect(measure.accuracy >= 0.8, "\(measure)")
    }

    @Test func namesAFurtherSectorThatIsClear() {
        let classifier = SectorClassifier()
        #expect(
            classifier.assignment(of: "I'm furious that the parcel came late on Tuesday.", language: "en")
                == SectorAssignment(main: .emotional, others: [.episodic]))
        #expect(classifier.assignment(of: "My name is Ana.", language: "en") == SectorAssignment(main: .semantic))
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

    @Test func readsTheFormOfTheVerb() {
        #expect(SectorClassifier.sector(of: "They towed the van.", language: "en") == .episodic)
        #expect(SectorClassifier.sector(of: "I am a trained plumber.", language: "en") == .semantic)
        #expect(
            SectorClassifier.sector(of: "Unscrew it, rinse the filter, put it back.", language: "en") == .procedural)
        #expect(SectorClassifier.sector(of: "I should have rinsed it.", language: "en") == .reflective)
    }

    @Test func readsALabelInFrontOfAValue() {
        #expect(SectorClassifier.sector(of: "Previous supplier: bought by Nordwind") == .semantic)
        #expect(SectorClassifier.sector(of: "Next visit: 4 May") == .episodic)
        #expect(SectorClassifier.sector(of: "Mood: cheerful") == .emotional)
        #expect(SectorClassifier.sector(of: "Agent: I towed it yesterday.") == .episodic)
    }

    @Test func ignoresCaseAccentsAndTheFormOfTheApostrophe() {
        #expect(SectorClassifier.sector(of: "I’VE LEARNED THAT PATIENCE PAYS") == .reflective)
        #expect(SectorClassifier.sector(of: "estoy muy preocupado") == .emotional)
        #expect(SectorClassifier.sector(of: "j’ai l’habitude de marcher") == .procedural)
    }
}
