/// An answer: a status and JSON.
public struct Response: Sendable, Equatable {
    /// The HTTP status.
    public var status: Int
    /// The body, JSON in UTF-8.
    public var body: [UInt8]
    /// Further headers, such as `Allow`.
    public var headers: [String: String]

    /// Makes an answer.
    public init(status: Int = 200, body: [UInt8], headers: [String: String] = [:]) {
        self.status = status
        self.body = body
        self.headers = headers
    }

    /// An error: `{"error":{"code":"…","message":"…"}}`.
    ///
    /// - Parameters:
    ///   - status: The HTTP status.
    ///   - code: A word for programs.
    ///   - message: A sentence for people. Both are plain ASCII literals: nothing that was received is echoed.
    ///   - headers: Further headers, such as `Allow`.
    /// - Returns: The answer.
    public static func error(
        _ status: Int, _ code: StaticString, _ message: StaticString, headers: [String: String] = [:]
    ) -> Response {
        Response(
            status: status, body: Array("{\"error\":{\"code\":\"\(code)\",\"message\":\"\(message)\"}}".utf8),
            headers: headers)
    }

    /// The bytes in CGI form, which FastCGI uses too: header lines, an empty line, the body.
    var cgiBytes: [UInt8] {
        var head = "Status: \(status) \(Self.reason(status))\r\nContent-Type: application/json\r\n"
        head += "Content-Length: \(body.count)\r\n"
        for (name, value) in headers.sorted(by: { $0.key < $1.key }) { head += "\(name): \(value)\r\n" }
        return Array((head + "\r\n").utf8) + body
    }

    private static func reason(_ status: Int) -> String {
        switch status {
        case 200: "OK"
        case 400: "Bad Request"
        case 401: "Unauthorized"
        case 403: "Forbidden"
        case 404: "Not Found"
        case 405: "Method Not Allowed"
        case 413: "Content Too Large"
        case 415: "Unsupported Media Type"
        case 429: "Too Many Requests"
        case 500: "Internal Server Error"
        case 503: "Service Unavailable"
        default: "Status \(status)"
        }
    }
}
