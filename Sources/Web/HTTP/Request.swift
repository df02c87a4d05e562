/// One request as the web server passed it on, its body read whole.
public struct Request: Sendable {
    /// The method in capitals.
    public var method: String
    /// The path without the query.
    public var path: String
    /// The media type without parameters, in lower case; empty when there is no header.
    public var contentType: String
    /// The headers by lower-case name; bytes that are no UTF-8 are replaced.
    public var headers: [String: String]
    /// The body.
    public var body: [UInt8]

    /// Makes a request, for handlers' tests.
    public init(
        method: String, path: String, contentType: String = "", headers: [String: String] = [:], body: [UInt8] = []
    ) {
        self.method = method
        self.path = path
        self.contentType = contentType
        self.headers = headers
        self.body = body
    }
}
