import Cryptography
import Foundation
import Testing

extension EndToEnd {
    /// Many at once: eight threads in two processes; nginx may keep two idle connections to them.
    @Suite(
        "Load",
        .stack(
            settings: ["ELAOMS_THREADS": "4", "ELAOMS_PLAIN_PAYLOADS": "1"],
            variables: ["STACK_FCGI_PROCESSES": "2", "STACK_NGINX_WORKERS": "2", "STACK_KEEPALIVE": "1"],
            ownsProcesses: true))
    struct LoadTests {
        let stack: Stack

        init() throws { stack = try Stack.current }

        /// One of many clients, each on a connection that it keeps.
        private struct Client {
            var connection: HTTPSClient
            var caller: String

            /// The bytes of a request: a call start, a question or an event, in turn.
            func request(_ round: Int, _ stack: Stack) throws -> [UInt8] {
                switch round % 3 {
                case 0:
                    let body = try stack.initiation(caller)
                    return HTTPSClient.bytes(
                        "POST", "/webhook/client-data", headers: stack.clientDataHeaders, body: body)
                case 1:
                    let body = Array("{\"query\":\"which instrument\",\"caller_id\":\"\(caller)\"}".utf8)
                    return HTTPSClient.bytes(
                        "POST", "/webhook/search-data", headers: stack.searchDataHeaders, body: body)
                default:
                    let body = try Call(caller: "anonymous").body
                    return HTTPSClient.bytes(
                        "POST", "/webhook/post-call", headers: stack.postCallHeaders(body), body: body)
                }
            }

            /// Whether a worker has answered: a call start that is neutral comes from nginx, and one that failed is no 200.
            func isAnsweredByAWorker(_ answer: Answer, _ round: Int) throws -> Bool {
                switch round % 3 {
                case 0: try answer.status == 200 && answer.variables["call_count"] == 1
                case 1: try answer.status == 200 && !answer.json["memories"].items.isEmpty
                default: try answer.status == 200 && answer.json["status"] == "received"
                }
            }
        }

        /// How long a client hears nothing before it gives up: less than a worker holds an idle connection (5 s), so that an
        /// answer for which somebody else's connection had to close first is a failure.
        private static let patience = 4

        private func clients(_ count: Int) throws -> [Client] {
            let callers = (0..<4).map { _ in Call.newCaller() }
            for caller in callers { try stack.hangUp(Call(caller: caller, said: ["My instrument is an old bassoon."])) }
            try stack.waitForQueue()
            return try (0..<count).map {
                Client(connection: try stack.connect(seconds: Self.patience), caller: callers[$0 % callers.count])
            }
        }

        /// Every client sends, then every client receives.
        ///
        /// nginx waits 1.5 s for the answer to a call start and then gives a neutral one, which counts as a failure here.
        private func play(_ round: Int, _ clients: [Client], meanwhile: () -> Void = {}) throws {
            for (index, client) in clients.enumerated() {
                try client.connection.send(try client.request(round + index, stack))
            }
            meanwhile()
            for (index, client) in clients.enumerated() {
                let answer = try client.connection.receive()
                #expect(
                    try client.isAnsweredByAWorker(answer, round + index), "\(answer.status) \(answer.text.prefix(300))"
                )
            }
        }

        /// The rule of `nginx/elaoms.local.conf.example`: at most half of the threads that are left when one process is away.
        ///
        /// 64 clients for 8 threads. A request that is given to a thread which still holds somebody's idle connection
        /// would wait until that closes, after 5 s by the worker or 60 s by nginx's keepalive_timeout: longer than nginx has
        /// patience for a call start, and longer than a client has patience for anything.
        @Test func noRequestWaitsBehindAnIdleConnection() throws {
            let clients = try clients(64)
            for round in 0..<15 { try play(round, clients) }
            // One at a time after the crowd: what nginx keeps idle now must not be in the way either.
            for client in clients.prefix(15) {
                for round in 0..<3 { try play(round, [client]) }
            }
        }

        @Test func theRuleOfKeptConnectionsIsEnforced() throws {
            var environment = stack.environment(["STACK_BIN": Stack.programs, "STACK_PORT": "\(stack.port)"])
            for (keepalive, isRight) in [("1", true), ("2", false)] {
                environment["STACK_KEEPALIVE"] = keepalive
                let words = [Stack.repository + "/scripts/stack.sh", "configure"]
                let output = try Child.run(words, environment: environment, folder: stack.home)
                #expect(output.isSuccess == isRight, "\(output.errors)")
                #expect(isRight || output.errors.contains("too many kept connections"))
            }
        }

        @Test func oneProcessEndsUnderLoadAndNobodyNotices() throws {
            let clients = try clients(48)
            try play(0, clients)
            for victim in 0..<2 {
                let (leaving, sibling) = (stack.fastCGI(victim), stack.fastCGI(1 - victim))
                // In the middle of 48 requests on 8 threads.
                try play(1, clients) { leaving.send(SIGTERM) }
                for round in 2..<8 { try play(round, clients) }
                #expect(try leaving.wait(seconds: 15) == .exit(0))
                for round in 8..<12 { try play(round, clients) }
                #expect(sibling.ended() == nil)
                try stack.respawnFastCGI(victim)
            }
            try play(0, clients)
        }

