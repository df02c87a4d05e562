import Foundation
import Testing

extension EndToEnd.Shared {
    /// The same binary as a CGI program: one request from environment and standard input.
    @Suite("CGI")
    struct CGITests {
        let stack: Stack

        init() throws { stack = try Stack.current }

        private func cgi(
            _ method: String, _ path: String, headers: [(String, String)] = [], body: [UInt8] = []
        ) throws -> Answer {
            let parameters = FastCGIClient.parameters(method, path, headers: headers, length: body.count)
            let settings = Dictionary(parameters, uniquingKeysWith: { $1 })
            let output = try stack.program("elaoms-fcgi", settings: settings, input: body)
            #expect(output.isSuccess, "\(output.errors)")
            return try Answer(cgi: output.bytes)
        }

        @Test func oneRequestIsAnswered() throws {
            let health = try cgi("GET", "/health")
            #expect(health.status == 200)
            #expect(health.headers["content-type"] == "application/json")
            #expect(try health.json["status"] == "ok")
            #expect(try cgi("GET", "/nowhere").errorCode == "not_found")
            #expect(try cgi("GET", "/webhook/post-call").status == 405)
            let key = [("X-Api-Key", "wrong")]
            #expect(try cgi("POST", "/webhook/client-data", headers: key, body: Array("{}".utf8)).status == 401)
        }

        @Test func theLoopRunsWithoutAnyServer() throws {
            let call = Call(caller: Call.newCaller(), name: "Phoebe Larkin", said: ["I knit Fair Isle jumpers."])
            let caller = call.caller
            let start = try stack.initiation(caller)
            let first = try cgi("POST", "/webhook/client-data", headers: stack.clientDataHeaders, body: start)
            #expect(try first.variables == LoopTests.neutral)
            // The guest's profile is written after the answer and before the process ends.
            #expect(try stack.ring(caller).variables["user_id"] != "")
            let body = try call.body
            stack.personal.withLock { $0.formUnion(call.said + ["Phoebe Larkin"]) }
            let receipt = try cgi("POST", "/webhook/post-call", headers: stack.postCallHeaders(body), body: body)
            #expect(try receipt.json["status"] == "received")
            try stack.waitForQueue()
            let second = try cgi("POST", "/webhook/client-data", headers: stack.clientDataHeaders, body: start)
            #expect(try second.variables["user_name"] == "Phoebe Larkin")
            let query = Array("{\"query\":\"jumpers\",\"caller_id\":\"\(caller)\"}".utf8)
            let found = try cgi("POST", "/webhook/search-data", headers: stack.searchDataHeaders, body: query)
            #expect(try found.json["memories"].items.map { $0["content"].text } == call.said)
        }

        @Test func aBodyThatIsNotWhatWasDeclaredIsRefused() throws {
            // Of a body that is longer than declared only the declared part is ours to read, and that is not signed.
            for (length, status) in [("50", 400), ("five", 400), ("-5", 400), ("5", 401)] {
                let settings = [
                    "REQUEST_METHOD": "POST", "REQUEST_URI": "/webhook/post-call?x", "CONTENT_LENGTH": length,
                ]
                let output = try stack.program("elaoms-fcgi", settings: settings, input: Array("0123456789".utf8))
                #expect(try Answer(cgi: output.bytes).status == status, "\(length)")
            }
        }

        @Test func fcgiwrapRunsIt() throws {
            let socket = stack.run + "/fcgiwrap.sock"
            var environment = stack.environment()
            environment["PATH"]? += ":/usr/local/sbin:/usr/sbin"
            let wrapper = try Child(
                ["fcgiwrap", "-s", "unix:" + socket], environment: environment, folder: stack.home)
            defer {
                wrapper.send(SIGTERM)
                _ = try? wrapper.wait()
            }
            try Poll.until("the socket of fcgiwrap") {
                if let ending = wrapper.ended() {
                    throw Child.Failure(description: "fcgiwrap: \(ending); scripts/setup.sh --test installs it")
                }
                // The file is there a moment before anybody listens.
                return (try? FastCGIClient(path: socket)) != nil
            }
            func wrapped(
                _ method: String, _ path: String, headers: [(String, String)], body: [UInt8]
            ) throws -> Answer {
                var parameters = FastCGIClient.parameters(method, path, headers: headers, length: body.count)
                parameters.append(("SCRIPT_FILENAME", Stack.programs + "/elaoms-fcgi"))
                return try FastCGIClient.request(socket, parameters, body: body)
            }
            #expect(try wrapped("GET", "/health/live", headers: [], body: []).json == ["status": "ok"])
            let call = Call(caller: Call.newCaller(), name: "Gideon Stroud", said: ["I tune church organs."])
            let body = try call.body
            let headers = stack.postCallHeaders(body)
            #expect(try wrapped("POST", "/webhook/post-call", headers: headers, body: body).status == 200)
            #expect(try wrapped("POST", "/webhook/post-call", headers: headers, body: body).json["duplicate"] == true)
            try stack.waitForQueue()
            let start = try stack.initiation(call.caller)
            let answer = try wrapped("POST", "/webhook/client-data", headers: stack.clientDataHeaders, body: start)
            #expect(try answer.variables["user_name"] == "Gideon Stroud")
            #expect(try wrapped("POST", "/webhook/client-data", headers: [], body: start).status == 401)
        }
    }
}
