import HTTP
import Store
import Telemetry

/// Which path leads where, and which error becomes which answer: the only place for both.
public struct Routes: Sendable {
    private let callStart: CallStart
    private let midCall: MidCall
    private let callEnd: CallEnd
    private let health: Health
    private let context: Context

    /// Makes the table.
    public init(callStart: CallStart, midCall: MidCall, callEnd: CallEnd, health: Health, context: Context) {
        self.callStart = callStart
        self.midCall = midCall
        self.callEnd = callEnd
        self.health = health
        self.context = context
    }

    /// Answers one request.
    public func answer(_ request: Request) -> Response {
        do {
            switch request.path {
            case "/webhook/client-data", "/webhook/conversation-init":
                return try only("POST", request) ?? callStart.answer(request)
            case "/webhook/search-data", "/tools/memory-query":
                return try only("POST", request) ?? midCall.answer(request)
            case "/webhook/post-call":
                return try only("POST", request) ?? callEnd.answer(request)
            case "/": return only("GET", request) ?? health.root()
            case "/health", "/health/ready": return try only("GET", request) ?? health.ready()
            case "/health/live": return only("GET", request) ?? health.live()
            default: return .error(404, "not_found", "There is no such route.")
            }
        } catch let error as StoreError {
            context.log.error("a request failed", ["error": .text(error.description)])
            return error.isRetryable ? .unavailable : .error(500, "internal", "The server's log has the error.")
        } catch {
            context.log.error("a request failed", ["error": .text(String(describing: type(of: error)))])
            return .error(500, "internal", "The server's log has the error.")
        }
    }

    private func only(_ method: String, _ request: Request) -> Response? {
        if request.method == method || (method == "GET" && request.method == "HEAD") { return nil }
        return .error(
            405, "method_not_allowed", "This route does not take this method.", headers: ["Allow": method])
    }
}

extension Response {
    static var unauthorized: Response {
        .error(401, "unauthorized", "The key is missing or wrong.")
    }

    static var wrongContentType: Response {
        .error(415, "wrong_content_type", "The Content-Type must be application/json.")
    }

    static var unavailable: Response {
        .error(503, "unavailable", "The service cannot do this now; try again.", headers: ["Retry-After": "5"])
    }
}
