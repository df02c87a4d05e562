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

    /// An encoder, and the same in plain loops.
    private func encoders(_ model: TinyModel) throws -> (SentenceEncoder, PlainEncoder) {
        let file = try SafetensorsFile(path: model.path + "/model.safetensors")
        return try encoders(file, model.configuration, folder: model.path)
    }

    private func encoders(
        _ file: any WeightFile, _ configuration: ModelConfiguration, table: SentencePieces.Table? = nil, folder: String
    ) throws -> (SentenceEncoder, PlainEncoder) {
        let prepared = try PreparedModel(file, configuration, table: table, digest: 1, folder: folder)
        return (
            SentenceEncoder(
                configuration: configuration, weights: try EncoderWeights(file, prepared, configuration)),
            PlainEncoder(configuration: configuration, file: file)
        )
    }

    /// Activations have eight bits, which few numbers in a row do not even out.
    private func expectEqual(_ vector: [Float], _ plain: [Double], sourceLocation: SourceLocation = #_sourceLocation)
        throws
    {
        let cosine = try UnitVector(normalizing: vector).similarity(to: UnitVector(normalizing: plain.map(Float.init)))
        #expect(cosine > 0.999, sourceLocation: sourceLocation)
    }

    private func similarity(_ left: [Float], _ right: [Float]) throws -> Float {
        try UnitVector(normalizing: left).similarity(to: UnitVector(normalizing: right))
    }

    @Test(arguments: ["mean", "cls"], ["", "bert."])
    func agreesWithAPlainImplementation(pooling: String, prefix: String) throws {
        let model = try TinyModel {
            $0.pooling = pooling
            $0.prefix = prefix
        }
        let (encoder, plain) = try encoders(model)
        for (ids, vector) in zip(Self.texts, encoder.encode(Self.texts)) {
            try expectEqual(vector, plain.vector(ids))
        }
    }

    @Test func agreesWithAPlainImplementationOfAPackedModel() throws {
        let model = try TinyPackedModel()
        let file = try PackedModelFile(path: model.file)
        let (encoder, plain) = try encoders(file, file.configuration, table: file.pieces, folder: model.path)
        let texts = Self.texts.map { Array($0.prefix(TinyPackedModel.positionCount)) }
        for (ids, vector) in zip(texts, encoder.encode(texts)) { try expectEqual(vector, plain.vector(ids)) }
    }

    @Test(arguments: [(8, 1, 8), (16, 4, 64), (24, 2, 33), (7, 7, 5)])
    func runsModelsOfAnyShape(hidden: Int, heads: Int, wide: Int) throws {
        let model = try TinyModel {
            $0.hiddenSize = hidden
            $0.headCount = heads
            $0.intermediateSize = wide
            $0.layerCount = 3
        }
        let (encoder, plain) = try encoders(model)
        for (ids, vector) in zip(Self.texts, encoder.encode(Self.texts)) {
            try expectEqual(vector, plain.vector(ids))
        }
    }

    @Test func doesNotMixTheTextsOfABatch() throws {
        let model = try TinyModel()
        let encoder = try encoders(model).0
        // Several passes, with every text in several neighbourhoods.
        let many = (0..<200).map { Self.texts[($0 * 7 + $0 / 6) % Self.texts.count] }
        let together = encoder.encode(many)
        for (ids, vector) in zip(many, together) {
            let alone = try #require(encoder.encode([ids]).first)
            #expect(try similarity(alone, vector) > 0.999999)
        }
        #expect(encoder.encode([]).isEmpty)
    }

    @Test func servesManyThreadsAtOnce() throws {
        let model = try TinyModel()
        let encoder = try encoders(model).0
        let expected = encoder.encode(Self.texts)
        let wrong = Mutex(0)
        DispatchQueue.concurrentPerform(iterations: 64) { turn in
            let index = turn % Self.texts.count
            // To the last bit: a pass has nothing that another one could touch.
            if encoder.encode([Self.texts[index]]) != [expected[index]] { wrong.withLock { $0 += 1 } }
        }
        #expect(wrong.withLock { $0 } == 0)
    }

    @Test func saysWhenTheWeightsGiveNoVector() throws {
        let model = try TinyModel()
        var bytes = try model.bytes("model.safetensors")
        // Not a number, at the end of the last tensor.
        bytes.replaceSubrange(bytes.count - 4..<bytes.count, with: [0, 0, 0xC0, 0x7F])
        try model.write(bytes, to: "model.safetensors")
        #expect(throws: EmbeddingError.noDirection) { try model.embedder().embed("the call", as: .memory) }
    }
}
