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
        if let declared, declared > maximumBodyBytes { return .failure(Refusal(.tooLarge)) }
        let body: [UInt8]
        switch Self.body(declared: declared, maximum: maximumBodyBytes, read: read) {
        case .success(let bytes): body = bytes
        case .failure(let refusal): return .failure(refusal)
        }
        return .success(
            Request(
                method: method, path: Self.path(parameters), contentType: Self.mediaType(parameters["CONTENT_TYPE"]),
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
            if bytes.count > maximum { return .failure(Refusal(.tooLarge)) }
            if block.count < blockCount { return .success(bytes) }
        }
    }

    /// nginx passes the normalised path; a CGI host only the request line or the script's own path.
    private static func path(_ parameters: [String: String]) -> String {
        if let path = parameters["DOCUMENT_URI"], !path.isEmpty { return path }
        if let line = parameters["REQUEST_URI"], !line.isEmpty { return String(line.prefix { $0 != "?" }) }
        let path = (parameters["SCRIPT_NAME"] ?? "") + (parameters["PATH_INFO"] ?? "")
        return path.isEmpty ? "/" : path
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

extension Response {
    fileprivate static var tooLarge: Response {
        .error(413, "body_too_large", "The body is larger than this route accepts.")
    }
}
