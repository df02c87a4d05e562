import HTTP
import Persistence
import Telemetry

/// Which path leads where, who may go there, and which error becomes which answer: the only place for all three.
public struct Routes: Sendable {
    private let callStart: CallStart
    private let midCall: MidCall
    private let callEnd: CallEnd
    private let health: Health
    private let context: Context

    /// Brings those together who answer.
    public init(callStart: CallStart, midCall: MidCall, callEnd: CallEnd, health: Health, context: Context) {
        self.callStart = callStart
        self.midCall = midCall
        self.callEnd = callEnd
        self.health = health
        self.context = context
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
        context.counters.add(.requestsFailed, error)
        context.log.error("a request failed", ["error": .error(error), "route": .text(route.description)])
        return (error as? StoreError)?.isRetryable == true ? .unavailable : .internalError
    }
}
