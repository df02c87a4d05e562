import Foundation

@testable import Embedding

/// A made-up model in a folder of its own, deleted with it: small, but of the same kind as a real one.
final class TinyModel: Sendable {
    /// What a test may want otherwise.
    struct Shape {
        var hiddenSize = 12
        var layerCount = 2
        var headCount = 3
        // No multiple of eight, so that the ends of rows are computed as well.
        var intermediateSize = 20
        var positionCount = 24
        var maximumTokenCount = 16
        var pooling = "mean"
        var prefix = ""
        var seed: UInt64 = 1
    }

    static let pieces = [
        "[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "the", "par", "##cel", "##s", "is", "late", "call", "##ed", "a",
        "##b", ".", "!", "日", "e", "##e",
    ]

    let path: String
    let configuration: ModelConfiguration

    init(_ change: (inout Shape) -> Void = { _ in }) throws {
        var shape = Shape()
        change(&shape)
        path = FileManager.default.temporaryDirectory.path + "/elaoms-model-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: path + "/1_Pooling", withIntermediateDirectories: true)
        var configuration = ModelConfiguration()
        configuration.hiddenSize = shape.hiddenSize
        configuration.layerCount = shape.layerCount
        configuration.headCount = shape.headCount
        configuration.intermediateSize = shape.intermediateSize
        configuration.positionCount = shape.positionCount
        configuration.maximumTokenCount = shape.maximumTokenCount
        configuration.pooling = shape.pooling == "cls" ? .cls : .mean
        self.configuration = configuration
        try write(
            """
            {"model_type": "bert", "hidden_size": \(shape.hiddenSize), "num_hidden_layers": \(shape.layerCount),
             "num_attention_heads": \(shape.headCount), "intermediate_size": \(shape.intermediateSize),
             "hidden_act": "gelu", "layer_norm_eps": 1e-12, "max_position_embeddings": \(shape.positionCount)}
            """, to: "config.json")
        try write(#"{"max_seq_length": \#(shape.maximumTokenCount)}"#, to: "sentence_bert_config.json")
        try write(
            #"{"pooling_mode_mean_tokens": \#(shape.pooling == "mean"), "pooling_mode_cls_token": \#(shape.pooling == "cls")}"#,
            to: "1_Pooling/config.json")
        try write(
            """
            [{"idx": 0, "name": "0", "path": "", "type": "sentence_transformers.models.Transformer"},
             {"idx": 1, "name": "1", "path": "1_Pooling", "type": "sentence_transformers.models.Pooling"},
             {"idx": 2, "name": "2", "path": "2_Normalize", "type": "sentence_transformers.models.Normalize"}]
            """, to: "modules.json")
        try write(Self.pieces.joined(separator: "\n") + "\n", to: "vocab.txt")
        var random = Random(state: shape.seed)
        let tensors = Self.tensors(of: configuration).map { name, shape in
            Tensor(name: name, shape: shape, numbers: (0..<shape.reduce(1, *)).map { _ in random.next(for: name) })
        }
        try write(Tensor.file(tensors.map { $0.named(shape.prefix + $0.name) }), to: "model.safetensors")
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// Loads the model; a method, so that the folder is there until it is loaded.
    func embedder() throws(EmbeddingError) -> LocalEmbedder { try LocalEmbedder(folder: path) }

    func write(_ text: String, to name: String) throws { try write(Array(text.utf8), to: name) }

    func write(_ bytes: [UInt8], to name: String) throws {
        try Data(bytes).write(to: URL(filePath: path + "/" + name))
    }

    func bytes(_ name: String) throws -> [UInt8] { Array(try Data(contentsOf: URL(filePath: path + "/" + name))) }

    func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: path + "/" + name) }

    /// Numbers that are the same in every run: near 1 where a normalisation scales, else around 0.
    private struct Random {
        var state: UInt64

        mutating func next(for name: String) -> Float {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let number = Float(state >> 40) / Float(1 << 24) - 0.5
            return name.hasSuffix("LayerNorm.weight") ? 1 + number : number
        }
    }

    private static func tensors(of configuration: ModelConfiguration) -> [(String, [Int])] {
        let (size, wide) = (configuration.hiddenSize, configuration.intermediateSize)
        func dense(_ name: String, _ inputs: Int, _ outputs: Int) -> [(String, [Int])] {
            [(name + ".weight", [outputs, inputs]), (name + ".bias", [outputs])]
        }
        func norm(_ name: String) -> [(String, [Int])] { [(name + ".weight", [size]), (name + ".bias", [size])] }
        var tensors = [
            ("embeddings.word_embeddings.weight", [pieces.count, size]),
            ("embeddings.position_embeddings.weight", [configuration.positionCount, size]),
            ("embeddings.token_type_embeddings.weight", [configuration.typeCount, size]),
        ]
        tensors += norm("embeddings.LayerNorm")
        for layer in 0..<configuration.layerCount {
            let name = "encoder.layer.\(layer)."
            for part in ["query", "key", "value"] { tensors += dense(name + "attention.self." + part, size, size) }
            tensors += dense(name + "attention.output.dense", size, size) + norm(name + "attention.output.LayerNorm")
            tensors += dense(name + "intermediate.dense", size, wide)
            tensors += dense(name + "output.dense", wide, size) + norm(name + "output.LayerNorm")
        }
        return tensors
    }
}

/// A tensor that a test writes.
struct Tensor {
    var name: String
    var shape: [Int]
    var numbers: [Float]
    var dtype = "F32"

    func named(_ name: String) -> Tensor {
        var tensor = self
        tensor.name = name
        return tensor
    }

    /// A safetensors file with these, in this order.
    static func file(_ tensors: [Tensor]) -> [UInt8] {
        var (entries, data) = ([#""__metadata__":{"format":"pt"}"#], [UInt8]())
        for tensor in tensors {
            let start = data.count
            for number in tensor.numbers { withUnsafeBytes(of: number.bitPattern.littleEndian) { data += $0 } }
            entries.append(
                #""\#(tensor.name)":{"dtype":"\#(tensor.dtype)","shape":\#(tensor.shape),"data_offsets":[\#(start),\#(data.count)]}"#
            )
        }
        return file(header: "{" + entries.joined(separator: ",") + "}", data: data)
    }

    /// A safetensors file with this header, filled up with spaces to a multiple of eight as the format's own writer does.
    static func file(header: String, data: [UInt8]) -> [UInt8] {
        var header = Array(header.utf8)
        while header.count % 8 != 0 { header.append(0x20) }
        return withUnsafeBytes(of: UInt64(header.count).littleEndian) { Array($0) } + header + data
    }
}
