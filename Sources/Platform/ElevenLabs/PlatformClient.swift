import HTTPClient
import JSON

/// The platform's API, as far as it is used here.
///
/// Source: [ElevenLabs API reference](https://elevenlabs.io/docs/api-reference).
public final class PlatformClient: Sendable {
    /// Where the API is, unless the workspace has a residency of its own.
    public static let defaultBase = "https://api.elevenlabs.io"

    private let peer: Peer
    private let deadlines: HTTPRequest.Deadlines

    /// Makes a client.
    ///
    /// - Parameters:
    ///   - peer: The platform, with the `xi-api-key` header.
    ///   - deadlines: For each request.
    public init(peer: Peer, deadlines: HTTPRequest.Deadlines = HTTPRequest.Deadlines(total: .seconds(30))) {
        self.peer = peer
        self.deadlines = deadlines
    }

    /// Reads something.
    ///
    /// - Parameters:
    ///   - path: The parts of the path behind `/v1`; each may be anything.
    ///   - query: Names and values.
    /// - Returns: The answer.
    /// - Throws: ``HTTPClientError``.
    public func get(
        _ path: [String], query: [(name: String, value: String)] = []
    ) throws(HTTPClientError) -> JSONValue {
        try ask("GET", path, query, nil)
    }

    /// Reads a list to its end.
    ///
    /// - Parameters:
    ///   - path: The parts of the path behind `/v1`.
    ///   - query: Names and values.
    ///   - list: Under which name the elements stand.
    ///   - isWanted: Chooses elements.
    /// - Returns: The elements that were chosen.
    /// - Throws: ``HTTPClientError``.
    public func all(
        _ path: [String], query: [(name: String, value: String)] = [], list: String, where isWanted: (JSONValue) -> Bool
    ) throws(HTTPClientError) -> [JSONValue] {
        var (found, cursor): ([JSONValue], String?) = ([], nil)
        // A cursor that was there before would never end.
        var cursors: Set<String> = []
        repeat {
            let page = try get(
                path, query: query + [("page_size", "100")] + (cursor.map { [("cursor", $0)] } ?? []))
            found += (page[list]?.list ?? []).filter(isWanted)
            let next = page["has_more"]?.boolean == false ? nil : page["next_cursor"]?.text
            cursor = next.flatMap { cursors.insert($0).inserted ? $0 : nil }
        } while cursor != nil
        return found
    }

    /// Sends something; what creates is sent once, since the answer alone may have been lost.
    ///
    /// - Parameters:
    ///   - method: `POST` or `PATCH`.
    ///   - path: The parts of the path behind `/v1`.
    ///   - body: What is sent.
    /// - Returns: The answer.
    /// - Throws: ``HTTPClientError``.
    public func send(
        _ method: String, _ path: [String], _ body: JSONValue
    ) throws(HTTPClientError) -> JSONValue {
        try ask(method, path, [], body)
    }

    private func ask(
        _ method: String, _ path: [String], _ query: [(name: String, value: String)], _ body: JSONValue?
    ) throws(HTTPClientError) -> JSONValue {
        var address = "/v1/" + path.map(Self.escaped).joined(separator: "/")
        if !query.isEmpty {
            address += "?" + query.map { "\(Self.escaped($0.name))=\(Self.escaped($0.value))" }.joined(separator: "&")
        }
        let response = try peer.send(
            method, address, json: body?.json, deadlines: deadlines,
            retries: method == "POST" ? .never : RetryPolicy(), maximumAnswerBytes: 64 << 20)
        if response.body.isEmpty { return .null }
        guard let value = try? JSONValue(json: response.body) else { throw .malformed("no JSON") }
        return value
    }

    /// A text as a part of an address (RFC 3986, section 2.3).
    static func escaped(_ text: String) -> String {
        var result = ""
        for byte in text.utf8 {
            switch byte {
            case 48...57, 65...90, 97...122, 45, 46, 95, 126: result.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                let hexadecimal = String(byte, radix: 16, uppercase: true)
                result += "%" + (hexadecimal.count == 1 ? "0" : "") + hexadecimal
            }
        }
        return result
    }

    /// An agent's configuration.
    public func agent(_ id: String) throws(HTTPClientError) -> JSONValue {
        try get(["convai", "agents", id])
    }
}
