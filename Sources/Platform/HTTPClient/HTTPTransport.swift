/// What carries a request to a peer and brings its answer.
public protocol HTTPTransport: Sendable {
    /// Whether the program is shutting down, so that nobody should wait for a peer any more.
    var isCancelled: Bool { get }

    /// Sends a request once and waits for the answer, whatever its status.
    ///
    /// - Parameters:
    ///   - request: The request.
    ///   - deadlines: How long it may take.
    /// - Returns: The answer.
    /// - Throws: ``HTTPClientError`` when there is none.
    func send(
        _ request: HTTPRequest, deadlines: HTTPRequest.Deadlines
    ) throws(HTTPClientError) -> HTTPResponse
}

extension HTTPTransport {
    /// Never, unless the transport says otherwise.
    public var isCancelled: Bool { false }
}
