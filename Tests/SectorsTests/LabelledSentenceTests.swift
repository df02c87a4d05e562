import Domain
import SectorSentences
import Testing

struct LabelledSentenceTests {
    @Test func everySectorAndLanguageIsThereInBothHalves() {
        #expect(LabelledSentence.all.count >= 450)
        for half in LabelledSentence.Half.allCases {
            let sentences = LabelledSentence.all(in: half)
            for sector in Sector.allCases {
                #expect(sentences.count { $0.main == sector } >= 30, "\(sector) \(half)")
            }
            for language in ["de", "es", "fr", "pt"] {
                #expect(sentences.count { $0.language == language } >= 3, "\(language) \(half)")
            }
        }
    }

    @Test func noSentenceIsThereTwice() {
        #expect(Set(LabelledSentence.all.map { $0.text.lowercased() }).count == LabelledSentence.all.count)
    }

    @Test func noSectorIsNamedTwice() {
        #expect(LabelledSentence.all.allSatisfy { !$0.others.contains($0.main) })
    }
}
