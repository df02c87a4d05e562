import Domain
import Foundation
import Testing

@testable import Embedding

/// all-MiniLM-L6-v2 here against Hugging Face `tokenizers` and NumPy: `reference.py`, and what it once gave.
struct ReferenceTests {
    static let modelPath = Reference.root.appending(path: "models/all-MiniLM-L6-v2").path
    static let hasModel = FileManager.default.fileExists(atPath: modelPath)

    /// What the reference says of one text.
    struct Answer: Decodable {
        var ids: [Int32]
        var vector: [Float]?
    }

    /// The texts and what this embedder makes of them, once for both references.
    private struct Embedded {
        let texts: [String]
        let ids: [[Int32]]
        let vectors: [UnitVector]

        static let shared = Result<Self, any Error> {
            let file = try Data(contentsOf: Reference.here.appending(path: "Fixtures/texts.json"))
            let texts = try JSONDecoder().decode([String].self, from: file)
            let embedder = try LocalEmbedder(folder: modelPath)
            return Self(
                texts: texts, ids: texts.map { embedder.tokenIDs(of: $0) },
                vectors: try embedder.embed(texts, as: .memory))
        }
    }

    private static func reference(_ mode: String, _ texts: [String]) throws -> [Answer] {
        try Reference.ask("reference.py", [modelPath, mode], texts)
    }

    private func compare(_ embedded: Embedded, with answers: [Answer]) throws {
        try #require(embedded.texts.count == answers.count)
        for (index, answer) in answers.enumerated() {
            let text = String(embedded.texts[index].prefix(60))
            #expect(embedded.ids[index] == answer.ids, "\(text)")
            if let vector = answer.vector {
                let expected = try UnitVector(normalizing: vector)
                #expect(embedded.vectors[index].similarity(to: expected) >= 0.99, "\(text)")
            }
        }
    }

    @Test(.enabled(if: hasModel, Reference.noModel))
    func agreesWithStoredFigures() throws {
        let stored = try Data(contentsOf: Reference.here.appending(path: "Fixtures/reference.json"))
        let answers = try JSONDecoder().decode([Answer].self, from: stored)
        #expect(answers.count >= 200)
        #expect(answers.count { $0.vector != nil } >= 75)
        try compare(Embedded.shared.get(), with: answers)
    }

    @Test(.enabled(if: hasModel, Reference.noModel), .enabled(if: Reference.hasPython, Reference.noPython))
    func agreesWithTheIndependentImplementation() throws {
        let embedded = try Embedded.shared.get()
        let answers = try Self.reference("vectors", embedded.texts)
        #expect(answers.count >= 200)
        #expect(answers.allSatisfy { $0.vector?.count == 384 })
        try compare(embedded, with: answers)
    }

    /// Every scalar outside the large blocks of ideographs, syllables and private use, between two letters.
    @Test(.enabled(if: hasModel, Reference.noModel), .enabled(if: Reference.hasPython, Reference.noPython))
    func takesEveryScalarForWhatItIs() throws {
        let ranges: [ClosedRange<UInt32>] = [
            1...0x3500, 0x4DB0...0x4E10, 0x9FF0...0xAC20, 0xD790...0xD7FF, 0xE000...0xE010, 0xF8F0...0x1FFFF,
            0x2A6D0...0x2A750, 0x2B730...0x2B930, 0x2CEA0...0x2CEC0, 0x2F7F0...0x2FA30, 0xE0000...0xE01FF,
        ]
        let scalars = ranges.flatMap { $0 }.compactMap { Unicode.Scalar($0) }
        let texts = scalars.map { "a\($0)b" }
        let answers = try Self.reference("ids", texts)
        let embedder = try LocalEmbedder(folder: Self.modelPath)
        let wrong = zip(texts, answers).filter { embedder.tokenIDs(of: $0) != $1.ids }
            .map { $0.0.unicodeScalars.map { String($0.value, radix: 16) }.joined(separator: " ") }
        #expect(wrong == [])
    }

    @Test(.enabled(if: hasModel, Reference.noModel))
    func findsWhatMeansTheSameWithoutASharedWord() throws {
        let embedder = try LocalEmbedder(folder: Self.modelPath)
        #expect(embedder.model.name == "all-MiniLM-L6-v2")
        #expect(embedder.model.dimensions == 384)
        let texts = ["when does my parcel arrive?", "the package will be delivered on Friday", "I am allergic to nuts"]
        let vectors = try embedder.embed(texts, as: .memory)
        #expect(vectors[0].similarity(to: vectors[1]) > vectors[0].similarity(to: vectors[2]) + 0.3)
    }
}
