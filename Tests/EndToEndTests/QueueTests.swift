import Foundation
import Testing

extension EndToEnd.Shared {
    /// From the acknowledgement to what is known.
    @Suite("The queue")
    struct QueueTests {
        let stack: Stack

        init() throws { stack = try Stack.current }

        @Test func aRedeliveredEventIsNoSecondCall() throws {
            let call = Call(caller: Call.newCaller(), said: ["I paint miniature sailing ships."])
            let caller = call.caller
            let first = try stack.hangUp(call)
            #expect(first["duplicate"] == false)
            for _ in 0..<3 {
                let again = try stack.hangUp(call)
                #expect(again["duplicate"] == true)
                #expect(again["event_id"] == first["event_id"])
            }
            try stack.waitForQueue()
            // After it was learned, too.
            #expect(try stack.hangUp(call)["duplicate"] == true)
            try stack.waitForQueue()
            #expect(try stack.ring(caller).variables["call_count"] == 1)
            let snapshot = try #require(try stack.snapshot(of: caller))
            #expect(snapshot.memories.filter { $0.content == call.said[0] }.count == 1)
            #expect(try stack.events(of: call.conversation).count == 1)
        }

        /// `elaoms replay`: an operator delivers an event as the platform would, over TLS.
        @Test func anEventThatIsReplayedIsLearned() throws {
            let call = Call(caller: Call.newCaller(), said: ["I collect antique barometers."])
            let path = "/tmp/e2e-replay-\(UInt64.random(in: 0...UInt64.max)).json"
            try Data(call.body).write(to: URL(filePath: path))
            defer { try? FileManager.default.removeItem(atPath: path) }
            let url = "https://localhost:\(stack.port)/webhook/post-call"
            let certificate = stack.run + "/tls/cert.pem"
            // A certificate that nobody has signed is trusted only when it is named.
            let refused = try stack.program("elaoms", "replay", "--url", url, path)
            #expect(refused.ending == .exit(1) && refused.errors.contains("no connection"))
            let output = try stack.program("elaoms", "replay", "--url", url, "--ca", certificate, path)
            #expect(output.isSuccess, "\(output.errors)")
            #expect(output.text.hasPrefix("200 ") && output.text.contains(#""duplicate":false"#))
            try stack.waitForQueue()
            #expect(try stack.snapshot(of: call.caller)?.memories.map(\.content).contains(call.said[0]) == true)
            let again = try stack.program("elaoms", "replay", "--url", url, "--ca", certificate, path)
            #expect(again.text.contains(#""duplicate":true"#))
        }

        @Test func aNewerEventOfACallReplacesWhatTheOlderTaught() throws {
            var call = Call(
                caller: Call.newCaller(), said: ["I drive a yellow tram.", "The tram depot is in Harbour Road."])
            let caller = call.caller
            try stack.learn(call)
            let before = try #require(try stack.snapshot(of: caller)).memories
            let older = call
            call.said[1] = "The tram depot is in Station Road."
            call.eventTimestamp = call.eventTimestamp.map { $0 + 60 }
            try stack.learn(call)
            let after = try #require(try stack.snapshot(of: caller))
            #expect(after.calls.count == 1)
            #expect(after.memories.map(\.content).filter { $0.contains("tram") }.sorted() == call.said.sorted())
            let id: (String) -> (Bool) = { text in
                before.first { $0.content == text }?.id == after.memories.first { $0.content == text }?.id
            }
            #expect(id("I drive a yellow tram."), "unchanged content keeps its memory")
            // The older one, late and changed in a byte that does not matter: acknowledged, and not learned again.
            var late = older
            late.eventTimestamp = older.eventTimestamp.map { $0 - 60 }
            try stack.learn(late)
            #expect(
                try stack.snapshot(of: caller)?.memories.map(\.content).sorted()
                    == after.memories.map(\.content).sorted())
            #expect(try stack.ring(caller).variables["call_count"] == 1)
        }

        @Test func anEventWithoutATimeIsLearnedOnce() throws {
            var call = Call(caller: Call.newCaller(), said: ["My allotment has twelve apple trees."])
            call.eventTimestamp = nil
            try stack.learn(call)
            #expect(try stack.hangUp(call)["duplicate"] == true)
            try stack.waitForQueue()
            #expect(try stack.ring(call.caller).variables["call_count"] == 1)
        }

        @Test func theRecordingMayComeBeforeTheTranscript() throws {
            let call = Call(caller: Call.newCaller(), said: ["The recording came first today."])
            let audio = (0..<5000).map { UInt8($0 & 0xFF) }
            #expect(try stack.send(try LoopTests.audioEvent(audio, of: call).bytes).status == 200)
            try stack.waitForQueue()
            let path = "\(stack.payloads)/\(call.conversation)/\(call.conversation)_audio.mp3.sealed"
            #expect(try stack.program("elaoms", "payload", "show", path).bytes == audio)
            try stack.learn(call)
            // The file's key is the caller's by now; the file is as it was.
            #expect(try stack.program("elaoms", "payload", "show", path).bytes == audio)
            #expect(try stack.ring(call.caller).variables["call_count"] == 1)
        }

        @Test func aBodyInChunksIsSignedAsAWhole() throws {
            let call = Call(caller: Call.newCaller(), said: ["This one came to you in small pieces."])
            let body = try call.body
            let client = try stack.connect()
            let head = "POST /webhook/post-call HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n"
            try client.send(Array("\(head)ElevenLabs-Signature: \(stack.signature(body))\r\n\r\n".utf8))
            var sent = 0
            for size in [1, 2, 3, 100] {
                try client.send(Array("\(String(size, radix: 16))\r\n".utf8) + body[sent..<sent + size] + [13, 10])
                sent += size
            }
            try client.send(Array("\(String(body.count - sent, radix: 16))\r\n".utf8) + body[sent...])
            try client.send(Array("\r\n0\r\n\r\n".utf8))
            let answer = try client.receive()
            #expect(answer.status == 200)
            #expect(try answer.json["status"] == "received")
            try stack.waitForQueue()
            #expect(try stack.ring(call.caller).variables["call_count"] == 1)
        }

