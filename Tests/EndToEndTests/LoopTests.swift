import Foundation
import Testing

extension EndToEnd {
    /// The suites that need nothing special share one stack; each test has callers of its own.
    @Suite(
        "On one stack", .stack(settings: ["ELAOMS_DYNAMIC_VARIABLES": #"{"plan":"basic","visits":3,"vip":false}"#]))
    enum Shared {}
}

extension EndToEnd.Shared {
    @Suite("The loop")
    struct LoopTests {
        let stack: Stack

        init() throws { stack = try Stack.current }

        /// What a stranger is answered, with the further variables of this stack.
        static let neutral: JSON = [
            "user_id": "", "user_name": "", "returning_caller": false, "call_count": 0, "user_profile_summary": "",
            "last_call_summary": "", "last_call_date": "", "memory_context": "", "recent_topics": "",
            "user_sentiment": "", "plan": "basic", "visits": 3, "vip": false,
        ]

        /// One test, since each step needs the ones before it.
        @Test func theSampleCallsAreRemembered() throws {
            for sample in Sample.allCases { stack.personal.withLock { $0.formUnion((try? sample.personal) ?? []) } }
            try playFirstCall()
            try playOtherCalls()
            try findNothingOnDisk()
        }

        private func playFirstCall() throws {
            let agent = try Sample.firstCall.agent
            let stranger = try stack.ring(Sample.ana, agent: agent)
            #expect(stranger.status == 200)
            #expect(
                try stranger.json
                    == ["type": "conversation_initiation_client_data", "dynamic_variables": Self.neutral])

            for sample in [Sample.firstCall, .recording, .failure] {
                let receipt = try stack.send(try sample.bytes).json
                #expect(receipt["status"] == "received")
                #expect(receipt["duplicate"] == false)
                #expect(receipt["event_id"].text.hasPrefix("evt_"))
            }
            let known = try stack.ring(Sample.ana, agent: agent, until: "Ana is known", seconds: 5) {
                $0["returning_caller"] == true
            }
            let variables = known["dynamic_variables"]
            #expect(variables["user_name"] == "Ana Duarte")
            #expect(variables["call_count"] == 1)
            #expect(variables["last_call_date"] == "2026-01-13")
            #expect(variables["last_call_summary"].text.contains("Maple Avenue"))
            #expect(variables["memory_context"].text.contains("48 Maple Avenue"))
            #expect(variables["user_id"].text.hasPrefix("usr_"))
            #expect(variables["recent_topics"] != "")
            #expect(Set(variables.members.keys) == Set(Self.neutral.members.keys))
            let greeting = known["conversation_config_override"]["agent"]["first_message"].text
            #expect(greeting.contains("Ana"))

            let answer = try stack.ask("What is her address?", about: Sample.ana).json
            #expect(answer["memories"].items.contains { $0["content"].text.contains("48 Maple Avenue") })
            #expect(answer["profile"]["name"] == "Ana Duarte")
            #expect(answer["profile"]["user_id"] == variables["user_id"])
        }

        /// What changes is known in the third call, and nobody is told of others.
        private func playOtherCalls() throws {
            let agent = try Sample.firstCall.agent
            for sample in Sample.allCases {
                let receipt = try stack.send(try sample.bytes).json
                #expect(receipt["duplicate"] == .boolean([.firstCall, .recording, .failure].contains(sample)))
            }
            try stack.waitForQueue()
            let ana = try stack.ring(Sample.ana, agent: agent).json
            #expect(ana["dynamic_variables"]["call_count"] == 2)
            #expect(ana["dynamic_variables"]["memory_context"].text.contains("17 Elm Street"))
            #expect(!ana["dynamic_variables"]["memory_context"].text.contains("address: 48 Maple Avenue"))
            let first = try stack.memories("What is her address?", about: Sample.ana).first
            #expect(first?.contains("17 Elm Street") == true)

            // Ana at another agent: identity is shared, a relationship is not.
            let elsewhere = try stack.ring(Sample.ana, agent: try Sample.otherCaller.agent).variables
            #expect(elsewhere["user_name"] == "Ana Duarte")
            #expect(elsewhere["last_call_summary"] == "")

            let oliver = try stack.ring(Sample.oliver, agent: try Sample.otherCaller.agent)
            #expect(try oliver.variables["user_name"].text.contains("Oliver"))
            let priya = try stack.ring(Sample.priya, agent: agent)
            #expect(try priya.variables["user_name"].text.contains("Priya"))
            #expect(try priya.variables["call_count"] == 1)
            let nobody = try stack.ring("anonymous", agent: agent)
            #expect(try nobody.variables == Self.neutral)
            for other in [oliver, priya, nobody] {
                for word in ["Duarte", "Maple Avenue", "Elm Street", "Bruno"] { #expect(!other.text.contains(word)) }
            }
        }

        @Test func fromAcknowledgementToKnownTakesLessThanFiveSeconds() throws {
            let call = Call(
                caller: Call.newCaller(), name: "Imogen Fairweather", said: ["I collect antique barometers."])
            let caller = call.caller
            try stack.hangUp(call)
            // What the product promises; the deadline of the poll is the check.
            let answer = try stack.ring(caller, until: "the caller is known", seconds: 5) {
                $0["returning_caller"] == true
            }
            #expect(answer["dynamic_variables"]["user_name"] == "Imogen Fairweather")
            #expect(answer["conversation_config_override"]["agent"]["first_message"].text.contains("Imogen"))
            #expect(try stack.memories("antique barometers", about: caller) == ["I collect antique barometers."])
        }

        @Test func filesLieSealedUnderTheirExactNames() throws {
            let call = Call(caller: Call.newCaller(), said: ["The parcel with the violin strings never arrived."])
            try stack.hangUp(call)
            let recording = Data(base64Encoded: try Sample.recording.event["data"]["full_audio"].text)
            let audio = Array(try #require(recording))
            #expect(audio.prefix(2) == [0xFF, 0xFB])
            let event = try Self.audioEvent(audio, of: call).bytes
            #expect(try stack.send(event).status == 200)
            var failure = try Sample.failure.event
            let failed = Call.newConversation()
            failure["data"]["conversation_id"] = .string(failed)
            #expect(try stack.send(try failure.bytes).status == 200)
            try stack.waitForQueue()

            let id = call.conversation
            #expect(
                stack.files(below: "payloads/\(id)") == ["\(id)_audio.mp3.sealed", "\(id)_transcription.json.sealed"])
            #expect(stack.files(below: "payloads/\(failed)") == ["\(failed)_failure.json.sealed"])
            func opened(_ path: String) throws -> [UInt8] {
                let output = try stack.program("elaoms", "payload", "show", "\(stack.payloads)/\(path)")
                #expect(output.isSuccess, "\(output.errors)")
                return output.bytes
            }
            #expect(try opened("\(id)/\(id)_transcription.json.sealed") == (try call.body))
            #expect(try opened("\(id)/\(id)_audio.mp3.sealed") == audio)
            #expect(try opened("\(failed)/\(failed)_failure.json.sealed") == (try failure.bytes))

            let attributes = FileManager.default
            let folder = try attributes.attributesOfItem(atPath: "\(stack.payloads)/\(id)")
            let file = try attributes.attributesOfItem(atPath: "\(stack.payloads)/\(id)/\(id)_audio.mp3.sealed")
            #expect(folder[.posixPermissions] as? Int == 0o700)
            #expect(file[.posixPermissions] as? Int == 0o600)
        }

        static func audioEvent(_ audio: [UInt8], of call: Call) -> JSON {
            [
                "type": "post_call_audio", "event_timestamp": .number(Double(call.eventTimestamp ?? 0)),
                "data": [
                    "agent_id": .string(call.agent), "conversation_id": .string(call.conversation),
                    "full_audio": .string(Data(audio).base64EncodedString()),
                ],
            ]
        }

        @Test func theAliasesAnswerTheSame() throws {
            let call = Call(caller: Call.newCaller(), name: "Rosalind Quayle", said: ["My bicycle is a green tandem."])
            let caller = call.caller
            try stack.learn(call)
            let (start, alias) = (try stack.ring(caller), try stack.ring(caller, path: "/webhook/conversation-init"))
            #expect(try start.json == (try alias.json))
            #expect(try alias.variables["user_name"] == "Rosalind Quayle")
            let question = "green tandem"
            let (asked, again) = (
                try stack.ask(question, about: caller),
                try stack.ask(question, about: caller, path: "/tools/memory-query")
            )
            #expect(asked.status == 200 && again.status == 200)
            #expect(try asked.json["memories"].items.map { $0["content"] } == ["My bicycle is a green tandem."])
            #expect(
                try asked.json["memories"].items.map { $0["id"] } == (try again.json["memories"].items.map { $0["id"] })
            )
        }

        /// What is sealed stays sealed: databases, their logs, the spool, the payloads and every log file.
        private func findNothingOnDisk() throws {
            let personal = try Sample.allCases.flatMap { try $0.personal }
            let folders = ["data", "payloads", "run/log"]
            #expect(try stack.files(holding: personal, below: folders) == [])
            // The search does find what is there.
            #expect(try stack.files(holding: ["webhook_events"], below: ["data"]).contains("data/openmemory.db"))
            #expect(stack.files(below: "data").contains("openmemory.db-wal"))
        }

        @Test func withoutTheKeysFileNothingOpens() throws {
            let call = Call(caller: Call.newCaller(), said: ["The attic key hangs behind the clock."])
            try stack.learn(call)
            let stolen = stack.home + "/stolen"
            let copy = try Child.run(
                ["sh", "-c", "mkdir \"$0\" && cp -r data payloads .env \"$0\" && rm \"$0\"/data/keys.db*", stolen],
                environment: stack.environment(), folder: stack.home)
            try #require(copy.isSuccess, "\(copy.errors)")
            let path = "\(stolen)/payloads/\(call.conversation)/\(call.conversation)_transcription.json.sealed"
            let settings = ["ELAOMS_HOME": stolen]
            let without = try stack.program("elaoms", "payload", "show", path, settings: settings)
            #expect(without.ending == .exit(1))
            #expect(without.errors.contains("keys file"))
            // Nor with a keys file of another installation, and nor with another master key.
            let other = stack.home + "/other"
            try FileManager.default.createDirectory(atPath: other, withIntermediateDirectories: true)
            #expect(
                try stack.program(
                    "elaoms", "migrate", settings: ["ELAOMS_HOME": other, "ELAOMS_MASTER_KEY": stack.keys.master]
                ).isSuccess)
            let foreign = try stack.program(
                "elaoms", "payload", "show", path,
                settings: settings.merging(["ELAOMS_KEYS_PATH": other + "/data/keys.db"]) { $1 })
            #expect(foreign.ending == .exit(1))
            #expect(foreign.bytes == [])
            let master = Data((0..<32).map { UInt8($0) }).base64EncodedString()
            let wrong = try stack.program("elaoms", "doctor", settings: ["ELAOMS_MASTER_KEY": master])
            #expect(wrong.ending == .exit(1))
            #expect(wrong.errors.contains("ELAOMS_MASTER_KEY"))
        }
    }
}
