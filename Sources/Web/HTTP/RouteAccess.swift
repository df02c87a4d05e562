/// Whom a route lets in.
public enum RouteAccess: Sendable, Equatable {
    /// Everybody.
    case anybody
    /// Whoever has the key.
    case key(RouteKey)
    /// The handler decides, as it does where the body is signed.
    case handler

    /// Whether a request reaches the handler.
    func admits(_ request: Request) -> Bool {
        switch self {
        case .anybody, .handler: true
        case .key(let key): key.admits(request)
        }
    }
}
