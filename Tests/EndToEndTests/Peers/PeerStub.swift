import Foundation
import HTTPClient
import Testing

/// A server that plays OpenAI and ElevenLabs, with faults on demand: `Tests/Stub/stub.py` in a process of its own.
final class PeerStub: Sendable {
    static let hasPython = (try? python(["-c", ""]).isSuccess) ?? false
    static let noPython: Comment = "there is no python3 for Tests/Stub/stub.py"
    static let sdk = Stack.repository + "/.build/sdk/bin/python3"
    static let hasSDK = FileManager.default.isExecutableFile(atPath: sdk)
    static let noSDK: Comment = "the official packages are not there: scripts/venv.sh sdk could not fetch them"

    let port: Int
    private let process: Child
    private let folder: String
    private let transport = CurlTransport()

    init() throws {
        folder = "/tmp/e2e-stub-\(UInt64.random(in: 0...UInt64.max))"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
        let file = folder + "/port"
        process = try Child(
            ["python3", Stack.repository + "/Tests/Stub/stub.py", file], environment: Self.environment, folder: folder)
        let running = process
        var found: Int?
        try Poll.until("the stub's port") {
            guard running.ended() == nil else { throw Child.Failure(description: "the stub has ended") }
            found = (try? String(contentsOfFile: file, encoding: .utf8)).flatMap { Int($0) }
            return found != nil
        }
        port = found ?? 0
    }

    deinit {
        process.send(SIGKILL)
        _ = try? process.wait()
        try? FileManager.default.removeItem(atPath: folder)
    }

    private static var environment: [String: String] {
        var environment = ["PYTHONDONTWRITEBYTECODE": "1"]
        for name in ["PATH", "HOME"] { environment[name] = ProcessInfo.processInfo.environment[name] }
        return environment
    }

    /// Runs Python to its end.
    static func python(_ words: [String], with program: String = "python3") throws -> Child.Output {
        try Child.run([program] + words, environment: environment, folder: "/tmp")
    }

    var address: String { "http://127.0.0.1:\(port)" }

    /// What makes a program ask it.
    var settings: [String: String] {
        [
            "OPENAI_BASE_URL": address + "/v1", "OPENAI_API_KEY": "sk-test", "ELEVENLABS_API_KEY": "xi-test",
            "ELEVENLABS_BASE_URL": address,
        ]
    }

    /// One request to what controls it.
    @discardableResult
    func control(_ path: String, _ body: JSON? = nil, method: String = "POST") throws -> JSON {
        let response = try transport.send(
            HTTPRequest(method: method, url: "\(address)/control/\(path)", body: try body?.bytes),
            deadlines: HTTPRequest.Deadlines(total: .seconds(10)))
        guard response.status == 200 else { throw Child.Failure(description: "the stub: \(response.status)") }
        return try JSON(response.body)
    }

    /// Lets the next requests to a path fail.
    func fail(_ path: String, _ faults: JSON...) throws {
        try control("faults", ["match": .string(path), "faults": .array(faults)])
    }

    /// The requests that came in, oldest first.
    func requests() throws -> [JSON] { try control("requests", method: "GET").items }

    func requests(to path: String) throws -> [JSON] { try requests().filter { $0["path"].text == path } }

    /// Lays out what the model makes of the next call.
    func read(_ memories: JSON..., greeting: String = "") throws {
        let reading: JSON = [
            "caller_name": nil, "memories": .array(memories), "key_topics": [], "sentiment": "neutral",
            "conversation_summary": "", "caller_summary": "", "next_greeting": .string(greeting),
        ]
        try control("chat", ["queue": [.string(String(decoding: try reading.bytes, as: UTF8.self))]])
    }
}

extension JSON {
    /// A memory as a model would give it.
    static func learned(_ content: String, quote: String, turn: Int) -> JSON {
        [
            "content": .string(content), "sector": "semantic", "salience": 0.8, "confidence": 0.9, "attribute": nil,
            "quote": .string(quote), "turn": .number(Double(turn)), "replaces": [],
        ]
    }
}
