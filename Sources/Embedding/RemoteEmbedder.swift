import Domain
import Foundation
import HTTPClient

/// A model behind an OpenAI-compatible server.
///
/// Wire contract: [embeddings](https://platform.openai.com/docs/api-reference/embeddings).
public final class RemoteEmbedder: Embedder {
    /// How patient it is.
    public enum Use: Sendable {
        /// Somebody waits for the answer in the middle of a call: 250 ms for everything, once.
        case question
        /// A worker has time.
        case documents

        fileprivate var deadlines: HTTPRequest.Deadlines {
            switch self {
            case .question: HTTPRequest.Deadlines(connect: .milliseconds(250), total: .milliseconds(250))
            case .documents: HTTPRequest.Deadlines(connect: .seconds(3), total: .seconds(60))
            }
        }

        fileprivate var retries: RetryPolicy { self == .question ? .never : RetryPolicy() }
    }

    /// The texts of one request.
    private static let batchSize = 128
    /// The longest text, in bytes: a token of these models is a byte at least, and they take 8191.
    private static let byteLimit = 8000

    /// Which model this is.
    public let model: EmbeddingModel
    /// It is.
    public let isRemote = true

    private let peer: Peer
    private let use: Use
    private let asksForDimensions: Bool
    private let cache: VectorCache<String>

    /// Makes an embedder.
    ///
    /// - Parameters:
    ///   - name: The model, as the server knows it.
    ///   - dimensions: Components of a vector; asked for when they are not the model's own.
    ///   - peer: The server.
    ///   - use: How patient it is.
    ///   - cachedTexts: How many vectors of single texts are kept.
    public init(name: String, dimensions: Int? = nil, peer: Peer, use: Use, cachedTexts: Int = 256) {
        let own = Self.dimensions[name]
        asksForDimensions = dimensions != nil && dimensions != own
        // Servers change a model under its name at their own risk: nothing here could tell.
        model = EmbeddingModel(name: name, dimensions: dimensions ?? own ?? Self.fallbackDimensions, digest: "remote")
        self.peer = peer
        self.use = use
        cache = VectorCache(limit: cachedTexts)
    }

    /// The models whose dimensions need not be told.
    public static let dimensions = [
        "text-embedding-3-small": 1536, "text-embedding-3-large": 3072, "text-embedding-ada-002": 1536,
    ]
    private static let fallbackDimensions = 1536

    /// Turns texts into vectors, some at a time.
    ///
    /// - Parameters:
    ///   - texts: Any texts; very long ones are cut.
    ///   - role: Not told to the server: models that are offered this way make no difference.
    /// - Returns: A vector for each text, in their order.
    /// - Throws: ``EmbeddingError/peer(_:)`` when the server does not answer, or not as it should.
    public func embed(_ texts: [String], as role: TextRole) throws(EmbeddingError) -> [UnitVector] {
        let texts = texts.map { text in
            // The server refuses the empty text.
            text.isEmpty ? " " : Self.cut(text)
        }
        if texts.count == 1, let known = cache[texts[0]] { return [known] }
        var vectors: [UnitVector] = []
        vectors.reserveCapacity(texts.count)
        for start in stride(from: 0, to: texts.count, by: Self.batchSize) {
            vectors += try embed(batch: Array(texts[start..<min(texts.count, start + Self.batchSize)]))
        }
        if texts.count == 1 { cache[texts[0]] = vectors.first }
        return vectors
    }

    private static func cut(_ text: String) -> String {
        guard text.utf8.count > byteLimit else { return text }
        var (end, count) = (text.startIndex, 0)
        while end < text.endIndex {
            count += text[end].utf8.count
            guard count <= byteLimit else { break }
            end = text.index(after: end)
        }
        return end == text.startIndex ? " " : String(text[..<end])
    }

    private struct Request: Encodable {
        var model: String
        var input: [String]
        var encodingFormat = "float"
        var dimensions: Int?

        enum CodingKeys: String, CodingKey {
            case model, input, dimensions
            case encodingFormat = "encoding_format"
        }
    }

    private struct Answer: Decodable {
        struct Row: Decodable {
            var index: Int
            var embedding: [Float]
        }

        var data: [Row]
    }

    private func embed(batch: [String]) throws(EmbeddingError) -> [UnitVector] {
        let response: HTTPResponse
        do throws(HTTPClientError) {
            response = try peer.send(
                "POST", "/embeddings", json: request(batch), deadlines: use.deadlines, retries: use.retries,
                maximumAnswerBytes: 64 << 20)
        } catch {
            throw .peer(error)
        }
        guard let answer = try? JSONDecoder().decode(Answer.self, from: Data(response.body)) else {
            throw .peer(.malformed("no embeddings"))
        }
        let rows = answer.data.sorted { $0.index < $1.index }
        guard rows.map(\.index) == Array(batch.indices) else { throw .peer(.malformed("not one vector for each text")) }
        var vectors: [UnitVector] = []
        for row in rows {
            guard row.embedding.count == model.dimensions else {
                throw .peer(.malformed("vectors of \(row.embedding.count) dimensions, not \(model.dimensions)"))
            }
            do throws(UnitVector.Fault) {
                vectors.append(try UnitVector(normalizing: row.embedding))
            } catch {
                throw .noDirection
            }
        }
        return vectors
    }

    private func request(_ batch: [String]) -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .withoutEscapingSlashes
        do {
            return Array(
                try encoder.encode(
                    Request(
                        model: model.name, input: batch, dimensions: asksForDimensions ? model.dimensions : nil)))
        } catch {
            preconditionFailure("a request of texts and numbers is JSON")
        }
    }
}
