/// Reads little-endian numbers one behind the other, and never beyond the end.
struct BinaryReader {
    private let file: MappedFile
    private(set) var offset = 0

    /// Reads a file from its first byte on.
    init(_ file: MappedFile) { self.file = file }

    /// Says what is wrong with the file.
    func fault(_ reason: String) -> EmbeddingError { .malformed(file: file.name, reason: reason) }

    private mutating func load<Value: BitwiseCopyable>(_ type: Value.Type) throws(EmbeddingError) -> Value {
        let size = MemoryLayout<Value>.size
        guard size <= file.count - offset else { throw fault("it ends too early") }
        defer { offset += size }
        return file.bytes.loadUnaligned(fromByteOffset: offset, as: type)
    }

    /// A byte.
    mutating func byte() throws(EmbeddingError) -> UInt8 { try load(UInt8.self) }

    /// A number of 16 bits.
    mutating func short() throws(EmbeddingError) -> UInt16 { UInt16(littleEndian: try load(UInt16.self)) }

    /// A number of 32 bits with a sign.
    mutating func integer() throws(EmbeddingError) -> Int { Int(Int32(littleEndian: try load(Int32.self))) }

    /// A number of 32 bits without a sign.
    mutating func scalar() throws(EmbeddingError) -> UInt32 { UInt32(littleEndian: try load(UInt32.self)) }

    /// A number of 64 bits that a file may be long.
    mutating func long() throws(EmbeddingError) -> Int {
        let value = UInt64(littleEndian: try load(UInt64.self))
        guard let length = Int(exactly: value) else { throw fault("a length is impossible") }
        return length
    }

    /// A binary32.
    mutating func float() throws(EmbeddingError) -> Float { Float(bitPattern: try scalar()) }

    /// A number that counts something: at least one.
    mutating func size(upTo limit: Int) throws(EmbeddingError) -> Int {
        let value = try integer()
        guard (1...limit).contains(value) else { throw fault("a size is \(value)") }
        return value
    }

    /// The next bytes, in place.
    mutating func bytes(_ count: Int) throws(EmbeddingError) -> UnsafeRawBufferPointer {
        guard count >= 0, count <= file.count - offset else { throw fault("it ends too early") }
        defer { offset += count }
        return UnsafeRawBufferPointer(rebasing: file.bytes[offset..<offset + count])
    }
}
