import Foundation
import Telemetry
import Testing

extension EndToEnd.Shared {
    /// Every error is JSON, whoever gives it, and repeats nothing of what was sent.
    @Suite("Errors")
    struct ErrorTests {
        let stack: Stack
        /// A number that each request holds somewhere; no answer and no log may repeat it.
        let marker: String

        init() throws {
            stack = try Stack.current
            let marker = Call.newCaller()
            self.marker = marker
            stack.personal.withLock { $0.formUnion([marker, String(marker.dropFirst())]) }
        }

        private func expect(_ answer: Answer, _ status: Int, _ code: String, _ comment: String) {
            ErrorChecks.expect(answer, status, code, comment)
            #expect(!answer.text.contains(marker.dropFirst()), "\(comment)")
        }

        @Test func anUnknownPathIs404() throws {
            for path in [
                "/nowhere", "/webhook", "/webhook/", "/webhook/client-data/", "/webhook/Post-Call", "/health/",
                "/index.html",
                "/elaoms-error", "/neutral.json", "/run/neutral.json", "/tools/../nowhere",
            ] {
                expect(try stack.request("GET", "\(path)?number=\(marker)"), 404, "not_found", path)
                expect(
                    try stack.request("POST", path, headers: stack.clientDataHeaders, body: Array(marker.utf8)), 404,
                    "not_found", path)
            }
        }

        @Test func aWrongMethodIs405AndNamesTheRightOne() throws {
            for path in [
                "/webhook/client-data", "/webhook/conversation-init", "/webhook/search-data", "/tools/memory-query",
                "/webhook/post-call",
            ] {
                for method in ["GET", "PUT", "DELETE", "PATCH", "OPTIONS", "BREW"] {
                    let answer = try stack.request(method, path, headers: stack.clientDataHeaders)
                    expect(answer, 405, "method_not_allowed", "\(method) \(path)")
                    #expect(answer.headers["allow"] == "POST")
                }
                let head = try stack.request("HEAD", path, headers: stack.clientDataHeaders)
                #expect(head.status == 405)
                #expect(head.body == [])
                expect(try stack.request("TRACE", path), 405, "method_not_allowed", "TRACE \(path)")
            }
            for path in ["/", "/health", "/health/live", "/health/ready"] {
                let answer = try stack.request("POST", path, body: Array(marker.utf8))
                expect(answer, 405, "method_not_allowed", path)
                #expect(answer.headers["allow"] == "GET")
                #expect(try stack.request("HEAD", path).status == 200)
            }
        }

        @Test func aQuestionThatCannotBeReadIs400() throws {
            for body in [
                "", "{", "not json \(marker)", "[]", "null", "\"\(marker)\"", "42", "{\"query\":\"\"}", "{}",
                "{\"query\":null,\"user_id\":\"\(marker)\"}", "{\"query\":\"   \"}", "{\"query\":[\"\(marker)\"]}",
                "\u{FEFF}[", String(repeating: "[", count: 5000),
            ] {
                let answer = try stack.request(
                    "POST", "/webhook/search-data", headers: stack.searchDataHeaders, body: Array(body.utf8))
                #expect(["bad_json", "empty_query"].contains(try answer.errorCode), "\(body.prefix(40))")
                expect(answer, 400, try answer.errorCode, String(body.prefix(40)))
            }
            let invalid: [UInt8] = Array("{\"query\":\"".utf8) + [0xFF, 0xFE, 0xC0] + Array("\"}".utf8)
            let answer = try stack.request(
                "POST", "/webhook/search-data", headers: stack.searchDataHeaders, body: invalid)
            #expect([200, 400].contains(answer.status))
        }

        @Test func aQuestionOfAnotherTypeIs415() throws {
            let body = Array("{\"query\":\"\(marker)\"}".utf8)
            for type in [
                "text/plain", "application/x-www-form-urlencoded", "application/jsonp",
                "multipart/form-data; boundary=x",
            ] {
                let headers = [("X-Api-Key", stack.keys.searchData), ("Content-Type", type)]
                let answer = try stack.request("POST", "/webhook/search-data", headers: headers, body: body)
                expect(answer, 415, "wrong_content_type", type)
            }
            let without = [("X-Api-Key", stack.keys.searchData)]
            expect(
                try stack.request("POST", "/webhook/search-data", headers: without, body: body), 415,
                "wrong_content_type", "no type")
            for type in ["application/json; charset=utf-8", "Application/JSON"] {
                let headers = [("X-Api-Key", stack.keys.searchData), ("Content-Type", type)]
                #expect(try stack.request("POST", "/webhook/search-data", headers: headers, body: body).status == 200)
            }
        }

