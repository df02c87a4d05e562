import Foundation
import Testing

extension WithoutStack {
    /// `elaoms provision`, `doctor --agent`, `backfill` and `agents` against a stub of the platform.
    @Suite("The platform", .enabled(if: PeerStub.hasPython, PeerStub.noPython))
    struct PlatformTests {
        private static let url = "https://memory.example.com"
        private let stub: PeerStub
        private let home: CommandLineHome

        init() throws {
            stub = try PeerStub()
            home = try CommandLineHome()
        }

        private func run(_ words: String..., settings: [String: String] = [:]) throws -> Child.Output {
            try home.run(["elaoms"] + words, stub.settings.merging(settings) { _, own in own })
        }

        private func provision(_ words: String...) throws -> Child.Output {
            let output = try home.run(
                ["elaoms", "provision", "--agent", "agent_stub", "--url", Self.url] + words, stub.settings)
            #expect(output.isSuccess, "\(output.errors)")
            return output
        }

        private func changes() throws -> [JSON] { try stub.requests().filter { $0["method"].text != "GET" } }

        private func agent() throws -> JSON { try stub.control("agent", [:]) }

        // MARK: - Provisioning

        @Test func setsAnAgentUpAndThenHasNothingToDo() throws {
            let output = try provision()
            for step in ["the tool search_memory", "the webhook", "changed the agent"] {
                #expect(output.text.contains(step))
            }
            #expect(output.text.contains("{{memory_context}}") && output.text.contains("search_memory"))
            let agent = try agent()
            let part = agent["conversation_config"]["agent"]
            #expect(part["prompt"]["tool_ids"].items.count == 1)
            let names = Set(part["dynamic_variables"]["dynamic_variable_placeholders"].members.keys)
            let answered = try home.ring(Call.newCaller())["dynamic_variables"].members.keys
            #expect(names == Set(answered))
            let settings = agent["platform_settings"]
            #expect(settings["overrides"]["enable_conversation_initiation_client_data_from_webhook"] == true)
            #expect(settings["overrides"]["conversation_config_override"]["agent"]["first_message"] == true)
            // What was there stays.
            #expect(settings["overrides"]["conversation_config_override"]["agent"]["language"] == false)
            #expect(part["prompt"]["prompt"].text.contains("You are Robin"))
            let hooks = settings["workspace_overrides"]
            #expect(
                hooks["conversation_initiation_client_data_webhook"]["url"].text == Self.url + "/webhook/client-data")
            #expect(Set(hooks["webhooks"]["events"].items.map(\.text)) == ["transcript", "call_initiation_failure"])
            #expect(hooks["webhooks"]["post_call_webhook_id"].text.hasPrefix("wh"))
            let retries = try changes().filter { $0["path"].text.hasPrefix("/v1/workspace/webhooks/") }
            #expect(retries.last?["body"]["retry_enabled"] == true)

            let before = try changes().count
            #expect(try provision().text.contains("nothing was different"))
            // Retries cannot be read back, so that one switch is set again.
            #expect(try changes().dropFirst(before).map { $0["method"].text } == ["PATCH"])
            #expect(try provision("--dry-run").text.contains("nothing is different"))
        }

        @Test func theDryRunSaysWhatAndChangesNothing() throws {
            let output = try provision("--dry-run")
            #expect(try changes().isEmpty)
            for word in [
                "tool ", "webhook https://", "first_message: false → true", "user_name", "secret elaoms_client",
            ] {
                #expect(output.text.contains(word), "\(word)")
            }
        }

        @Test func noSecretIsPrintedAndTheOldSigningSecretStays() throws {
            let output = try provision()
            let file = try String(contentsOfFile: home.folder + "/.env", encoding: .utf8)
            let line = try #require(file.split(separator: "\n").first { $0.hasPrefix("ELEVENLABS_POST_CALL_KEY=") })
            let secrets = line.dropFirst("ELEVENLABS_POST_CALL_KEY=".count).split(separator: ",").map(String.init)
            #expect(secrets.count == 2)
            #expect(secrets.last == CommandLineHome.keys["ELEVENLABS_POST_CALL_KEY"])
            for secret in secrets + CommandLineHome.keys.values + ["xi-test"] {
                #expect(!output.text.contains(secret) && !output.errors.contains(secret) && !home.log.contains(secret))
            }
            #expect(file.contains("ELAOMS_PUBLIC_URL=\(Self.url)"))
            var status = stat()
            #expect(stat(home.folder + "/.env", &status) == 0 && status.st_mode & 0o777 == 0o600)
        }

