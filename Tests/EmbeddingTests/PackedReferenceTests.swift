import Domain
import Foundation
import Testing

@testable import Embedding

/// multilingual-e5-small here against the engine that its file comes with and a forward pass in NumPy: `reference_e5.py`, and
/// what it once gave.
struct PackedReferenceTests {
    static let modelPath = Reference.root.appending(path: "models/multilingual-e5-small").path
    static let hasModel = FileManager.default.fileExists(atPath: modelPath)

    private struct Answer: Decodable {
        var ids: [Int32]
        /// Tokens that the engine counts, those in front and behind included.
        var count: Int?
        var engine: [Float]?
        var plain: [Float]?
    }

    private static func texts() throws -> [String] {
        let file = try Data(contentsOf: Reference.here.appending(path: "Fixtures/e5-texts.json"))
        return try JSONDecoder().decode([String].self, from: file)
    }

    /// What this embedder makes of the texts, once for both references.
    private struct Embedded {
        let windows: [[[Int32]]]
        let vectors: [UnitVector]

        static let shared = Result<Self, any Error> {
            let embedder = try LocalEmbedder(folder: modelPath)
            let texts = try texts()
            return Self(
                windows: texts.map { embedder.windows(of: $0, as: .memory) },
                vectors: try embedder.embed(texts, as: .memory))
        }
    }

    private func compare(_ answers: [Answer], _ texts: [String]) throws {
        let embedded = try Embedded.shared.get()
        try #require(texts.count == answers.count && texts.count >= 300)
        for (index, answer) in answers.enumerated() {
            let text = "\(index): \(texts[index].prefix(40))"
            let ids = embedded.windows[index].flatMap { $0.dropFirst().dropLast() }
            #expect(ids == answer.ids, "\(text)")
            if let count = answer.count { #expect(ids.count + 2 == count, "\(text)") }
            if let vector = answer.engine {
                let engine = try UnitVector(normalizing: vector)
                #expect(embedded.vectors[index].similarity(to: engine) >= 0.99, "\(text)")
            }
            if let vector = answer.plain {
                let plain = try UnitVector(normalizing: vector)
                #expect(embedded.vectors[index].similarity(to: plain) >= 0.998, "\(text)")
            }
        }
    }

    @Test(.enabled(if: hasModel, Reference.noModel))
    func agreesWithStoredFigures() throws {
        let stored = try Data(contentsOf: Reference.here.appending(path: "Fixtures/e5.json"))
        let answers = try JSONDecoder().decode([Answer].self, from: stored)
        #expect(answers.count { $0.plain != nil } >= 40)
        try compare(answers, Self.texts())
    }

    @Test(.enabled(if: hasModel, Reference.noModel), .enabled(if: Reference.hasPackedEngine, Reference.noPython))
    func agreesWithItsOwnEngineAndWithNumPy() throws {
        let texts = try Self.texts()
        let answers: [Answer] = try Reference.ask(
            "reference_e5.py", [Self.modelPath + "/e5-small-q4.bin", "vectors"], texts)
        #expect(answers.allSatisfy { $0.plain?.count == 384 })
        #expect(answers.count { $0.engine != nil } >= 300)
        try compare(answers, texts)
    }

    @Test(.enabled(if: hasModel, Reference.noModel))
    func findsWhatMeansTheSameInAnotherLanguage() throws {
        let embedder = try LocalEmbedder(folder: Self.modelPath)
        #expect(embedder.model.name == "multilingual-e5-small")
        #expect(embedder.model.dimensions == 384)
        let question = try embedder.embed("What is the caller allergic to?", as: .question)
        let texts = ["坚果会让我过敏。", "Ich wohne seit Mai in Leipzig.", "Me encanta el fútbol.", "我的狗叫小黑。"]
        let cosines = try embedder.embed(texts, as: .memory).map { $0.similarity(to: question) }
        #expect(cosines.max() == cosines[0])
    }
}
