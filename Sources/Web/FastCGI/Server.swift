internal import CFastCGI
import Foundation
import HTTP
import Synchronization

/// Accepts requests over libfcgi on the listening socket that is this process's standard input.
///
/// A fixed number of threads each take one connection at a time. A connection that the web server keeps open holds
/// its thread while it is idle; see the sizing rule in `nginx/elaoms.local.conf.example`.
public final class Server: Sendable {
    /// How many requests are served at once, and how large they may be.
    public struct Configuration: Sendable {
        /// Threads in this process.
        public var threadCount = 16
        /// The most bytes of a body.
        public var maximumBodyBytes = 64 << 20

        /// The defaults.
        public init() {}
    }

    /// Answers one request; what it throws is answered with a 500 and reported.
    public typealias Handler = @Sendable (Request) throws -> Response

    /// Bodies over this size are handled two at a time, so that a burst of recordings cannot fill the memory.
    static let largeBodyByteCount = 1 << 20

    private let configuration: Configuration
    private let handler: Handler
    private let report: @Sendable (any Error) -> Void
    private let largeBodies = DispatchSemaphore(value: 2)
    private let isStopping = Atomic(false)
    private let lanes: [Lane]

    /// Makes a server; ``run()`` starts it.
    ///
    /// - Parameters:
    ///   - configuration: Sizes.
    ///   - report: Told of errors that handlers and streams throw, and of answers that cannot be sent.
    ///   - handler: Answers requests, on several threads at once.
    public init(
        configuration: Configuration = Configuration(), report: @escaping @Sendable (any Error) -> Void,
        handler: @escaping Handler
    ) {
        self.configuration = configuration
        self.handler = handler
        self.report = report
        lanes = (0..<max(1, configuration.threadCount)).map { _ in Lane() }
    }

    /// Whether standard input is no listening socket, so that this process serves one request as plain CGI.
    public static var isPlainCGI: Bool { FCGX_IsCGI() != 0 }

    /// Serves until SIGTERM or SIGINT, finishes the requests in flight, and returns.
    ///
    /// Call it on the main thread before any other thread exists: it blocks the two signals for all threads and waits
    /// for them itself. Other processes on the same socket are not disturbed.
    ///
    /// - Throws: ``ServerError/initialization(code:)`` when libfcgi does not start.
    public func run() throws(ServerError) {
        let code = FCGX_Init()
        guard code == 0 else { throw .initialization(code: Int(code)) }
        var stopSignals = sigset_t()
        sigemptyset(&stopSignals)
        sigaddset(&stopSignals, SIGTERM)
        sigaddset(&stopSignals, SIGINT)
        pthread_sigmask(SIG_BLOCK, &stopSignals, nil)
        // FCGX_Init put its own handlers in place. A web server that hangs up must never end this process.
        signal(SIGPIPE, SIG_IGN)
        installWakeHandler()
        // Bodies of some ten kilobytes come and go on every thread: giving the memory back each time costs more page
        // faults than the answer itself. Few arenas keep the sum small.
        mallopt(M_TRIM_THRESHOLD, 1 << 20)
        mallopt(M_ARENA_MAX, 4)

        let group = DispatchGroup()
        for lane in lanes {
            group.enter()
            let thread = Thread { @Sendable [self] in
                serve(on: lane)
                group.leave()
            }
            thread.stackSize = 4 << 20
            thread.start()
        }
        var received: CInt = 0
        while sigwait(&stopSignals, &received) != 0 {}
        isStopping.store(true, ordering: .sequentiallyConsistent)
        FCGX_ShutdownPending()
        // An idle thread may be about to block when it is woken: wake again until all have left.
        repeat {
            for lane in lanes { lane.wakeIfIdle() }
        } while group.wait(timeout: .now() + .milliseconds(10)) != .success
    }

    /// Serves the one request of a plain CGI process.
    public func runPlainCGI() {
        var parameters: [String: String] = [:]
        for (name, value) in ProcessInfo.processInfo.environment { parameters[name] = value }
        signal(SIGPIPE, SIG_IGN)
        // RFC 3875: nothing beyond the length is ours to read, and the host may keep its end open.
        let declared = parameters["CONTENT_LENGTH"].flatMap { Int($0) } ?? Int.max
        let response = answer(parameters) { buffer in
            var filled = 0
            while filled < min(buffer.count, declared), let base = buffer.baseAddress {
                let count = read(0, base + filled, min(buffer.count, declared) - filled)
                if count < 0, errno == EINTR { continue }
                if count <= 0 { break }
                filled += count
            }
            return filled
        }
        let writer = ResponseWriter(omitsBody: Self.isHead(parameters)) { bytes, _ in
            var written = 0
            while written < bytes.count, let base = bytes.baseAddress {
                let count = write(1, base + written, bytes.count - written)
                if count < 0, errno == EINTR { continue }
                if count <= 0 { return false }
                written += count
            }
            return true
        }
        // The end of the output is all that tells a CGI host that an answer is over, failed or not.
        if let error = writer.write(response).failure { report(error) }
    }

