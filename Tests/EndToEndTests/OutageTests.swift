import Foundation
import Testing

extension EndToEnd {
    /// What callers notice when something is gone: as little as possible.
    @Suite("Outages", .stack(settings: ["ELAOMS_DYNAMIC_VARIABLES": #"{"plan":"basic","visits":3,"vip":false}"#]))
    struct OutageTests {
        let stack: Stack

        init() throws { stack = try Stack.current }

        private func startAnswers(_ headers: [(String, String)]) throws -> [Answer] {
            try ["/webhook/client-data", "/webhook/conversation-init"].map {
                try stack.request("POST", $0, headers: headers, body: try stack.initiation(Call.newCaller()))
            }
        }

        @Test func withoutAWorkerTheCallStartIsNeutralAndTheRestSaysSo() throws {
            try stack.script("stop-fcgi")
            defer { #expect(throws: Never.self) { try stack.script("start-fcgi") } }
            for headers in [stack.clientDataHeaders, [("Authorization", "Bearer x")], [("X-Api-Key", "whatever")]] {
                for answer in try startAnswers(headers) {
                    #expect(answer.status == 200)
                    #expect(
                        try answer.json
                            == [
                                "type": "conversation_initiation_client_data",
                                "dynamic_variables": Shared.LoopTests.neutral,
                            ])
                    ErrorChecks.expectHeaders(answer)
                }
            }
            for answer in try startAnswers([]) + startAnswers([("X-Api-Key", ""), ("Authorization", "")]) {
                ErrorChecks.expect(answer, 401, "unauthorized")
            }
            let event = try Call(caller: Call.newCaller()).body
            for answer in [
                try stack.send(event), try stack.ask("anything", about: Call.newCaller()),
                try stack.request("GET", "/health"),
            ] {
                #expect([502, 503].contains(answer.status))
                ErrorChecks.expect(answer, answer.status, "unavailable")
            }
            // nginx's own limits and doors still hold.
            ErrorChecks.expect(try stack.request("GET", "/metrics"), 403, "forbidden")
            ErrorChecks.expect(try stack.request("GET", "/nowhere"), 404, "not_found")
        }

        /// nginx has less patience at call start than anywhere else, and then answers itself.
        @Test func aCallStartIsAnsweredWhileTheWorkersHang() throws {
            let pids = stack.pids(in: "fcgi.pids")
            #expect(pids.count == 2)
            for pid in pids { kill(pid, SIGSTOP) }
            defer { for pid in pids { kill(pid, SIGCONT) } }
            let stack = stack
            let (event, caller) = (try Call(caller: Call.newCaller()).body, Call.newCaller())
            let waiting = [
                Background { try stack.send(event) }, Background { try stack.ask("anything", about: caller) },
            ]
            let answer = try stack.ring(Call.newCaller())
            #expect(answer.status == 200)
            #expect(try answer.variables == Shared.LoopTests.neutral)
            // Both began earlier and still wait for a worker.
            #expect(!waiting.contains { $0.isFinished })
            for pid in pids { kill(pid, SIGCONT) }
            for request in waiting { #expect(try request.value().status == 200) }
        }

        @Test func readySaysWhatIsNot() throws {
            for (path, part, other) in [(stack.keysPath, "key", "database"), (stack.dataPath, "database", "key")] {
                let aside = path + ".aside"
                try FileManager.default.moveItem(atPath: path, toPath: aside)
                defer { try? FileManager.default.moveItem(atPath: aside, toPath: path) }
                for route in ["/health", "/health/ready"] {
                    let answer = try stack.request("GET", route)
                    #expect(answer.status == 503, "\(part)")
                    #expect(try answer.json["status"] == "not_ready", "\(part)")
                    #expect(try answer.json["checks"][part] != "ok", "\(part)")
                    #expect(try answer.json["checks"][other] == "ok", "\(part)")
                    ErrorChecks.expectHeaders(answer)
                }
                #expect(try stack.request("GET", "/health/live").status == 200)
                #expect(try stack.request("GET", "/").status == 200)
            }
            #expect(try stack.request("GET", "/health/ready").status == 200)
        }

        @Test func aLockedDatabaseDelaysNobody() throws {
            let known = Call(caller: Call.newCaller(), name: "Ottoline Grey", said: ["I raise silver geese."])
            try stack.learn(known)
            let call = Call(caller: known.caller, said: ["The geese escaped while the database was locked."])
            let caller = call.caller
            try stack.whileLocked {
                // The lock is held until the end of this block: the receipt does not wait for it.
                let receipt = try stack.hangUp(call)
                #expect(receipt["status"] == "received")
                #expect(stack.files(below: "data/spool").count == 1)
                #expect(try stack.files(holding: call.said + [caller], below: ["data/spool"]) == [])
                // Reading goes on, guests are welcome.
                #expect(try stack.ring(caller).variables["user_name"] == "Ottoline Grey")
                #expect(try stack.memories("silver geese", about: caller) == known.said)
                #expect(try stack.ring(Call.newCaller()).status == 200)
            }
            try stack.waitForQueue()
            #expect(try stack.ring(caller).variables["call_count"] == 2)
            #expect(try stack.memories("geese escaped", about: caller).first == call.said[0])
            // The platform delivers it again: the spool has not made it another event.
            #expect(try stack.hangUp(call)["duplicate"] == true)
            let log = try String(contentsOfFile: stack.run + "/log/fcgi.log", encoding: .utf8)
            #expect(log.contains("went to the spool"))
        }

        @Test func processesStartWhileTheDatabaseIsLocked() throws {
            let call = Call(caller: Call.newCaller(), said: ["The lock was there before the process."])
            let body = try call.body
            let (child, socket) = try stack.whileLocked {
                let (child, socket) = try stack.lonelyFastCGI()
                let headers = stack.postCallHeaders(body)
                let post = FastCGIClient.parameters("POST", "/webhook/post-call", headers: headers, length: body.count)
                #expect(try FastCGIClient.request(socket, post, body: body).json["status"] == "received")
                try stack.script("stop-worker", "start-worker")
                return (child, socket)
            }
            try stack.waitForQueue()
            #expect(try stack.ring(call.caller).variables["call_count"] == 1)
            #expect(try FastCGIClient.request(socket, FastCGIClient.parameters("GET", "/health")).status == 200)
            child.send(SIGTERM)
            #expect(try child.wait() == .exit(0))
        }

        @Test func whatCannotBeWrittenIsNotAcknowledged() throws {
            // A process that may not write a byte to any file, in place of a full disk.
            let (child, socket) = try stack.lonelyFastCGI(limits: "-f 0")
            let call = Call(caller: Call.newCaller(), said: ["Nobody has promised to remember this."])
            let events = [
                try call.body, try Shared.LoopTests.audioEvent([UInt8](repeating: 7, count: 2 << 20), of: call).bytes,
            ]
            func post(_ body: [UInt8]) throws -> Answer {
                let parameters = FastCGIClient.parameters(
                    "POST", "/webhook/post-call", headers: stack.postCallHeaders(body), length: body.count)
                return try FastCGIClient.request(socket, parameters, body: body)
            }
            let (spool, intake) = (stack.files(below: "data/spool"), stack.files(below: "data/intake"))
            for body in events {
                let answer = try post(body)
                #expect(answer.status == 503)
                #expect(try answer.errorCode == "unavailable")
                #expect(answer.headers["retry-after"] == "5")
            }
            #expect(stack.files(below: "data/spool") == spool)
            #expect(stack.files(below: "data/intake") == intake)
            #expect(try stack.events(of: call.conversation) == [])
            // It lives, and what needs no writing works.
            let start = FastCGIClient.parameters("POST", "/webhook/client-data", headers: stack.clientDataHeaders)
            #expect(
                try FastCGIClient.request(socket, start, body: try stack.initiation(call.caller)).status
                    == 200)
            #expect(child.ended() == nil)
            child.send(SIGTERM)
            #expect(try child.wait() == .exit(0))
            // The platform tries again; the healthy ones take it.
            for body in events { #expect(try stack.send(body).json["duplicate"] == false) }
            try stack.waitForQueue()
            #expect(try stack.ring(call.caller).variables["call_count"] == 1)
        }

        @Test func oneDamagedCallerIsNoOneElsesTrouble() throws {
            let damaged = Call(caller: Call.newCaller(), name: "Lost Key", said: ["My memories have lost their key."])
            let healthy = Call(caller: Call.newCaller(), name: "Oscar Whitlow", said: ["My memories have got a key."])
            try stack.learn(damaged, healthy)
            let userID = try #require(try stack.snapshot(of: damaged.caller)).profile.userID
            try Stack.Database(path: stack.keysPath).execute("DELETE FROM user_keys WHERE user_id = '\(userID)'")
            // A new process, which has not seen the key.
            let (child, socket) = try stack.lonelyFastCGI(settings: ["ELAOMS_THREADS": "1"])
            func answers(_ call: Call) throws -> (start: Answer, search: Answer) {
                let caller = call.caller
                let start = FastCGIClient.parameters("POST", "/webhook/client-data", headers: stack.clientDataHeaders)
                let search = FastCGIClient.parameters("POST", "/webhook/search-data", headers: stack.searchDataHeaders)
                let query = Array("{\"query\":\"memories key\",\"caller_id\":\"\(caller)\"}".utf8)
                return (
                    try FastCGIClient.request(socket, start, body: try stack.initiation(caller)),
                    try FastCGIClient.request(socket, search, body: query)
                )
            }
            for _ in 0..<2 {
                let lost = try answers(damaged)
                #expect(lost.start.status == 200)
                #expect(try lost.start.variables == Shared.LoopTests.neutral)
                #expect(lost.search.status == 500)
                #expect(try lost.search.errorCode == "internal")
                let found = try answers(healthy)
                #expect(try found.start.variables["user_name"] == "Oscar Whitlow")
                #expect(try found.search.json["memories"].items.count == 1)
            }
            child.send(SIGTERM)
            #expect(try child.wait() == .exit(0))
        }
    }
}
