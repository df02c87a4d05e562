import Foundation
import HTTPClient
import Testing

extension WithoutStack {
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
            #expect(throws: HTTPClientError.timedOut) { try ask(total: .milliseconds(300)) }
            // It was still at it when the connection closed.
            try Poll.until("the peer to see that it was left") {
                try stub.requests(to: Self.models).first?["left"] == true
            }
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