    // MARK: - One thread

    private func serve(on lane: Lane) {
        lane.begin()
        defer { lane.end() }
        // libfcgi's streams keep a pointer to the request: it must not move.
        let request = UnsafeMutablePointer<FCGX_Request>.allocate(capacity: 1)
        defer { request.deallocate() }
        FCGX_InitRequest(request, 0, CInt(FCGI_FAIL_ACCEPT_ON_INTR))
        while !isStopping.load(ordering: .sequentiallyConsistent) {
            let code = FCGX_Accept_r(request)
            if code < 0 {
                if isStopping.load(ordering: .sequentiallyConsistent) { break }
                // Out of descriptors, or a broken connection: do not spin.
                if code != -EINTR { Thread.sleep(forTimeInterval: 0.005) }
                continue
            }
            lane.isBusy(true)
            serve(request)
            lane.isBusy(false)
        }
        FCGX_Free(request, 1)
    }

    private func serve(_ request: UnsafeMutablePointer<FCGX_Request>) {
        let parameters = Self.parameters(request.pointee.envp)
        let response = answer(parameters) { buffer in
            buffer.withMemoryRebound(to: CChar.self) {
                Int(FCGX_GetStr($0.baseAddress, CInt($0.count), request.pointee.in))
            }
        }
        Self.discardRest(of: request)
        let writer = ResponseWriter(omitsBody: Self.isHead(parameters)) { bytes, isUrgent in
            Self.put(bytes, to: request.pointee.out) && (!isUrgent || FCGX_FFlush(request.pointee.out) == 0)
        }
        let ending = writer.write(response)
        if let error = ending.failure { report(error) }
        // Without the record that ends a request the web server knows that the answer is cut short, and so tells the
        // client by hanging up. To end it in order would make the half of an answer look whole.
        if ending.isComplete { FCGX_Finish_r(request) } else { FCGX_Free(request, 1) }
    }

    private static func isHead(_ parameters: [String: String]) -> Bool { parameters["REQUEST_METHOD"] == "HEAD" }

    /// Writes bytes to libfcgi's stream, which takes as many at once as a C int can count; `false` when nobody listens.
    private static func put(_ bytes: UnsafeRawBufferPointer, to stream: UnsafeMutablePointer<FCGX_Stream>?) -> Bool {
        var rest = bytes[...]
        while !rest.isEmpty {
            let block = UnsafeRawBufferPointer(rebasing: rest.prefix(1 << 20))
            let count = FCGX_PutStr(
                block.baseAddress?.assumingMemoryBound(to: CChar.self), CInt(block.count), stream)
            guard count == block.count else { return false }
            rest = rest.dropFirst(block.count)
        }
        return true
    }

    private func answer(_ parameters: [String: String], read: (UnsafeMutableBufferPointer<UInt8>) -> Int) -> Response {
        let isLarge = (parameters["CONTENT_LENGTH"].flatMap { Int($0) } ?? 0) > Self.largeBodyByteCount
        if isLarge { largeBodies.wait() }
        defer { if isLarge { largeBodies.signal() } }
        switch RequestReader(maximumBodyBytes: configuration.maximumBodyBytes).read(parameters: parameters, read: read)
        {
        case .failure(let refusal): return refusal.response
        case .success(let request):
            do {
                return try handler(request)
            } catch {
                report(error)
                return .internalError
            }
        }
    }

    /// Reads what a refused request left unread.
    ///
    /// In a kept connection libfcgi would take it for a breach of protocol by the next request, and hang up on that one.
    private static func discardRest(of request: UnsafeMutablePointer<FCGX_Request>) {
        withUnsafeTemporaryAllocation(of: CChar.self, capacity: 32 << 10) { buffer in
            let count = CInt(buffer.count)
            while FCGX_GetStr(buffer.baseAddress, count, request.pointee.in) == count {}
        }
    }

    private static func parameters(_ environment: FCGX_ParamArray?) -> [String: String] {
        var parameters: [String: String] = [:]
        guard var entry = environment else { return parameters }
        while let line = entry.pointee {
            let bytes = UnsafeBufferPointer(start: line, count: strlen(line))
            bytes.withMemoryRebound(to: UInt8.self) { bytes in
                if let equals = bytes.firstIndex(of: UInt8(ascii: "=")) {
                    let name = String(decoding: bytes[..<equals], as: UTF8.self)
                    parameters[name] = String(decoding: bytes[(equals + 1)...], as: UTF8.self)
                }
            }
            entry += 1
        }
        return parameters
    }

    /// SIGUSR2 only interrupts: without SA_RESTART the blocked accept or read of an idle thread returns.
    private func installWakeHandler() {
        var action = sigaction()
        action.__sigaction_handler.sa_handler = { @Sendable _ in }
        action.sa_flags = 0
        sigaction(SIGUSR2, &action, nil)
    }
}
