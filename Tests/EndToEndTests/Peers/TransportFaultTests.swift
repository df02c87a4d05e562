import Foundation
import HTTPClient
import Testing

extension EndToEnd {
    /// Requests over real sockets to a peer that misbehaves.
    @Suite("Requests to peers", .enabled(if: PeerStub.hasPython, PeerStub.noPython))
    struct TransportFaultTests {
        private static let models = "/v1/models"
        private let stub: PeerStub
        private let transport = CurlTransport()

        init() throws { stub = try PeerStub() }

        private func peer(breaker: CircuitBreaker = CircuitBreaker()) -> Peer {
            Peer(
                base: stub.address, headers: [("Authorization", "Bearer sk-test")], transport: transport,
                breaker: breaker)
        }

        private func ask(total: Duration = .seconds(10), limit: Int = 1 << 20) throws -> HTTPResponse {
            try peer().send(
                "GET", Self.models, deadlines: HTTPRequest.Deadlines(connect: .seconds(2), total: total),
                retries: .never, maximumAnswerBytes: limit)
        }

        @Test func getsAnAnswer() throws {
            let response = try ask()
            #expect(response.status == 200)
            #expect(response.headers["content-type"]?.hasPrefix("application/json") == true)
            #expect(try JSON(response.body)["object"].text == "list")
        }

        @Test(arguments: ["hang", "slow", "drip"])
        func aPeerThatTakesTooLongIsLeft(kind: String) throws {
            try stub.fail(Self.models, ["kind": .string(kind), "seconds": 30])
            let start = ContinuousClock.now
            #expect(throws: HTTPClientError.timedOut) { try ask(total: .milliseconds(300)) }
            // Far below what the peer would take; no measure of speed.
            #expect(Poll.elapsed(since: start) < 10)
            #expect(try ask().status == 200)
        }

        @Test func aPeerThatHangsUpIsInterrupted() throws {
            for kind in ["cut", "reset"] {
                try stub.fail(Self.models, ["kind": .string(kind)])
                let error = #expect(throws: HTTPClientError.self) { try ask() }
                if case .interrupted = error { continue }
                Issue.record("\(kind): \(String(describing: error))")
            }
            #expect(try ask().status == 200)
        }

        @Test func anAnswerThatIsTooLargeIsRefused() throws {
            #expect(throws: HTTPClientError.tooLarge) { try ask(limit: 16) }
        }

        @Test func nobodyThereIsUnreachable() throws {
            let request = HTTPRequest(url: "http://127.0.0.1:1/")
            let error = #expect(throws: HTTPClientError.self) {
                try transport.send(request, deadlines: HTTPRequest.Deadlines())
            }
            guard case .unreachable = error else {
                throw Child.Failure(description: "\(String(describing: error))")
            }
        }

        /// A listener that never speaks: TCP stands, TLS does not, and that is the connect deadline.
        @Test func aConnectionThatDoesNotComeAboutHasADeadlineOfItsOwn() throws {
            let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
            defer { close(listener) }
            var address = sockaddr_in()
            address.sin_family = sa_family_t(AF_INET)
            address.sin_addr.s_addr = inet_addr("127.0.0.1")
            var length = socklen_t(MemoryLayout<sockaddr_in>.size)
            let port = withUnsafeMutablePointer(to: &address) { pointer in
                pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { name in
                    guard bind(listener, name, length) == 0, listen(listener, 8) == 0,
                        getsockname(listener, name, &length) == 0
                    else { return UInt16(0) }
                    return pointer.pointee.sin_port.bigEndian
                }
            }
            try #require(port > 0)
            let start = ContinuousClock.now
            #expect(throws: HTTPClientError.timedOut) {
                try transport.send(
                    HTTPRequest(url: "https://127.0.0.1:\(port)/"),
                    deadlines: HTTPRequest.Deadlines(connect: .milliseconds(200), total: .seconds(60)))
            }
            #expect(Poll.elapsed(since: start) < 20)
        }

        @Test(arguments: ["", "nonsense", "file:///etc/passwd", "gopher://127.0.0.1/", "http://"])
        func anAddressThatIsNoneIsRefused(url: String) {
            #expect(throws: HTTPClientError.badAddress) {
                try transport.send(HTTPRequest(url: url), deadlines: HTTPRequest.Deadlines())
            }
        }

        @Test func aHeaderCannotBeginAnother() {
            #expect(throws: HTTPClientError.badAddress) {
                try transport.send(
                    HTTPRequest(url: stub.address + Self.models, headers: [("X-Key", "a\r\nX-Other: b")]),
                    deadlines: HTTPRequest.Deadlines())
            }
        }

        @Test func sendsAgainAndHonoursRetryAfter() throws {
            try stub.fail(
                Self.models, ["kind": "status", "status": 429, "headers": ["Retry-After": "0"]],
                ["kind": "status", "status": 503])
            let policy = RetryPolicy(firstWait: .milliseconds(10))
            #expect(try peer().send("GET", Self.models, retries: policy).status == 200)
            #expect(try stub.requests(to: Self.models).count == 3)
        }

        @Test func redirectionsAreNotFollowed() throws {
            try stub.fail(
                Self.models,
                ["kind": "status", "status": 302, "headers": ["Location": .string(stub.address + "/v1/x")]])
            #expect(throws: HTTPClientError.self) { try ask() }
            #expect(try stub.requests().count == 1)
        }

        @Test func manyThreadsShareOneTransport() throws {
            let all = (0..<24).map { _ in Background { try ask().status } }
            for one in all { #expect(try one.value() == 200) }
        }

        @Test func theShutdownEndsWhatHangs() throws {
            try stub.fail(Self.models, ["kind": "hang"])
            let hanging = Background { try ask(total: .seconds(60)) }
            try Poll.until("the request") { try stub.requests(to: Self.models).count == 1 }
            transport.cancelAll()
            #expect(throws: HTTPClientError.cancelled) { try hanging.value() }
            #expect(throws: HTTPClientError.cancelled) { try ask() }
        }
    }
}
