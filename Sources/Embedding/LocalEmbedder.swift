import Domain
import Foundation

/// A sentence model that runs in this process, from a folder as sentence-transformers saves it.
///
/// Loading maps the weights and copies none of them, so it takes milliseconds, and all processes share the pages.
/// Vectors of single texts come from a small cache when they are asked for again; batches pass it by.
public final class LocalEmbedder: Embedder {
    /// Which model this is.
    public let model: EmbeddingModel

    private let tokenizer: WordPieceTokenizer
    private let encoder: SentenceEncoder
    private let cache: VectorCache<[Int32]>

    /// Loads a model.
    ///
    /// - Parameters:
    ///   - folder: The model's folder: `config.json`, `vocab.txt`, `model.safetensors` and, if they are there,
    ///     `modules.json` with what it names, `sentence_bert_config.json` and `tokenizer_config.json`.
    ///   - cachedTexts: How many vectors of single texts are kept.
    /// - Throws: ``EmbeddingError/noModel(path:)`` when there is no such folder or it has none of these files, else what
    ///   is wrong with them.
    public init(folder: String, cachedTexts: Int = 256) throws(EmbeddingError) {
        let root = ModelFolder(path: folder)
        // A folder that was made and never filled is no damaged model.
        let names = [".", "modules.json", "config.json", "vocab.txt", "model.safetensors"]
        let present = names.filter { FileManager.default.fileExists(atPath: folder + "/" + $0) }
        guard present.count > 1 else { throw .noModel(path: folder) }
        let configuration = try ModelConfiguration(folder: root)
        let files = root.folder(configuration.transformerPath)
        guard let pieces = try files.bytes("vocab.txt") else { throw .missingFile("vocab.txt") }
        let vocabulary = Vocabulary(file: pieces)
        let weightFile = try SafetensorsFile(path: files.path + "/model.safetensors")
        let weights = try EncoderWeights(weightFile, configuration)
        guard vocabulary.count <= weights.wordCount else {
            throw .malformed(file: "vocab.txt", reason: "it has more pieces than the model has rows")
        }
        tokenizer = try WordPieceTokenizer(
            vocabulary: vocabulary, options: configuration.tokenizer,
            maximumTokenCount: configuration.maximumTokenCount)
        encoder = SentenceEncoder(configuration: configuration, weights: weights)
        cache = VectorCache(limit: cachedTexts)
        model = EmbeddingModel(
            name: URL(filePath: folder).standardizedFileURL.lastPathComponent, dimensions: configuration.hiddenSize,
            digest: Self.digest(configuration, pieces, weightFile))
    }

    /// Tells this model from any other.
    ///
    /// By the settings that decide a vector, the vocabulary, and the beginning of each tensor. Training changes all of
    /// them; to read all weights would take longer than all the rest of the start.
    private static func digest(
        _ configuration: ModelConfiguration, _ vocabulary: [UInt8], _ weights: SafetensorsFile
    ) -> String {
        var hash = FNV1a()
        hash.combine(contentsOf: configuration.summary.utf8)
        hash.combine(contentsOf: vocabulary)
        weights.sample(into: &hash)
        let digits = String(hash.value, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }

    /// Turns texts into vectors.
    ///
    /// - Parameter texts: Any texts; what is beyond the model's longest text is not looked at.
    /// - Returns: A vector for each text, in their order.
    /// - Throws: ``EmbeddingError/noDirection`` when the weights are broken.
    public func embed(_ texts: [String]) throws(EmbeddingError) -> [UnitVector] {
        let ids = texts.map { tokenizer.encode($0) }
        guard ids.count == 1 else { return try encoder.encode(ids) }
        if let cached = cache[ids[0]] { return [cached] }
        let vectors = try encoder.encode(ids)
        cache[ids[0]] = vectors.first
        return vectors
    }

    /// The ids that the model sees for a text, `[CLS]` and `[SEP]` included.
    ///
    /// - Parameter text: Any text.
    /// - Returns: At least two ids, at most as many as the model's longest text has.
    public func tokenIDs(of text: String) -> [Int32] { tokenizer.encode(text) }
}
