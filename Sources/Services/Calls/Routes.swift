import HTTP
import Store
import Telemetry

/// Which path leads where, who may go there, and which error becomes which answer: the only place for all three.
public struct Routes: Sendable {
    private let callStart: CallStart
    private let midCall: MidCall
    private let callEnd: CallEnd
    private let health: Health
    private let log: Log

    /// Brings those together who answer.
    public init(callStart: CallStart, midCall: MidCall, callEnd: CallEnd, health: Health, log: Log) {
        self.callStart = callStart
        self.midCall = midCall
        self.callEnd = callEnd
        self.health = health
        self.log = log
    }

    /// The webhooks, each under its two names, and what the service says about itself.
    public var table: RouteTable {
        RouteTable(
            [
                Route(
                    "POST", "/webhook/client-data", "/webhook/conversation-init", access: .key(callStart.key),
                    handler: callStart.answer),
                Route(
                    "POST", "/webhook/search-data", "/tools/memory-query", access: .key(midCall.key),
                    handler: midCall.answer),
                // The signature covers the body: whoever reads that checks it.
                Route("POST", "/webhook/post-call", access: .handler, handler: callEnd.answer),
                Route("GET", "/", access: .anybody, handler: health.root),
                Route("GET", "/health", "/health/ready", access: .anybody, handler: health.ready),
                Route("GET", "/health/live", access: .anybody, handler: health.live),
            ],
            failure: failure)
    }

    @Sendable private func failure(_ error: any Error, _ route: RoutePattern) -> Response {
        let storeError = error as? StoreError
        let reason = storeError?.description ?? String(describing: type(of: error))
        log.error("a request failed", ["error": .text(reason), "route": .text(route.description)])
        return storeError?.isRetryable == true ? .unavailable : .internalError
    }
}
