internal import CKernels
internal import CZlib
import Foundation

/// What is computed once from a model's file and kept beside it: matrices as the kernels read them, and the order of the
/// vocabulary's pieces.
///
/// A file of a header and one long part that the same cuts of an ``Arena`` write and read; it is mapped read-only, and all
/// processes share it. When it is missing, damaged, of another version or of another model it is made anew; where it cannot
/// be written, each process keeps one of its own.
///
/// The header, little-endian: the magic `ELAOMSP1`, the version and a mark of the byte order (32 bits each), how long the
/// rest is and when the model's file was changed (64 bits each), the model's digest and the CRC-32 of the rest.
final class PreparedModel: @unchecked Sendable {
    // Sendable, as the memory is written in `init` alone.

    /// The matrices of a layer.
    struct Layer {
        var query, key, value, attentionOutput, intermediate, output: kernels_dense
    }

    /// The file's name, beside the model.
    static let fileName = "prepared.elaoms"
    /// Raised when anything about the file changes.
    private static let version: UInt32 = 1
    private static let magic: [UInt8] = Array("ELAOMSP1".utf8)
    /// The mark of the byte order: the numbers behind it are this processor's own.
    private static let byteOrder: UInt32 = 0x0102_0304
    /// What the header takes; a page, so that everything behind it is aligned.
    private static let headerCount = 4096

    /// From the text to the vector.
    let layers: [Layer]
    /// The vocabulary of a packed model.
    let pieces: SentencePieces?
    /// Where it is kept: a path, or that it is this process's own and why.
    let place: String

    /// Keeps the memory that everything lies in.
    private let owner: AnyObject

    /// Memory of this process, for what has no file.
    private final class OwnMemory {
        let buffer: UnsafeMutableRawBufferPointer

        init(byteCount: Int, alignment: Int) {
            buffer = .allocate(byteCount: byteCount, alignment: alignment)
            buffer.initializeMemory(as: UInt8.self, repeating: 0)
        }

        deinit { buffer.deallocate() }
    }

