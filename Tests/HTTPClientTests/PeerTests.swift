import Testing

@testable import HTTPClient

struct PeerTests {
    @Test func sendsPathKeyAndBody() throws {
        let transport = ScriptedTransport(statuses: [200])
        _ = try transport.peer().send("POST", "/embeddings", json: Array("{}".utf8))
        let request = try #require(transport.requests.first)
        #expect(request.method == "POST")
        #expect(request.url == "http://localhost/v1/embeddings")
        #expect(request.headers.contains { $0 == ("Authorization", "Bearer secret") })
        #expect(request.headers.contains { $0 == ("Content-Type", "application/json") })
        #expect(request.body == Array("{}".utf8))
    }

    @Test(arguments: [408, 409, 429, 500, 502, 503, 504])
    func sendsAgainWhereThatMayHelp(status: Int) throws {
        let transport = ScriptedTransport(statuses: [status, status, 200])
        #expect(try transport.peer().send("GET", "/models").status == 200)
        #expect(transport.waits == [.milliseconds(500), .seconds(1)])
    }

    @Test(arguments: [301, 400, 401, 403, 404, 422])
    func givesUpAtOnceWhereItCannotHelp(status: Int) throws {
        let transport = ScriptedTransport(statuses: [status, 200])
        #expect(throws: HTTPClientError.status(status, code: nil)) { try transport.peer().send("GET", "/models") }
        #expect(transport.requests.count == 1)
    }

    @Test func doesNotSendAgainWhatGotNoAnswer() {
        // It may have been carried out.
        let transport = ScriptedTransport([.failure(.timedOut), .success(HTTPResponse(status: 200))])
        #expect(throws: HTTPClientError.timedOut) { try transport.peer().send("GET", "/models") }
        #expect(transport.requests.count == 1)
    }

    @Test func waitsAsLongAsThePeerAsks() throws {
        let transport = ScriptedTransport([
            .success(HTTPResponse(status: 429, headers: ["retry-after": "7"])), .success(HTTPResponse(status: 200)),
        ])
        _ = try transport.peer().send("GET", "/models")
        #expect(transport.waits == [.seconds(7)])
    }

    @Test func waitsUntilTheDateThatThePeerNames() throws {
        // 1,770,000,000 is 02:40:00 of that day.
        let date = "Mon, 02 Feb 2026 02:40:09 GMT"
        let transport = ScriptedTransport([
            .success(HTTPResponse(status: 503, headers: ["retry-after": date])), .success(HTTPResponse(status: 200)),
        ])
        _ = try transport.peer().send("GET", "/models")
        #expect(transport.waits == [.seconds(9)])
    }

    @Test func whoIsAskedToWaitWaitsWithEverything() throws {
        let transport = ScriptedTransport([
            .success(HTTPResponse(status: 429, headers: ["retry-after": "40"])), .success(HTTPResponse(status: 200)),
        ])
        let peer = transport.peer()
        #expect(throws: HTTPClientError.status(429, code: nil)) { try peer.send("GET", "/models") }
        #expect(!peer.isAvailable)
        #expect(throws: HTTPClientError.circuitOpen) { try peer.send("GET", "/other") }
        transport.state.withLock { $0.uptime += .seconds(40) }
        #expect(try peer.send("GET", "/models").status == 200)
        #expect(peer.isAvailable)
    }

    @Test(arguments: ["3600", "Mon, 02 Feb 2026 09:00:00 GMT"])
    func givesUpWhenThePeerAsksForTooLong(asked: String) {
        let transport = ScriptedTransport([.success(HTTPResponse(status: 429, headers: ["retry-after": asked]))])
        #expect(throws: HTTPClientError.status(429, code: nil)) { try transport.peer().send("GET", "/models") }
        #expect(transport.waits.isEmpty)
    }

    @Test(arguments: ["", "soon", "-1", "nan", "inf"])
    func ignoresARetryAfterThatSaysNothing(value: String) throws {
        let transport = ScriptedTransport([
            .success(HTTPResponse(status: 429, headers: ["retry-after": value])), .success(HTTPResponse(status: 200)),
        ])
        _ = try transport.peer().send("GET", "/models")
        #expect(transport.waits == [.milliseconds(500)])
    }

