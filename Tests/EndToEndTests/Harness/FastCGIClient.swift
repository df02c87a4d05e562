import Foundation

/// Speaks FastCGI to a worker's socket, as nginx does and as nginx never would.
///
/// Source: FastCGI Specification 1.0 (1996), sections 3.3 (records), 3.4 (name-value pairs) and 5.
final class FastCGIClient {
    /// What went wrong on the connection.
    struct Failure: Error, CustomStringConvertible {
        var description: String
    }

    private let socket: Int32
    private let keepsConnection: Bool

    /// Connects to a worker.
    init(path: String, keepsConnection: Bool = false, seconds: Int = 20) throws {
        self.keepsConnection = keepsConnection
        socket = Foundation.socket(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        var limit = timeval(tv_sec: seconds, tv_usec: 0)
        setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
        setsockopt(socket, SOL_SOCKET, SO_SNDTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
        guard Self.withAddress(path, { connect(socket, $0, $1) }) == 0 else {
            let code = errno
            close(socket)
            throw Failure(description: "cannot connect to \(path): errno \(code)")
        }
    }

    deinit { close(socket) }

    /// Makes a listening socket, as a supervisor does, to be a worker's standard input.
    static func listen(path: String) throws -> Int32 {
        let socket = Foundation.socket(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        unlink(path)
        guard socket >= 0, withAddress(path, { bind(socket, $0, $1) }) == 0, Foundation.listen(socket, 1024) == 0 else {
            let code = errno
            close(socket)
            throw Failure(description: "cannot listen on \(path): errno \(code)")
        }
        return socket
    }

    private static func withAddress(_ path: String, _ body: (UnsafePointer<sockaddr>, socklen_t) -> Int32) -> Int32 {
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8.prefix($0.count - 1)) }
        return withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { body($0, socklen_t(MemoryLayout<sockaddr_un>.size)) }
        }
    }

    // MARK: - Requests

    /// The parameters that nginx passes for a request.
    static func parameters(
        _ method: String, _ path: String, headers: [(String, String)] = [], length: Int? = nil
    ) -> [(String, String)] {
        var parameters = [("REQUEST_METHOD", method), ("REQUEST_URI", path), ("DOCUMENT_URI", path)]
        if let length { parameters.append(("CONTENT_LENGTH", String(length))) }
        for (name, value) in headers {
            let variable = name.uppercased().replacing("-", with: "_")
            parameters.append((variable == "CONTENT_TYPE" ? variable : "HTTP_" + variable, value))
        }
        return parameters
    }

    /// Sends a request and receives its answer.
    static func request(
        _ path: String, _ parameters: [(String, String)], body: [UInt8] = []
    ) throws -> Answer {
        let client = try FastCGIClient(path: path)
        try client.begin(parameters)
        try client.sendBody(body)
        return try client.receive()
    }

    /// Opens a request.
    func begin(_ parameters: [(String, String)]) throws {
        try send(record(1, [0, 1, keepsConnection ? 1 : 0, 0, 0, 0, 0, 0]))
        var pairs: [UInt8] = []
        for (name, value) in parameters {
            pairs += Self.length(name.utf8.count) + Self.length(value.utf8.count) + Array(name.utf8) + Array(value.utf8)
        }
        try send(stream(4, pairs) + record(4, []))
    }

    /// Sends a body, or a piece of one that is not the last.
    func sendBody(_ bytes: [UInt8], isLast: Bool = true) throws {
        try send(stream(5, bytes) + (isLast ? record(5, []) : []))
    }

    /// Receives the answer of the open request.
    func receive() throws -> Answer {
        var output: [UInt8] = []
        while true {
            let header = try read(8)
            let content = try read(Int(header[4]) << 8 | Int(header[5]))
            _ = try read(Int(header[6]))
            switch header[1] {
            case 6: output += content
            case 3: return try Answer(cgi: output)
            default: break
            }
        }
    }

    /// Sends bytes as they are.
    func send(_ bytes: [UInt8]) throws {
        var sent = 0
        while sent < bytes.count {
            let count = bytes.withUnsafeBytes {
                Foundation.send(socket, $0.baseAddress.map { $0 + sent }, bytes.count - sent, Int32(MSG_NOSIGNAL))
            }
            guard count > 0 else { throw Failure(description: "the worker takes no more: errno \(errno)") }
            sent += count
        }
    }

    private func read(_ count: Int) throws -> [UInt8] {
        var bytes: [UInt8] = []
        while bytes.count < count {
            var block = [UInt8](repeating: 0, count: count - bytes.count)
            let got = recv(socket, &block, block.count, 0)
            guard got > 0 else { throw Failure(description: "the worker ended the connection: \(got), errno \(errno)") }
            bytes += block[..<got]
        }
        return bytes
    }

    private func stream(_ type: UInt8, _ bytes: [UInt8]) -> [UInt8] {
        stride(from: 0, to: bytes.count, by: 0xFFFF).flatMap {
            record(type, bytes[$0..<min($0 + 0xFFFF, bytes.count)])
        }
    }

    private func record(_ type: UInt8, _ content: some Collection<UInt8>) -> [UInt8] {
        [1, type, 0, 1, UInt8(content.count >> 8), UInt8(content.count & 0xFF), 0, 0] + content
    }

    private static func length(_ count: Int) -> [UInt8] {
        if count < 128 { return [UInt8(count)] }
        return [UInt8(count >> 24 | 0x80), UInt8(count >> 16 & 0xFF), UInt8(count >> 8 & 0xFF), UInt8(count & 0xFF)]
    }
}
