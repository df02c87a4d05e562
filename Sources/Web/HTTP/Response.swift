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
}
