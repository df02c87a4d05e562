import Foundation
import Testing

extension EndToEnd.Shared {
    /// Events that are authentic and yet unlike what the platform documents: kept and answered 200, never an error.
    @Suite("Unusual events")
    struct HostileEventTests {
        let stack: Stack

        init() throws { stack = try Stack.current }

        @Test func whatCannotBeUsedIsKeptAndAcknowledged() throws {
            let nested = String(repeating: "[", count: 1000) + String(repeating: "]", count: 1000)
            let deep =
                "{\"type\":\"post_call_transcription\",\"data\":" + String(repeating: "{\"data\":", count: 100_000)
            let bodies: [[UInt8]] = [
                [], Array("not json".utf8), Array("[]".utf8), Array("null".utf8), Array("\"x\"".utf8), Array("{}".utf8),
                Array("{\"data\":null}".utf8), Array("{\"type\":\"post_call_transcription\",\"data\":null}".utf8),
                Array("{\"type\":\"post_call_transcription\",\"data\":[]}".utf8), [0xFF, 0xFE, 0x00, 0x80, 0xC0],
                Array(nested.utf8), Array(deep.utf8), Array("{\"type\":42,\"data\":{}}".utf8),
                [UInt8](repeating: 0, count: 100),
            ]
            let store = try stack.store
            for body in bodies {
                let comment = String(decoding: body.prefix(60), as: UTF8.self)
                let answer = try stack.send(body)
                #expect(answer.status == 200, "\(comment)")
                #expect(try answer.json["status"] == "ignored", "\(comment)")
                #expect(try answer.json["reason"] == "unreadable", "\(comment)")
                #expect(try stack.send(body).json["duplicate"] == true, "\(comment)")
                let eventID = try answer.json["event_id"].text
                #expect(
                    try store.events(state: "ignored", limit: 1000).contains { $0.eventID == eventID }, "\(comment)")
            }
            // Bytes that are no UTF-8 inside of what is JSON otherwise.
            let broken =
                Array("{\"type\":\"post_call_transcription\",\"data\":{\"x\":\"".utf8) + [0xC3, 0x28]
                + Array("\"}}".utf8)
            #expect(try stack.send(broken).status == 200)
            try stack.waitForQueue()
            #expect(try store.eventCounts()["dead"] == nil)
        }

        @Test func aTypeOfTheFutureIsKeptAndIgnored() throws {
            for type in [
                "post_call_mood", "a type/../with <everything>", "",
                String(repeating: "t", count: 500),
            ] {
                var event = Call(caller: Call.newCaller()).event
                event["type"] = .string(type)
                let answer = try stack.send(try event.bytes)
                #expect(answer.status == 200, "\(type)")
                #expect(try answer.json["status"] == "ignored")
                #expect(try answer.json["reason"] == "unknown_type")
            }
        }

        @Test func oneStrangeTurnDoesNotLoseTheCall() throws {
            let call = Call(
                caller: Call.newCaller(), name: "Barnaby Finch",
                said: ["I restore old pianos.", "We meet at the pier."])
            var event = call.event
            let strange: [JSON] = [
                ["role": "tool", "message": "tool output here", "time_in_call_secs": 1],
                ["role": "agent", "message": nil, "time_in_call_secs": 2, "tool_calls": [["type": "system"]]],
                ["role": "user", "message": "My workshop is in the old mill.", "time_in_call_secs": 3.5],
                ["role": "user", "message": 42, "time_in_call_secs": "soon"], ["role": nil], nil, "a turn", [], [:],
                ["message": "Nobody said this.", "time_in_call_secs": -7],
                ["role": "user", "message": "", "time_in_call_secs": 1e300],
            ]
            event["data"]["transcript"] = .array(strange + event["data"]["transcript"].items)
            event["data"]["metadata"]["call_duration_secs"] = 61.5
            event["data"]["analysis"]["evaluation_criteria_results"] = "none"
            event["data"]["a_field_of_the_future"] = ["x": [1, 2, 3]]
            stack.personal.withLock { $0.formUnion(call.said) }
            #expect(try stack.send(try event.bytes).json["status"] == "received")
            try stack.waitForQueue()
            let caller = call.caller
            #expect(try stack.ring(caller).variables["user_name"] == "Barnaby Finch")
            #expect(try stack.memories("old pianos", about: caller).contains(call.said[0]))
            #expect(try stack.memories("workshop mill", about: caller).first == "My workshop is in the old mill.")
            #expect(try stack.snapshot(of: caller)?.calls.count == 1)
        }