        @Test func theWorkerEndsAtOnceAndAnotherGoesOn() throws {
            let calls = (0..<20).map { Call(caller: Call.newCaller(), said: ["This is the story of caller \($0)."]) }
            for call in calls { try stack.hangUp(call) }
            let worker = try #require(stack.worker)
            worker.send(SIGTERM)
            #expect(try worker.wait() == .exit(0))
            try stack.respawnWorker()
            try stack.waitForQueue()
            for call in calls { #expect(try stack.ring(call.caller).variables["call_count"] == 1) }
        }

        @Test func twoWorkersShareTheQueue() throws {
            let first = try #require(stack.worker)
            let second = try stack.respawnWorker()
            let callers = (0..<3).map { _ in Call.newCaller() }
            // Many calls of few callers, so that both workers often learn for the same one.
            let calls = (0..<30).map {
                Call(caller: callers[$0 % 3], said: ["I own clock number \($0).", "I like all clocks."])
            }
            for call in calls { try stack.hangUp(call) }
            try stack.waitForQueue()
            for (index, caller) in callers.enumerated() {
                let snapshot = try #require(try stack.snapshot(of: caller))
                let said = Set(calls.filter { $0.caller == caller }.flatMap(\.said))
                #expect(snapshot.calls.count == 10, "\(index)")
                #expect(snapshot.memories.map(\.content).sorted() == said.sorted(), "\(index)")
                #expect(try stack.ring(caller).variables["call_count"] == 10)
            }
            first.send(SIGTERM)
            #expect(try first.wait() == .exit(0))
            #expect(second.ended() == nil)
        }

        @Test func clientsThatHangUpHarmNobody() throws {
            let processes = [stack.fastCGI(0), stack.fastCGI(1)]
            for round in 0..<60 {
                let client = try Client(connection: stack.connect(), caller: Call.newCaller())
                let bytes = try client.request(round, stack)
                // Whole and half requests; the connection closes as the client goes.
                try client.connection.send(round % 2 == 0 ? bytes : Array(bytes.dropLast(20)))
            }
            let clients = try clients(16)
            for round in 0..<3 { try play(round, clients) }
            #expect(processes.allSatisfy { $0.ended() == nil })
        }

        @Test func slowSendersHoldNoThread() throws {
            let slow = try clients(24)
            let bytes = try slow.enumerated().map { try $1.request($0, stack) }
            for (client, bytes) in zip(slow, bytes) { try client.connection.send(Array(bytes.dropLast(10))) }
            let others = try clients(8)
            // Each makes a call start, which would be neutral if it had to wait for one of those.
            for round in 0..<3 { try play(round, others) }
            for (index, (client, bytes)) in zip(slow, bytes).enumerated() {
                try client.connection.send(Array(bytes.suffix(10)))
                #expect(try client.isAnsweredByAWorker(try client.connection.receive(), index))
            }
        }

        @Test func aRecordingOfTwentyMegabytesStallsNobody() throws {
            let caller = Call.newCaller()
            try stack.hangUp(Call(caller: caller, said: ["I wait while a long recording comes in."]))
            try stack.waitForQueue()
            let sizes = [20_000_000, 5_000_000, 5_000_000]
            let recordings = try sizes.map { (call: Call(caller: caller), audio: try RandomBytes.make($0)) }
            let stack = stack
            let events = try recordings.map { recording in
                let body = try Shared.LoopTests.audioEvent(recording.audio, of: recording.call).bytes
                return (body: body, headers: stack.postCallHeaders(body))
            }
            let path = { (call: Call) in "\(stack.payloads)/\(call.conversation)/\(call.conversation)_audio.mp3" }
            let client = try stack.connect()
            let ring = try stack.initiation(caller)
            // In chunks, as the platform sends it.
            let senders = events.map { event in
                Background { try Self.sendInChunks(event.body, event.headers, stack.connect()) }
            }
            // Counted while none of the recordings is in yet, and until the worker has written all of them.
            var (first, all) = (0, 0)
            try Poll.until("three recordings", seconds: 60) {
                let answer = try client.request(
                    "POST", "/webhook/client-data", headers: stack.clientDataHeaders, body: ring)
                // It would be neutral, without a count, if it had waited longer than nginx's 1.5 s.
                #expect(try answer.variables["call_count"] == 1)
                if !senders.contains(where: \.isFinished) { first += 1 }
                all += 1
                return senders.allSatisfy(\.isFinished) && recordings.allSatisfy { access(path($0.call), F_OK) == 0 }
            }
            for sender in senders { #expect(try sender.value().status == 200) }
            // Behind a recording there would be a call start or two for each.
            #expect(first >= 5, "\(first) of \(all)")
            #expect(all >= 20, "\(first) of \(all)")
            for recording in recordings {
                #expect(try Data(contentsOf: URL(filePath: path(recording.call))) == Data(recording.audio))
            }
        }

        private static func sendInChunks(
            _ body: [UInt8], _ headers: [(String, String)], _ client: HTTPSClient
        ) throws -> Answer {
            var head = "POST /webhook/post-call HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n"
            for (name, value) in headers { head += "\(name): \(value)\r\n" }
            try client.send(Array((head + "\r\n").utf8))
            for start in stride(from: 0, to: body.count, by: 1 << 17) {
                let chunk = body[start..<min(start + (1 << 17), body.count)]
                try client.send(Array("\(String(chunk.count, radix: 16))\r\n".utf8) + chunk + [13, 10])
            }
            try client.send(Array("0\r\n\r\n".utf8))
            return try client.receive()
        }

        @Test func plainPayloadsHaveTheirPlainNames() throws {
            let call = Call(caller: Call.newCaller(), said: ["A pipeline reads this file in clear."])
            try stack.learn(call)
            let name = "\(call.conversation)_transcription.json"
            #expect(stack.files(below: "payloads/\(call.conversation)") == [name])
            let path = "\(stack.payloads)/\(call.conversation)/\(name)"
            #expect(Array(try Data(contentsOf: URL(filePath: path))) == (try call.body))
            #expect(try stack.program("elaoms", "payload", "show", path).bytes == (try call.body))
        }
    }
}
