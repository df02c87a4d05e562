/// A file that an encoder's numbers are read from, in place.
protocol WeightFile: Sendable {
    /// What the tensors are called in it.
    var names: TensorNames { get }
    /// The mapping that all its numbers live as long as.
    var owner: MappedFile { get }

    /// How many rows a matrix has; 0 when there is none of that name.
    func rowCount(of tensor: String) -> Int

    /// The numbers of a tensor of 32-bit numbers; they live as long as the file's object.
    ///
    /// - Parameters:
    ///   - tensor: Its name.
    ///   - shape: The shape that it must have.
    /// - Returns: The first of them.
    /// - Throws: ``EmbeddingError`` when it is missing or of another kind.
    func floats(_ tensor: String, shape: [Int]) throws(EmbeddingError) -> UnsafePointer<Float>

    /// The numbers of a matrix, row by row; they live as long as the file's object.
    ///
    /// - Parameters:
    ///   - tensor: Its name.
    ///   - rows: How many rows it must have.
    ///   - columns: How many numbers a row must have.
    /// - Returns: Where they lie, and in which form.
    /// - Throws: ``EmbeddingError`` when it is missing or of another kind.
    func matrix(_ tensor: String, rows: Int, columns: Int) throws(EmbeddingError) -> WeightMatrix

    /// Takes what tells these weights from any others into a hash.
    func sample(into hash: inout FNV1a)
}

/// The numbers of a matrix, row by row, in one of two forms.
enum WeightMatrix: @unchecked Sendable {
    // Sendable, as the numbers lie in a read-only mapping.

    /// 32-bit numbers.
    case floats(UnsafePointer<Float>)
    /// Blocks of ``QuantizedBlock``.
    case blocks(UnsafeRawPointer)
}

/// Thirty-two numbers of four bits with one scale (Q4_0): a half-precision number, then sixteen bytes, of which the
/// lower halves are the first sixteen numbers and the upper halves the others; each stands for (half - 8) · scale.
///
/// Source: the format Q4_0 of ggml.
enum QuantizedBlock {
    /// Numbers in a block.
    static let count = 32
    /// Bytes of a block.
    static let byteCount = 18

    /// The scale of a block.
    @inline(__always)
    static func scale(_ block: UnsafeRawPointer) -> Float {
        half(UInt16(littleEndian: block.loadUnaligned(as: UInt16.self)))
    }

    /// One number of a block before its scale, -8…7.
    @inline(__always)
    static func value(_ block: UnsafeRawPointer, _ index: Int) -> Int8 {
        let byte = block.load(fromByteOffset: 2 + index % 16, as: UInt8.self)
        return Int8(index < 16 ? byte & 15 : byte >> 4) - 8
    }

    /// Reads a half-precision number; by bits, as `Float16` has no arithmetic of its own on most processors.
    @inline(__always)
    static func half(_ bits: UInt16) -> Float {
        let sign = UInt32(bits & 0x8000) << 16
        let magnitude = UInt32(bits & 0x7FFF)
        // The exponent is rebased by a multiplication, which is right for subnormal numbers as well.
        let number = Float(bitPattern: magnitude << 13) * Float(bitPattern: 0x7780_0000)
        let isSpecial = magnitude >= 0x7C00
        let pattern = isSpecial ? 0x7F80_0000 | (magnitude & 0x3FF) << 13 : number.bitPattern
        return Float(bitPattern: sign | pattern)
    }
}

/// What the tensors of an encoder are called in a file.
struct TensorNames: Sendable {
    var words, positions, types, embeddingNorm: String
    var query, key, value, attentionOutput, attentionNorm, intermediate, output, outputNorm: String
    /// In front of a layer's number, and behind it.
    var layer: (String, String)
    /// Behind the name of what has two tensors.
    var weight, bias: String

    /// Names a part of a layer.
    func part(_ name: String, of layer: Int) -> String { self.layer.0 + String(layer) + self.layer.1 + name }

    /// As Hugging Face `transformers` saves a BERT.
    ///
    /// - Parameter prefix: What stands in front of every name, such as `bert.`.
    init(bertWithPrefix prefix: String) {
        words = prefix + "embeddings.word_embeddings.weight"
        positions = prefix + "embeddings.position_embeddings.weight"
        types = prefix + "embeddings.token_type_embeddings.weight"
        embeddingNorm = prefix + "embeddings.LayerNorm"
        layer = (prefix + "encoder.layer.", ".")
        query = "attention.self.query"
        key = "attention.self.key"
        value = "attention.self.value"
        attentionOutput = "attention.output.dense"
        attentionNorm = "attention.output.LayerNorm"
        intermediate = "intermediate.dense"
        output = "output.dense"
        outputNorm = "output.LayerNorm"
        (weight, bias) = (".weight", ".bias")
    }

    /// As a packed image has them.
    static let packed: Self = {
        var names = Self(bertWithPrefix: "")
        (names.words, names.positions, names.types) = ("emb.word", "emb.pos", "emb.type")
        (names.embeddingNorm, names.layer) = ("emb.ln", ("l", "."))
        (names.query, names.key, names.value, names.attentionOutput) = ("q", "k", "v", "ao")
        (names.attentionNorm, names.intermediate, names.output, names.outputNorm) = ("aln", "fi", "fo", "oln")
        (names.weight, names.bias) = (".w", ".b")
        return names
    }()
}
