/// One request as the web server passed it on, its body read whole.
public struct Request: Sendable {
    /// The method in capitals.
    public var method: String
    /// The path without the query, percent-decoded, with `..` and the like resolved by the web server.
    public var path: String
    /// The path as the client wrote it; `nil` when nobody tells.
    ///
    /// A slash that is encoded here does not separate the parameters of a path.
    public var encodedPath: String?
    /// The query as it was sent, without the question mark; empty when there is none.
    public var queryString: String
    /// The media type without parameters, in lower case; empty when there is no header.
    public var contentType: String
    /// The headers by lower-case name; bytes that are no UTF-8 are replaced.
    public var headers: [String: String]
    /// The body.
    public var body: [UInt8]
    /// The parameters of the path, once a ``Router`` has found the route.
    public var parameters = PathParameters()

    /// Makes a request, for handlers' tests.
    public init(
        method: String, path: String, encodedPath: String? = nil, queryString: String = "", contentType: String = "",
        headers: [String: String] = [:], body: [UInt8] = []
    ) {
        self.method = method
        self.path = path
        self.encodedPath = encodedPath
        self.queryString = queryString
        self.contentType = contentType
        self.headers = headers
        self.body = body
    }

    /// The query, decoded.
    ///
    /// It is read anew each time: a handler keeps it.
    public var query: Query { Query(queryString) }

    /// The parts of the path between slashes, decoded: `["webhook", "post-call"]`; none when it does not begin with one.
    var segments: [String] {
        guard path.utf8.first == UInt8(ascii: "/") else { return [] }
        let decoded = path.utf8.dropFirst().split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        // An encoded slash belongs to its segment. But the web server has opened or closed a path by what it decoded
        // and resolved: when the client's own spelling does not come to exactly that, it counts for nothing.
        if let encodedPath, encodedPath.utf8.first == UInt8(ascii: "/") {
            let own = encodedPath.utf8.dropFirst()
                .split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
                .map { PercentEncoding.decode($0) }
            if ("/" + own.joined(separator: "/")).utf8.elementsEqual(path.utf8) { return own }
        }
        return decoded.map { String(decoding: $0, as: UTF8.self) }
    }
}
