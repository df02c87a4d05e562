internal import CCurl
import Synchronization

/// Requests by libcurl, which blocks the calling thread; connections are kept for the next request.
///
/// libcurl itself rather than Foundation's `URLSession`, which is built on it: on Linux that one has no deadline for
/// connecting and cannot be waited for without a second thread.
public final class CurlTransport: HTTPTransport {
    /// An easy handle with the connections that it keeps.
    private struct Handle: @unchecked Sendable {
        // Used by one thread at a time: whoever took it out of the pool.
        let pointer: UnsafeMutableRawPointer
    }

    /// libcurl's set-up of the process, once.
    private static let isReady = curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK
    /// Handles that are kept for later, at most.
    private static let idleLimit = 16

    private let certificates: String?
    private let idle = Mutex<[Handle]>([])
    private let hasCancelled = Atomic(false)

    /// Makes a transport.
    ///
    /// - Parameter certificates: A file of certificates that are trusted in place of the system's, such as one's own.
    public init(certificates: String? = nil) { self.certificates = certificates }

    deinit {
        for handle in idle.withLock({ $0 }) { curl_easy_cleanup(handle.pointer) }
    }

    /// Ends all requests, now and later, with ``HTTPClientError/cancelled``.
    public func cancelAll() { hasCancelled.store(true, ordering: .sequentiallyConsistent) }

    /// Whether ``cancelAll()`` was called.
    public var isCancelled: Bool { hasCancelled.load(ordering: .sequentiallyConsistent) }

    /// Sends a request once and waits for the answer, whatever its status; redirections are not followed.
    public func send(
        _ request: HTTPRequest, deadlines: HTTPRequest.Deadlines
    ) throws(HTTPClientError) -> HTTPResponse {
        // Without a scheme libcurl would guess one.
        guard request.url.hasPrefix("https://") || request.url.hasPrefix("http://") else { throw .badAddress }
        guard Self.isReady else { throw .unreachable(code: Int(CURLE_FAILED_INIT.rawValue)) }
        if isCancelled { throw .cancelled }
        guard let handle = idle.withLock({ $0.popLast() })?.pointer ?? curl_easy_init() else {
            throw .unreachable(code: Int(CURLE_FAILED_INIT.rawValue))
        }
        defer {
            curl_easy_reset(handle)
            let spare = Handle(pointer: handle)
            let isKept = idle.withLock { idle in
                guard idle.count < Self.idleLimit else { return false }
                idle.append(spare)
                return true
            }
            if !isKept { curl_easy_cleanup(handle) }
        }
        let exchange = Exchange(limit: request.maximumAnswerBytes, isCancelled: { [self] in isCancelled })
        return try withExtendedLifetime(exchange) { () throws(HTTPClientError) in
            try perform(request, deadlines, exchange, handle)
        }
    }