    /// Maps what was prepared, or prepares it.
    ///
    /// - Parameters:
    ///   - weights: The model's numbers.
    ///   - configuration: Their shapes.
    ///   - table: The pieces of a packed model.
    ///   - digest: What tells the model from any other.
    ///   - folder: Where the file is kept.
    /// - Throws: ``EmbeddingError`` when the weights are not those of such a model.
    init(
        _ weights: any WeightFile, _ configuration: ModelConfiguration, table: SentencePieces.Table?, digest: UInt64,
        folder: String
    ) throws(EmbeddingError) {
        let plan = Plan(weights: weights, configuration: configuration, table: table)
        let path = folder + "/" + Self.fileName
        var measure = Arena.measuring
        _ = try plan.cut(&measure, fills: false, owner: weights.owner)
        let count = measure.byteCount
        let header = Self.header(count: count, changedAt: weights.owner.changedAt, digest: digest)
        if let file = Self.usable(path, header: header, count: count) {
            owner = file
            place = path
            var arena = Arena(UnsafeMutableRawPointer(mutating: file.base + Self.headerCount))
            (layers, pieces) = try plan.cut(&arena, fills: false, owner: file)
            return
        }
        let memory = OwnMemory(byteCount: Self.headerCount + count, alignment: Self.headerCount)
        owner = memory
        let buffer = memory.buffer
        guard let base = buffer.baseAddress else { throw .file(name: Self.fileName, errno: ENOMEM) }
        var arena = Arena(base + Self.headerCount)
        (layers, pieces) = try plan.cut(&arena, fills: true, owner: memory)
        header.withUnsafeBytes { UnsafeMutableRawBufferPointer(start: base, count: $0.count).copyMemory(from: $0) }
        let rest = UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(buffer)[Self.headerCount...])
        base.storeBytes(of: Self.checksum(rest), toByteOffset: header.count, as: UInt32.self)
        let failure = Self.write(UnsafeRawBufferPointer(buffer), to: path)
        place = failure.map { "memory of this process, as \(path) cannot be written (errno \($0))" } ?? path
    }

    /// Everything in front of the checksum.
    private static func header(count: Int, changedAt: Int64, digest: UInt64) -> [UInt8] {
        var bytes = magic
        func append(_ value: some FixedWidthInteger) { withUnsafeBytes(of: value) { bytes += $0 } }
        append(version)
        append(byteOrder)
        append(UInt64(count))
        append(changedAt)
        append(digest)
        return bytes
    }

    /// The file, when it is the one that would be written now and is whole.
    private static func usable(_ path: String, header: [UInt8], count: Int) -> MappedFile? {
        guard let file = try? MappedFile(path: path, leastCount: headerCount), file.count == headerCount + count,
            file.bytes.starts(with: header)
        else { return nil }
        let expected = file.bytes.load(fromByteOffset: header.count, as: UInt32.self)
        let rest = UnsafeRawBufferPointer(rebasing: file.bytes[headerCount...])
        return checksum(rest) == expected ? file : nil
    }

    private static func checksum(_ bytes: UnsafeRawBufferPointer) -> UInt32 {
        UInt32(crc32_z(0, bytes.bindMemory(to: UInt8.self).baseAddress, bytes.count))
    }

    /// Writes the file whole or not at all.
    ///
    /// - Returns: The error's number, when it could not be written.
    private static func write(_ bytes: UnsafeRawBufferPointer, to path: String) -> Int32? {
        let temporary = path + ".\(getpid()).\(UInt32.random(in: 0 ... .max))"
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { return errno }
        var (failure, written): (Int32?, Int) = (nil, 0)
        while failure == nil, written < bytes.count {
            let result = Foundation.write(descriptor, bytes.baseAddress.map { $0 + written }, bytes.count - written)
            if result > 0 { written += result } else if errno != EINTR { failure = result == 0 ? EIO : errno }
        }
        // Nothing in it is secret, and other users' processes share it, whatever the mask of this one.
        if failure == nil, fchmod(descriptor, 0o644) != 0 { failure = errno }
        if failure == nil, fsync(descriptor) != 0 { failure = errno }
        if close(descriptor) != 0, failure == nil { failure = errno }
        if failure == nil, rename(temporary, path) != 0 { failure = errno }
        if failure != nil { unlink(temporary) }
        return failure
    }

    /// What is cut out of the memory, in which order.
    private struct Plan {
        let weights: any WeightFile
        let configuration: ModelConfiguration
        let table: SentencePieces.Table?

        /// Cuts, and fills what was cut when that is asked for.
        func cut(
            _ arena: inout Arena, fills: Bool, owner: AnyObject
        ) throws(EmbeddingError) -> ([Layer], SentencePieces?) {
            var layers: [Layer] = []
            let (size, wide, names) = (configuration.hiddenSize, configuration.intermediateSize, weights.names)
            for index in 0..<configuration.layerCount {
                func dense(
                    _ part: String, _ inputs: Int, _ outputs: Int, _ arena: inout Arena
                ) throws(EmbeddingError) -> kernels_dense {
                    let name = names.part(part, of: index)
                    let matrix = try weights.matrix(name + names.weight, rows: outputs, columns: inputs)
                    let bias = try weights.floats(name + names.bias, shape: [outputs])
                    let isPacked = if case .blocks = matrix { true } else { false }
                    let layout = DenseLayout(&arena, inputs: inputs, outputs: outputs, isPacked: isPacked)
                    if fills { layout.fill(matrix, bias: bias, inputCount: inputs, outputCount: outputs) }
                    return layout.dense
                }
                layers.append(
                    Layer(
                        query: try dense(names.query, size, size, &arena),
                        key: try dense(names.key, size, size, &arena),
                        value: try dense(names.value, size, size, &arena),
                        attentionOutput: try dense(names.attentionOutput, size, size, &arena),
                        intermediate: try dense(names.intermediate, size, wide, &arena),
                        output: try dense(names.output, wide, size, &arena)))
            }
            guard let table else { return (layers, nil) }
            let order = arena.take(Int32.self, table.count)
            let pairs = arena.take(Int32.self, SentencePieces.pairCount)
            if fills { SentencePieces.prepare(table, order: order, pairs: pairs) }
            return (layers, SentencePieces(table: table, order: order, pairs: pairs, owner: owner))
        }
    }
}
