import CKernels
import Domain
import Foundation
import Testing

@testable import Embedding

struct PackedModelTests {
    @Test func embedsWithAFolderOfItsKind() throws {
        let embedder = try TinyPackedModel().embedder()
        #expect(embedder.model.dimensions == 64)
        let vectors = try embedder.embed(["the parcels", "", "the parcels", "日本"], as: .memory)
        #expect(vectors[0].similarity(to: vectors[2]) > 0.999999)
        #expect(vectors[0].similarity(to: vectors[3]) < 0.99)
        // What is asked is not what may answer.
        let asked = try embedder.embed("the parcels", as: .question)
        #expect(asked.similarity(to: vectors[0]) < 0.9999)
        #expect(try embedder.embed("the parcels", as: .memory) != asked)
    }

    /// Parts of a long text count by their length.
    @Test func meansALongTextByItsParts() throws {
        let model = try TinyPackedModel()
        let file = try PackedModelFile(path: model.file)
        let plain = PlainEncoder(configuration: file.configuration, file: file)
        let embedder = try model.embedder()
        let text = "the parcels la te " + String(repeating: "ab the ", count: 7)
        let windows = embedder.windows(of: text, as: .memory)
        #expect(windows.count > 1)
        let prepared = try PreparedModel(
            file, file.configuration, table: file.pieces, digest: 1, folder: model.path)
        let encoder = SentenceEncoder(
            configuration: file.configuration, weights: try EncoderWeights(file, prepared, file.configuration))
        var expected = [Float](repeating: 0, count: 64)
        for (window, mean) in zip(windows, encoder.encode(windows)) {
            for index in expected.indices { expected[index] += mean[index] * Float(window.count - 2) }
        }
        let whole = try embedder.embed(text, as: .memory)
        #expect(whole.similarity(to: try UnitVector(normalizing: expected)) > 0.999999)
        let first = try UnitVector(normalizing: plain.vector(windows[0]).map(Float.init))
        #expect(whole.similarity(to: first) < 0.9999)
    }

    @Test func itsIdentityTellsModelsApart() throws {
        let model = try TinyPackedModel()
        let identity = try model.embedder().model
        #expect(identity.digest.count == 16)
        #expect(try model.embedder().model == identity)
        #expect(try TinyPackedModel().embedder().model.digest == identity.digest)
        #expect(try TinyPackedModel(seed: 2).embedder().model.digest != identity.digest)
    }

    /// Cut off anywhere it is refused, and nothing is read beyond its end.
    @Test func refusesWhatIsCutOff() throws {
        let complete = try TinyPackedModel()
        let whole = try Data(contentsOf: URL(filePath: complete.file)).count
        for length in Array(stride(from: 0, to: 2500, by: 41)) + [whole / 2, whole - 100] {
            let model = try TinyPackedModel { $0 = Array($0.prefix(length)) }
            #expect(throws: EmbeddingError.self, "\(length)") { try model.embedder() }
        }
    }

    /// A place in the file and what is written there instead.
    @Test(arguments: [
        // Version, hidden size, layers, heads, words, positions, epsilon, numbers a block.
        (4, 2), (8, 65), (8, -1), (12, 0), (12, 3), (16, 5), (24, 3), (28, 2), (36, -1), (40, 64),
        // Pieces, the unknown piece, the pieces' length, where the first begins.
        (44, 1 << 30), (60, 4000), (64, 7), (72, 1),
    ])
    func refusesSizesThatDoNotFit(offset: Int, value: Int32) throws {
        let model = try TinyPackedModel { bytes in
            withUnsafeBytes(of: value.littleEndian) { bytes.replaceSubrange(offset..<offset + 4, with: $0) }
        }
        #expect(throws: EmbeddingError.self) { try model.embedder() }
    }

    @Test func readsHalfPrecision() {
        let numbers: [Float16] = [0, -0.0, 1, -2.5, 65504, 6.1e-5, 5.96e-8, 3.3e-6, .infinity]
        for number in numbers { #expect(QuantizedBlock.half(number.bitPattern) == Float(number)) }
        #expect(QuantizedBlock.half(Float16.nan.bitPattern).isNaN)
    }
}

struct PreparedModelTests {
    private func prepared(_ model: TinyPackedModel, digest: UInt64 = 1) throws -> PreparedModel {
        let file = try PackedModelFile(path: model.file)
        return try PreparedModel(file, file.configuration, table: file.pieces, digest: digest, folder: model.path)
    }

