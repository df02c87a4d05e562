import HTTP

/// Builds a ``Request`` from CGI parameters and a body stream, or the error that answers a broken one.
struct RequestReader {
    /// The most bytes of a body.
    var maximumBodyBytes: Int

    /// Reads one request.
    ///
    /// - Parameters:
    ///   - parameters: The CGI environment: `REQUEST_METHOD`, `CONTENT_LENGTH`, `HTTP_…`.
    ///   - read: Fills a buffer and returns how many bytes it put there; fewer than asked for means the end.
    /// - Returns: The request, or the answer that refuses it.
    func read(
        parameters: [String: String], read: (UnsafeMutableBufferPointer<UInt8>) -> Int
    ) -> Result<Request, Refusal> {
        guard let method = parameters["REQUEST_METHOD"], !method.isEmpty else {
            return .failure(Refusal(.error(400, "bad_request", "The request has no method.")))
        }
        let declared: Int?
        switch parameters["CONTENT_LENGTH"] {
        case nil, "": declared = nil
        case .some(let text):
            guard text.utf8.allSatisfy({ $0 >= 48 && $0 <= 57 }) else {
                return .failure(Refusal(.error(400, "bad_length", "The Content-Length is no number.")))
            }
            // A number too large for Int is certainly too large for us.
            declared = Int(text) ?? Int.max
        }
        if let declared, declared > maximumBodyBytes { return .failure(Refusal(.bodyTooLarge)) }
        let body: [UInt8]
        switch Self.body(declared: declared, maximum: maximumBodyBytes, read: read) {
        case .success(let bytes): body = bytes
        case .failure(let refusal): return .failure(refusal)
        }
        let encodedPath = Self.encodedPath(parameters)
        return .success(
            Request(
                method: method, path: Self.path(parameters, encoded: encodedPath), encodedPath: encodedPath,
                queryString: Self.queryString(parameters), contentType: Self.mediaType(parameters["CONTENT_TYPE"]),
                headers: Self.headers(parameters), body: body))
    }

    /// An answer in place of a request.
    struct Refusal: Error {
        var response: Response

        init(_ response: Response) { self.response = response }
    }

    private static func body(
        declared: Int?, maximum: Int, read: (UnsafeMutableBufferPointer<UInt8>) -> Int
    ) -> Result<[UInt8], Refusal> {
        guard let declared else { return unboundedBody(maximum: maximum, read: read) }
        // One byte more than declared is asked for, so that a length that lies shows.
        let bytes = [UInt8](unsafeUninitializedCapacity: declared + 1) { buffer, count in
            count = read(UnsafeMutableBufferPointer(start: buffer.baseAddress, count: declared + 1))
        }
        if bytes.count < declared {
            return .failure(Refusal(.error(400, "body_cut_short", "The body is shorter than its Content-Length.")))
        }
        if bytes.count > declared {
            return .failure(Refusal(.error(400, "body_too_long", "The body is longer than its Content-Length.")))
        }
        return .success(bytes)
    }

    /// Without a declared length the stream ends the body.
    private static func unboundedBody(
        maximum: Int, read: (UnsafeMutableBufferPointer<UInt8>) -> Int
    ) -> Result<[UInt8], Refusal> {
        let blockCount = 64 << 10
        var bytes: [UInt8] = []
        while true {
            let block = [UInt8](unsafeUninitializedCapacity: blockCount) { buffer, count in
                count = read(UnsafeMutableBufferPointer(start: buffer.baseAddress, count: blockCount))
            }
            bytes += block
            if bytes.count > maximum { return .failure(Refusal(.bodyTooLarge)) }
            if block.count < blockCount { return .success(bytes) }
        }
    }

    /// The path of the request line; `nil` when the host does not pass that on.
    private static func encodedPath(_ parameters: [String: String]) -> String? {
        guard let line = parameters["REQUEST_URI"], !line.isEmpty else { return nil }
        return String(decoding: line.utf8.prefix { $0 != UInt8(ascii: "?") }, as: UTF8.self)
    }

    /// nginx passes the path decoded and normalised; a CGI host only the request line or the script's own path.
    private static func path(_ parameters: [String: String], encoded: String?) -> String {
        if let path = parameters["DOCUMENT_URI"], !path.isEmpty { return path }
        if let encoded { return PercentEncoding.decode(encoded.utf8) }
        let path = (parameters["SCRIPT_NAME"] ?? "") + (parameters["PATH_INFO"] ?? "")
        return path.isEmpty ? "/" : path
    }

    private static func queryString(_ parameters: [String: String]) -> String {
        if let query = parameters["QUERY_STRING"], !query.isEmpty { return query }
        let line = (parameters["REQUEST_URI"] ?? "").utf8
        guard let mark = line.firstIndex(of: UInt8(ascii: "?")) else { return "" }
        return String(decoding: line[line.index(after: mark)...], as: UTF8.self)
    }

    private static func mediaType(_ header: String?) -> String {
        guard let type = (header ?? "").split(separator: ";", maxSplits: 1).first else { return "" }
        return type.lowercased().filter { $0 != " " && $0 != "\t" }
    }

    private static func headers(_ parameters: [String: String]) -> [String: String] {
        var headers: [String: String] = [:]
        for (name, value) in parameters where name.hasPrefix("HTTP_") {
            headers[headerName(name)] = value
        }
        return headers
    }

    /// `HTTP_X_API_KEY` is `x-api-key`.
    private static func headerName(_ parameter: String) -> String {
        let bytes = parameter.utf8.dropFirst(5).map { byte -> UInt8 in
            switch byte {
            case UInt8(ascii: "_"): UInt8(ascii: "-")
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
            default: byte
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
