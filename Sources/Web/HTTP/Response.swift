/// An answer: a status, headers and a body, which is JSON unless it says otherwise.
public struct Response: Sendable {
    /// What is sent after the head.
    public enum Content: Sendable {
        /// A body that is held whole.
        case bytes([UInt8])
        /// A body that is made while it is sent.
        case stream(BodyStream)
    }

    /// The HTTP status.
    public var status: Int
    /// The media type; `nil` for an answer without a body.
    public var contentType: String?
    /// The body.
    public var content: Content
    /// Further headers, such as `Allow`; see ``checkHeaders()``.
    public var headers: [String: String]
    /// The pattern of the route that answered, set by ``Router``; `nil` when there was none.
    ///
    /// It is what logs and metrics name in place of the path, which may hold anything.
    public var route: RoutePattern?

    /// Makes an answer whose body is held whole.
    public init(
        status: Int = 200, contentType: String? = "application/json", body: [UInt8], headers: [String: String] = [:]
    ) {
        self.status = status
        self.contentType = contentType
        content = .bytes(body)
        self.headers = headers
    }

    /// Makes an answer whose body is made while it is sent.
    public init(
        status: Int = 200, contentType: String? = "application/json", stream: BodyStream,
        headers: [String: String] = [:]
    ) {
        self.status = status
        self.contentType = contentType
        content = .stream(stream)
        self.headers = headers
    }

    /// The body that is held whole; empty when it is a stream.
    public var body: [UInt8] { if case .bytes(let bytes) = content { bytes } else { [] } }

    /// The length of the body in bytes, as `Content-Length` has it; `nil` when it is not known yet.
    public var byteCount: Int? {
        switch content {
        case .bytes(let bytes): bytes.count
        case .stream(let stream): stream.byteCount
        }
    }

    /// Whether the status forbids a body: 204, 304 and those below 200.
    ///
    /// Source: [RFC 9110](https://www.rfc-editor.org/rfc/rfc9110), section 6.4.1.
    public var isWithoutBody: Bool { status < 200 || status == 204 || status == 304 }
}
