import Foundation

/// What the configuration files of a model folder say about how a text becomes a vector.
///
/// The files are those of a sentence-transformers folder: `modules.json`, and beside the weights `config.json`,
/// `sentence_bert_config.json` and `tokenizer_config.json`. The truncation and padding of `tokenizer.json` do not count:
/// sentence-transformers overrides both.
struct ModelConfiguration: Sendable, Equatable {
    /// How the vectors of the tokens become one.
    enum Pooling: String, Sendable {
        /// Their mean.
        case mean
        /// The vector of `[CLS]`.
        case cls
    }

    /// Numbers of a vector.
    var hiddenSize = 384
    /// Layers of the encoder.
    var layerCount = 6
    /// Attention heads of a layer.
    var headCount = 12
    /// Numbers between the two halves of a layer.
    var intermediateSize = 1536
    /// What keeps a normalisation from dividing by zero.
    var normEpsilon: Float = 1e-12
    /// The most tokens of a text, `[CLS]` and `[SEP]` included.
    var maximumTokenCount = 256
    /// Rows of the position table.
    var positionCount = 512
    /// Rows of the type table, of which only the first is used.
    var typeCount = 2
    /// How the tokens' vectors become one.
    var pooling = Pooling.mean
    /// How text is cut into tokens.
    var tokenizer = WordPieceTokenizer.Options()
    /// Where weights, vocabulary and `config.json` lie, below the model folder; empty for the folder itself.
    var transformerPath = ""

    /// Numbers of a head.
    var headSize: Int { hiddenSize / headCount }

    /// Everything here that decides a vector, in one line that does not change with this program.
    var summary: String {
        let sizes = [hiddenSize, layerCount, headCount, intermediateSize, maximumTokenCount]
        let flags = [tokenizer.lowersCase, tokenizer.stripsAccents, tokenizer.splitsIdeographs]
        return "\(sizes) \(normEpsilon) \(pooling.rawValue) \(flags)"
    }
}

extension ModelConfiguration {
    /// Reads the configuration files of a folder.
    ///
    /// - Throws: ``EmbeddingError`` when one is missing, malformed, or asks for what this program cannot do.
    init(folder: ModelFolder) throws(EmbeddingError) {
        self.init()
        try readModules(folder)
        let transformer = folder.folder(transformerPath)
        try readArchitecture(transformer)
        try readTokenizer(transformer)
    }

    private struct Module: Decodable {
        var type: String
        var path: String?

        /// The class without its package, which has moved between versions.
        var name: String { type.split(separator: ".").last.map(String.init) ?? type }
    }

    private struct PoolingFile: Decodable {
        var poolingModeClsToken: Bool?
        var poolingModeMeanTokens: Bool?
        var poolingModeMaxTokens: Bool?
        var poolingModeMeanSqrtLenTokens: Bool?
        var poolingModeWeightedmeanTokens: Bool?
        var poolingModeLasttoken: Bool?

        enum CodingKeys: String, CodingKey {
            case poolingModeClsToken = "pooling_mode_cls_token"
            case poolingModeMeanTokens = "pooling_mode_mean_tokens"
            case poolingModeMaxTokens = "pooling_mode_max_tokens"
            case poolingModeMeanSqrtLenTokens = "pooling_mode_mean_sqrt_len_tokens"
            case poolingModeWeightedmeanTokens = "pooling_mode_weightedmean_tokens"
            case poolingModeLasttoken = "pooling_mode_lasttoken"
        }
    }

    private mutating func readModules(_ folder: ModelFolder) throws(EmbeddingError) {
        // Without the file the folder is a bare BERT, whose tokens sentence-transformers averages.
        guard let modules = try folder.json([Module].self, "modules.json") else { return }
        for (place, module) in modules.enumerated() {
            let path = module.path ?? ""
            guard !path.hasPrefix("/"), !path.split(separator: "/").contains("..") else {
                throw .malformed(file: "modules.json", reason: "a module lies outside the folder")
            }
            switch (module.name, place) {
            case ("Transformer", 0): transformerPath = path
            case ("Pooling", 1):
                let name = path + "/config.json"
                guard let file = try folder.json(PoolingFile.self, name) else { throw .missingFile(name) }
                pooling = try Self.pooling(file)
            // Without it, vectors are scaled to length 1 all the same, since only their directions are compared.
            case ("Normalize", 2): break
            default: throw .unsupported("modules.json asks for \(module.name) at place \(place)")
            }
        }
        guard modules.first?.name == "Transformer" else {
            throw .malformed(file: "modules.json", reason: "it begins with no Transformer")
        }
    }

    private static func pooling(_ file: PoolingFile) throws(EmbeddingError) -> Pooling {
        let others = [
            file.poolingModeMaxTokens, file.poolingModeMeanSqrtLenTokens, file.poolingModeWeightedmeanTokens,
            file.poolingModeLasttoken,
        ]
        switch (file.poolingModeMeanTokens ?? false, file.poolingModeClsToken ?? false) {
        case (true, false) where !others.contains(true): return .mean
        case (false, true) where !others.contains(true): return .cls
        default: throw .unsupported("only pooling by mean or by [CLS] is known")
        }
    }

    private struct ArchitectureFile: Decodable {
        var modelType: String?
        var hiddenSize: Int
        var numHiddenLayers: Int
        var numAttentionHeads: Int
        var intermediateSize: Int
        var layerNormEps: Double?
        var hiddenAct: String?
        var maxPositionEmbeddings: Int
        var typeVocabSize: Int?
        var positionEmbeddingType: String?

