import Foundation
import Testing

extension EndToEnd {
    /// Answers that are longer than anybody wants to hold, and what one more route asks of nginx: a line.
    @Suite(
        "Streams",
        .stack(variables: ["STACK_SERVER_INCLUDE": Stack.repository + "/Tests/EndToEndTests/Fixtures/routes.conf"]))
    struct StreamTests {
        let stack: Stack

        init() throws { stack = try Stack.current }

        /// A program that streams numbers on one of the sockets.
        private func streamer(_ name: String, _ words: String...) throws -> (child: Child, errors: String) {
            let listener = try FastCGIClient.listen(path: "\(stack.run)/\(name).sock")
            let path = "\(stack.run)/log/\(name)-\(listener).log"
            let errors = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
            defer { for file in [listener, errors] { close(file) } }
            let child = try Child(
                [Stack.programs + "/elaoms-bench", "stream"] + words, environment: stack.environment(),
                folder: stack.home, descriptors: [listener, -1, errors])
            stack.processes.withLock { $0.all.append(child) }
            return (child, path)
        }

        /// Runs a line of shell in which `$get` fetches a path of the stack.
        private func shell(_ line: String) throws -> Child.Output {
            let get =
                "curl -qsS --noproxy '*' --http1.1 --interface \(Stack.unmetered) --cacert \(stack.run)/tls/cert.pem"
            return try Child.run(
                ["bash", "-c", line.replacing("$get ", with: get + " https://localhost:\(stack.port)")],
                environment: stack.environment(), folder: stack.home)
        }

        private func reports(_ path: String) throws -> Int {
            try String(contentsOfFile: path, encoding: .utf8).components(separatedBy: "StreamBroken").count - 1
        }

        private func peakKilobytes(_ child: Child) throws -> Int {
            let status = try String(contentsOfFile: "/proc/\(child.pid)/status", encoding: .utf8)
            let line = try #require(status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") })
            return try #require(Int(line.filter(\.isNumber)))
        }

        // MARK: - Streams

        @Test func aLongAnswerComesThroughWholeAndIsNeverHeld() throws {
            let (child, errors) = try streamer("stream", "5000000")
            // Everything that one request needs, but no stream.
            #expect(try stack.request("HEAD", "/stream").status == 200)
            let before = try peakKilobytes(child)
            let (sent, expected) = (try shell("$get /stream | sha256sum"), try shell("seq 1 5000000 | sha256sum"))
            #expect(sent.text == expected.text, "\(sent.errors)")
            // The answer has 39 MB.
            #expect(try peakKilobytes(child) - before < 8 << 10)
            #expect(child.ended() == nil)
            #expect(try reports(errors) == 0)
            child.send(SIGTERM)
            #expect(try child.wait() == .exit(0))
        }

        @Test func theClientSeesThatAnAnswerIsCutShort() throws {
            let (child, errors) = try streamer("broken", "1000000", "900000")
            for round in 1...2 {
                // 18: the transfer ended before its end.
                let output = try shell("$get /broken >broken.txt")
                #expect(output.ending == .exit(18), "\(output.errors)")
                #expect(try shell("cmp broken.txt <(seq 1 899999)").isSuccess)
                #expect(try reports(errors) == round)
            }
            child.send(SIGTERM)
            #expect(try child.wait() == .exit(0))
            // Before its first byte it can still be an error like any other.
            let (other, _) = try streamer("broken", "1000000", "1")
            ErrorChecks.expect(try stack.request("GET", "/broken"), 500, "internal", "at once")
            other.send(SIGTERM)
            #expect(try other.wait() == .exit(0))
        }

        @Test func whoHangsUpInTheMiddleHarmsNobody() throws {
            let (child, errors) = try streamer("stream", "1000000")
            for _ in 0..<20 { #expect(try shell("$get /stream | head -c 100000 >/dev/null").isSuccess) }
            #expect(try shell("cmp <($get /stream) <(seq 1 1000000)").isSuccess)
            #expect(try reports(errors) == 0)
            child.send(SIGTERM)
            #expect(try child.wait() == .exit(0))
        }

        @Test func aHeadRequestRunsNoStream() throws {
            // It would be reported if it ran.
            let (child, errors) = try streamer("broken", "1000000", "900000")
            let client = try FastCGIClient(path: stack.run + "/broken.sock")
            try client.begin(FastCGIClient.parameters("HEAD", "/broken"))
            try client.sendBody([])
            let answer = try client.receive()
            #expect(answer.status == 200)
            #expect(answer.headers["content-type"] == "text/plain")
            #expect(answer.body == [])
            #expect(try stack.request("HEAD", "/broken").status == 200)
            #expect(try reports(errors) == 0)
            child.send(SIGTERM)
            #expect(try child.wait() == .exit(0))
        }

        @Test func aCGIProgramStreamsToo() throws {
            let output = try stack.program("elaoms-bench", "stream", "3", settings: ["REQUEST_METHOD": "GET"])
            #expect(output.text == "Status: 200 OK\r\nContent-Type: text/plain\r\n\r\n1\n2\n3\n")
        }

        // MARK: - One more route

        @Test func oneLineOfNginxIsEnoughForARoute() throws {
            // The worker has no such route: the answer is its own, and everything around it nginx's.
            ErrorChecks.expect(try stack.request("GET", "/more"), 404, "not_found", "more")
            let large = [UInt8](repeating: 0x20, count: (64 << 10) + 1)
            ErrorChecks.expect(try stack.request("POST", "/more", body: large), 413, "body_too_large", "large")
            let stranger = try stack.connect(from: "127.0.0.1")
            let statuses = try (0..<120).map { _ in try stranger.request("GET", "/more").status }
            #expect(statuses.prefix(40).allSatisfy { $0 == 404 })
            #expect(statuses.contains(429))
        }

        @Test func theLogNamesTheRouteThatTheWorkerFound() throws {
            let answer = try stack.request("GET", "/renamed?name=anything")
            #expect(try answer.json == ["status": "ok"])
            #expect(answer.headers["x-elaoms-route"] == nil)
            var line = ""
            try Poll.until("the line of the access log") {
                let text = try String(contentsOfFile: stack.run + "/log/nginx-access.log", encoding: .utf8)
                line = text.split(separator: "\n").last { $0.contains("/health/live") }.map { String($0) } ?? ""
                return !line.isEmpty
            }
            #expect(try JSON(Array(line.utf8))["route"] == "/health/live")
        }
    }
}