    private func path(_ model: TinyPackedModel) -> String { model.path + "/" + PreparedModel.fileName }

    @Test func isMadeOnceAndThenMapped() throws {
        let model = try TinyPackedModel()
        #expect(try prepared(model).place == path(model))
        let made = try FileManager.default.attributesOfItem(atPath: path(model))[.systemFileNumber] as? Int
        #expect(try prepared(model).place == path(model))
        #expect(try FileManager.default.attributesOfItem(atPath: path(model))[.systemFileNumber] as? Int == made)
        #expect(try FileManager.default.contentsOfDirectory(atPath: model.path).count == 2)
    }

    @Test(arguments: [0, 8, 12, 20, 30, 40, 4096, 9000, -1])
    func isMadeAgainWhenItIsDamaged(offset: Int) throws {
        let model = try TinyPackedModel()
        let expected = try model.embedder().embed("the parcels", as: .memory)
        var bytes = try Data(contentsOf: URL(filePath: path(model)))
        bytes[offset < 0 ? bytes.count + offset : offset] ^= 0x55
        try bytes.write(to: URL(filePath: path(model)))
        #expect(try model.embedder().embed("the parcels", as: .memory) == expected)
        let again = try Data(contentsOf: URL(filePath: path(model)))
        #expect(again != bytes)
    }

    @Test func isMadeAgainWhenItIsCutOffOrOfAnotherModel() throws {
        let model = try TinyPackedModel()
        _ = try prepared(model)
        let whole = try Data(contentsOf: URL(filePath: path(model)))
        try whole.prefix(5000).write(to: URL(filePath: path(model)))
        _ = try prepared(model)
        #expect(try Data(contentsOf: URL(filePath: path(model))) == whole)
        _ = try prepared(model, digest: 2)
        #expect(try Data(contentsOf: URL(filePath: path(model))) != whole)
    }

    @Test func isKeptInMemoryWhereItCannotBeWritten() throws {
        let model = try TinyPackedModel()
        // A folder stands in the file's place, which no user may rename a file over.
        try FileManager.default.createDirectory(atPath: path(model) + "/x", withIntermediateDirectories: true)
        let embedder = try model.embedder()
        #expect(embedder.engine.prepared.contains("memory of this process"))
        let vector = try embedder.embed("the parcels", as: .memory)
        try FileManager.default.removeItem(atPath: path(model))
        #expect(try model.embedder().embed("the parcels", as: .memory) == vector)
        #expect(try FileManager.default.contentsOfDirectory(atPath: model.path).count == 2)
    }

    /// The number that the kernels are given for an input of the first group of outputs.
    private func value(_ dense: kernels_dense, output: Int, input: Int) -> Float {
        let blocks = Int(dense.inputs) / 32
        return (0..<Int(dense.planes)).reduce(0) { sum, plane in
            let block = plane * blocks + input / 32
            let number = dense.weights[block * 512 + input % 32 / 4 * 64 + output * 4 + input % 4]
            return sum + Float(number) * dense.scales[block * 16 + output]
        }
    }

    /// Two numbers of four bits each are within 0.4 % of the largest of thirty-two.
    @Test func splitsFloatsClosely() throws {
        let numbers = (0..<120).map { index -> Float in
            let wave: Double = sin(Double(index) * 1.7)
            return Float(wave) * Float(index % 7)
        }
        var measure = Arena.measuring
        _ = DenseLayout(&measure, inputs: 40, outputs: 3, isPacked: false)
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: measure.byteCount, alignment: 64)
        defer { buffer.deallocate() }
        buffer.initializeMemory(as: UInt8.self, repeating: 0)
        var arena = Arena(try #require(buffer.baseAddress))
        let layout = DenseLayout(&arena, inputs: 40, outputs: 3, isPacked: false)
        numbers.withUnsafeBufferPointer { numbers in
            guard let start = numbers.baseAddress else { return }
            layout.fill(.floats(start), bias: start, inputCount: 40, outputCount: 3)
        }
        for output in 0..<3 {
            for input in 0..<40 {
                let row = numbers[output * 40..<output * 40 + 40]
                let block = row[(row.startIndex + input / 32 * 32)...].prefix(32)
                let largest = block.map { abs($0) }.max() ?? 0
                let value = value(layout.dense, output: output, input: input)
                #expect(abs(value - numbers[output * 40 + input]) <= largest * 0.0043)
            }
        }
    }
}
