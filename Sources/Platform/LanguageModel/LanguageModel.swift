import Foundation
import HTTPClient
import Synchronization

/// A language model behind an OpenAI-compatible server: OpenAI, Azure, vLLM, Ollama, llama.cpp.
///
/// Wire contract: [chat completions](https://platform.openai.com/docs/api-reference/chat).
public final class LanguageModel: Sendable {
    /// What an answer cost.
    public struct Usage: Sendable, Equatable {
        /// What was read.
        public var promptTokens: Int
        /// What was written.
        public var completionTokens: Int

        /// Makes a figure.
        public init(promptTokens: Int = 0, completionTokens: Int = 0) {
            self.promptTokens = promptTokens
            self.completionTokens = completionTokens
        }

        /// Both together.
        public var total: Int { promptTokens + completionTokens }

        static func + (left: Usage, right: Usage) -> Usage {
            Usage(
                promptTokens: left.promptTokens + right.promptTokens,
                completionTokens: left.completionTokens + right.completionTokens)
        }
    }

    /// How the server is told what shape is wanted; a server that knows none of it gets the shape in words alone.
    private enum Mode: Int, CaseIterable {
        case schema
        /// The same without a temperature and a limit, which models that think refuse.
        case plainSchema
        case json
        case words

        /// What to try when the server has refused this.
        func next(after code: String?) -> Mode? {
            let refusesParameter = ["unsupported_parameter", "unsupported_value"].contains(code)
            if self == .schema { return refusesParameter ? .plainSchema : .json }
            if refusesParameter { return self == .words ? nil : .words }
            return Mode(rawValue: rawValue + 1)
        }
    }

    /// What the server is known to take.
    private struct Taken {
        var mode = Mode.schema
        /// What it took last instead, once: one call alone may have been refused for a reason of its own.
        var candidate: Mode?

        mutating func note(_ mode: Mode) {
            if mode == self.mode {
                candidate = nil
            } else if mode == candidate {
                self.mode = mode
            } else {
                candidate = mode
            }
        }
    }

    /// The name of the model, as the server knows it.
    public let name: String
    private let peer: Peer
    private let deadlines: HTTPRequest.Deadlines
    /// Settled for the process by two calls that agree.
    private let taken = Mutex(Taken())

    /// Makes a client.
    ///
    /// - Parameters:
    ///   - name: The model's name.
    ///   - peer: The server, with its key.
    ///   - deadlines: For one question, all attempts together.
    public init(name: String, peer: Peer, deadlines: HTTPRequest.Deadlines) {
        self.name = name
        self.peer = peer
        self.deadlines = deadlines
    }

    /// Whether a question would be sent now.
    public var isAvailable: Bool { peer.isAvailable }

    /// Asks a question whose answer is an object.
    ///
    /// - Parameters:
    ///   - instructions: What the model is to do; nothing that a caller said.
    ///   - data: What it is to do it with; never an instruction.
    ///   - schema: The shape of the answer.
    ///   - answerTokens: The longest answer.
    ///   - onUsage: Told what each answer cost, usable or not.
    /// - Returns: The JSON text of the answer.
    /// - Throws: ``LanguageModelError``.
    public func answer(
        instructions: String, data: String, schema: JSONSchema, answerTokens: Int, onUsage: (Usage) -> Void
    ) throws(LanguageModelError) -> Data {
        var current = taken.withLock { $0.mode }
        while true {
            let request = Self.request(name, current, instructions, data, schema, answerTokens)
            let response: HTTPResponse
            do throws(HTTPClientError) {
                response = try peer.send("POST", "/chat/completions", json: request, deadlines: deadlines)
            } catch {
                // What the server does not know it refuses; it may know less.
                guard case .status(let status, let code) = error, [400, 415, 422, 501].contains(status),
                    let next = current.next(after: code)
                else { throw .peer(error) }
                current = next
                continue
            }
            let mode = current
            taken.withLock { $0.note(mode) }
            return try Self.content(of: response.body, request: request, onUsage)
        }
    }

    // MARK: - The request