    @Test func allAttemptsTogetherKeepTheDeadline() {
        let transport = ScriptedTransport(
            (0..<9).map { _ in .success(HTTPResponse(status: 500)) }, delay: .seconds(4))
        #expect(throws: HTTPClientError.status(500, code: nil)) {
            try transport.peer().send("GET", "/models", deadlines: HTTPRequest.Deadlines(total: .seconds(10)))
        }
        let totals = transport.state.withLock { $0.deadlines.map(\.total) }
        #expect(totals == [.seconds(10), .milliseconds(5500), .milliseconds(500)])
    }

    @Test func chanceSpreadsTheWaits() throws {
        let transport = ScriptedTransport(statuses: [500, 500, 200])
        _ = try transport.peer(chance: 0.25).send("GET", "/models")
        #expect(transport.waits == [.milliseconds(125), .milliseconds(250)])
    }

    @Test(arguments: [
        (#"{"error":{"code":"invalid_api_key","message":"sk-secret"}}"#, "invalid_api_key"),
        (#"{"detail":{"status":"not_found","message":"…"}}"#, "not_found"),
        (#"{"error":{"type":"server_error"}}"#, "server_error"),
        (#"{"error":{"code":"Ana Ruiz, +1 202"}}"#, nil), (#"{"error":"text"}"#, nil), ("<html>", nil), ("", nil),
    ])
    func namesTheCodeOfAnErrorAndNothingElse(body: String, code: String?) {
        let transport = ScriptedTransport([.success(HTTPResponse(status: 400, body: Array(body.utf8)))])
        let error = #expect(throws: HTTPClientError.self) { try transport.peer().send("GET", "/models") }
        #expect(error == .status(400, code: code))
        #expect(error?.description == "status 400" + (code.map { " (\($0))" } ?? ""))
    }
}

struct CircuitBreakerTests {
    private func failing(_ transport: ScriptedTransport, _ peer: Peer, times: Int) {
        for _ in 0..<times { _ = try? peer.send("GET", "/models", retries: .never) }
    }

    @Test func isLeftAloneAfterFailuresInARow() {
        let transport = ScriptedTransport([])
        let peer = transport.peer(breaker: CircuitBreaker(failureLimit: 3, firstPause: .seconds(10)))
        failing(transport, peer, times: 3)
        #expect(!peer.isAvailable)
        #expect(throws: HTTPClientError.circuitOpen) { try peer.send("GET", "/models", retries: .never) }
        #expect(transport.requests.count == 3)
    }

    @Test func oneRequestIsTheTrialAndItsSuccessCloses() throws {
        let transport = ScriptedTransport(statuses: [500, 500, 200, 200])
        let peer = transport.peer(breaker: CircuitBreaker(failureLimit: 2, firstPause: .seconds(10)))
        failing(transport, peer, times: 2)
        transport.state.withLock { $0.uptime += .seconds(10) }
        #expect(peer.isAvailable)
        _ = try peer.send("GET", "/models", retries: .never)
        _ = try peer.send("GET", "/models", retries: .never)
    }

    @Test func aFailedTrialDoublesThePause() {
        let breaker = CircuitBreaker(failureLimit: 1, firstPause: .seconds(10), longestPause: .seconds(30))
        var now = Duration.zero
        breaker.failed(at: now)
        for pause in [10, 20, 30, 30] {
            #expect(!breaker.permits(at: now + .seconds(pause) - .milliseconds(1)))
            now += .seconds(pause)
            #expect(breaker.permits(at: now))
            // While the trial is on its way nobody else is let through.
            #expect(!breaker.permits(at: now))
            #expect(!breaker.isClosed(at: now))
            breaker.failed(at: now)
        }
    }

    @Test func aTrialThatSaysNothingLeavesItToTheNext() {
        let breaker = CircuitBreaker(failureLimit: 1, firstPause: .seconds(10))
        breaker.failed(at: .zero)
        #expect(breaker.permits(at: .seconds(10)))
        breaker.released()
        #expect(breaker.permits(at: .seconds(10)))
    }

    @Test func failuresWithSuccessBetweenThemDoNotOpen() {
        let breaker = CircuitBreaker(failureLimit: 2)
        for _ in 0..<5 {
            breaker.failed(at: .zero)
            breaker.succeeded()
        }
        #expect(breaker.permits(at: .zero))
    }

    @Test func refusalsOfThePeerDoNotOpen() {
        let transport = ScriptedTransport(statuses: Array(repeating: 429, count: 9))
        let peer = transport.peer(breaker: CircuitBreaker(failureLimit: 2))
        failing(transport, peer, times: 9)
        #expect(transport.requests.count == 9)
    }
}