    private func perform(
        _ request: HTTPRequest, _ deadlines: HTTPRequest.Deadlines, _ exchange: Exchange,
        _ handle: UnsafeMutableRawPointer
    ) throws(HTTPClientError) -> HTTPResponse {
        var list: UnsafeMutablePointer<curl_slist>?
        defer { curl_slist_free_all(list) }
        // Without it libcurl waits for a "100 Continue" before it sends a long body.
        for header in request.headers.map({ "\($0.name): \($0.value)" }) + ["Expect:"] {
            // A line break in a value would begin another header.
            guard !header.utf8.contains(where: { $0 == 10 || $0 == 13 }) else { throw .badAddress }
            list = curl_slist_append(list, header)
        }
        let context = Unmanaged.passUnretained(exchange).toOpaque()
        elaoms_curl_set_text(handle, CURLOPT_URL, request.url)
        elaoms_curl_set_text(handle, CURLOPT_PROTOCOLS_STR, "http,https")
        elaoms_curl_set_text(handle, CURLOPT_CUSTOMREQUEST, request.method)
        elaoms_curl_set_text(handle, CURLOPT_USERAGENT, "elaoms")
        elaoms_curl_set_text(handle, CURLOPT_ACCEPT_ENCODING, "")
        elaoms_curl_set_pointer(handle, CURLOPT_HTTPHEADER, list)
        if let certificates { elaoms_curl_set_text(handle, CURLOPT_CAINFO, certificates) }
        elaoms_curl_set_long(handle, CURLOPT_NOSIGNAL, 1)
        elaoms_curl_set_long(handle, CURLOPT_CONNECTTIMEOUT_MS, max(1, deadlines.connect.wholeMilliseconds))
        elaoms_curl_set_long(handle, CURLOPT_TIMEOUT_MS, max(1, deadlines.total.wholeMilliseconds))
        elaoms_curl_set_reader(handle, CURLOPT_WRITEFUNCTION) { bytes, _, count, context in
            Exchange.from(context).takeBody(bytes, count)
        }
        elaoms_curl_set_pointer(handle, CURLOPT_WRITEDATA, context)
        elaoms_curl_set_reader(handle, CURLOPT_HEADERFUNCTION) { bytes, _, count, context in
            Exchange.from(context).takeHeader(bytes, count)
        }
        elaoms_curl_set_pointer(handle, CURLOPT_HEADERDATA, context)
        elaoms_curl_set_progress(handle) { context, _, _, _, _ in Exchange.from(context).isCancelled() ? 1 : 0 }
        elaoms_curl_set_pointer(handle, CURLOPT_XFERINFODATA, context)
        elaoms_curl_set_long(handle, CURLOPT_NOPROGRESS, 0)
        let body = request.body ?? []
        let code = body.withUnsafeBytes { bytes in
            if request.body != nil {
                elaoms_curl_set_long(handle, CURLOPT_POST, 1)
                elaoms_curl_set_text(handle, CURLOPT_CUSTOMREQUEST, request.method)
                elaoms_curl_set_long(handle, CURLOPT_POSTFIELDSIZE, bytes.count)
                elaoms_curl_set_pointer(
                    handle, CURLOPT_POSTFIELDS,
                    UnsafeMutableRawPointer(mutating: bytes.baseAddress ?? UnsafeRawPointer(context)))
            }
            return curl_easy_perform(handle)
        }
        if let error = exchange.error(for: code) { throw error }
        var status = 0
        elaoms_curl_get_long(handle, CURLINFO_RESPONSE_CODE, &status)
        return HTTPResponse(status: status, headers: exchange.headers, body: exchange.body)
    }
}

/// What one request has received so far.
private final class Exchange {
    private(set) var body: [UInt8] = []
    private(set) var headers: [String: String] = [:]
    let isCancelled: () -> Bool
    private let limit: Int
    private var isTooLarge = false

    init(limit: Int, isCancelled: @escaping () -> Bool) {
        self.limit = limit
        self.isCancelled = isCancelled
    }

    static func from(_ context: UnsafeMutableRawPointer?) -> Exchange {
        guard let context else { preconditionFailure("libcurl calls back with what it was given") }
        return Unmanaged<Exchange>.fromOpaque(context).takeUnretainedValue()
    }

    func takeBody(_ bytes: UnsafeMutablePointer<CChar>?, _ count: Int) -> Int {
        guard let bytes, body.count + count <= limit else {
            isTooLarge = true
            return 0
        }
        body.append(contentsOf: UnsafeRawBufferPointer(start: bytes, count: count))
        return count
    }

    func takeHeader(_ bytes: UnsafeMutablePointer<CChar>?, _ count: Int) -> Int {
        let line = String(decoding: UnsafeRawBufferPointer(start: bytes, count: count), as: UTF8.self)
        // A proxy's answer comes before the peer's.
        if line.hasPrefix("HTTP/") { headers = [:] }
        let parts = line.split(separator: ":", maxSplits: 1)
        if parts.count == 2 {
            headers[parts[0].lowercased()] = parts[1].trimmed
        }
        return count
    }

    func error(for code: CURLcode) -> HTTPClientError? {
        switch code {
        case CURLE_OK: nil
        case CURLE_WRITE_ERROR where isTooLarge: .tooLarge
        case CURLE_ABORTED_BY_CALLBACK: .cancelled
        case CURLE_OPERATION_TIMEDOUT: .timedOut
        case CURLE_URL_MALFORMAT, CURLE_UNSUPPORTED_PROTOCOL: .badAddress
        case CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_RESOLVE_PROXY, CURLE_COULDNT_CONNECT, CURLE_SSL_CONNECT_ERROR,
            CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CACERT_BADFILE:
            .unreachable(code: Int(code.rawValue))
        default: .interrupted(code: Int(code.rawValue))
        }
    }
}

extension Substring {
    /// Without white space at either end.
    fileprivate var trimmed: String {
        var text = self
        while let last = text.unicodeScalars.last, last.properties.isWhitespace { text.unicodeScalars.removeLast() }
        return String(text.drop { $0.isWhitespace })
    }
}

extension Duration {
    /// In milliseconds, rounded down.
    var wholeMilliseconds: Int {
        Int(components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000)
    }
}
