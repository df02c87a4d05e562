/// The routes of one room, and what its errors become.
public struct RouteTable: Sendable {
    /// Turns what a handler threw into an answer; the pattern is for the log.
    public typealias Failure = @Sendable (_ error: any Error, _ route: RoutePattern) -> Response

    /// The routes; their order does not matter.
    public let routes: [Route]
    /// Answers for a handler that threw.
    public let failure: Failure

    /// Makes a table.
    public init(_ routes: [Route], failure: @escaping Failure) {
        self.routes = routes
        self.failure = failure
    }
}
