import Domain
import Embedding
import SectorSentences
import Sectors
import Testing

/// The classifier with the vectors of all-MiniLM-L6-v2; `ELAOMS_FIGURES=1` prints the tables.
struct SectorMeasureTests {
    private static func classifier(_ embedder: LocalEmbedder) throws -> SectorClassifier {
        SectorClassifier(
            prototypes: try SectorPrototypes(family: embedder.family) { texts throws(EmbeddingError) in
                try embedder.embed(texts, as: .memory)
            })
    }

    /// Floors below the figures of the day: 0.913 and 0.892.
    @Test(
        .enabled(if: ReferenceTests.hasModel, Reference.noModel),
        arguments: [(LabelledSentence.Half.tuning, 0.9), (.heldOut, 0.87)])
    func agreesWithAPerson(half: LabelledSentence.Half, floor: Double) throws {
        let embedder = try LocalEmbedder(folder: ReferenceTests.modelPath)
        let classifier = try Self.classifier(embedder)
        let sentences = LabelledSentence.all(in: half)
        let vectors = try embedder.embed(sentences.map(\.text), as: .memory)
        let measure = SectorMeasure("rules and vectors, \(half)", sentences) { place in
            let sentence = sentences[place]
            return classifier.assignment(of: sentence.text, language: sentence.language, vector: vectors[place])
        }
        #expect(measure.accuracy >= floor, "\(measure)")
        #expect(measure.precisionOfOthers >= 0.6, "\(measure)")
        for sector in Sector.allCases { #expect(measure.recall(of: sector) >= 0.75, "\(measure)") }
    }

    @Test(.enabled(if: ReferenceTests.hasModel, Reference.noModel))
    func theVectorsAloneTellMostEnglishSentencesApart() throws {
        let embedder = try LocalEmbedder(folder: ReferenceTests.modelPath)
        let prototypes = try SectorPrototypes(family: embedder.family) { texts throws(EmbeddingError) in
            try embedder.embed(texts, as: .memory)
        }
        let sentences = LabelledSentence.all(in: .heldOut).filter { $0.language == "en" }
        let vectors = try embedder.embed(sentences.map(\.text), as: .memory)
        let measure = try SectorMeasure("vectors alone, English", sentences) { place in
            let closest = prototypes.closeness(of: vectors[place]).max { $0.value < $1.value }
            return SectorAssignment(main: try #require(closest).key)
        }
        #expect(measure.accuracy >= 0.65, "\(measure)")
    }

    @Test(.enabled(if: ReferenceTests.hasModel, Reference.noModel))
    func noPrototypeIsALabelledSentenceInOtherWords() throws {
        let embedder = try LocalEmbedder(folder: ReferenceTests.modelPath)
        let prototypes = try embedder.embed(SectorPrototypes.sentences.map(\.text), as: .memory)
        let sentences = LabelledSentence.all(in: .heldOut)
        for (sentence, vector) in zip(sentences, try embedder.embed(sentences.map(\.text), as: .memory)) {
            let nearest = prototypes.map { $0.similarity(to: vector) }.max()
            #expect(try #require(nearest) < 0.9, "\(sentence.text)")
        }
    }
}
