/// One line of a room's table: which requests, from whom, and who answers them.
public struct Route: Sendable {
    /// Answers a request; what it throws becomes an answer by ``RouteTable/Failure``.
    public typealias Handler = @Sendable (Request) throws -> Response

    /// The method; a route for `GET` takes `HEAD` too.
    public let method: String
    /// The paths, all for the same.
    public let patterns: [RoutePattern]
    /// Who may call it.
    public let access: RouteAccess
    /// Who answers.
    public let handler: Handler

    /// Declares a route.
    ///
    /// - Parameters:
    ///   - method: In capitals. A path that takes several methods has a route for each.
    ///   - patterns: One path, or several names of it.
    ///   - access: Checked before the handler is called.
    ///   - handler: Called on several threads at once.
    public init(
        _ method: String, _ patterns: RoutePattern..., access: RouteAccess, handler: @escaping Handler
    ) {
        precondition(!method.isEmpty && method.utf8.allSatisfy { $0 >= 0x41 && $0 <= 0x5A }, "methods are capitals")
        self.method = method
        self.patterns = patterns
        self.access = access
        self.handler = handler
    }
}
