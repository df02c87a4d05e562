import COpenSSLTLS
import Foundation

/// One TLS connection that speaks HTTP/1.1 byte by byte, so that a test can lie, stop half-way or hang up.
final class HTTPSClient {
    /// What went wrong on the connection.
    struct Failure: Error, CustomStringConvertible {
        var description: String
    }

    private let context: OpaquePointer
    private let session: OpaquePointer
    private let socket: Int32
    private var buffer: [UInt8] = []

    /// Connects from an address: nginx knows 127.0.0.2 as unmetered, 127.0.0.1 as a stranger.
    ///
    /// The server's certificate must be the one of the file; a silence of so many seconds is an error.
    init(port: UInt16, from source: String, certificate: String, seconds: Int = 30) throws {
        socket = try Self.connect(port: port, from: source, seconds: seconds)
        guard let context = SSL_CTX_new(TLS_client_method()) else { throw Failure(description: "no TLS context") }
        self.context = context
        guard let session = SSL_new(context) else { throw Failure(description: "no TLS session") }
        self.session = session
        guard SSL_CTX_load_verify_locations(context, certificate, nil) == 1, SSL_set1_host(session, "localhost") == 1
        else {
            throw Failure(description: "the certificate \(certificate) cannot be read")
        }
        // The session took the context's store when it was made, and its own mode from here.
        SSL_set_verify(session, SSL_VERIFY_PEER, nil)
        SSL_set_fd(session, socket)
        guard SSL_connect(session) == 1 else { throw Self.failure("handshake") }
    }

    deinit {
        SSL_free(session)
        SSL_CTX_free(context)
        close(socket)
    }

    /// A TCP connection from an address, with time limits.
    static func connect(port: UInt16, from source: String, seconds: Int) throws -> Int32 {
        let socket = Foundation.socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        guard socket >= 0 else { throw Failure(description: "no socket: errno \(errno)") }
        var limit = timeval(tv_sec: seconds, tv_usec: 0)
        var on: Int32 = 1
        setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
        setsockopt(socket, SOL_SOCKET, SO_SNDTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
        setsockopt(socket, Int32(IPPROTO_TCP), TCP_NODELAY, &on, socklen_t(MemoryLayout<Int32>.size))
        guard withAddress(source, 0, { bind(socket, $0, $1) }) == 0,
            withAddress("127.0.0.1", port, { Foundation.connect(socket, $0, $1) }) == 0
        else {
            let code = errno
            close(socket)
            throw Failure(description: "cannot connect from \(source) to port \(port): errno \(code)")
        }
        return socket
    }

    /// Whether nobody listens on a port.
    static func canListen(host: String, port: UInt16) -> Bool {
        let socket = Foundation.socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        defer { close(socket) }
        return withAddress(host, port, { bind(socket, $0, $1) }) == 0
    }

    private static func withAddress(
        _ host: String, _ port: UInt16, _ body: (UnsafePointer<sockaddr>, socklen_t) -> Int32
    ) -> Int32 {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        inet_pton(AF_INET, host, &address.sin_addr)
        return withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { body($0, socklen_t(MemoryLayout<sockaddr_in>.size)) }
        }
    }

    private static func failure(_ operation: String) -> Failure {
        let code = errno
        var text = [CChar](repeating: 0, count: 256)
        ERR_error_string_n(ERR_get_error(), &text, text.count)
        let reason = String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        return Failure(description: "\(operation) failed: \(reason), errno \(code)")
    }

    // MARK: - Bytes

    /// Sends bytes as they are.
    func send(_ bytes: [UInt8]) throws {
        var sent = 0
        while sent < bytes.count {
            let block = min(bytes.count - sent, 1 << 20)
            let count = bytes.withUnsafeBytes { SSL_write(session, $0.baseAddress.map { $0 + sent }, Int32(block)) }
            guard count > 0 else { throw Self.failure("writing") }
            sent += Int(count)
        }
    }

    private func fill() throws {
        let block = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
            count = max(0, Int(SSL_read(session, buffer.baseAddress, Int32(buffer.count))))
        }
        guard !block.isEmpty else { throw Self.failure("reading (\(buffer.count) bytes waiting)") }
        buffer += block
    }

    /// Receives one answer; without a body after a HEAD, whose answer only tells a length.
    func receive(hasBody: Bool = true) throws -> Answer {
        var end = Answer.headEnd(buffer)
        while end == nil {
            try fill()
            end = Answer.headEnd(buffer)
        }
        guard let end else { throw Failure(description: "an answer without a head") }
        var answer = try Answer(head: Array(buffer[..<end]))
        buffer.removeFirst(end + 4)
        guard hasBody else { return answer }
        guard let length = answer.headers["content-length"].flatMap({ Int($0) }) else {
            throw Failure(description: "status \(answer.status) without a Content-Length")
        }
        while buffer.count < length { try fill() }
        answer.body = Array(buffer[..<length])
        buffer.removeFirst(length)
        return answer
    }

    // MARK: - Requests

    /// The bytes of a request.
    static func bytes(
        _ method: String, _ path: String, headers: [(String, String)] = [], body: [UInt8]? = nil
    ) -> [UInt8] {
        var head = "\(method) \(path) HTTP/1.1\r\nHost: localhost\r\n"
        for (name, value) in headers { head += "\(name): \(value)\r\n" }
        if let body { head += "Content-Length: \(body.count)\r\n" }
        return Array((head + "\r\n").utf8) + (body ?? [])
    }

    /// Sends a request and receives its answer.
    func request(
        _ method: String, _ path: String, headers: [(String, String)] = [], body: [UInt8]? = nil
    ) throws -> Answer {
        try send(Self.bytes(method, path, headers: headers, body: body))
        return try receive(hasBody: method != "HEAD")
    }
}
