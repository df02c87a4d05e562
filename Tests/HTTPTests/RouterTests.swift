import Testing

@testable import HTTP

struct RouterTests {
    private struct Broken: Error {}

    /// A route that says by which declaration it was reached, and with what.
    private static func route(
        _ method: String, _ pattern: RoutePattern, access: RouteAccess = .anybody, names: [String] = []
    ) -> Route {
        Route(method, pattern, access: access) { request in
            let values = names.map { "\($0)=\(request.parameters[$0])" }
            return Response(body: Array("\(method) \(pattern) \(values.joined(separator: " "))".utf8))
        }
    }

    private static func router(_ routes: Route...) -> Router {
        Router(RouteTable(routes) { _, _ in .internalError })
    }

    private static let router = router(
        route("GET", "/"), route("GET", "/users"), route("POST", "/users"),
        route("GET", "/users/{user}", names: ["user"]), route("DELETE", "/users/{user}", names: ["user"]),
        route("GET", "/users/me"), route("GET", "/users/{user}/memories/{memory}", names: ["user", "memory"]),
        route("GET", "/users/{user}/memories/newest", names: ["user"]), route("GET", "/users/me/{part}/newest"))

    private static func text(_ method: String, _ path: String, encoded: String? = nil) -> String {
        let response = router.answer(Request(method: method, path: path, encodedPath: encoded))
        return response.status == 200 ? String(decoding: response.body, as: UTF8.self) : "\(response.status)"
    }

    // MARK: - Paths

