import Domain
import Foundation
import Synchronization
import Testing

@testable import Embedding

struct SentenceEncoderTests {
    static let texts: [[Int32]] = [
        [2, 3], [2, 5, 3], [2, 5, 6, 7, 8, 3], [2, 17, 16, 15, 3], [2, 1, 1, 1, 3],
        [2] + (0..<14).map { Int32(5 + $0 % 15) } + [3],
    ]

    private func weights(_ model: TinyModel) throws -> EncoderWeights {
        try EncoderWeights(SafetensorsFile(path: model.path + "/model.safetensors"), model.configuration)
    }

    private func expectEqual(_ vector: UnitVector, _ plain: [Double], sourceLocation: SourceLocation = #_sourceLocation)
    {
        let distance = zip(vector.components, plain).map { abs(Double($0) - $1) }.max() ?? 1
        #expect(vector.components.count == plain.count, sourceLocation: sourceLocation)
        #expect(distance < 1e-5, sourceLocation: sourceLocation)
    }

    @Test(arguments: ["mean", "cls"], ["", "bert."])
    func agreesWithAPlainImplementation(pooling: String, prefix: String) throws {
        let model = try TinyModel {
            $0.pooling = pooling
            $0.prefix = prefix
        }
        let weights = try weights(model)
        let encoder = SentenceEncoder(configuration: model.configuration, weights: weights)
        let plain = PlainEncoder(configuration: model.configuration, weights: weights)
        for (ids, vector) in zip(Self.texts, try encoder.encode(Self.texts)) {
            expectEqual(vector, plain.vector(ids))
        }
    }

    @Test(arguments: [(8, 1, 8), (16, 4, 64), (24, 2, 33), (7, 7, 5)])
    func runsModelsOfAnyShape(hidden: Int, heads: Int, wide: Int) throws {
        let model = try TinyModel {
            $0.hiddenSize = hidden
            $0.headCount = heads
            $0.intermediateSize = wide
            $0.layerCount = 3
        }
        let weights = try weights(model)
        let encoder = SentenceEncoder(configuration: model.configuration, weights: weights)
        let plain = PlainEncoder(configuration: model.configuration, weights: weights)
        for (ids, vector) in zip(Self.texts, try encoder.encode(Self.texts)) {
            expectEqual(vector, plain.vector(ids))
        }
    }

    @Test func doesNotMixTheTextsOfABatch() throws {
        let model = try TinyModel()
        let encoder = SentenceEncoder(configuration: model.configuration, weights: try weights(model))
        // Several passes, with every text in several neighbourhoods.
        let many = (0..<200).map { Self.texts[($0 * 7 + $0 / 6) % Self.texts.count] }
        let together = try encoder.encode(many)
        for (ids, vector) in zip(many, together) {
            let alone = try #require(try encoder.encode([ids]).first)
            #expect(alone.similarity(to: vector) > 0.999999)
        }
        #expect(try encoder.encode([]).isEmpty)
    }

    @Test func servesManyThreadsAtOnce() throws {
        let model = try TinyModel()
        let encoder = SentenceEncoder(configuration: model.configuration, weights: try weights(model))
        let expected = try encoder.encode(Self.texts)
        let wrong = Mutex(0)
        DispatchQueue.concurrentPerform(iterations: 64) { turn in
            let index = turn % Self.texts.count
            let vector = try? encoder.encode([Self.texts[index]]).first
            if vector.map({ $0.similarity(to: expected[index]) > 0.999999 }) != true { wrong.withLock { $0 += 1 } }
        }
        #expect(wrong.withLock { $0 } == 0)
    }

    @Test func saysWhenTheWeightsGiveNoVector() throws {
        let model = try TinyModel()
        var bytes = try model.bytes("model.safetensors")
        // Not a number, at the end of the last tensor.
        bytes.replaceSubrange(bytes.count - 4..<bytes.count, with: [0, 0, 0xC0, 0x7F])
        try model.write(bytes, to: "model.safetensors")
        let encoder = SentenceEncoder(configuration: model.configuration, weights: try weights(model))
        #expect(throws: EmbeddingError.noDirection) { try encoder.encode(Self.texts) }
    }
}
