// Every error body of the service has one shape, and those that several routes give have one wording.
extension Response {
    /// An error: `{"error":{"code":"…","message":"…"}}`.
    ///
    /// - Parameters:
    ///   - status: The HTTP status.
    ///   - code: A word for programs.
    ///   - message: A sentence for people. Both are plain ASCII literals: nothing that was received is echoed.
    ///   - headers: Further headers, such as `Allow`.
    /// - Returns: The answer.
    public static func error(
        _ status: Int, _ code: StaticString, _ message: StaticString, headers: [String: String] = [:]
    ) -> Response {
        Response(
            status: status, body: Array("{\"error\":{\"code\":\"\(code)\",\"message\":\"\(message)\"}}".utf8),
            headers: headers)
    }

    /// 401: the key is missing or wrong.
    public static var unauthorized: Response { .error(401, "unauthorized", "The key is missing or wrong.") }

    /// 404: there is no such route.
    public static var notFound: Response { .error(404, "not_found", "There is no such route.") }

    /// 405: the route is there, but not for this method.
    ///
    /// - Parameter allow: The methods that it takes, as the header `Allow` lists them.
    /// - Returns: The answer.
    public static func methodNotAllowed(allow: String) -> Response {
        .error(405, "method_not_allowed", "This route does not take this method.", headers: ["Allow": allow])
    }

    /// 413: the body is larger than the server takes.
    public static var bodyTooLarge: Response {
        .error(413, "body_too_large", "The body is larger than this route accepts.")
    }

    /// 415: the body is not declared to be JSON.
    public static var wrongContentType: Response {
        .error(415, "wrong_content_type", "The Content-Type must be application/json.")
    }

    /// 500: a fault of this program or of its data.
    public static var internalError: Response { .error(500, "internal", "The server's log has the error.") }

    /// 503: what fails now may work soon.
    public static var unavailable: Response {
        .error(503, "unavailable", "The service cannot do this now; try again.", headers: ["Retry-After": "5"])
    }
}