        @Test func whatSomebodyChangedIsNamedAndMended() throws {
            _ = try provision()
            try stub.control(
                "agent",
                [
                    "conversation_config": ["agent": ["prompt": ["tool_ids": ["tool_other"]]]],
                    "platform_settings": [
                        "overrides": ["conversation_config_override": ["agent": ["first_message": false]]]
                    ],
                ])
            try stub.control(
                "webhooks",
                [
                    "is_auto_disabled": true, "most_recent_failure_error_code": 503,
                    "most_recent_failure_timestamp": 1_790_000_000,
                ])
            let sick = try run("doctor", "--agent", "agent_stub", settings: ["ELAOMS_PUBLIC_URL": Self.url])
            #expect(sick.ending == .exit(1))
            for word in ["tool_ids", "first_message: false → true", "is_auto_disabled", "DISABLED, last failure 503"] {
                #expect(sick.text.contains(word), "\(word): \(sick.text)")
            }
            try stub.control("webhooks", ["is_auto_disabled": false])
            _ = try provision()
            let well = try run("doctor", "--agent", "agent_stub", "--url", Self.url)
            #expect(well.isSuccess, "\(well.text)\(well.errors)")
            // The other tool stays the agent's.
            let tools = try agent()["conversation_config"]["agent"]["prompt"]["tool_ids"].items
            #expect(tools.contains("tool_other") && tools.count == 2)
        }

        @Test func theFlagIsSpelledAsThePlatformSpellsIt() throws {
            let (right, odd) = (
                "enable_conversation_initiation_client_data_from_webhook",
                "enable_conversation_initiiation_client_data_from_webhook"
            )
            try stub.control("agent", ["platform_settings": ["overrides": [right: nil, odd: false]]])
            _ = try provision()
            let overrides = try agent()["platform_settings"]["overrides"]
            #expect(overrides[odd] == true && overrides[right] == .null)
        }

        @Test func aMovedServiceTakesItsToolAlong() throws {
            _ = try provision()
            let output = try run("provision", "--agent", "agent_stub", "--url", "https://new.example.com")
            #expect(output.text.contains("changed the tool search_memory"))
            #expect(try agent()["conversation_config"]["agent"]["prompt"]["tool_ids"].items.count == 1)
        }

        @Test(arguments: [
            (["--agent", "agent_stub"], "--url"), (["--agent", "agent_stub", "--url", "http://x.example"], "https"),
            (["--agent", "nobody", "--url", url], "status 404 (agent_not_found)"), (["--url", url], "usage"),
        ])
        func saysWhatIsMissing(words: [String], what: String) throws {
            let output = try home.run(["elaoms", "provision"] + words, stub.settings)
            #expect(!output.isSuccess)
            #expect((output.errors + output.text).contains(what), "\(output.errors)")
        }

        @Test func aRefusedKeyIsNamedAndNothingElseHappens() throws {
            let output = try run(
                "provision", "--agent", "agent_stub", "--url", Self.url, settings: ["ELEVENLABS_API_KEY": "wrong"])
            #expect(output.ending == .exit(1))
            #expect(output.errors.contains("401 (invalid_api_key)") && !output.errors.contains("wrong"))
        }

        @Test(.enabled(if: PeerStub.hasSDK, PeerStub.noSDK))
        func theOfficialPackageTakesTheseRequests() throws {
            _ = try provision()
            let output = try PeerStub.python(
                [Stack.repository + "/Tests/Stub/request_check.py", stub.address], with: PeerStub.sdk)
            #expect(output.isSuccess, "\(output.errors)")
            #expect(output.text.contains(": tool") && output.text.contains(": webhook"))
        }

        // MARK: - Calls of the past

        /// The webhook's data of calls, an hour apart, the last one today.
        private func past(_ calls: [Call]) throws {
            try stub.control("conversations", ["conversations": .array(calls.map { $0.event["data"] })])
        }

        private func calls(_ count: Int) -> [Call] {
            (0..<count).map { index in
                Call(
                    caller: index % 2 == 0 ? Self.ana : Call.newCaller(), agent: "agent_stub", name: "Ana Duarte",
                    said: ["I keep \(index + 20) bees behind the house."],
                    startedAt: Int(Date().timeIntervalSince1970) - 3600 * (index + 1))
            }
        }

        private static let ana = Call.newCaller()

