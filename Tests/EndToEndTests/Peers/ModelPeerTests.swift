import Foundation
import Testing

extension WithoutStack {
    /// The real worker with a language model over a real socket.
    @Suite("A language model", .enabled(if: PeerStub.hasPython, PeerStub.noPython))
    struct ModelPeerTests {
        private static let chat = "/v1/chat/completions"
        private let stub: PeerStub
        private let home: CommandLineHome

        init() throws {
            stub = try PeerStub()
            home = try CommandLineHome()
        }

        private func call(_ caller: String) -> Call {
            Call(caller: caller, agent: "agent_stub", name: "Nora Vale", said: ["Just e-mail me, I never pick up."])
        }

        private func contents(_ query: String, _ caller: String) throws -> [String] {
            try home.ask(query, about: caller)["memories"].items.map { $0["content"].text }
        }

        @Test func readsTheCallAndGreetsInTheAgentsVoice() throws {
            let caller = Call.newCaller()
            try stub.read(
                .learned("Prefers e-mail over calls", quote: "Just e-mail me", turn: 0),
                greeting: "Hi Nora, Robin here! Shall I e-mail you again?")
            try home.learn(call(caller), settings: stub.settings)
            #expect(try contents("e-mail", caller).contains("Prefers e-mail over calls"))
            let message = try home.ring(caller, agent: "agent_stub")["conversation_config_override"]["agent"]
            #expect(message["first_message"].text == "Hi Nora, Robin here! Shall I e-mail you again?")
            // The agent's own words were in view, and were looked up once.
            let asked = try #require(try stub.requests(to: Self.chat).last)
            #expect(asked["headers"]["authorization"].text == "Bearer sk-test")
            #expect(asked["body"]["messages"].items.last?["content"].text.contains("You are Robin") == true)
            try stub.read()
            try home.learn(call(caller), settings: stub.settings)
            #expect(try stub.requests(to: "/v1/convai/agents/agent_stub").count == 1)
            // What it cost, by day and by call.
            let usage = try home.elaoms("usage", "--calls", "--json").text.split(separator: "\n")
            #expect(usage.count == 2)
            let first = try JSON(Array(try #require(usage.first).utf8))
            #expect((first["promptTokens"].number ?? 0) > 100)
            #expect(try home.elaoms("usage").text.contains("0 calls wait"))
        }

        @Test func callsFromBeforeAreReadWhenTheyAreGivenToTheModel() throws {
            let caller = Call.newCaller()
            try home.learn(call(caller))
            #expect(try home.elaoms("reread").text.hasPrefix("0 call(s)"))
            #expect(try home.elaoms("reread", "--all").text.hasPrefix("1 call(s)"))
            try stub.read(.learned("Prefers e-mail over calls", quote: "Just e-mail me", turn: 0))
            #expect(try home.run(["elaoms-worker", "drain"], stub.settings).isSuccess)
            #expect(try contents("e-mail", caller).contains("Prefers e-mail over calls"))
            #expect(try home.elaoms("reread", "--wat").ending == .exit(2))
        }

        @Test(
            arguments: [
                ["kind": "status", "status": 500, "times": -1], ["kind": "status", "status": 401],
                ["kind": "invalid_json"], ["kind": "schema"], ["kind": "truncated"], ["kind": "cut"], ["kind": "reset"],
            ] as [JSON])
        func whateverThePeerDoesTheCallIsKnown(fault: JSON) throws {
            let caller = Call.newCaller()
            try stub.fail(Self.chat, fault)
            try home.learn(call(caller), settings: stub.settings)
            #expect(try contents("e-mail", caller).contains { $0.contains("never pick up") })
            #expect(try home.ring(caller)["dynamic_variables"]["user_name"].text == "Nora Vale")
            #expect(!home.log.contains("sk-test") && !home.log.contains("Nora") && !home.log.contains("e-mail"))
        }

        /// Servers answer in many forms; each of these is as good as the documented one.
        @Test(
            arguments: [
                "parts", "reasoning_content", "thoughts", "channels", "wrapped", "wrapped_text", "echo", "fenced",
                "second_choice", "tool_call", "empty_refusal", "sparse", "renamed", "other_types", "no_usage", "cut",
                "null_choices", "gateway_404",
            ])
        func anAnswerIsReadForWhatIsInIt(form: String) throws {
            let caller = Call.newCaller()
            try stub.read(.learned("Prefers e-mail over calls", quote: "Just e-mail me", turn: 0))
            try stub.fail(
                Self.chat,
                form == "gateway_404" ? ["kind": "status", "status": 404] : ["kind": "form", "form": .string(form)])
            try home.learn(call(caller), settings: stub.settings)
            #expect(try contents("e-mail", caller).contains("Prefers e-mail over calls"))
            #expect(try home.elaoms("usage").text.contains("0 calls wait"))
        }

        @Test func theDoctorAsksTheModelWhenToldTo() throws {
            let sound = try home.run(["elaoms", "doctor", "--model"], stub.settings)
            #expect(sound.text.contains("answers"), "\(sound.text)")
            try stub.fail(Self.chat, ["kind": "form", "form": "error_200", "times": -1])
            let failing = try home.run(["elaoms", "doctor", "--model"], stub.settings)
            #expect(failing.ending == .exit(1) && failing.text.contains("502"), "\(failing.text)")
        }

        /// The evaluation of learning, with the model in place of the rules alone.
        @Test func theBenchMeasuresTheModelAsWell() throws {
            let call: JSON = [
                [
                    "id": "a", "language": "en",
                    "turns": [
                        ["role": "agent", "message": "How can I help?"],
                        ["role": "user", "message": "Just e-mail me, I never pick up."],
                    ],
                    "remember": [["turn": 1, "words": [["prefers"], ["e-mail"]]]], "forget": [],
                ]
            ]
            let path = home.folder + "/calls.json"
            try Data(try call.bytes).write(to: URL(filePath: path))
            let words = ["elaoms-bench", "learn", "--data", path, "--json"]
            let rules = try JSON(home.run(words, stub.settings).bytes)["facts"]["all"]["recall"]
            try stub.read(.learned("Prefers e-mail over calls", quote: "Just e-mail me", turn: 1))
            let model = try JSON(home.run(words + ["--model"], stub.settings).bytes)["facts"]["all"]["recall"]
            #expect(rules == 0)
            #expect(model == 1)
            try stub.fail(Self.chat, ["kind": "status", "status": 401])
            let failed = try home.run(words + ["--model"], stub.settings)
            #expect(failed.ending == .exit(1) && failed.errors.contains("401"))
        }

        @Test func aWorkerThatWaitsForAHangingModelStopsAtOnce() throws {
            let caller = Call.newCaller()
            try home.learn(call(Call.newCaller()))
            try stub.fail(Self.chat, ["kind": "hang", "times": -1])
            let worker = try home.start(["elaoms-worker", "run"], stub.settings)
            defer { worker.send(SIGKILL) }
            try home.deliver(call(caller))
            try Poll.until("the model to be asked") { try !stub.requests(to: Self.chat).isEmpty }
            // While it hangs, others are learned.
            let other = Call.newCaller()
            try home.deliver(call(other))
            try Poll.until("the other caller") {
                try home.ring(other)["dynamic_variables"]["user_name"].text == "Nora Vale"
            }
            worker.send(SIGTERM)
            #expect(try worker.wait(seconds: 10) == .exit(0))
            #expect(try home.elaoms("usage").text.contains("2 calls wait"))
        }
    }

    /// The official packages as judges of what is sent and of what the stub serves.
    @Suite("The official packages", .enabled(if: PeerStub.hasPython && PeerStub.hasSDK, PeerStub.noSDK))
    struct OfficialPackageTests {
        private static let checks = Stack.repository + "/Tests/Stub/"
        private let stub: PeerStub

        init() throws { stub = try PeerStub() }

        private func check(_ script: String, _ words: String...) throws -> Child.Output {
            try PeerStub.python([Self.checks + script] + words, with: PeerStub.sdk)
        }

        @Test func parseWhatTheStubServes() throws {
            let output = try check("sdk_check.py", stub.address)
            #expect(output.isSuccess, "\(output.text)\(output.errors)")
        }

        @Test func takeTheRequestsThatAreSent() throws {
            let home = try CommandLineHome()
            try stub.read()
            try home.learn(Call(caller: Call.newCaller(), said: ["I keep bees."]), settings: stub.settings)
            let output = try check("request_check.py", stub.address)
            #expect(output.isSuccess, "\(output.errors)")
            #expect(output.text.contains("POST /v1/chat/completions: chat completion"))
        }

        /// `construct_event` accepts what `elaoms replay` signs, and refuses what the route refuses.
        @Test func agreeAboutSignatures() throws {
            let home = try CommandLineHome()
            let event = home.folder + "/event.json"
            let body = try Call(caller: Call.newCaller(), said: ["I keep bees — and ants."]).body
            try Data(body).write(to: URL(filePath: event))
            let printed = try home.elaoms("replay", "--print", event).text
            let parts = printed.split(separator: "\n\n", maxSplits: 1).map(String.init)
            let header = try #require(parts.first).replacing("ElevenLabs-Signature: ", with: "")
            #expect(Array(try #require(parts.last).utf8) == body)
            let text = String(decoding: body, as: UTF8.self)
            let secret = CommandLineHome.keys["ELEVENLABS_POST_CALL_KEY"] ?? ""
            // The two ages stand well apart from the half hour that is allowed: they grow while the packages are loaded.
            let now = Int(Date().timeIntervalSince1970)
            func signed(_ time: Int, _ body: [UInt8], _ secret: String = secret) -> String {
                "t=\(time),v0=\(Stack.code(body, at: String(time), secret: secret))"
            }
            let cases: [(body: String, header: String, isAccepted: Bool)] = [
                (text, header, true), (text + " ", header, false), (text, signed(now, body, "another"), false),
                (text, signed(now - 1500, body), true), (text, signed(now - 1900, body), false),
                (text, "t=\(now)", false), (text, "v0=00", false), (text, "garbage", false), (text, "", false),
                (text, header.replacing("v0=", with: "v1="), false), (text, "t=soon,v0=00", false),
            ]
            let lines = try cases.map { one -> String in
                let line: JSON = ["body": .string(one.body), "header": .string(one.header), "secret": .string(secret)]
                return String(decoding: try line.bytes, as: UTF8.self)
            }
            let verdicts = try Child.run(
                [PeerStub.sdk, Self.checks + "signature_check.py"], environment: [:], folder: "/tmp",
                input: Array(lines.joined(separator: "\n").utf8)
            ).text.split(separator: "\n")
            try #require(verdicts.count == cases.count)
            for (one, verdict) in zip(cases, verdicts) {
                #expect((verdict == "accepted") == one.isAccepted, "\(one.header)")
                let status = try home.cgi(
                    "POST", "/webhook/post-call", [("ElevenLabs-Signature", one.header)], Array(one.body.utf8)
                ).status
                #expect((status == 200) == one.isAccepted, "\(one.header)")
            }
        }
    }
}
