import Domain
import Foundation
import HTTPClient
import TestSupport

/// An OpenAI-compatible server in this process: answers what a test lays out, and keeps what it was asked.
final class StubModel: HTTPTransport {
    struct State: Sendable {
        var answers: [Result<HTTPResponse, HTTPClientError>] = []
        var requests: [HTTPRequest] = []
    }

    private let state = Locked(State())

    /// The settings of a service that asks it.
    static let settings = ["OPENAI_BASE_URL": "http://127.0.0.1:9/v1", "OPENAI_API_KEY": "sk-secret-key-of-the-test"]

    var requests: [HTTPRequest] { state.value.requests }

    /// The bodies that were sent.
    func bodies() throws -> [JSON] { try requests.map { try JSON($0.body ?? []) } }

    func fail(_ errors: HTTPClientError...) { state.change { $0.answers += errors.map { .failure($0) } } }

    func answer(status: Int, headers: [String: String] = [:], body: String = "{}") {
        let response = HTTPResponse(status: status, headers: headers, body: Array(body.utf8))
        state.change { $0.answers.append(.success(response)) }
    }

    /// Lays out an answer in the shape of a chat completion.
    func answer(content: String, finish: String = "stop", prompt: Int = 900, completion: Int = 100) throws {
        let body: JSON = [
            "id": "chatcmpl-1", "object": "chat.completion", "created": 1_772_000_000, "model": "gpt-4o-mini",
            "choices": [
                [
                    "index": 0, "finish_reason": .string(finish),
                    "message": ["role": "assistant", "content": .string(content), "refusal": nil],
                ]
            ],
            "usage": [
                "prompt_tokens": .number(Double(prompt)), "completion_tokens": .number(Double(completion)),
                "total_tokens": .number(Double(prompt + completion)),
            ],
        ]
        answer(status: 200, body: String(decoding: try body.bytes, as: UTF8.self))
    }

    /// Lays out what the model makes of a call.
    func read(
        _ memories: JSON..., greeting: String = "", summary: String = "", profile: String = "", topics: [JSON] = [],
        sentiment: String = "neutral"
    ) throws {
        try read(
            memories, greeting: greeting, summary: summary, profile: profile, topics: topics, sentiment: sentiment)
    }

    func read(
        _ memories: [JSON], name: JSON = nil, greeting: String = "", summary: String = "", profile: String = "",
        topics: [JSON] = [], sentiment: String = "neutral"
    ) throws {
        let reading: JSON = [
            "caller_name": name, "memories": .array(memories), "key_topics": .array(topics),
            "sentiment": .string(sentiment), "conversation_summary": .string(summary),
            "caller_summary": .string(profile), "next_greeting": .string(greeting),
        ]
        try answer(content: String(decoding: try reading.bytes, as: UTF8.self))
    }

    func send(
        _ request: HTTPRequest, deadlines: HTTPRequest.Deadlines
    ) throws(HTTPClientError) -> HTTPResponse {
        var answer: Result<HTTPResponse, HTTPClientError> = .failure(.timedOut)
        state.change { state in
            state.requests.append(request)
            if !state.answers.isEmpty { answer = state.answers.removeFirst() }
        }
        return try answer.get()
    }
}

extension JSON {
    /// A memory as a model would give it.
    static func learned(
        _ content: String, quote: String, turn: Int, sector: String = "semantic", salience: Double = 0.8,
        confidence: Double = 0.9, attribute: JSON = nil, replaces: [JSON] = []
    ) -> JSON {
        [
            "content": .string(content), "sector": .string(sector), "salience": .number(salience),
            "confidence": .number(confidence), "attribute": attribute, "quote": .string(quote),
            "turn": .number(Double(turn)), "replaces": .array(replaces),
        ]
    }
}

extension StubModel {
    /// A service that asks this model.
    func service(_ settings: [String: String] = [:]) throws -> Service {
        try Service(Self.settings.merging(settings) { _, own in own }, transport: self)
    }
}

extension PhoneCall {
    /// The call that most tests of the model are about.
    static let asksForMail = PhoneCall(turns: [
        .said("Elm Dental, how can I help?", by: "agent", at: 0),
        .said("Just e-mail me, please. I can never pick up at work.", at: 5),
        .said("Of course.", by: "agent", at: 9),
    ])
}

extension Service {
    /// What a model has made of a caller's calls.
    func learnedByModel(_ caller: String) throws -> [MemoryRecord] {
        try memories(caller).filter { $0.evidence != nil }
    }
}
