import COpenSSLTLS
import Foundation
import Testing

/// The three moments of a call, as the platform plays them.
extension Stack {
    /// Where load tests come from: not counted by the rate limits.
    static let unmetered = "127.0.0.2"

    /// Opens a connection to nginx.
    func connect(from source: String = Stack.unmetered, seconds: Int = 30) throws -> HTTPSClient {
        try HTTPSClient(port: port, from: source, certificate: run + "/tls/cert.pem", seconds: seconds)
    }

    /// Sends one request on a connection of its own.
    func request(
        _ method: String, _ path: String, headers: [(String, String)] = [], body: [UInt8]? = nil,
        from source: String = Stack.unmetered
    ) throws -> Answer {
        try connect(from: source).request(method, path, headers: headers, body: body)
    }

    // MARK: - Call start

    /// The headers of a call start with the right key.
    var clientDataHeaders: [(String, String)] {
        [("X-Api-Key", keys.clientData), ("Content-Type", "application/json")]
    }

    func initiation(_ caller: String, agent: String = Call.frontDesk) throws -> [UInt8] {
        if caller.utf8.count >= 8 { personal.withLock { _ = $0.insert(caller) } }
        let call: JSON = [
            "caller_id": .string(caller), "agent_id": .string(agent), "called_number": .string(Call.ownNumber),
            "call_sid": "CA00",
        ]
        return try call.bytes
    }

    /// The phone rings.
    func ring(
        _ caller: String, agent: String = Call.frontDesk, path: String = "/webhook/client-data"
    ) throws -> Answer {
        try request("POST", path, headers: clientDataHeaders, body: try initiation(caller, agent: agent))
    }

    /// The phone rings until an answer satisfies.
    @discardableResult
    func ring(
        _ caller: String, agent: String = Call.frontDesk, until what: String, seconds: Double = 20,
        _ condition: (JSON) throws -> Bool
    ) throws -> JSON {
        var last: JSON = .null
        let client = try connect()
        let (headers, body) = (clientDataHeaders, try initiation(caller, agent: agent))
        try Poll.until(what, seconds: seconds) {
            last = try client.request("POST", "/webhook/client-data", headers: headers, body: body).json
            return try condition(last["dynamic_variables"])
        }
        return last
    }

    // MARK: - Mid-call

    /// The headers of a question with the right key.
    var searchDataHeaders: [(String, String)] {
        [("X-Api-Key", keys.searchData), ("Content-Type", "application/json")]
    }

    /// The agent asks.
    func ask(
        _ query: String, about caller: String, _ further: [String: JSON] = [:], path: String = "/webhook/search-data"
    ) throws -> Answer {
        personal.withLock { $0.formUnion([query, caller].filter { $0.utf8.count >= 8 }) }
        let question: [String: JSON] = ["query": .string(query), "caller_id": .string(caller)]
        let body = try JSON.object(question.merging(further) { _, own in own }).bytes
        return try request("POST", path, headers: searchDataHeaders, body: body)
    }

    /// What the agent is told on a question.
    func memories(_ query: String, about caller: String, _ further: [String: JSON] = [:]) throws -> [String] {
        try ask(query, about: caller, further).json["memories"].items.map { $0["content"].text }
    }

    // MARK: - Call end

    /// The signature header of a body, made with OpenSSL directly.
    func signature(_ body: [UInt8], at seconds: Int? = nil, secret: String? = nil) -> String {
        let seconds = seconds ?? Int(Date().timeIntervalSince1970)
        return "t=\(seconds),v0=\(Self.code(body, at: String(seconds), secret: secret ?? keys.postCall))"
    }

    /// HMAC-SHA256 of the time, a dot and the body, in hexadecimal digits.
    static func code(_ body: [UInt8], at time: String, secret: String) -> String {
        let (key, message) = (Array(secret.utf8), Array("\(time).".utf8) + body)
        var digest = [UInt8](repeating: 0, count: 32)
        _ = HMAC(EVP_sha256(), key, Int32(key.count), message, message.count, &digest, nil)
        return digest.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
    }

    func postCallHeaders(_ body: [UInt8]) -> [(String, String)] {
        [("ElevenLabs-Signature", signature(body)), ("Content-Type", "application/json")]
    }

    /// A signed event arrives.
    func send(_ body: [UInt8]) throws -> Answer {
        try request("POST", "/webhook/post-call", headers: postCallHeaders(body), body: body)
    }

    /// A call ends.
    @discardableResult
    func hangUp(_ call: Call) throws -> JSON {
        personal.withLock {
            $0.formUnion((call.said + [call.caller, call.name ?? ""]).filter { $0.utf8.count >= 8 })
        }
        let answer = try send(try call.body)
        #expect(answer.status == 200)
        return try answer.json
    }

    /// Calls end, and are known: the caller's number of calls has grown by theirs.
    func learn(_ calls: Call...) throws {
        for call in calls { try hangUp(call) }
        try waitForQueue()
    }
}
