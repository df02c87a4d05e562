import Foundation
import HTTPClient
import JSON

/// What a server answered to a chat completion, read for what is in it.
///
/// Servers put an answer in many places: a text, a list of parts, the arguments of a call of a tool, a second choice,
/// behind thoughts. Whatever is left out, null or of another type costs itself alone.
struct ChatAnswer {
    /// Why there is no answer, when the server says so inside of a success.
    let fault: HTTPClientError?
    private let body: JSONValue?
    private let choices: [JSONValue]

    init(_ bytes: [UInt8]) {
        body = try? JSONValue(json: bytes)
        // Some servers answer with one choice, without a list.
        let found = body?["choices"]
        choices = found?.list ?? (found?.object == nil ? [] : [found].compactMap(\.self))
        fault = Self.fault(in: body, hasChoices: !choices.isEmpty)
    }

    /// An error where an answer should be, or no answer at all.
    private static func fault(in body: JSONValue?, hasChoices: Bool) -> HTTPClientError? {
        guard let body, body.object != nil else { return .malformed("no chat completion") }
        guard !hasChoices else { return nil }
        guard let error = body["error"], error != .null else { return .malformed("no choices") }
        let status = [error["code"], error["status"], body["status"]].lazy.compactMap { value -> Int? in
            (value?.integer ?? value?.text.flatMap { Int64($0) }).map { Int(clamping: $0) }
        }.first { (400...599).contains($0) }
        // Without a number it is the server that cannot answer, as a gateway says by 502.
        return .status(status ?? 502, code: code(error["code"]?.text ?? error["type"]?.text ?? error.text))
    }

    /// A plain word; anything else may quote the request.
    private static func code(_ text: String?) -> String? {
        guard let text, (1...64).contains(text.utf8.count) else { return nil }
        let isPlain = text.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 95 }
        return isPlain ? text : nil
    }

    // MARK: - What it cost

    /// What the server counts; where it counts nothing, four bytes to a token.
    ///
    /// - Parameters:
    ///   - request: What was sent.
    ///   - answer: What came back.
    /// - Returns: `nil` for an error, which costs nothing.
    func usage(request: [UInt8], answer: [UInt8]) -> LanguageModel.Usage? {
        let counts = body?["usage"]
        if case .status? = fault, counts?.object == nil { return nil }
        func tokens(_ names: [String], else bytes: Int) -> Int {
            let count = names.lazy.compactMap { counts?[$0] }.compactMap { value -> Int64? in
                value.integer ?? value.text.flatMap { Int64($0) }
            }.first
            guard let count, (1...10_000_000).contains(count) else { return bytes / 4 }
            return Int(count)
        }
        return LanguageModel.Usage(
            promptTokens: tokens(["prompt_tokens", "input_tokens"], else: request.count),
            completionTokens: tokens(["completion_tokens", "output_tokens"], else: answer.count))
    }

    // MARK: - What it says

    /// Whether the answer was cut off.
    var isCut: Bool { choices.contains { ["length", "max_tokens"].contains($0["finish_reason"]?.text) } }

    /// Whether the model declined, or a filter did for it; an empty refusal is none.
    var isRefused: Bool {
        choices.contains { choice in
            choice["finish_reason"]?.text == "content_filter"
                || choice["message", "refusal"]?.text?.contains { !$0.isWhitespace } == true
        }
    }

    /// The object of a shape, wherever it stands.
    func object(_ schema: JSONSchema) -> JSONValue? {
        let finder = AnswerFinder(schema)
        return finder.best(in: choices.flatMap(Self.places)) ?? finder.best(in: choices.flatMap(Self.thoughts))
    }

    /// The places of a choice where answers are, most usual first.
    private static func places(_ choice: JSONValue) -> [JSONValue] {
        let message = choice["message"] ?? choice["delta"]
        var places = [message?["content"], message?["parsed"], choice["text"]]
        let calls = (message?["tool_calls"]?.list ?? []).map { $0["function"] ?? $0 } + [message?["function_call"]]
        places += calls.flatMap { [$0?["arguments"], $0?["input"]] }
        return places.compactMap(\.self)
    }

    /// Where a model thinks aloud, and some answer.
    private static func thoughts(_ choice: JSONValue) -> [JSONValue] {
        let message = choice["message"] ?? choice["delta"]
        return ["reasoning_content", "reasoning", "thinking", "refusal"].compactMap { message?[$0] }
    }
}
