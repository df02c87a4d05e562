import Foundation

/// The weights of a model, read in place from a file that is mapped read-only: all processes share one copy.
///
/// The file must not be changed while it is mapped; replace it by renaming another over it.
///
/// Source: [the safetensors format](https://huggingface.co/docs/safetensors): the header's length (8 bytes, little
/// endian), the header (a JSON object of names, types, shapes and offsets), the numbers.
final class SafetensorsFile: WeightFile {
    /// One line of the header.
    struct Entry: Decodable {
        var dtype: String
        var shape: [Int]
        var offsets: [Int]

        enum CodingKeys: String, CodingKey {
            case dtype, shape
            case offsets = "data_offsets"
        }
    }

    /// The header without its `__metadata__`, which is free text.
    private struct Header: Decodable {
        struct Name: CodingKey {
            var stringValue: String
            var intValue: Int? { nil }
            init(stringValue: String) { self.stringValue = stringValue }
            init?(intValue: Int) { nil }
        }

        var entries: [String: Entry] = [:]

        init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: Name.self)
            for name in container.allKeys where name.stringValue != "__metadata__" {
                entries[name.stringValue] = try container.decode(Entry.self, forKey: name)
            }
        }
    }

    private static let longestHeader = 100_000_000

    private let file: MappedFile
    private let dataStart: Int
    private let entries: [String: Entry]

    /// Maps a file and checks its header against its size.
    ///
    /// - Parameter path: The file.
    /// - Throws: ``EmbeddingError`` when the file cannot be read or its header does not describe it.
    init(path: String) throws(EmbeddingError) {
        file = try MappedFile(path: path, leastCount: 8)
        (entries, dataStart) = try Self.header(file.bytes, name: file.name)
    }

    private var name: String { file.name }
    private var base: UnsafeRawPointer { file.base }

    private static func header(
        _ bytes: UnsafeRawBufferPointer, name: String
    ) throws(EmbeddingError) -> ([String: Entry], Int) {
        let length = UInt64(littleEndian: bytes.loadUnaligned(as: UInt64.self))
        guard length <= UInt64(longestHeader), Int(length) <= bytes.count - 8 else {
            throw .malformed(file: name, reason: "the header is longer than the file")
        }
        let dataStart = 8 + Int(length)
        guard let header = try? JSONDecoder().decode(Header.self, from: Data(bytes[8..<dataStart])) else {
            throw .malformed(file: name, reason: "the header is not the JSON of a safetensors file")
        }
        // As the reference implementation asks: without holes or overlaps, from the first byte to the last.
        var end = 0
        let inOrder = header.entries.sorted { $0.value.offsets.lexicographicallyPrecedes($1.value.offsets) }
        for (tensor, entry) in inOrder {
            guard entry.offsets.count == 2, entry.offsets[0] == end, entry.offsets[1] >= end,
                entry.offsets[1] <= bytes.count - dataStart
            else { throw .malformed(file: name, reason: "\(tensor) lies outside the file or over another tensor") }
            end = entry.offsets[1]
        }
        guard end == bytes.count - dataStart else {
            throw .malformed(file: name, reason: "it is longer than its tensors")
        }
        return (header.entries, dataStart)
    }

    /// Whether the file has a tensor of a name.
    func contains(_ tensor: String) -> Bool { entries[tensor] != nil }

    func rowCount(of tensor: String) -> Int { entries[tensor]?.shape.first ?? 0 }

    var names: TensorNames {
        TensorNames(bertWithPrefix: contains("bert.embeddings.word_embeddings.weight") ? "bert." : "")
    }

    var owner: MappedFile { file }

    func matrix(_ tensor: String, rows: Int, columns: Int) throws(EmbeddingError) -> WeightMatrix {
        .floats(try floats(tensor, shape: [rows, columns]))
    }

    /// The numbers of a tensor, row by row, in place; they live as long as this object.
    ///
    /// - Parameters:
    ///   - tensor: Its name.
    ///   - shape: The shape that it must have.
    /// - Returns: The first of them, aligned to 4 bytes.
    /// - Throws: ``EmbeddingError/malformed(file:reason:)`` when there is no such tensor;
    ///   ``EmbeddingError/unsupported(_:)`` when its numbers are not of 32 bits.
    func floats(_ tensor: String, shape: [Int]) throws(EmbeddingError) -> UnsafePointer<Float> {
        guard let entry = entries[tensor] else { throw .malformed(file: name, reason: "\(tensor) is missing") }
        guard entry.shape == shape else {
            throw .malformed(file: name, reason: "\(tensor) has the shape \(entry.shape), not \(shape)")
        }
        guard entry.dtype == "F32" else {
            throw .unsupported("\(tensor) holds \(entry.dtype) numbers; convert the weights to F32")
        }
        var count = 1
        for dimension in shape {
            let (product, overflow) = count.multipliedReportingOverflow(by: dimension)
            guard dimension >= 0, !overflow else {
                throw .malformed(file: name, reason: "\(tensor) has an impossible shape")
            }
            count = product
        }
        guard entry.offsets[1] - entry.offsets[0] == count.multipliedReportingOverflow(by: 4).partialValue else {
            throw .malformed(file: name, reason: "\(tensor) has another size than its shape says")
        }
        let start = base + dataStart + entry.offsets[0]
        guard Int(bitPattern: start) % MemoryLayout<Float>.alignment == 0 else {
            throw .unsupported("\(tensor) is not aligned to 4 bytes; save the weights again")
        }
        // The mapping is bound to Float wherever it is read as one, and to nothing else.
        return start.bindMemory(to: Float.self, capacity: count)
    }

    /// Takes the header and the first bytes of each tensor into a hash.
    func sample(into hash: inout FNV1a) {
        for (tensor, entry) in entries.sorted(by: { $0.key < $1.key }) {
            hash.combine(contentsOf: "\(tensor) \(entry.dtype) \(entry.shape) ".utf8)
            let length = min(entry.offsets[1] - entry.offsets[0], 256)
            hash.combine(
                contentsOf: UnsafeRawBufferPointer(start: base + dataStart + entry.offsets[0], count: length))
        }
    }
}
