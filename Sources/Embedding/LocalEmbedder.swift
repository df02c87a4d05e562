internal import CKernels
import Domain
import Foundation

/// A sentence model that runs in this process, from a folder in one of two forms: a packed model in one file
/// (multilingual-e5-small, the default), or a BERT as sentence-transformers saves it (all-MiniLM-L6-v2, or one's own).
///
/// Loading maps the weights and copies none of them, so it takes milliseconds, and all processes share the pages.
/// Vectors of single texts come from a small cache when they are asked for again; batches pass it by.
public final class LocalEmbedder: Embedder {
    /// Which model this is.
    public let model: EmbeddingModel
    /// What its cosines mean.
    public let family: EmbeddingFamily
    /// The kernels that compute the products, such as `avx2`, and where the prepared weights are kept.
    public let engine: (kernels: String, prepared: String)

    private let tokenizer: any Tokenizer
    private let encoder: SentenceEncoder
    private let prefixes: [TextRole: String]
    private let cache: VectorCache<[[Int32]]>

    /// Loads a model.
    ///
    /// - Parameters:
    ///   - folder: The model's folder: a packed model, or `config.json`, `vocab.txt`, `model.safetensors` and, if they
    ///     are there, `modules.json` with what it names, `sentence_bert_config.json` and `tokenizer_config.json`.
    ///   - cachedTexts: How many vectors of single texts are kept.
    /// - Throws: ``EmbeddingError/noModel(path:)`` when there is no such folder or it has none of these files, else what
    ///   is wrong with them.
    public init(folder: String, cachedTexts: Int = 256) throws(EmbeddingError) {
        let parts =
            if let path = PackedModelFile.path(in: folder) {
                try Self.packed(path, folder)
            } else {
                try Self.bert(folder)
            }
        (tokenizer, encoder, prefixes) = (parts.tokenizer, parts.encoder, parts.prefixes)
        cache = VectorCache(limit: cachedTexts)
        family = parts.family
        engine = (String(cString: kernels_path_name(SentenceEncoder.path)), parts.prepared)
        let digits = String(parts.digest, radix: 16)
        model = EmbeddingModel(
            name: URL(filePath: folder).standardizedFileURL.lastPathComponent, dimensions: parts.dimensions,
            digest: String(repeating: "0", count: 16 - digits.count) + digits)
    }

    private struct Parts {
        var tokenizer: any Tokenizer
        var encoder: SentenceEncoder
        var prefixes: [TextRole: String] = [:]
        var family = EmbeddingFamily.sentenceTransformer
        var prepared: String
        var dimensions: Int
        var digest: UInt64
    }

    private static func packed(_ path: String, _ folder: String) throws(EmbeddingError) -> Parts {
        let file = try PackedModelFile(path: path)
        var hash = FNV1a()
        file.sample(into: &hash)
        let prepared = try PreparedModel(
            file, file.configuration, table: file.pieces, digest: hash.value, folder: folder)
        guard let pieces = prepared.pieces else { throw .malformed(file: path, reason: "it has no vocabulary") }
        let weights = try EncoderWeights(file, prepared, file.configuration)
        return Parts(
            tokenizer: UnigramTokenizer(
                pieces: pieces, normalization: file.normalization,
                maximumTokenCount: file.configuration.maximumTokenCount),
            encoder: SentenceEncoder(configuration: file.configuration, weights: weights),
            // What the model was trained with in front of what is asked and of what may answer.
            prefixes: [.question: "query: ", .memory: "passage: "], family: .e5,
            prepared: prepared.place, dimensions: file.configuration.hiddenSize, digest: hash.value)
    }

