import Foundation
import Testing

extension EndToEnd.Shared {
    /// What nginx does by itself: TLS, limits, closed doors, its log.
    @Suite("Transport")
    struct TransportTests {
        let stack: Stack

        init() throws { stack = try Stack.current }

        private func curl(_ words: String...) throws -> Child.Output {
            let common = [
                "curl", "-qsS", "--noproxy", "*", "--interface", Stack.unmetered, "--cacert",
                stack.run + "/tls/cert.pem",
                "--max-time", "20",
            ]
            return try Child.run(common + words, environment: stack.environment(), folder: stack.home)
        }

        private var address: String { "https://localhost:\(stack.port)" }

        @Test func http2IsSpoken() throws {
            let output = try curl(
                "--http2", "-H", "X-Api-Key: \(stack.keys.clientData)", "-d", "{}", "-w",
                "\n%{http_version} %{http_code}",
                address + "/webhook/client-data")
            let lines = output.text.split(separator: "\n")
            #expect(lines.last == "2 200", "\(output.errors)")
            #expect(try JSON(Array((lines.first ?? "").utf8))["dynamic_variables"] == LoopTests.neutral)
            let error = try curl("--http2", "-w", "\n%{http_version} %{http_code}", address + "/nowhere")
            #expect(error.text.hasSuffix("\n2 404"))
            #expect(error.text.contains("\"not_found\""))
        }

        @Test func onlyModernTLSIsSpoken() throws {
            // Security level 0 lets this side offer what the other side shall refuse.
            let weak = ["--ciphers", "DEFAULT@SECLEVEL=0"]
            for version in ["1.0", "1.1"] {
                let output = try curl(weak[0], weak[1], "--tlsv1.0", "--tls-max", version, address + "/health")
                #expect(output.ending == .exit(35), "TLS \(version): \(output.text)")
                #expect(output.errors.contains("alert protocol version"), "\(output.errors)")
            }
            for (word, version) in [("--tlsv1.2", "1.2"), ("--tlsv1.3", "1.3")] {
                #expect(try curl(word, "--tls-max", version, address + "/health").isSuccess)
            }
        }

        @Test func theConfigurationPassesNginxOwnTest() throws {
            try stack.script("configure")
            var environment = stack.environment()
            environment["PATH"]? += ":/usr/local/sbin:/usr/sbin:/sbin"
            let words = [
                "nginx", "-p", stack.run + "/nginx/", "-e", stack.run + "/log/nginx-error.log", "-c", "nginx.conf",
                "-t",
            ]
            let output = try Child.run(words, environment: environment, folder: stack.home)
            #expect(output.isSuccess, "\(output.errors)")
            #expect(output.errors.contains("test is successful"))
            #expect(!output.errors.contains("[warn]") && !output.errors.contains("[emerg]"))
        }

        /// The files as the README says to install them, with the example of the local file.
        @Test func theProductionLayoutPassesNginxOwnTest() throws {
            let folder = stack.home + "/etc-nginx"
            try FileManager.default.createDirectory(atPath: folder + "/conf.d", withIntermediateDirectories: true)
            let source = Stack.repository + "/nginx/"
            try FileManager.default.copyItem(atPath: source + "elaoms.conf", toPath: folder + "/conf.d/elaoms.conf")
            try FileManager.default.copyItem(
                atPath: source + "elaoms.routes.conf", toPath: folder + "/elaoms.routes.conf")
            let tls = stack.run + "/tls/"
            let local = try String(contentsOfFile: source + "elaoms.local.conf.example", encoding: .utf8)
                .replacing("/etc/letsencrypt/live/memory.example.com/fullchain.pem", with: tls + "cert.pem")
                .replacing("/etc/letsencrypt/live/memory.example.com/privkey.pem", with: tls + "key.pem")
                .replacing("listen 443", with: "listen 127.0.0.2:\(stack.port + 1)")
                .replacing("/var/log/nginx/", with: folder + "/")
                .replacing("/dev/shm/elaoms-nginx-body", with: folder + "/body")
            try local.write(toFile: folder + "/elaoms.local.conf", atomically: true, encoding: .utf8)
            let main = """
                pid \(folder)/nginx.pid; events {}
                http { client_body_temp_path \(folder)/b; proxy_temp_path \(folder)/p; fastcgi_temp_path \(folder)/f;
                uwsgi_temp_path \(folder)/u; scgi_temp_path \(folder)/s; gzip on; ssl_protocols TLSv1.2;
                include conf.d/*.conf; }
                """
            try main.write(toFile: folder + "/nginx.conf", atomically: true, encoding: .utf8)
            var environment = stack.environment()
            environment["PATH"]? += ":/usr/local/sbin:/usr/sbin:/sbin"
            let words = ["nginx", "-p", folder, "-e", folder + "/error.log", "-c", folder + "/nginx.conf", "-t"]
            let output = try Child.run(words, environment: environment, folder: folder)
            #expect(output.isSuccess, "\(output.errors)")
        }