        @Test func learnsWhatIsNotKnownAndNothingTwice() throws {
            let calls = calls(5)
            try home.learn(calls[1])
            try past(calls)
            let words = ["backfill", "--agent", "agent_stub", "--since", "2026-01-01"]
            let dry = try home.run(["elaoms"] + words + ["--dry-run"], stub.settings)
            #expect(dry.text.hasPrefix("5 calls: 4 would be taken in, 1 known, 0 not to be had"), "\(dry.errors)")
            let output = try home.run(["elaoms"] + words, stub.settings)
            #expect(output.text.hasPrefix("5 calls: 4 in the queue, 1 known"))
            #expect(output.errors.contains("100 %"))
            let again = try home.run(["elaoms"] + words, stub.settings)
            #expect(again.text.hasPrefix("5 calls: 0 in the queue, 5 known"))
            #expect(try home.run(["elaoms-worker", "drain"]).isSuccess)
            #expect(try home.ring(Self.ana)["dynamic_variables"]["call_count"].number == 3)
            // The webhook that comes after all is the same call.
            try home.learn(calls[0])
            #expect(try home.ring(Self.ana)["dynamic_variables"]["call_count"].number == 3)
        }

        @Test func goesThroughAllPagesAndOnAfterAnInterruption() throws {
            try past(calls(230))
            try stub.fail("/v1/convai/conversations/", ["kind": "status", "status": 401])
            let words = ["elaoms", "backfill", "--agent", "agent_stub", "--since", "2026-01-01"]
            let broken = try home.run(words, stub.settings)
            #expect(broken.ending == .exit(1) && broken.errors.contains("status 401"))
            let output = try home.run(words, stub.settings)
            #expect(output.text.hasPrefix("230 calls: 230 in the queue, 0 known"), "\(output.text)\(output.errors)")
            #expect(output.errors.split(separator: "\n").count == 3)
        }

        @Test func whatCannotBeHadIsCountedAndLeft() throws {
            var data = calls(3).map { $0.event["data"] }
            data[0]["status"] = "in-progress"
            data[1]["conversation_id"] = "../../etc"
            try stub.control("conversations", ["conversations": .array(data)])
            let output = try run("backfill", "--agent", "agent_stub", "--since", "2026-01-01")
            #expect(output.text.hasPrefix("3 calls: 1 in the queue, 0 known, 2 not to be had"), "\(output.errors)")
        }

        @Test(arguments: ["yesterday", "2026-13-01", ""])
        func refusesADateThatIsNone(date: String) throws {
            #expect(try run("backfill", "--agent", "agent_stub", "--since", date).ending == .exit(2))
        }

        @Test func theWorkerFindsACallWhoseWebhookWasLost() throws {
            let calls = calls(2)
            try home.learn(calls[0])
            try past(calls)
            let worker = try home.start(
                ["elaoms-worker", "run"], stub.settings.merging(["ELAOMS_LOST_CALLS_HOURS": "6"]) { _, own in own })
            defer { worker.send(SIGKILL) }
            let lost = calls[1].caller
            try Poll.until("the lost call") { try home.ring(lost)["dynamic_variables"]["call_count"].number == 1 }
            worker.send(SIGTERM)
            #expect(try worker.wait(seconds: 10) == .exit(0))
        }

        // MARK: - Agents

        @Test func showsWhatAgentsHaveInCommonWithTheData() throws {
            #expect(try home.elaoms("agents").text.contains("no call has been learned"))
            for call in calls(3) { try home.learn(call) }
            let calls = calls(1)
            let key = ("X-Api-Key", CommandLineHome.keys["ELEVENLABS_SEARCH_DATA_KEY"] ?? "")
            try home.learn(calls[0])
            let body: JSON = [
                "query": "bees", "caller_id": .string(Self.ana), "agent_id": "agent_stub",
                "conversation_id": .string(calls[0].conversation),
            ]
            #expect(try home.cgi("POST", "/webhook/search-data", [key], try body.bytes).status == 200)
            let line = try #require(try home.elaoms("agents", "--json").text.split(separator: "\n").first)
            let summary = try JSON(Array(line.utf8))
            #expect(summary["agentID"].text == "agent_stub")
            #expect(summary["calls"].number == 4 && summary["callers"].number == 2)
            #expect(summary["returningCallers"].number == 1)
            #expect((summary["memories"].number ?? 0) >= 4)
            #expect(summary["callsWithMemory"].number == 1)
            #expect(try home.elaoms("agents").text.contains("agent_stub  4 calls  2 callers, 1 returned"))
        }
    }
}