    private static func bert(_ folder: String) throws(EmbeddingError) -> Parts {
        // A folder that was made and never filled is no damaged model.
        let names = [".", "modules.json", "config.json", "vocab.txt", "model.safetensors"]
        let present = names.filter { FileManager.default.fileExists(atPath: folder + "/" + $0) }
        guard present.count > 1 else { throw .noModel(path: folder) }
        let configuration = try ModelConfiguration(folder: ModelFolder(path: folder))
        let files = ModelFolder(path: folder).folder(configuration.transformerPath)
        guard let pieces = try files.bytes("vocab.txt") else { throw .missingFile("vocab.txt") }
        let vocabulary = Vocabulary(file: pieces)
        let file = try SafetensorsFile(path: files.path + "/model.safetensors")
        let digest = digest(configuration, pieces, file)
        let prepared = try PreparedModel(file, configuration, table: nil, digest: digest, folder: files.path)
        let weights = try EncoderWeights(file, prepared, configuration)
        guard vocabulary.count <= weights.wordCount else {
            throw .malformed(file: "vocab.txt", reason: "it has more pieces than the model has rows")
        }
        return Parts(
            tokenizer: try WordPieceTokenizer(
                vocabulary: vocabulary, options: configuration.tokenizer,
                maximumTokenCount: configuration.maximumTokenCount),
            encoder: SentenceEncoder(configuration: configuration, weights: weights),
            prepared: prepared.place, dimensions: configuration.hiddenSize, digest: digest)
    }

    /// Tells this model from any other.
    ///
    /// By the settings that decide a vector, the vocabulary, and the beginning of each tensor. Training changes all of
    /// them; to read all weights would take longer than all the rest of the start.
    private static func digest(
        _ configuration: ModelConfiguration, _ vocabulary: [UInt8], _ weights: SafetensorsFile
    ) -> UInt64 {
        var hash = FNV1a()
        hash.combine(contentsOf: configuration.summary.utf8)
        hash.combine(contentsOf: vocabulary)
        weights.sample(into: &hash)
        return hash.value
    }

    /// Turns texts into vectors.
    ///
    /// - Parameters:
    ///   - texts: Any texts. What a BERT cannot take in at once is cut off; a packed model takes long texts in several
    ///     parts, which count by their length.
    ///   - role: What they are to each other.
    /// - Returns: A vector for each text, in their order.
    /// - Throws: ``EmbeddingError/noDirection`` when the weights are broken.
    public func embed(_ texts: [String], as role: TextRole) throws(EmbeddingError) -> [UnitVector] {
        let windows = texts.map { self.windows(of: $0, as: role) }
        if windows.count == 1, let cached = cache[windows[0]] { return [cached] }
        var parts = encoder.encode(windows.flatMap { $0 })[...]
        var vectors: [UnitVector] = []
        vectors.reserveCapacity(texts.count)
        for windows in windows {
            let mean = Self.mean(parts.prefix(windows.count), windows)
            parts = parts.dropFirst(windows.count)
            guard let vector = try? UnitVector(normalizing: mean) else { throw .noDirection }
            vectors.append(vector)
        }
        if windows.count == 1 { cache[windows[0]] = vectors.first }
        return vectors
    }

    /// The mean of the parts of a text, by how many tokens each has between its first and its last.
    private static func mean(_ parts: ArraySlice<[Float]>, _ windows: [[Int32]]) -> [Float] {
        guard windows.count > 1, let first = parts.first else { return parts.first ?? [] }
        var sum = [Float](repeating: 0, count: first.count)
        for (part, window) in zip(parts, windows) {
            for index in sum.indices { sum[index] += part[index] * Float(window.count - 2) }
        }
        return sum
    }

    /// The ids of a text in as many parts as the model needs to take it in.
    func windows(of text: String, as role: TextRole) -> [[Int32]] {
        tokenizer.windows(of: prefixes[role].map { $0 + text } ?? text)
    }

    /// The ids that the model sees for a text, those in front of it and behind it included.
    ///
    /// - Parameters:
    ///   - text: Any text.
    ///   - role: What it is embedded as.
    /// - Returns: At least two ids, at most as many as the model takes in at once; of a long text the first part.
    public func tokenIDs(of text: String, as role: TextRole = .memory) -> [Int32] { windows(of: text, as: role)[0] }
}