        enum CodingKeys: String, CodingKey {
            case modelType = "model_type"
            case hiddenSize = "hidden_size"
            case numHiddenLayers = "num_hidden_layers"
            case numAttentionHeads = "num_attention_heads"
            case intermediateSize = "intermediate_size"
            case layerNormEps = "layer_norm_eps"
            case hiddenAct = "hidden_act"
            case maxPositionEmbeddings = "max_position_embeddings"
            case typeVocabSize = "type_vocab_size"
            case positionEmbeddingType = "position_embedding_type"
        }
    }

    private struct SentenceFile: Decodable {
        var maxSeqLength: Int?
        var doLowerCase: Bool?

        enum CodingKeys: String, CodingKey {
            case maxSeqLength = "max_seq_length"
            case doLowerCase = "do_lower_case"
        }
    }

    private mutating func readArchitecture(_ folder: ModelFolder) throws(EmbeddingError) {
        guard let file = try folder.json(ArchitectureFile.self, "config.json") else {
            throw .missingFile("config.json")
        }
        if let type = file.modelType, type != "bert" { throw .unsupported("it is a \(type) model, not a bert") }
        guard (file.hiddenAct ?? "gelu") == "gelu" else {
            throw .unsupported("its activation is \(file.hiddenAct ?? ""), not gelu")
        }
        guard (file.positionEmbeddingType ?? "absolute") == "absolute" else {
            throw .unsupported("its positions are \(file.positionEmbeddingType ?? ""), not absolute")
        }
        // Wide enough for every BERT that there is, narrow enough that no product of two overflows.
        let sizes = [
            ("hidden_size", file.hiddenSize, 1 << 16), ("num_hidden_layers", file.numHiddenLayers, 1 << 10),
            ("num_attention_heads", file.numAttentionHeads, 1 << 12),
            ("intermediate_size", file.intermediateSize, 1 << 20),
            ("max_position_embeddings", file.maxPositionEmbeddings, 1 << 16),
            ("type_vocab_size", file.typeVocabSize ?? 2, 1 << 10),
        ]
        for (key, size, limit) in sizes where !(1...limit).contains(size) {
            throw .malformed(file: "config.json", reason: "\(key) is \(size)")
        }
        guard file.hiddenSize % file.numAttentionHeads == 0 else {
            throw .malformed(file: "config.json", reason: "hidden_size is no multiple of num_attention_heads")
        }
        let epsilon = file.layerNormEps ?? 1e-12
        guard epsilon > 0, epsilon < 1 else { throw .malformed(file: "config.json", reason: "layer_norm_eps") }
        hiddenSize = file.hiddenSize
        layerCount = file.numHiddenLayers
        headCount = file.numAttentionHeads
        intermediateSize = file.intermediateSize
        normEpsilon = Float(epsilon)
        positionCount = file.maxPositionEmbeddings
        typeCount = file.typeVocabSize ?? 2
        let sentence = try folder.json(SentenceFile.self, "sentence_bert_config.json")
        maximumTokenCount = min(sentence?.maxSeqLength ?? positionCount, positionCount)
        guard maximumTokenCount >= 2 else {
            throw .malformed(file: "sentence_bert_config.json", reason: "max_seq_length is \(maximumTokenCount)")
        }
        tokenizer.lowersCase = sentence?.doLowerCase ?? false
    }

    /// A special token: a string, or an object with its `content`.
    private struct SpecialToken: Decodable {
        var content: String

        private enum CodingKeys: CodingKey { case content }

        init(from decoder: any Decoder) throws {
            if let text = try? decoder.singleValueContainer().decode(String.self) {
                content = text
            } else {
                content = try decoder.container(keyedBy: CodingKeys.self).decode(String.self, forKey: .content)
            }
        }
    }

    private struct TokenizerFile: Decodable {
        var tokenizerClass: String?
        var doLowerCase: Bool?
        var stripAccents: Bool?
        var tokenizeChineseChars: Bool?
        var unkToken: SpecialToken?
        var clsToken: SpecialToken?
        var sepToken: SpecialToken?
        var padToken: SpecialToken?
        var maskToken: SpecialToken?

        enum CodingKeys: String, CodingKey {
            case tokenizerClass = "tokenizer_class"
            case doLowerCase = "do_lower_case"
            case stripAccents = "strip_accents"
            case tokenizeChineseChars = "tokenize_chinese_chars"
            case unkToken = "unk_token"
            case clsToken = "cls_token"
            case sepToken = "sep_token"
            case padToken = "pad_token"
            case maskToken = "mask_token"
        }
    }

    private mutating func readTokenizer(_ folder: ModelFolder) throws(EmbeddingError) {
        guard let file = try folder.json(TokenizerFile.self, "tokenizer_config.json") else {
            tokenizer.lowersCase = true
            return
        }
        if let name = file.tokenizerClass, !["BertTokenizer", "BertTokenizerFast"].contains(name) {
            throw .unsupported("its tokenizer is a \(name), not a BertTokenizer")
        }
        let lowersCase = file.doLowerCase ?? true
        tokenizer.lowersCase = tokenizer.lowersCase || lowersCase
        tokenizer.stripsAccents = file.stripAccents ?? lowersCase
        tokenizer.splitsIdeographs = file.tokenizeChineseChars ?? true
        tokenizer.unknown = file.unkToken?.content ?? tokenizer.unknown
        tokenizer.start = file.clsToken?.content ?? tokenizer.start
        tokenizer.end = file.sepToken?.content ?? tokenizer.end
        tokenizer.padding = file.padToken?.content ?? tokenizer.padding
        tokenizer.mask = file.maskToken?.content ?? tokenizer.mask
    }
}
