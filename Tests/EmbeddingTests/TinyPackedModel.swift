import Foundation

@testable import Embedding

/// A made-up model in one packed file, in a folder of its own, deleted with it: small, but of the same kind as the real one.
final class TinyPackedModel: Sendable {
    /// A piece and its score.
    struct Piece {
        var text: String
        var score: Float
    }

    static let pieces: [Piece] =
        ["<s>", "<pad>", "</s>", "<unk>"].map { Piece(text: $0, score: 0) }
        + [
            ("▁", -2.0), ("▁the", -2.5), ("▁par", -4), ("cel", -4.5), ("▁parcel", -7), ("s", -3), ("a", -4), ("b", -4),
            ("ab", -5), ("aba", -9.5), ("日", -6), ("本", -6), ("日本", -8), ("é", -5), ("e", -4), ("▁query", -6),
            ("▁passage", -6), (":", -3), ("▁la", -5), ("te", -5), (".", -3), ("😀", -9), ("fi", -5), ("1", -4),
        ].map { Piece(text: $0.0, score: Float($0.1)) }
    /// What stands in place of a scalar.
    static let replacements: [(Unicode.Scalar, String)] = [
        ("\u{7}", ""), ("\t", " "), ("\n", " "), ("\u{AD}", ""), ("Ａ", "a"), ("ﬁ", "fi"),
    ]
    static let hiddenSize = 64
    static let wideSize = 96
    static let positionCount = 12
    static let fileName = "tiny.bin"

    let path: String
    var file: String { path + "/" + Self.fileName }

    /// Writes the model.
    ///
    /// - Parameters:
    ///   - seed: Of the numbers.
    ///   - change: What is done to the bytes before they are written.
    /// - Throws: When the file cannot be written.
    init(seed: UInt64 = 1, _ change: (inout [UInt8]) -> Void = { _ in }) throws {
        path = FileManager.default.temporaryDirectory.path + "/elaoms-packed-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        var bytes = Self.bytes(seed: seed)
        change(&bytes)
        try Data(bytes).write(to: URL(filePath: file))
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// Loads the model.
    func embedder() throws(EmbeddingError) -> LocalEmbedder { try LocalEmbedder(folder: path) }

    private struct Tensor {
        var name: String
        var numbers: [Float]
        var isPacked: Bool
    }

    private static func bytes(seed: UInt64) -> [UInt8] {
        var random = seed
        func next() -> Float {
            random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Float(random >> 40) / Float(1 << 24) - 0.5
        }
        var tensors: [Tensor] = []
        func floats(_ name: String, _ count: Int, around middle: Float = 0) {
            tensors.append(Tensor(name: name, numbers: (0..<count).map { _ in middle + next() }, isPacked: false))
        }
        func packed(_ name: String, _ count: Int) {
            tensors.append(Tensor(name: name, numbers: (0..<count).map { _ in next() }, isPacked: true))
        }
        func norm(_ name: String) {
            floats(name + ".w", hiddenSize, around: 1)
            floats(name + ".b", hiddenSize)
        }
        packed("emb.word", (pieces.count + 3) * hiddenSize)
        floats("emb.pos", positionCount * hiddenSize)
        floats("emb.type", 2 * hiddenSize)
        norm("emb.ln")
        for layer in 0..<2 {
            for (part, inputs, outputs) in [
                ("q", hiddenSize, hiddenSize), ("k", hiddenSize, hiddenSize), ("v", hiddenSize, hiddenSize),
                ("ao", hiddenSize, hiddenSize), ("fi", hiddenSize, wideSize), ("fo", wideSize, hiddenSize),
            ] {
                packed("l\(layer).\(part).w", inputs * outputs)
                floats("l\(layer).\(part).b", outputs)
            }
            norm("l\(layer).aln")
            norm("l\(layer).oln")
        }
        var bytes = head()
        var (directory, data) = ([UInt8](), [UInt8]())
        let length = tensors.reduce(4) { $0 + 2 + $1.name.utf8.count + 21 }
        let start = (bytes.count + length + 63) / 64 * 64
        append(Int32(tensors.count), to: &directory)
        for tensor in tensors {
            let form = tensor.isPacked ? pack(tensor.numbers) : tensor.numbers.flatMap { little($0.bitPattern) }
            append(UInt16(tensor.name.utf8.count), to: &directory)
            directory += Array(tensor.name.utf8) + [tensor.isPacked ? 1 : 0]
            append(UInt32(tensor.numbers.count), to: &directory)
            append(UInt64(start + data.count), to: &directory)
            append(UInt64(0), to: &directory)
            data += form
            while data.count % 64 != 0 { data.append(0) }
        }
        bytes += directory
        while bytes.count < start { bytes.append(0) }
        return bytes + data
    }

    private static func head() -> [UInt8] {
        var bytes = Array("E5S1".utf8)
        for size in [1, hiddenSize, 2, 4, wideSize, pieces.count + 3, positionCount, 2] {
            append(Int32(size), to: &bytes)
        }
        append(Float(1e-12).bitPattern, to: &bytes)
        for number in [32, pieces.count, 0, 2, 1, 3] { append(Int32(number), to: &bytes) }
        let texts = pieces.map { Array($0.text.utf8) }
        append(UInt64(texts.reduce(0) { $0 + $1.count }), to: &bytes)
        var start = 0
        for text in texts {
            append(UInt32(start), to: &bytes)
            start += text.count
        }
        append(UInt32(start), to: &bytes)
        for piece in pieces { append(piece.score.bitPattern, to: &bytes) }
        bytes += texts.joined()
        var table: [UInt8] = []
        for (scalar, text) in replacements.sorted(by: { $0.0 < $1.0 }) {
            append(scalar.value, to: &table)
            table.append(UInt8(text.unicodeScalars.count))
            for replacement in text.unicodeScalars { append(replacement.value, to: &table) }
        }
        append(Int32(replacements.count), to: &bytes)
        append(UInt32(table.count), to: &bytes)
        return bytes + table
    }

    /// Rounds numbers to blocks of four bits.
    private static func pack(_ numbers: [Float]) -> [UInt8] {
        stride(from: 0, to: numbers.count, by: 32).flatMap { start -> [UInt8] in
            let block = numbers[start..<start + 32]
            let scale = Float16((block.map { abs($0) }.max() ?? 1) / 7)
            let values = block.map { UInt8(max(0, min(15, ($0 / Float(scale)).rounded() + 8))) }
            return little(scale.bitPattern) + (0..<16).map { values[$0] | values[$0 + 16] << 4 }
        }
    }

    private static func little(_ value: some FixedWidthInteger) -> [UInt8] {
        withUnsafeBytes(of: value.littleEndian) { Array($0) }
    }

    private static func append(_ value: some FixedWidthInteger, to bytes: inout [UInt8]) { bytes += little(value) }
}
