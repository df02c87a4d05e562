import Foundation

/// An outside service: where it is, how it is asked, and when it is left alone.
public final class Peer: Sendable {
    /// Time and chance, as a peer needs them.
    public struct Surroundings: Sendable {
        /// Time that only goes forward.
        public var uptime: @Sendable () -> Duration
        /// Unix seconds.
        public var now: @Sendable () -> Double
        /// Waits.
        public var sleep: @Sendable (Duration) -> Void
        /// 0…1.
        public var chance: @Sendable () -> Double

        /// Makes surroundings.
        public init(
            uptime: @escaping @Sendable () -> Duration, now: @escaping @Sendable () -> Double,
            sleep: @escaping @Sendable (Duration) -> Void, chance: @escaping @Sendable () -> Double
        ) {
            self.uptime = uptime
            self.now = now
            self.sleep = sleep
            self.chance = chance
        }

        /// The machine's.
        public static let system: Surroundings = {
            let start = ContinuousClock.now
            return Surroundings(
                uptime: { start.duration(to: .now) }, now: { Date().timeIntervalSince1970 },
                sleep: { Thread.sleep(forTimeInterval: Double($0.wholeMilliseconds) / 1000) },
                chance: { Double.random(in: 0...1) })
        }()
    }

    private static let pausePiece = Duration.milliseconds(200)
    /// How long a peer can ask to be left alone.
    private static let longestPause = Duration.seconds(600)

    private let base: String
    private let headers: [(name: String, value: String)]
    private let transport: any HTTPTransport
    private let breaker: CircuitBreaker
    private let surroundings: Surroundings

    /// Makes a peer.
    ///
    /// - Parameters:
    ///   - base: The address before every path, without a slash at its end.
    ///   - headers: Sent with every request, such as the key.
    ///   - transport: Carries the requests.
    ///   - breaker: Leaves the peer alone when it fails.
    ///   - surroundings: Time and chance.
    public init(
        base: String, headers: [(name: String, value: String)], transport: any HTTPTransport,
        breaker: CircuitBreaker = CircuitBreaker(), surroundings: Surroundings = .system
    ) {
        self.base = base
        self.headers = headers
        self.transport = transport
        self.breaker = breaker
        self.surroundings = surroundings
    }

    /// Whether a request would be sent now.
    public var isAvailable: Bool { breaker.isClosed(at: surroundings.uptime()) }

    /// Sends a request, again where that may help, and returns the answer when it is one of success.
    ///
    /// - Parameters:
    ///   - method: `GET`, `POST`, `PATCH` or `DELETE`.
    ///   - path: What follows the base, with its query.
    ///   - json: A body.
    ///   - deadlines: For each attempt; the total also for all of them and the waits between them.
    ///   - retries: When it is sent again.
    ///   - maximumAnswerBytes: The largest answer that is taken.
    ///   - fault: Whether an answer shows that the peer does not work, whatever its status.
    /// - Returns: An answer with a status of 200…299.
    /// - Throws: ``HTTPClientError``.
    public func send(
        _ method: String, _ path: String, json: [UInt8]? = nil,
        deadlines: HTTPRequest.Deadlines = HTTPRequest.Deadlines(), retries: RetryPolicy = RetryPolicy(),
        maximumAnswerBytes: Int = 16 << 20, fault: (HTTPResponse) -> Bool = { _ in false }
    ) throws(HTTPClientError) -> HTTPResponse {
        var request = HTTPRequest(method: method, url: base + path, headers: headers, body: json)
        request.headers.append(("Accept", "application/json"))
        if json != nil { request.headers.append(("Content-Type", "application/json")) }
        request.maximumAnswerBytes = maximumAnswerBytes
        let end = surroundings.uptime() + deadlines.total
        var attempt = 0
        while true {
            attempt += 1
            var left = deadlines
            left.total = min(deadlines.total, end - surroundings.uptime())
            let response = try sendOnce(request, left, fault)
            if (200...299).contains(response.status) { return response }
            let wait = retries.wait(
                after: attempt, response, now: surroundings.now(), chance: surroundings.chance())
            guard let wait, surroundings.uptime() + wait < end else {
                throw .status(response.status, code: Self.errorCode(in: response.body))
            }
            try pause(wait)
        }
    }

    /// Waits, in pieces: a shutdown does not.
    private func pause(_ wait: Duration) throws(HTTPClientError) {
        var left = wait
        while left > .zero {
            if transport.isCancelled { throw .cancelled }
            let piece = min(left, Self.pausePiece)
            surroundings.sleep(piece)
            left -= piece
        }
    }

    private func sendOnce(
        _ request: HTTPRequest, _ deadlines: HTTPRequest.Deadlines, _ fault: (HTTPResponse) -> Bool
    ) throws(HTTPClientError) -> HTTPResponse {
        guard breaker.permits(at: surroundings.uptime()) else { throw .circuitOpen }
        do throws(HTTPClientError) {
            let response = try transport.send(request, deadlines: deadlines)
            let isFault = response.status >= 500 || fault(response)
            if isFault { breaker.failed(at: surroundings.uptime()) } else { breaker.succeeded() }
            // Who is asked to wait waits with everything.
            if [429, 503].contains(response.status), let value = response.headers["retry-after"],
                let asked = RetryPolicy.retryAfter(value, now: surroundings.now())
            {
                breaker.pauses(until: surroundings.uptime() + min(asked, Self.longestPause))
            }
            return response
        } catch {
            switch error {
            // What says nothing about the peer.
            case .cancelled, .badAddress, .tooLarge: breaker.released()
            default: breaker.failed(at: surroundings.uptime())
            }
            throw error
        }
    }

    /// The code that an error's body names, when it is a plain word: the rest of such a body may quote the request.
    static func errorCode(in body: [UInt8]) -> String? {
        guard let object = try? JSONSerialization.jsonObject(with: Data(body)) as? [String: Any] else { return nil }
        let inner = (object["error"] ?? object["detail"]) as? [String: Any]
        let code = inner?["code"] as? String ?? inner?["status"] as? String ?? inner?["type"] as? String
        guard let code, (1...64).contains(code.utf8.count) else { return nil }
        let isPlain = code.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 95 }
        return isPlain ? code : nil
    }
}