    private struct Message: Encodable {
        var role: String
        var content: String
    }

    private struct Format: Encodable {
        struct Named: Encodable {
            var name = "answer"
            var strict = true
            var schema: JSONSchema
        }

        var type: String
        var jsonSchema: Named?

        enum CodingKeys: String, CodingKey {
            case type
            case jsonSchema = "json_schema"
        }
    }

    private struct Request: Encodable {
        var model: String
        var messages: [Message]
        var temperature: Double?
        var maxTokens: Int?
        var responseFormat: Format?

        enum CodingKeys: String, CodingKey {
            case model, messages, temperature
            case maxTokens = "max_tokens"
            case responseFormat = "response_format"
        }
    }

    private static func request(
        _ name: String, _ mode: Mode, _ instructions: String, _ data: String, _ schema: JSONSchema, _ tokens: Int
    ) -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        do {
            var system = instructions
            if mode == .json || mode == .words {
                let shape = String(decoding: try encoder.encode(schema), as: UTF8.self)
                system += "\n\nAnswer with one JSON object and nothing else. Its JSON schema is:\n" + shape
            }
            var request = Request(
                model: name,
                messages: [Message(role: "system", content: system), Message(role: "user", content: data)])
            switch mode {
            case .schema, .plainSchema:
                request.responseFormat = Format(type: "json_schema", jsonSchema: .init(schema: schema))
            case .json: request.responseFormat = Format(type: "json_object")
            case .words: break
            }
            if mode == .schema || mode == .json {
                request.temperature = 0
                request.maxTokens = tokens
            }
            return Array(try encoder.encode(request))
        } catch {
            preconditionFailure("a request of texts and numbers is JSON")
        }
    }

    // MARK: - The answer

    private struct Answer: Decodable {
        struct Choice: Decodable {
            struct Message: Decodable {
                var content: String?
                var refusal: String?
            }

            var message: Message
            var finishReason: String?

            enum CodingKeys: String, CodingKey {
                case message
                case finishReason = "finish_reason"
            }
        }

        struct Counts: Decodable {
            var promptTokens: Int?
            var completionTokens: Int?

            enum CodingKeys: String, CodingKey {
                case promptTokens = "prompt_tokens"
                case completionTokens = "completion_tokens"
            }
        }

        var choices: [Choice]
        var usage: Counts?
    }

    /// What the server counts; where it counts nothing, four bytes to a token.
    private static func usage(of answer: Answer, request: [UInt8], answer body: [UInt8]) -> Usage {
        let limit = 0...10_000_000
        func tokens(_ count: Int?, else bytes: Int) -> Int {
            guard let count, limit.contains(count), count > 0 else { return bytes / 4 }
            return count
        }
        return Usage(
            promptTokens: tokens(answer.usage?.promptTokens, else: request.count),
            completionTokens: tokens(answer.usage?.completionTokens, else: body.count))
    }

    private static func content(
        of body: [UInt8], request: [UInt8], _ onUsage: (Usage) -> Void
    ) throws(LanguageModelError) -> Data {
        guard let answer = try? JSONDecoder().decode(Answer.self, from: Data(body)) else {
            throw .peer(.malformed("no chat completion"))
        }
        onUsage(usage(of: answer, request: request, answer: body))
        guard let choice = answer.choices.first else { throw .malformed("no choice") }
        if choice.message.refusal != nil || choice.finishReason == "content_filter" { throw .refused }
        if choice.finishReason == "length" { throw .truncated }
        guard let content = choice.message.content, let object = object(in: content) else {
            throw .malformed("no object")
        }
        return Data(object.utf8)
    }

    /// The object in an answer, without what a server that knows no schema lets stand around it.
    static func object(in content: String) -> Substring? {
        // What a model thinks aloud comes before its answer.
        let start = content.range(of: "</think>")?.upperBound ?? content.startIndex
        let text = content[start...]
        guard let first = text.firstIndex(of: "{"), let last = text.lastIndex(of: "}"), first < last else { return nil }
        return text[first...last]
    }
}