        @Test func aCallStartThatCannotBeReadIsAnsweredNeutrally() throws {
            for body in [
                "", "{", "[]", "null", "\"\(marker)\"", "{\"caller_id\":{\"x\":1}}",
                String(repeating: "[", count: 5000),
            ] {
                let answer = try stack.request(
                    "POST", "/webhook/client-data", headers: stack.clientDataHeaders, body: Array(body.utf8))
                #expect(answer.status == 200, "\(body.prefix(40))")
                #expect(try answer.variables == LoopTests.neutral, "\(body.prefix(40))")
                ErrorChecks.expectHeaders(answer)
            }
        }

        @Test func aBodyTooLargeForItsRouteIs413() throws {
            for (path, limit) in [
                ("/webhook/client-data", 256 << 10), ("/webhook/search-data", 256 << 10), ("/health", 64 << 10),
            ] {
                let body = [UInt8](repeating: 0x20, count: limit + 1)
                expect(
                    try stack.request("POST", path, headers: stack.clientDataHeaders, body: body), 413,
                    "body_too_large",
                    path)
                let fitting = try stack.request(
                    "POST", path, headers: stack.clientDataHeaders, body: Array(body.dropFirst()))
                #expect(fitting.status != 413, "\(path)")
            }
            // Declared only: nginx answers before the body comes.
            let client = try stack.connect()
            try client.send(
                Array("POST /webhook/post-call HTTP/1.1\r\nHost: x\r\nContent-Length: \((64 << 20) + 1)\r\n\r\n".utf8))
            expect(try client.receive(), 413, "body_too_large", "post-call")
        }

        @Test func aTargetOrHeadersTooLongAre414And431() throws {
            let long = String(repeating: "x", count: 9000) + marker
            expect(try stack.request("GET", "/\(long)"), 414, "uri_too_long", "target")
            expect(try stack.request("GET", "/health", headers: [("X-Long", long)]), 431, "headers_too_large", "header")
            let many = (0..<10).map { ("X-Header-\($0)", String(repeating: "y", count: 5000)) }
            expect(try stack.request("GET", "/health", headers: many), 431, "headers_too_large", "headers")
        }

        @Test func aRequestThatIsNoneIs400() throws {
            for text in [
                "GET /\(marker) HTTP/1.1\r\n\r\n", "GET / HTTP/1.1\r\nHost: x\r\nHost: \(marker)\r\n\r\n",
                "\(marker)\r\n\r\n", "get / HTTP/1.1\r\nHost: x\r\n\r\n",
                "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: \(marker)x\r\n\r\n",
                "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n",
                "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nabcd",
                "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
                "GET /../../etc/passwd HTTP/1.1\r\nHost: x\r\n\r\n",
                "POST /webhook/client-data%00 HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /%zz\(marker) HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: \(marker)/x\r\n\r\n",
                "POST /webhook/post-call HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n",
            ] {
                let client = try stack.connect()
                try client.send(Array(text.utf8))
                expect(try client.receive(), 400, "bad_request", text)
            }
            let client = try stack.connect()
            try client.send(Array("POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: gzip\r\n\r\n".utf8))
            expect(try client.receive(), 501, "not_implemented", "transfer encoding")
            let future = try stack.connect()
            try future.send(Array("GET / HTTP/4.0\r\nHost: x\r\n\r\n".utf8))
            #expect(try future.receive().json["error"] != .null)
        }

        @Test func plainHTTPOnTheHTTPSPortIs400() throws {
            let curl = try Child.run(
                [
                    "curl", "-qsi", "--noproxy", "*", "--interface", "127.0.0.2", "-d", marker,
                    "http://127.0.0.1:\(stack.port)/webhook/post-call?\(marker)",
                ], environment: stack.environment(), folder: stack.home)
            let end = try #require(Answer.headEnd(curl.bytes))
            var answer = try Answer(head: Array(curl.bytes[..<end]))
            answer.body = Array(curl.bytes[(end + 4)...])
            expect(answer, 400, "bad_request", "http")
        }

        @Test func goodAnswersHaveTheSecurityHeadersToo() throws {
            ErrorChecks.expectHeaders(try stack.ring(marker))
            ErrorChecks.expectHeaders(try stack.ask("anything", about: marker))
            ErrorChecks.expectHeaders(try stack.request("GET", "/health"))
            #expect(try stack.request("GET", "/health").headers["retry-after"] == nil)
        }

        @Test func healthSaysWhatWorks() throws {
            #expect(
                try stack.request("GET", "/").json
                    == ["service": "elaoms", "version": .string(Version.current), "status": "ok"])
            #expect(try stack.request("GET", "/health/live").json == ["status": "ok"])
            for path in ["/health", "/health/ready"] {
                let answer = try stack.request("GET", path)
                #expect(answer.status == 200)
                #expect(try answer.json["status"] == "ok")
                let checks = try answer.json["checks"]
                #expect(Set(checks.members.keys) == ["database", "key", "model", "disk"])
                for part in ["database", "key", "disk"] { #expect(checks[part] == "ok") }
            }
        }
    }
}
