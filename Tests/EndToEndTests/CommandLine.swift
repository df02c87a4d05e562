import Foundation

/// A home for the executables without nginx or a running process: a database, and calls that a worker learns at once.
final class CommandLineHome: Sendable {
    static let keys = [
        "ELAOMS_MASTER_KEY": Data((0..<32).map { UInt8($0) }).base64EncodedString(),
        "ELEVENLABS_POST_CALL_KEY": "post-call-secret", "ELEVENLABS_CLIENT_DATA_KEY": "client-data-secret",
        "ELEVENLABS_SEARCH_DATA_KEY": "search-data-secret",
    ]

    /// Where `scripts/model.sh` puts the weights.
    static let modelPath = Stack.repository + "/models/multilingual-e5-small"
    static let hasModel = FileManager.default.fileExists(atPath: modelPath)
    /// A model in the form of sentence-transformers, as somebody may bring one of their own.
    static let bertPath = Stack.repository + "/models/all-MiniLM-L6-v2"
    static let hasBERT = FileManager.default.fileExists(atPath: bertPath)

    let folder: String

    init() throws {
        folder = "/tmp/e2e-programs-\(UInt64.random(in: 0...UInt64.max))"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
        guard try run(["elaoms", "migrate"]).isSuccess else { throw Child.Failure(description: "elaoms migrate") }
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    /// Runs a program to its end.
    func run(
        _ words: [String], _ settings: [String: String] = [:], input: [UInt8] = []
    ) throws -> Child.Output {
        try Child.run(
            ["\(Stack.programs)/\(words[0])"] + words.dropFirst(), environment: environment(settings), folder: folder,
            input: input, seconds: 600)
    }

    /// Starts a program that goes on.
    func start(_ words: [String], _ settings: [String: String] = [:]) throws -> Child {
        try Child(
            ["\(Stack.programs)/\(words[0])"] + words.dropFirst(), environment: environment(settings), folder: folder)
    }

    private func environment(_ settings: [String: String]) -> [String: String] {
        var environment = Self.keys.merging(settings) { _, own in own }
        environment["ELAOMS_HOME"] = folder
        environment["ELAOMS_LOG"] = folder + "/log"
        for name in ["PATH", "LD_LIBRARY_PATH", "LLVM_PROFILE_FILE"] {
            environment[name] = ProcessInfo.processInfo.environment[name]
        }
        return environment
    }

    func elaoms(_ words: String..., settings: [String: String] = [:]) throws -> Child.Output {
        try run(["elaoms"] + words, settings)
    }

    /// What the programs logged.
    var log: String { (try? String(contentsOfFile: folder + "/log", encoding: .utf8)) ?? "" }

    /// A call ends, and a worker learns it: through plain CGI and a drained queue.
    func learn(_ call: Call, settings: [String: String] = [:]) throws {
        try deliver(call)
        let drained = try run(["elaoms-worker", "drain"], settings)
        guard drained.isSuccess else { throw Child.Failure(description: drained.errors) }
    }

    /// A call ends.
    func deliver(_ call: Call) throws {
        let body = try call.body
        let now = Int(Date().timeIntervalSince1970)
        let secret = Self.keys["ELEVENLABS_POST_CALL_KEY"] ?? ""
        let signature = "t=\(now),v0=\(Stack.code(body, at: String(now), secret: secret))"
        let answer = try cgi("POST", "/webhook/post-call", [("ElevenLabs-Signature", signature)], body)
        guard answer.status == 200 else { throw Child.Failure(description: "status \(answer.status) at call end") }
    }

    /// The phone rings.
    func ring(_ caller: String, agent: String = Call.frontDesk) throws -> JSON {
        let body: JSON = ["caller_id": .string(caller), "agent_id": .string(agent)]
        let key = ("X-Api-Key", Self.keys["ELEVENLABS_CLIENT_DATA_KEY"] ?? "")
        return try cgi("POST", "/webhook/client-data", [key], try body.bytes).json
    }

    /// Asks as an agent does.
    func ask(_ query: String, about caller: String, settings: [String: String] = [:]) throws -> JSON {
        let body: JSON = ["query": .string(query), "caller_id": .string(caller), "explain": true]
        let key = ("X-Api-Key", Self.keys["ELEVENLABS_SEARCH_DATA_KEY"] ?? "")
        return try cgi("POST", "/webhook/search-data", [key], try body.bytes, settings: settings).json
    }

    /// One request to `elaoms-fcgi` as plain CGI.
    func cgi(
        _ method: String, _ path: String, _ headers: [(String, String)] = [], _ body: [UInt8] = [],
        settings: [String: String] = [:]
    ) throws -> Answer {
        let headers = headers + (body.isEmpty ? [] : [("Content-Type", "application/json")])
        let parameters = FastCGIClient.parameters(method, path, headers: headers, length: body.count)
        let variables = settings.merging(parameters) { _, own in own }
        return try Answer(cgi: try run(["elaoms-fcgi"], variables, input: body).bytes)
    }
}