        @Test func closedDoors() throws {
            for path in ["/metrics", "/api/", "/api/v1/users", "/api/users?x=1"] {
                for source in ["127.0.0.1", Stack.unmetered] {
                    ErrorChecks.expect(try stack.request("GET", path, from: source), 403, "forbidden", path)
                }
                // An operator's address gets as far as the worker, which has no such route yet.
                #expect(try stack.request("GET", path, from: "127.0.0.3").status == 404)
            }
            for path in ["/.env", "/.git/config", "/webhook/.htaccess", "/..hidden", "/.well-known/x"] {
                ErrorChecks.expect(try stack.request("GET", path), 403, "forbidden", path)
            }
        }

        @Test func strangersAreLimitedAndTrustedAddressesAreNot() throws {
            let stranger = try stack.connect(from: "127.0.0.1")
            let body = Array("{\"query\":\"anything\"}".utf8)
            for (path, headers, burst, perMinute) in [
                ("/webhook/search-data", stack.searchDataHeaders, 20, 100.0),
                ("/webhook/client-data", stack.clientDataHeaders, 40, 200.0),
            ] {
                let start = ContinuousClock.now
                let answers = try (0..<(burst * 3)).map { _ in
                    try stranger.request("POST", path, headers: headers, body: body)
                }
                let passed = answers.filter { $0.status == 200 }.count
                let refused = answers.filter { $0.status == 429 }
                #expect(passed + refused.count == answers.count)
                #expect(passed > burst)
                #expect(passed <= burst + 2 + Int(Poll.elapsed(since: start) * perMinute / 60))
                let last = try #require(refused.last)
                ErrorChecks.expect(last, 429, "rate_limited", path)
                #expect(last.headers["retry-after"] == "5")
                // The other addresses do not notice.
                for source in [Stack.unmetered, "127.0.0.3"] {
                    let other = try stack.connect(from: source)
                    for _ in 0..<(burst * 2) {
                        #expect(try other.request("POST", path, headers: headers, body: body).status == 200)
                    }
                }
            }
            // The webhooks share a limit; the health routes have their own, wide one.
            let event = try Call(caller: Call.newCaller()).body
            let headers = stack.postCallHeaders(event)
            let answers = try (0..<60).map { _ in
                try stranger.request("POST", "/webhook/post-call", headers: headers, body: event).status
            }
            #expect(answers.contains(429))
            #expect(try stranger.request("GET", "/health/live").status == 200)
        }

        @Test func theAccessLogIsJSONWithoutPersonalData() throws {
            let number = Call.newCaller()
            stack.personal.withLock { $0.formUnion([number, String(number.dropFirst()), "secret-token"]) }
            for path in [
                "/webhook/client-data?caller_id=\(number)", "/webhook/search-data?token=secret-token", "/\(number)",
                "/api/users/\(number)", "/health?\(number)", "/\"\\\(number)", "/.\(number)",
            ] {
                let headers = [
                    ("User-Agent", "\(number)\"\\"), ("Referer", "https://x/\(number)"), ("X-Forwarded-For", number),
                ]
                _ = try stack.request("POST", path, headers: headers + stack.clientDataHeaders, body: Array("{}".utf8))
            }
            _ = try stack.connect().send(Array("GET /\(number) HT".utf8))
            let marker = "/webhook/conversation-init"
            _ = try stack.ring(number, path: marker)
            var lines: [Substring] = []
            try Poll.until("the last line of the access log") {
                lines = try String(contentsOfFile: stack.run + "/log/nginx-access.log", encoding: .utf8).split(
                    separator: "\n")
                return lines.last?.contains(marker) == true
            }
            let routes: Set<String> = [
                "/", "/health", "/health/live", "/health/ready", "/metrics", "/api", "/webhook/client-data",
                "/webhook/conversation-init", "/webhook/search-data", "/tools/memory-query", "/webhook/post-call",
                "other",
            ]
            for line in lines {
                let entry = try JSON(Array(line.utf8))
                #expect(routes.contains(entry["route"].text))
                #expect(["GET", "POST", "HEAD", "other"].contains(entry["method"].text))
                #expect(entry["status"].number != nil && entry["seconds"].number != nil)
                #expect(entry["client"].text.hasPrefix("127.0.0."))
            }
            #expect(
                try stack.files(holding: [number, String(number.dropFirst()), "secret-token"], below: ["run/log"]) == []
            )
        }
    }
}
