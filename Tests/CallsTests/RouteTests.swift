import Foundation
import HTTP
import Testing

/// Which path leads where, and who is let in.
@Suite struct RouteTests {
    private static let webhooks = [
        "/webhook/client-data", "/webhook/conversation-init", "/webhook/search-data", "/tools/memory-query",
        "/webhook/post-call",
    ]

    private func error(_ response: Response) throws -> String? { try JSON(response.body)["error"]["code"].text }

    @Test(arguments: [
        "/webhook", "/webhook/", "/webhook/client-data/", "/WEBHOOK/client-data", "", "//", "/health/", "/metrics",
        "/webhook/post-call\u{0}", "/../etc/passwd", "/ünïcode",
    ]) func answersAnUnknownPathInJSON(path: String) throws {
        let response = try Service().routes.answer(Request(method: "GET", path: path))
        #expect(response.status == 404)
        #expect(try error(response) == "not_found")
    }

    @Test(arguments: webhooks, ["GET", "HEAD", "PUT", "DELETE", "OPTIONS", "post", ""])
    func takesWebhooksByPostOnly(path: String, method: String) throws {
        let response = try Service().routes.answer(Request(method: method, path: path))
        #expect(response.status == 405)
        #expect(response.headers["Allow"] == "POST")
        #expect(try error(response) == "method_not_allowed")
    }

    @Test(arguments: ["/", "/health", "/health/live", "/health/ready"])
    func answersAboutItself(path: String) throws {
        let service = try Service()
        for method in ["GET", "HEAD"] {
            let response = service.routes.answer(Request(method: method, path: path))
            #expect(response.status == 200)
            #expect(try JSON(response.body)["status"].text == "ok")
        }
        #expect(service.routes.answer(Request(method: "POST", path: path)).status == 405)
    }

    @Test func saysWhatIsNotReady() throws {
        let service = try Service()
        let ready = Request(method: "GET", path: "/health/ready")
        let checks = try JSON(service.routes.answer(ready).body)["checks"]
        #expect(["database", "key", "disk"].allSatisfy { checks[$0] == "ok" })
        #expect(checks.keys == ["database", "key", "model", "disk"])
        try FileManager.default.removeItem(atPath: service.configuration.store.keysPath)
        let response = service.routes.answer(ready)
        #expect(response.status == 503)
        #expect(try JSON(response.body)["status"].text == "not_ready")
        #expect(try JSON(response.body)["checks"]["key"].text == "the keys file is gone")
        #expect(service.routes.answer(Request(method: "GET", path: "/health/live")).status == 200)
    }

    // MARK: - Keys

    private static let routes = [
        "/webhook/client-data", "/webhook/conversation-init", "/webhook/search-data",
        "/tools/memory-query",
    ]

    private func status(_ service: Service, _ path: String, _ headers: [String: String]) throws -> Int {
        let body = try JSON.object(["query": "anything", "caller_id": "+12025550143"]).bytes
        return service.routes.answer(
            Request(method: "POST", path: path, contentType: "application/json", headers: headers, body: body)
        ).status
    }

    private static func key(of path: String) -> String {
        ["/webhook/client-data", "/webhook/conversation-init"].contains(path)
            ? Service.clientDataKey : Service.searchKey
    }

