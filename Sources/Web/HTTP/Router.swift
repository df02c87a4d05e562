/// Finds the route of a request, checks who asks, and answers.
///
/// The checks come in this order: 404, 405, 401, then the handler's own. Among patterns that fit a path the one that has
/// a literal where the others have a parameter answers, also when it does not take the method.
public struct Router: Sendable {
    /// One pattern with everything that was declared for it.
    private struct Endpoint: Sendable {
        var pattern: RoutePattern
        var methods: [String: (route: Route, failure: RouteTable.Failure)] = [:]

        /// As declared: `HEAD` goes without saying.
        var allow: String { methods.keys.sorted().joined(separator: ", ") }
    }

    /// Those without parameters, by path: found by one look-up.
    private let fixed: [String: Endpoint]
    /// Those with parameters, the ones to be asked first in front.
    private let open: [Endpoint]

    /// Puts tables together; two routes that want the same requests are a bug.
    public init(_ tables: RouteTable...) {
        if let conflict = Self.conflict(among: tables.flatMap(\.routes)) { preconditionFailure(conflict) }
        var endpoints: [RoutePattern: Endpoint] = [:]
        for table in tables {
            for route in table.routes {
                for pattern in route.patterns {
                    endpoints[pattern, default: Endpoint(pattern: pattern)].methods[route.method] =
                        (route, table.failure)
                }
            }
        }
        fixed = Dictionary(
            uniqueKeysWithValues: endpoints.values.filter { !$0.pattern.hasParameters }
                .map { ($0.pattern.description, $0) })
        open = endpoints.values.filter(\.pattern.hasParameters).sorted { $0.pattern.precedes($1.pattern) }
    }

    /// Answers one request; ``Response/route`` says by which route.
    public func answer(_ request: Request) -> Response {
        guard let (endpoint, parameters) = endpoint(for: request) else { return .notFound }
        var response = answer(request, parameters, at: endpoint)
        response.route = endpoint.pattern
        return response
    }

    private func answer(_ request: Request, _ parameters: PathParameters, at endpoint: Endpoint) -> Response {
        let isHead = request.method == "HEAD"
        guard let (route, failure) = endpoint.methods[request.method] ?? (isHead ? endpoint.methods["GET"] : nil) else {
            return .methodNotAllowed(allow: endpoint.allow)
        }
        guard route.access.admits(request) else { return .unauthorized }
        var request = request
        request.parameters = parameters
        do {
            return try route.handler(request)
        } catch {
            return failure(error, endpoint.pattern)
        }
    }

    private func endpoint(for request: Request) -> (Endpoint, PathParameters)? {
        // The look-up takes other spellings of a letter for the same path; the bytes decide.
        if let endpoint = fixed[request.path], endpoint.pattern.description.utf8.elementsEqual(request.path.utf8) {
            return (endpoint, PathParameters())
        }
        guard !open.isEmpty else { return nil }
        let segments = request.segments
        for endpoint in open {
            if let parameters = endpoint.pattern.match(segments) { return (endpoint, parameters) }
        }
        return nil
    }

    /// Says which two routes cannot stand beside each other; `nil` when all can.
    static func conflict(among routes: [Route]) -> String? {
        var (patterns, declared) = ([[String?]: RoutePattern](), Set<String>())
        for route in routes {
            for pattern in route.patterns {
                let known = patterns[pattern.shape, default: pattern]
                guard known == pattern else { return "\(known) and \(pattern) fit the same paths" }
                patterns[pattern.shape] = pattern
                guard declared.insert("\(route.method) \(pattern)").inserted else {
                    return "\(route.method) \(pattern) is declared twice"
                }
            }
        }
        return nil
    }
}