        @Test func aConversationThatIsNoFileNameWritesNoneOutside() throws {
            let outside = stack.home + "/outside"
            let ids: [JSON] = [
                "../../x", "../x", "..", ".", "", "/etc/elaoms-x", .string(outside), "a/b", "a\\b", "conv\u{0}x",
                "conv x", "conv\nx",
                "~", "-rf", "con.v", "ünïcode", .string(String(repeating: "c", count: 129)), 12, nil, ["x"],
                "$(touch x)", "%2e%2e%2fx",
            ]
            let before = try allFiles().filter { !$0.hasPrefix("payloads/") }
            for id in ids {
                let call = Call(caller: Call.newCaller(), said: ["My conversation has a strange name, \(id)."])
                var transcription = call.event
                transcription["data"]["conversation_id"] = id
                var audio = LoopTests.audioEvent(Array("sound".utf8), of: call)
                audio["data"]["conversation_id"] = id
                var failure = try Sample.failure.event
                failure["data"]["conversation_id"] = id
                for event in [transcription, audio, failure] {
                    let answer = try stack.send(try event.bytes)
                    #expect(answer.status == 200, "\(id)")
                    #expect(try answer.json["status"] == "received", "\(id)")
                }
            }
            try stack.waitForQueue()
            let databaseFiles = ["data/keys.db-wal", "data/keys.db-shm"]
            let after = try allFiles().filter { !$0.hasPrefix("payloads/") && !databaseFiles.contains($0) }
            #expect(Set(after).subtracting(before) == [])
            #expect(!FileManager.default.fileExists(atPath: outside))
            #expect(!FileManager.default.fileExists(atPath: "/etc/elaoms-x"))
            let folders = try FileManager.default.contentsOfDirectory(atPath: stack.payloads)
            let isPlain: (String) -> Bool = {
                $0.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "_-".contains($0)) }
            }
            #expect(folders.allSatisfy(isPlain))
            #expect(folders.filter { $0.hasPrefix("unnamed-") }.count >= ids.count - 2)
            let log = try String(contentsOfFile: stack.run + "/log/fcgi.log", encoding: .utf8)
            #expect(log.contains("a conversation id is not plain"))
            #expect(try stack.store.eventCounts()["dead"] == nil)
        }

        private func allFiles() throws -> [String] { stack.files(below: "").filter { !$0.hasPrefix("run/") } }

        @Test func aPlainConversationKeepsItsName() throws {
            for id in ["a", "conv_1", "A-b_C-9", "-r", "__", String(repeating: "c", count: 128)] {
                var call = Call(caller: Call.newCaller())
                call.conversation = id
                try stack.hangUp(call)
                try stack.waitForQueue()
                #expect(stack.files(below: "payloads/\(id)") == ["\(id)_transcription.json.sealed"])
            }
        }

        @Test func aCallThatNeverBeganIsNoCall() throws {
            let caller = Call.newCaller()
            var event = try Sample.failure.event
            event["data"]["conversation_id"] = .string(Call.newConversation())
            event["data"]["metadata"]["body"]["To"] = .string(caller)
            #expect(try stack.send(try event.bytes).json["status"] == "received")
            event["data"]["metadata"] = [
                "type": "sip",
                "body": ["from_number": .string(Call.ownNumber), "to_number": .string(caller), "sip_status_code": 486],
            ]
            event["data"]["conversation_id"] = .string(Call.newConversation())
            #expect(try stack.send(try event.bytes).json["status"] == "received")
            try stack.waitForQueue()
            #expect(try stack.ring(caller).variables["call_count"] == 0)
            #expect(try stack.ring(caller).variables["returning_caller"] == false)
            #expect(try stack.snapshot(of: caller)?.calls.map(\.status) == [.failed, .failed])
        }
    }
}
