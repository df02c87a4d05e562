internal import CKernels

/// The weights of a BERT encoder: tables and normalisations in place in the model's file, matrices as ``PreparedModel``
/// lays them out.
///
/// Source: Devlin et al., *BERT: Pre-training of Deep Bidirectional Transformers* (2018).
struct EncoderWeights: @unchecked Sendable {
    // Sendable, as the numbers lie in read-only memory that `file` and `prepared` keep alive.

    /// The scale and shift of a layer normalisation.
    struct Norm {
        var scale: UnsafePointer<Float>
        var shift: UnsafePointer<Float>
    }

    /// One layer.
    struct Layer {
        var query, key, value, attentionOutput: kernels_dense
        var attentionNorm: Norm
        var intermediate, output: kernels_dense
        var outputNorm: Norm
    }

    /// One row for each id of the vocabulary.
    let words: WeightMatrix
    /// How many rows that are.
    let wordCount: Int
    /// One row for each place in a text.
    let positions: UnsafePointer<Float>
    /// The row of the first of two sentences; here there is only one.
    let firstType: UnsafePointer<Float>
    /// After the sum of the three.
    let embeddingNorm: Norm
    /// From the text to the vector.
    let layers: [Layer]

    private let file: any WeightFile
    private let prepared: PreparedModel

    /// Finds the weights of an encoder.
    ///
    /// - Parameters:
    ///   - file: The mapped weights.
    ///   - prepared: The same matrices, laid out.
    ///   - configuration: The shapes that they must have.
    /// - Throws: ``EmbeddingError`` when one is missing or of another shape.
    init(
        _ file: any WeightFile, _ prepared: PreparedModel, _ configuration: ModelConfiguration
    ) throws(EmbeddingError) {
        (self.file, self.prepared) = (file, prepared)
        let (names, size) = (file.names, configuration.hiddenSize)
        func norm(_ name: String) throws(EmbeddingError) -> Norm {
            Norm(
                scale: try file.floats(name + names.weight, shape: [size]),
                shift: try file.floats(name + names.bias, shape: [size]))
        }
        wordCount = file.rowCount(of: names.words)
        words = try file.matrix(names.words, rows: wordCount, columns: size)
        positions = try file.floats(names.positions, shape: [configuration.positionCount, size])
        firstType = try file.floats(names.types, shape: [configuration.typeCount, size])
        embeddingNorm = try norm(names.embeddingNorm)
        var layers: [Layer] = []
        for (index, dense) in prepared.layers.enumerated() {
            layers.append(
                Layer(
                    query: dense.query, key: dense.key, value: dense.value, attentionOutput: dense.attentionOutput,
                    attentionNorm: try norm(names.part(names.attentionNorm, of: index)),
                    intermediate: dense.intermediate, output: dense.output,
                    outputNorm: try norm(names.part(names.outputNorm, of: index))))
        }
        self.layers = layers
    }

    /// Writes the row of a word.
    ///
    /// - Parameters:
    ///   - id: Below ``wordCount``.
    ///   - row: Room for a number of the hidden size each.
    ///   - size: The hidden size.
    func copyWord(_ id: Int32, to row: UnsafeMutablePointer<Float>, size: Int) {
        precondition(id >= 0 && id < wordCount, "the vocabulary has no more ids than the model")
        switch words {
        case .floats(let numbers): row.update(from: numbers + Int(id) * size, count: size)
        case .blocks(let blocks):
            let perRow = size / QuantizedBlock.count
            for block in 0..<perRow {
                let source = blocks + (Int(id) * perRow + block) * QuantizedBlock.byteCount
                let scale = QuantizedBlock.scale(source)
                for index in 0..<QuantizedBlock.count {
                    row[block * QuantizedBlock.count + index] = Float(QuantizedBlock.value(source, index)) * scale
                }
            }
        }
    }
}
