import HTTPClient
import Synchronization

/// Answers in order, and remembers what was asked; with a clock that only moves when somebody waits.
final class ScriptedTransport: HTTPTransport {
    struct State {
        var answers: [Result<HTTPResponse, HTTPClientError>]
        var requests: [HTTPRequest] = []
        var deadlines: [HTTPRequest.Deadlines] = []
        var waits: [Duration] = []
        /// What was waited since the last request; waiting comes in pieces.
        var waiting = Duration.zero
        var uptime = Duration.zero
    }

    let state: Mutex<State>
    /// How long each answer takes.
    let delay: Duration

    init(_ answers: [Result<HTTPResponse, HTTPClientError>], delay: Duration = .zero) {
        state = Mutex(State(answers: answers))
        self.delay = delay
    }

    /// Answers of these statuses.
    convenience init(statuses: [Int]) { self.init(statuses.map { .success(HTTPResponse(status: $0)) }) }

    var requests: [HTTPRequest] { state.withLock { $0.requests } }
    var waits: [Duration] { state.withLock { $0.waits } }

    func send(
        _ request: HTTPRequest, deadlines: HTTPRequest.Deadlines
    ) throws(HTTPClientError) -> HTTPResponse {
        let answer = state.withLock { state in
            if state.waiting > .zero { state.waits.append(state.waiting) }
            state.waiting = .zero
            state.requests.append(request)
            state.deadlines.append(deadlines)
            state.uptime += delay
            return state.answers.isEmpty ? .failure(.timedOut) : state.answers.removeFirst()
        }
        return try answer.get()
    }

    /// A peer that asks through this, with the longest waits that its policy allows.
    func peer(breaker: CircuitBreaker = CircuitBreaker(), chance: Double = 1) -> Peer {
        Peer(
            base: "http://localhost/v1", headers: [("Authorization", "Bearer secret")], transport: self,
            breaker: breaker,
            surroundings: Peer.Surroundings(
                uptime: { [self] in state.withLock { $0.uptime } }, now: { 1_770_000_000 },
                sleep: { [self] duration in
                    state.withLock { state in
                        state.waiting += duration
                        state.uptime += duration
                    }
                }, chance: { chance }))
    }
}
