import Domain
import SectorSentences
import Sectors
import Testing

struct SectorPrototypesTests {
    /// Vectors of as many dimensions as there are sectors: each prototype points along its sector's axis.
    private static func axis(_ sector: Sector) throws -> UnitVector {
        try UnitVector(normalizing: Sector.allCases.map { $0 == sector ? 1 : 0 })
    }

    private static func prototypes() throws -> SectorPrototypes {
        SectorPrototypes(
            vectors: try SectorPrototypes.sentences.map { try axis($0.sector) }, family: .sentenceTransformer)
    }

    /// Letters and digits, so that another comma makes no other sentence.
    private static func plain(_ text: String) -> String { text.lowercased().filter { $0.isLetter || $0.isNumber } }

    @Test func everySectorHasAsManySentencesAndNoneTwice() {
        for sector in Sector.allCases {
            #expect(SectorPrototypes.sentences.count { $0.sector == sector } == 24, "\(sector)")
        }
        let texts = Set(SectorPrototypes.sentences.map { Self.plain($0.text) })
        #expect(texts.count == SectorPrototypes.sentences.count)
    }

    @Test func noLabelledSentenceIsAPrototype() {
        let prototypes = Set(SectorPrototypes.sentences.map { Self.plain($0.text) })
        for sentence in LabelledSentence.all {
            #expect(!prototypes.contains(Self.plain(sentence.text)), "\(sentence.text)")
        }
    }

    @Test(arguments: Sector.allCases)
    func aVectorOfTheSectorIsCloserToItThanToAllOthersTogether(sector: Sector) throws {
        let closeness = try Self.prototypes().closeness(of: Self.axis(sector))
        #expect(abs(closeness.values.reduce(0, +) - 1) < 1e-9)
        #expect(closeness.count == 5)
        #expect(try #require(closeness[sector]) > 0.9)
    }

    @Test func aVectorBetweenAllIsEquallyCloseToEach() throws {
        let middle = try UnitVector(normalizing: [Float](repeating: 1, count: 5))
        for (sector, share) in try Self.prototypes().closeness(of: middle) {
            #expect(abs(share - 0.2) < 1e-6, "\(sector)")
        }
    }

    @Test func embedsTheSentencesInTheirOrder() throws {
        var asked: [String] = []
        let prototypes = try SectorPrototypes(family: .sentenceTransformer) { texts in
            asked = texts
            return try SectorPrototypes.sentences.map { try Self.axis($0.sector) }
        }
        #expect(asked == SectorPrototypes.sentences.map(\.text))
        #expect(prototypes.closeness(of: try Self.axis(.emotional))[.emotional] ?? 0 > 0.9)
    }

    @Test func passesOnWhyEmbeddingFailed() {
        struct Offline: Error {}
        #expect(throws: Offline.self) {
            try SectorPrototypes(family: .sentenceTransformer) { (_: [String]) throws(Offline) in throw Offline() }
        }
    }

    @Test func theVectorDecidesWhereTheRulesSayNothing() throws {
        let classifier = SectorClassifier(prototypes: try Self.prototypes())
        let text = "Blorp fnord"
        #expect(classifier.assignment(of: text).main == .semantic)
        for sector in Sector.allCases {
            #expect(classifier.assignment(of: text, vector: try Self.axis(sector)) == SectorAssignment(main: sector))
        }
    }

    @Test func aVectorWithoutPrototypesChangesNothing() throws {
        let text = "Yesterday I lost my card and I'm furious."
        let plain = SectorClassifier().assignment(of: text, language: "en")
        let vector = try Self.axis(.reflective)
        #expect(SectorClassifier().assignment(of: text, language: "en", vector: vector) == plain)
    }

    @Test func theMainSectorIsNotAmongTheOthers() {
        let assignment = SectorAssignment(main: .episodic, others: [.episodic, .emotional])
        #expect(assignment.others == [.emotional])
        #expect(assignment.all == [.episodic, .emotional])
    }
}