        @Test func whatOneProcessLearnedTheOthersKnowAtOnce() throws {
            let caller = Call.newCaller()
            try stack.learn(Call(caller: caller, name: "Edith Pomeroy", said: ["I play the cello."]))
            let processes = try [stack.lonelyFastCGI(), stack.lonelyFastCGI()]
            func known(_ socket: String) throws -> (count: JSON, memories: Int) {
                let start = try stack.initiation(caller)
                let call = try FastCGIClient.request(
                    socket, FastCGIClient.parameters("POST", "/webhook/client-data", headers: stack.clientDataHeaders),
                    body: start)
                let query = Array("{\"query\":\"cello\",\"caller_id\":\"\(caller)\"}".utf8)
                let search = try FastCGIClient.request(
                    socket, FastCGIClient.parameters("POST", "/webhook/search-data", headers: stack.searchDataHeaders),
                    body: query)
                return (try call.variables["call_count"], try search.json["memories"].items.count)
            }
            // Each has looked and remembers what it saw.
            for process in processes { #expect(try known(process.socket) == (1, 1)) }
            try stack.learn(Call(caller: caller, said: ["My cello was stolen on a train.", "The cello is insured."]))
            for process in processes { #expect(try known(process.socket) == (2, 3)) }
            for process in processes {
                process.child.send(SIGTERM)
                #expect(try process.child.wait() == .exit(0))
            }
        }

        @Test func drainFromCronEmptiesTheQueue() throws {
            try stack.script("stop-worker")
            let call = Call(caller: Call.newCaller(), said: ["The cron job learned that I like rowing."])
            let caller = call.caller
            try stack.hangUp(call)
            #expect(try stack.ring(caller).variables["call_count"] == 0)
            // From another folder, as cron does.
            let drained = try Child.run(
                [Stack.programs + "/elaoms-worker", "drain"], environment: stack.environment(), folder: "/")
            #expect(drained.isSuccess, "\(drained.errors)")
            #expect(try stack.ring(caller).variables["call_count"] == 1)
            let decayed = try Child.run(
                [Stack.programs + "/elaoms-worker", "decay"], environment: stack.environment(), folder: "/")
            #expect(decayed.isSuccess, "\(decayed.errors)")
            #expect(try stack.memories("rowing", about: caller) == call.said)
            try stack.script("start-worker")
        }

        @Test func aDeadLetterGetsAnotherChance() throws {
            try stack.script("stop-worker")
            let call = Call(caller: Call.newCaller(), said: ["This letter was dead for a while."])
            let eventID = try stack.hangUp(call)["event_id"].text
            try Stack.Database(path: stack.dataPath).execute(
                """
                UPDATE webhook_events SET state = 'dead', attempts = 6, reason = 'retries_exhausted', completed_at = 1
                WHERE event_id = '\(eventID)'
                """)
            let doctor = try stack.program("elaoms", "doctor")
            #expect(doctor.ending == .exit(1))
            #expect(doctor.text.contains("dead 1"))
            #expect(try stack.program("elaoms", "events", "dead").text.contains(eventID))
            #expect(try stack.program("elaoms", "events", "retry", "evt_nonsense").ending == .exit(1))
            #expect(try stack.program("elaoms", "events", "retry", eventID).isSuccess)
            #expect(try stack.program("elaoms", "events", "retry", eventID).ending == .exit(1))
            try stack.script("start-worker")
            try stack.waitForQueue()
            #expect(try stack.ring(call.caller).variables["call_count"] == 1)
        }

        @Test func whatFadesIsArchivedAndFoundWhenAskedFor() throws {
            // Told a year ago, and faded since.
            var call = Call(caller: Call.newCaller(), said: ["I borrowed a ladder once."])
            call.startedAt -= 365 * 86_400
            try stack.learn(call, Call(caller: call.caller, said: ["I own a red canoe."]))
            let snapshot = try #require(try stack.snapshot(of: call.caller))
            let ladder = try #require(snapshot.memories.first { $0.content == call.said[0] })
            #expect(
                try stack.program("elaoms", "memory", "decay", "--user", call.caller, ladder.id, "0.1").isSuccess)
            #expect(try stack.program("elaoms-worker", "decay").isSuccess)
            #expect(try stack.program("elaoms-worker", "decay").isSuccess)
            #expect(try !stack.memories("borrowed ladder", about: call.caller).contains(call.said[0]))
            #expect(
                try stack.memories("borrowed ladder", about: call.caller, ["include_archived": true]).first
                    == call.said[0])
            let context = try stack.ring(call.caller).variables["memory_context"].text
            #expect(context.contains("canoe") && !context.contains("ladder"))
        }

        @Test func theOperatorSeesTheQueue() throws {
            let call = Call(caller: Call.newCaller(), said: ["The operator must not see this sentence."])
            try stack.learn(call)
            let events = try stack.program("elaoms", "events", "done")
            let line = try #require(events.text.split(separator: "\n").first { $0.contains(call.conversation) })
            #expect(line.contains("done") && line.contains("post_call_transcription") && line.contains("attempts 1"))
            #expect(!events.text.contains("operator must not"))
            let doctor = try stack.program("elaoms", "doctor")
            #expect(doctor.isSuccess, "\(doctor.text)\(doctor.errors)")
            for part in ["configuration", "database", "keys", "queue", "disk"] { #expect(doctor.text.contains(part)) }
        }
    }
}
