/// The weights of a BERT encoder, in place in their file.
///
/// Source: Devlin et al., *BERT: Pre-training of Deep Bidirectional Transformers* (2018); names as Hugging Face
/// `transformers` saves them, with or without `bert.` in front.
struct EncoderWeights: @unchecked Sendable {
    // Sendable, as the numbers lie in a read-only mapping that `file` keeps alive.

    /// A product and a sum: `output = input · weightᵀ + bias`.
    struct Dense {
        /// Row by row, one for each output.
        var weight: UnsafePointer<Float>
        var bias: UnsafePointer<Float>
        var inputCount: Int
        var outputCount: Int
    }

    /// The scale and shift of a layer normalisation.
    struct Norm {
        var scale: UnsafePointer<Float>
        var shift: UnsafePointer<Float>
    }

    /// One layer.
    struct Layer {
        var query: Dense
        var key: Dense
        var value: Dense
        var attentionOutput: Dense
        var attentionNorm: Norm
        var intermediate: Dense
        var output: Dense
        var outputNorm: Norm
    }

    /// One row for each id of the vocabulary.
    let words: UnsafePointer<Float>
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

    private let file: SafetensorsFile

    /// Finds the tensors of an encoder.
    ///
    /// - Parameters:
    ///   - file: The mapped weights.
    ///   - configuration: The shapes that they must have.
    /// - Throws: ``EmbeddingError`` when one is missing or of another shape.
    init(_ file: SafetensorsFile, _ configuration: ModelConfiguration) throws(EmbeddingError) {
        self.file = file
        let prefix = file.contains("bert.embeddings.word_embeddings.weight") ? "bert." : ""
        let reader = Reader(file: file, size: configuration.hiddenSize, prefix: prefix)
        let words = prefix + "embeddings.word_embeddings.weight"
        wordCount = file.shape(of: words)?.first ?? 0
        self.words = try reader.table("embeddings.word_embeddings", rows: wordCount)
        positions = try reader.table("embeddings.position_embeddings", rows: configuration.positionCount)
        firstType = try reader.table("embeddings.token_type_embeddings", rows: configuration.typeCount)
        embeddingNorm = try reader.norm("embeddings.LayerNorm")
        var layers: [Layer] = []
        for index in 0..<configuration.layerCount {
            let name = "encoder.layer.\(index)."
            let (size, wide) = (configuration.hiddenSize, configuration.intermediateSize)
            layers.append(
                Layer(
                    query: try reader.dense(name + "attention.self.query", size, size),
                    key: try reader.dense(name + "attention.self.key", size, size),
                    value: try reader.dense(name + "attention.self.value", size, size),
                    attentionOutput: try reader.dense(name + "attention.output.dense", size, size),
                    attentionNorm: try reader.norm(name + "attention.output.LayerNorm"),
                    intermediate: try reader.dense(name + "intermediate.dense", size, wide),
                    output: try reader.dense(name + "output.dense", wide, size),
                    outputNorm: try reader.norm(name + "output.LayerNorm")))
        }
        self.layers = layers
    }

    private struct Reader {
        var file: SafetensorsFile
        var size: Int
        var prefix: String

        func table(_ name: String, rows: Int) throws(EmbeddingError) -> UnsafePointer<Float> {
            try numbers(name + ".weight", [rows, size])
        }

        func norm(_ name: String) throws(EmbeddingError) -> Norm {
            Norm(scale: try numbers(name + ".weight", [size]), shift: try numbers(name + ".bias", [size]))
        }

        func dense(_ name: String, _ inputs: Int, _ outputs: Int) throws(EmbeddingError) -> Dense {
            Dense(
                weight: try numbers(name + ".weight", [outputs, inputs]), bias: try numbers(name + ".bias", [outputs]),
                inputCount: inputs, outputCount: outputs)
        }

        private func numbers(_ name: String, _ shape: [Int]) throws(EmbeddingError) -> UnsafePointer<Float> {
            try file.floats(prefix + name, shape: shape)
        }
    }
}