    @Test(arguments: [
        ("/", "GET / "), ("/users", "GET /users "), ("/users/u1", "GET /users/{user} user=u1"),
        ("/users/u1/memories/m1", "GET /users/{user}/memories/{memory} user=u1 memory=m1"),
        ("/users/Zoë", "GET /users/{user} user=Zoë"), ("/users/{user}", "GET /users/{user} user={user}"),
    ]) func findsTheRoute(_ path: String, _ answer: String) { #expect(Self.text("GET", path) == answer) }

    @Test(arguments: [
        "", "//", "/Users", "/users/", "/users//", "/users/u1/", "/users//memories/m1", "/users/u1/memories/", "users",
        "users/u1", "x/users/u1", "/users/u1/memories/m1/x", "/users\u{0}", "/user\u{73}\u{301}", "/users?x",
    ]) func knowsNoOtherPath(_ path: String) {
        let response = Self.router.answer(Request(method: "GET", path: path))
        #expect(response.status == 404)
        #expect(response.route == nil)
        #expect(
            String(decoding: response.body, as: UTF8.self)
                == #"{"error":{"code":"not_found","message":"There is no such route."}}"#)
    }

    @Test(arguments: [
        ("/users/me", "GET /users/me "), ("/users/men", "GET /users/{user} user=men"),
        ("/users/u1/memories/newest", "GET /users/{user}/memories/newest user=u1"),
        // Where they first differ the literal decides.
        ("/users/me/memories/newest", "GET /users/me/{part}/newest "),
        // And one that leads nowhere is no dead end.
        ("/users/me/memories/m1", "GET /users/{user}/memories/{memory} user=me memory=m1"),
    ]) func asksALiteralBeforeAParameter(_ path: String, _ answer: String) { #expect(Self.text("GET", path) == answer) }

    @Test func theOrderOfDeclarationsDoesNotMatter() {
        let routes = [
            Self.route("GET", "/a/{x}/c/{y}"), Self.route("GET", "/a/b/{x}/{y}"), Self.route("GET", "/a/{x}/{y}/d"),
            Self.route("GET", "/{z}"), Self.route("GET", "/{x}/{y}"),
        ]
        for shift in routes.indices {
            let router = Router(RouteTable(Array(routes[shift...] + routes[..<shift])) { _, _ in .internalError })
            func route(_ path: String) -> String? {
                router.answer(Request(method: "GET", path: path)).route?.description
            }
            #expect(route("/a/b/c/d") == "/a/b/{x}/{y}")
            #expect(route("/a/x/c/d") == "/a/{x}/c/{y}")
            #expect(route("/a/x/y/d") == "/a/{x}/{y}/d")
            #expect(route("/a/b") == "/{x}/{y}")
            #expect(route("/a") == "/{z}")
        }
    }

    // MARK: - Encoded paths

    @Test(arguments: [
        // nginx decodes the path once; a slash that was encoded belongs to the parameter.
        ("/users/a/b", "/users/a%2Fb", "GET /users/{user} user=a/b"),
        ("/users/a/b", "/users/a%2fb", "GET /users/{user} user=a/b"),
        ("/users/a/memories/b", "/users/a%2Fmemories%2Fb", "GET /users/{user} user=a/memories/b"),
        ("/users/a b", "/users/a%20b", "GET /users/{user} user=a b"),
        ("/users/a+b", "/users/a+b", "GET /users/{user} user=a+b"),
        ("/users/%41", "/users/%2541", "GET /users/{user} user=%41"),
        ("/users/é", "/users/%C3%A9", "GET /users/{user} user=é"),
        ("/users/me", "/users/%6De", "GET /users/me "),
        // What nginx resolved counts, not what was written.
        ("/users/u1", "/x/../users/u1", "GET /users/{user} user=u1"),
        ("/users/u1", "//users/u1", "GET /users/{user} user=u1"),
        ("/users/u1", "/users/x/..%2Fu1", "GET /users/{user} user=u1"),
        ("/users/u1", "http://host/users/u1", "GET /users/{user} user=u1"),
        ("/users/u1", "/users/u2", "GET /users/{user} user=u1"),
    ]) func decodesParametersOnce(_ path: String, _ encoded: String, _ answer: String) {
        #expect(Self.text("GET", path, encoded: encoded) == answer)
    }

    @Test(arguments: ["/users/%2F", "/users/..%2f..%2fusers", "/users%2Fu1"])
    func noSpellingLeadsPastTheWebServersDoors(_ encoded: String) {
        // The web server has let this request in as one for /health.
        #expect(Self.text("GET", "/health", encoded: encoded) == "404")
    }

    // MARK: - Methods

    @Test(arguments: [
        ("PUT", "/users", "GET, POST"), ("get", "/users", "GET, POST"), ("", "/users", "GET, POST"),
        ("HEAD ", "/users", "GET, POST"), ("OPTIONS", "/users/u1", "DELETE, GET"), ("POST", "/", "GET"),
        // The most specific pattern answers, also when another that fits takes the method.
        ("DELETE", "/users/me", "GET"),
    ]) func refusesOtherMethodsAndNamesTheRightOnes(_ method: String, _ path: String, _ allow: String) {
        let response = Self.router.answer(Request(method: method, path: path))
        #expect(response.status == 405)
        #expect(response.headers["Allow"] == allow)
        #expect(
            String(decoding: response.body, as: UTF8.self)
                == #"{"error":{"code":"method_not_allowed","message":"This route does not take this method."}}"#)
    }

    @Test func takesHeadWhereItTakesGet() {
        #expect(Self.text("HEAD", "/users/u1") == "GET /users/{user} user=u1")
        let post = Self.router(Self.route("POST", "/events"))
        #expect(post.answer(Request(method: "HEAD", path: "/events")).headers["Allow"] == "POST")
        let own = Self.router(Self.route("GET", "/x"), Self.route("HEAD", "/x"))
        #expect(own.answer(Request(method: "HEAD", path: "/x")).body == Array("HEAD /x ".utf8))
    }

    @Test func severalNamesLeadToOneHandlerAndEachIsReported() {
        let router = Self.router(Route("GET", "/old", "/new", access: .anybody) { _ in Response(body: [1]) })
        for path in ["/old", "/new"] {
            let response = router.answer(Request(method: "GET", path: path))
            #expect(response.body == [1])
            #expect(response.route?.description == path)
        }
    }

    // MARK: - Who may, and what goes wrong

    @Test func asksForTheKeyAfterPathAndMethodAndBeforeTheHandler() {
        let router = Self.router(
            Route("POST", "/secret", access: .key(.required(["k1", "k2"]))) { _ in .wrongContentType },
            Route("POST", "/open", access: .key(.open)) { _ in Response(body: []) },
            Route("POST", "/signed", access: .handler) { _ in .error(401, "invalid_signature", "No.") })
        func status(_ path: String, _ method: String = "POST", _ headers: [String: String] = [:]) -> Int {
            router.answer(Request(method: method, path: path, headers: headers)).status
        }
        #expect(status("/none") == 404)
        #expect(status("/secret", "GET") == 405)
        #expect(status("/secret") == 401)
        #expect(status("/secret", "POST", ["x-api-key": "k3"]) == 401)
        #expect(status("/secret", "POST", ["x-api-key": "k2"]) == 415)
        #expect(status("/secret", "POST", ["authorization": "Bearer k1"]) == 415)
        #expect(status("/open") == 200)
        #expect(status("/signed") == 401)
    }

    @Test func eachTableAnswersForItsOwnErrors() {
        func table(_ pattern: RoutePattern, _ status: Int) -> RouteTable {
            RouteTable([Route("GET", pattern, access: .anybody) { _ in throw Broken() }]) { error, route in
                Response(status: error is Broken ? status : 500, body: Array("\(route)".utf8))
            }
        }
        let router = Router(table("/calls/{call}", 503), table("/users/{user}", 418))
        let (call, user) = ["/calls/+12025550143", "/users/+12025550143"].map {
            router.answer(Request(method: "GET", path: $0))
        }.pair
        #expect(call.status == 503)
        #expect(user.status == 418)
        // What the log hears of the path is the pattern.
        #expect(String(decoding: user.body, as: UTF8.self) == "/users/{user}")
        #expect(user.route == "/users/{user}")
    }

    // MARK: - Tables that cannot be

    @Test func findsRoutesThatWantTheSameRequests() throws {
        func conflict(_ routes: Route...) -> String? { Router.conflict(among: routes) }
        #expect(
            conflict(Self.route("GET", "/a"), Self.route("POST", "/a"), Self.route("GET", "/a/{x}/b")) == nil)
        #expect(conflict(Self.route("GET", "/a"), Self.route("GET", "/a")) == "GET /a is declared twice")
        #expect(
            conflict(Route("GET", "/a", "/b", "/a", access: .anybody) { _ in .notFound })
                == "GET /a is declared twice")
        #expect(
            conflict(Self.route("GET", "/a/{x}"), Self.route("DELETE", "/a/{y}"))
                == "/a/{x} and /a/{y} fit the same paths")
        #expect(
            conflict(Self.route("GET", "/{x}/b/{y}"), Self.route("GET", "/{y}/b/{x}"))
                == "/{x}/b/{y} and /{y}/b/{x} fit the same paths")
    }

    @Test func aRouterDoesNotStartOnSuchTables() async {
        await #expect(processExitsWith: .failure) {
            let route = Route("GET", "/a", access: .anybody) { _ in .notFound }
            let table = RouteTable([route]) { _, _ in .internalError }
            _ = Router(table, table)
        }
    }
}

extension [Response] {
    fileprivate var pair: (Response, Response) { (self[0], self[1]) }
}
