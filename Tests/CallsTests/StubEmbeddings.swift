import Embedding
import Foundation
import HTTPClient
import TestSupport

/// The embeddings route of an OpenAI-compatible server in this process, with the meanings of ``StubEmbedder``.
final class StubEmbeddings: HTTPTransport {
    struct State: Sendable {
        var requests: [HTTPRequest] = []
        var deadlines: [HTTPRequest.Deadlines] = []
        var error: HTTPClientError?
        /// Changes an answer before it is sent.
        var spoil: (@Sendable (inout JSON) -> Void)?
    }

    let state = Locked(State())
    private let meanings: StubEmbedder

    init(dimensions: Int = 32) { meanings = StubEmbedder(dimensions: dimensions) }

    static func settings(_ model: String = "made-up", dimensions: Int = 32) -> [String: String] {
        [
            "OPENAI_BASE_URL": "http://127.0.0.1:9/v1", "ELAOMS_EMBEDDER": "openai", "OPENAI_EMBEDDING_MODEL": model,
            "ELAOMS_EMBEDDING_DIMENSIONS": String(dimensions),
        ]
    }

    func send(
        _ request: HTTPRequest, deadlines: HTTPRequest.Deadlines
    ) throws(HTTPClientError) -> HTTPResponse {
        // Calls are read by nobody here.
        guard request.url.hasSuffix("/embeddings") else { throw .unreachable(code: 7) }
        let (error, spoil) = state.change { state in
            state.requests.append(request)
            state.deadlines.append(deadlines)
            return (state.error, state.spoil)
        }
        if let error { throw error }
        do {
            let body = try JSON(request.body ?? [])
            let texts = body["input"].elements.compactMap(\.text)
            var answer: JSON = [
                "object": "list", "model": body["model"],
                "data": .array(
                    // In no particular order: the index counts.
                    zip(texts.indices, try meanings.embed(texts, as: .memory)).reversed().map { index, vector in
                        [
                            "object": "embedding", "index": .number(Double(index)),
                            "embedding": .array(vector.components.map { .number(Double($0)) }),
                        ]
                    }),
            ]
            spoil?(&answer)
            return HTTPResponse(status: 200, body: try answer.bytes)
        } catch {
            throw .malformed("a stub that fails")
        }
    }
}