    @Test(arguments: routes) func letsInWhoeverHasTheKey(path: String) throws {
        let (service, key) = (try Service(), Self.key(of: path))
        for headers in [
            ["x-api-key": key], ["authorization": "Bearer \(key)"], ["authorization": "bearer \(key)"],
            ["x-api-key": key, "authorization": "Bearer wrong"],
            ["x-api-key": "wrong", "authorization": "Bearer \(key)"],
        ] { #expect(try status(service, path, headers) == 200, "\(headers)") }
    }

    @Test(arguments: routes) func keepsOutEverybodyElse(path: String) throws {
        let (service, key) = (try Service(), Self.key(of: path))
        let otherKey = key == Service.searchKey ? Service.clientDataKey : Service.searchKey
        for headers in [
            [:], ["x-api-key": ""], ["x-api-key": "wrong"], ["x-api-key": key + " "],
            ["x-api-key": String(key.dropLast())],
            ["x-api-key": key.uppercased()], ["x-api-key": otherKey], ["x-api-key": Service.secret],
            ["authorization": key], ["authorization": "Bearer"], ["authorization": "Bearer "],
            ["authorization": "Basic \(key)"], ["authorization": "Bearer  \(key)"], ["x-api-key": "Bearer \(key)"],
            ["x-api-key": "\u{FFFD}\u{FFFD}"], ["authorization": "\u{FFFD}earer \(key)"], ["x-api-key": "ключ"],
            // The same text for a human, other bytes.
            ["x-api-key": key + "\u{301}"], ["elevenlabs-signature": "t=1,v0=00"],
        ] { #expect(try status(service, path, headers) == 401, "\(headers)") }
    }

    @Test func anAnswerToAStrangerTellsNothing() throws {
        let response = try Service().routes.answer(.callStart(["caller_id": "+12025550143"], key: "wrong"))
        let text = String(decoding: response.body, as: UTF8.self)
        #expect(text == #"{"error":{"code":"unauthorized","message":"The key is missing or wrong."}}"#)
    }

    @Test(arguments: routes) func takesEveryKeyOfARotation(path: String) throws {
        let service = try Service([
            "ELEVENLABS_CLIENT_DATA_KEY": "new-key,old-key", "ELEVENLABS_SEARCH_DATA_KEY": "new-key, old-key",
        ])
        for key in ["new-key", "old-key"] { #expect(try status(service, path, ["x-api-key": key]) == 200) }
        for key in ["new-key,old-key", ",", "retired"] { #expect(try status(service, path, ["x-api-key": key]) == 401) }
    }

    @Test(arguments: routes) func anEmptyKeyOpensNothing(path: String) throws {
        let service = try Service {
            $0.callStart.key = .required(["", ""])
            $0.midCall.key = .required([])
        }
        for headers in [[:], ["x-api-key": ""], ["authorization": "Bearer "]] {
            #expect(try status(service, path, headers) == 401)
        }
    }

    @Test func isOpenOnlyWhereItIsSwitchedOff() throws {
        let service = try Service(["ELAOMS_CLIENT_DATA_AUTH": "none"])
        #expect(try status(service, "/webhook/client-data", [:]) == 200)
        #expect(try status(service, "/webhook/search-data", [:]) == 401)
        let other = try Service(["ELAOMS_SEARCH_DATA_AUTH": "none"])
        #expect(try status(other, "/webhook/client-data", [:]) == 401)
        #expect(try status(other, "/webhook/search-data", ["x-api-key": "whatever"]) == 200)
    }

    // MARK: - Trouble

    @Test func asksToTryAgainWhenTheDatabaseRefuses() throws {
        let service = try Service()
        try service.learn(PhoneCall())
        try service.tamper("ALTER TABLE user_identifiers RENAME TO elsewhere")
        let response = service.routes.answer(.search(["query": "dog", "caller_id": "+12025550143"]))
        #expect(response.status == 503)
        #expect(try error(response) == "unavailable")
        #expect(response.headers["Retry-After"] == "5")
        // The log names the route by its pattern.
        let line = try #require(service.log.lines.first { $0.contains("a request failed") })
        #expect(try JSON(Array(line.utf8))["route"].text == "/webhook/search-data")
        #expect(try service.variables("+12025550143")["returning_caller"].flag == false)
    }

    @Test func failsWhileTheDatabaseIsGone() throws {
        let service = try Service()
        try service.learn(PhoneCall())
        let folder = (service.configuration.store.dataPath as NSString).deletingLastPathComponent
        // A store that has not opened a connection for reading yet cannot any more.
        let other = try Service(sharing: service)
        try FileManager.default.moveItem(atPath: folder, toPath: folder + "-away")
        let response = other.routes.answer(.search(["query": "dog", "caller_id": "+12025550143"]))
        // That needs somebody's help, so nobody is asked to try again.
        #expect(response.status == 500)
        #expect(try error(response) == "internal")
        #expect(response.headers["Retry-After"] == nil)
        // A call start is answered all the same.
        #expect(try other.variables("+12025550143")["returning_caller"].flag == false)
        #expect(other.log.count("call start answered neutrally") == 1)
        try FileManager.default.moveItem(atPath: folder + "-away", toPath: folder)
    }
}
