import Foundation
import HTTPClient
import JSON
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

        /// Whether the length of an answer is said.
        var hasLimit: Bool { self == .schema || self == .json }

        /// What to try when the server has refused this: what it does not know it refuses, and it may know less.
        ///
        /// A gateway that finds no model for a shape says 404, or an error inside of a success.
        func next(after error: HTTPClientError) -> Mode? {
            switch error {
            case .status(let status, let code) where [400, 404, 415, 422, 501].contains(status): next(after: code)
            case .malformed: next(after: nil)
            default: nil
            }
        }

        private func next(after code: String?) -> Mode? {
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
    ///   - answerTokens: The longest answer at first; one that is cut off is asked for again with more room, then with any.
    ///   - onUsage: Told what each answer cost, usable or not.
    /// - Returns: The object, read as far as it can be: any of its properties may be missing or of another type.
    /// - Throws: ``LanguageModelError``.
    public func answer(
        instructions: String, data: String, schema: JSONSchema, answerTokens: Int, onUsage: (Usage) -> Void
    ) throws(LanguageModelError) -> JSONValue {
        var current = taken.withLock { $0.mode }
        var room: Room = .tokens(answerTokens)
        while true {
            let request = Self.request(name, current, instructions, data, schema, room)
            let response: HTTPResponse
            do throws(HTTPClientError) {
                response = try peer.send(
                    "POST", "/chat/completions", json: request, deadlines: deadlines, fault: Self.fault)
            } catch {
                guard let next = current.next(after: error) else { throw .peer(error) }
                current = next
                continue
            }
            let answer = ChatAnswer(response.body)
            if let usage = answer.usage(request: request, answer: response.body) { onUsage(usage) }
            if let fault = answer.fault {
                guard let next = current.next(after: fault) else { throw .peer(fault) }
                current = next
                continue
            }
            let mode = current
            taken.withLock { $0.note(mode) }
            if let object = answer.object(schema) { return object }
            if answer.isRefused { throw .refused }
            guard answer.isCut else { throw .malformed("no object") }
            guard let more = room.more(than: answerTokens, in: mode) else { throw .truncated }
            room = more
        }
    }

    /// What an answer of success says of the peer: an error inside of it is one of the peer, and so is a path that no
    /// gateway knows.
    private static func fault(_ response: HTTPResponse) -> Bool {
        if response.status == 404 { return true }
        return (200...299).contains(response.status) && ChatAnswer(response.body).fault != nil
    }

    // MARK: - The request

    /// How long an answer may be.
    private enum Room {
        case tokens(Int)
        /// As long as it takes.
        case any

        func more(than first: Int, in mode: Mode) -> Room? {
            // Without a limit of ours it was the model's own.
            guard mode.hasLimit, case .tokens(let tokens) = self else { return nil }
            return tokens == first ? .tokens(3 * tokens) : .any
        }
    }

    private static func request(
        _ name: String, _ mode: Mode, _ instructions: String, _ data: String, _ schema: JSONSchema, _ room: Room
    ) -> [UInt8] {
        var system = instructions
        if mode == .json || mode == .words {
            system += "\n\nAnswer with one JSON object and nothing else. Its JSON schema is:\n" + schema.json
        }
        func message(_ role: String, _ content: String) -> OrderedJSON {
            .object([("role", .text(role)), ("content", .text(content))])
        }
        var members: [(name: String, value: OrderedJSON)] = [
            ("model", .text(name)), ("messages", .list([message("system", system), message("user", data)])),
        ]
        if mode.hasLimit {
            members.append(("temperature", .integer(0)))
            if case .tokens(let tokens) = room { members.append(("max_tokens", .integer(tokens))) }
        }
        switch mode {
        case .schema, .plainSchema:
            let named: OrderedJSON = .object([
                ("name", .text("answer")), ("strict", .boolean(true)), ("schema", schema.ordered),
            ])
            members.append(("response_format", .object([("type", .text("json_schema")), ("json_schema", named)])))
        case .json: members.append(("response_format", .object([("type", .text("json_object"))])))
        case .words: break
        }
        return Array(OrderedJSON.object(members).json.utf8)
    }
}
