import Foundation
import HTTP
import Reading
import Testing

@Suite struct CallStartTests {
    private static let neutral: JSON = [
        "user_id": "", "user_name": "", "returning_caller": false, "call_count": 0, "user_profile_summary": "",
        "last_call_summary": "", "last_call_date": "", "memory_context": "", "recent_topics": "", "user_sentiment": "",
    ]

    private static let call = {
        var call = PhoneCall()
        call.collected = ["delivery_address": "48 Maple Avenue"]
        call.summary = "Ana asked for a redelivery."
        call.title = "Redelivery"
        return call
    }()

    // MARK: - Strangers

    @Test func givesAStrangerEveryVariableAndNoOverride() throws {
        let answer = try Service().callStart("+12025550143")
        #expect(answer["type"].text == "conversation_initiation_client_data")
        #expect(answer["dynamic_variables"] == Self.neutral)
        #expect(answer.keys == ["type", "dynamic_variables"])
    }

    @Test(arguments: [
        "", "{", "[]", "null", "\"x\"", "17", "{\"caller_id\": ", "\u{0}", "\u{FEFF}", "not json at all",
        String(repeating: "[", count: 1000), "{\"caller_id\": {\"a\": []}, \"agent_id\": [1]}", "{}",
        "{\"caller_id\": null, \"agent_id\": null}", "{\"caller_id\": true}",
    ]) func givesEveryVariableWhateverItIsAsked(body: String) throws {
        let service = try Service()
        let response = service.routes.answer(
            .post("/webhook/client-data", Array(body.utf8), key: Service.clientDataKey))
        #expect(response.status == 200)
        let variables = try JSON(response.body)["dynamic_variables"]
        #expect(variables == Self.neutral)
    }

    @Test func givesEveryVariableForBytesThatAreNoText() throws {
        let service = try Service()
        for body in [[0xFF, 0xFE, 0x00], [0xC3, 0x28], Array("{\"caller_id\":\"".utf8) + [0xFF] + Array("\"}".utf8)] {
            let response = service.routes.answer(.post("/webhook/client-data", body, key: Service.clientDataKey))
            #expect(response.status == 200)
            #expect(try JSON(response.body)["dynamic_variables"].keys == Self.neutral.keys)
        }
    }

    @Test func asksForNoContentType() throws {
        let service = try Service()
        var request = Request.callStart(["caller_id": "+12025550143"])
        request.contentType = "text/plain"
        #expect(service.routes.answer(request).status == 200)
    }

    @Test func servesTheAliasTheSame() throws {
        let service = try Service()
        try service.learn(Self.call)
        let body = try JSON.object(["caller_id": "+12025550143", "agent_id": "agent_1"]).bytes
        let answers = try ["/webhook/client-data", "/webhook/conversation-init"].map {
            try JSON(service.routes.answer(.post($0, body, key: Service.clientDataKey)).body)
        }
        #expect(answers[0] == answers[1])
        #expect(answers[0]["dynamic_variables"]["user_name"].text == "Ana Duarte")
    }

    // MARK: - Known callers

    @Test func greetsWhomItKnows() throws {
        let service = try Service()
        try service.learn(Self.call)
        let answer = try service.callStart("+1 (202) 555-0143")
        let variables = answer["dynamic_variables"]
        #expect(variables["user_id"].text?.hasPrefix("usr_") == true)
        #expect(variables["user_name"].text == "Ana Duarte")
        #expect(variables["returning_caller"].flag == true)
        #expect(variables["call_count"].number == 1)
        #expect(variables["user_profile_summary"].text?.contains("48 Maple Avenue") == true)
        #expect(variables["last_call_summary"].text == "Ana asked for a redelivery.")
        #expect(variables["last_call_date"].text == "2026-02-25")
        #expect(variables["memory_context"].text?.contains("dog Bruno") == true)
        #expect(variables["recent_topics"].text?.contains("Redelivery") == true)
        #expect(variables.keys == Self.neutral.keys)
        #expect(
            answer["conversation_config_override"]["agent"]["first_message"].text?.hasPrefix("Hi Ana!") == true)
        #expect(answer["conversation_config_override"]["agent"].keys == ["first_message"])
    }

    @Test func sharesWhoTheCallerIsAndNotWhatWasSpoken() throws {
        let service = try Service()
        try service.learn(Self.call)
        let answer = try service.callStart("+12025550143", agent: "agent_2")
        let variables = answer["dynamic_variables"]
        #expect(variables["user_name"].text == "Ana Duarte")
        #expect(variables["returning_caller"].flag == true)
        #expect(variables["memory_context"].text?.contains("dog Bruno") == true)
        for name in ["last_call_summary", "last_call_date", "recent_topics", "user_sentiment"] {
            #expect(variables[name].text == "", "\(name)")
        }
        #expect(answer["conversation_config_override"] == .null)
    }

    @Test func keepsTheLastCallsOfTwoAgentsApart() throws {
        let service = try Service()
        try service.learn(Self.call)
        var other = Self.call
        other.conversation = "conv_2"
        other.agent = "agent_2"
        other.start = 1_772_500_000
        other.summary = "Ana booked a room."
        try service.learn(other)
        #expect(try service.variables("+12025550143")["last_call_summary"].text == "Ana asked for a redelivery.")
        #expect(
            try service.variables("+12025550143", agent: "agent_2")["last_call_summary"].text == "Ana booked a room.")
        #expect(try service.variables("+12025550143")["call_count"].number == 2)
    }

    @Test func findsACallerByOurOwnID() throws {
        let service = try Service()
        try service.learn(Self.call)
        let userID = try #require(try service.userID("+12025550143"))
        #expect(try service.variables(userID) == service.variables("+12025550143"))
    }

    @Test func asksTheLanguageOnlyWhenAllowed() throws {
        var call = Self.call
        call.language = "es"
        let service = try Service(["ELAOMS_OVERRIDES": "first_message,language"])
        try service.speaks("en", others: ["es"])
        try service.learn(call)
        let agent = try service.callStart("+12025550143")["conversation_config_override"]["agent"]
        #expect(agent["language"].text == "es")
        #expect(agent["first_message"].text?.hasPrefix("¡Hola, Ana!") == true)
    }

    /// The platform ends a call in a language that the agent does not have.
    @Test(arguments: [
        ("pt-br", "en", ["pt-br"], "pt-br"), ("pt-BR", "en", ["pt-br"], "pt-br"), ("pt-br", "en", ["pt"], "pt"),
        ("pt-pt", "en", ["pt-br"], nil), ("pt", "en", ["pt-br"], "pt-br"), ("et", "en", ["de"], nil),
        ("et", "", [], nil), ("en-GB", "en", [], "en"),
    ])
    func asksOnlyForALanguageThatTheAgentSpeaks(
        spoken: String, own: String, others: [String], sent: String?
    ) throws {
        var call = Self.call
        call.language = .string(spoken)
        let service = try Service(["ELAOMS_OVERRIDES": "language"])
        try service.learn(call)
        #expect(try service.callStart("+12025550143")["conversation_config_override"] == nil)
        try service.speaks(own, others: others)
        let answer = try service.callStart("+12025550143")
        #expect(answer["conversation_config_override"]["agent"]["language"].text == sent)
    }

    @Test func overridesNothingWhenForbidden() throws {
        let service = try Service(["ELAOMS_OVERRIDES": ""])
        try service.learn(Self.call)
        let answer = try service.callStart("+12025550143")
        #expect(answer.keys == ["type", "dynamic_variables"])
        #expect(answer["dynamic_variables"]["user_name"].text == "Ana Duarte")
    }

    @Test func overridesTheLanguageAlone() throws {
        let service = try Service(["ELAOMS_OVERRIDES": "language"])
        try service.speaks("en")
        try service.learn(Self.call)
        #expect(
            try service.callStart("+12025550143")["conversation_config_override"]["agent"] == ["language": "en"])
    }

    // MARK: - Variables of the operator

    @Test func mergesTheOperatorsVariables() throws {
        let service = try Service([
            "ELAOMS_DYNAMIC_VARIABLES":
                #"{"shop":"Juniper","floor":3,"rate":1.5,"open":true,"user_name":"there","memory_context":"nothing yet"}"#
        ])
        let stranger = try service.variables("+12025550143")
        #expect(stranger["shop"].text == "Juniper")
        #expect(stranger["floor"].number == 3)
        #expect(stranger["rate"].number == 1.5)
        #expect(stranger["open"].flag == true)
        #expect(stranger["user_name"].text == "there")
        #expect(stranger["memory_context"].text == "nothing yet")
        try service.learn(Self.call)
        let known = try service.variables("+12025550143")
        #expect(known["shop"].text == "Juniper")
        #expect(known["user_name"].text == "Ana Duarte")
        #expect(known["memory_context"].text?.contains("dog Bruno") == true)
        // Also when nothing can be read.
        let response = service.routes.answer(
            .post("/webhook/client-data", Array("{".utf8), key: Service.clientDataKey))
        #expect(try JSON(response.body)["dynamic_variables"]["shop"].text == "Juniper")
    }

    // MARK: - What callers say is no template

    @Test func neutralisesTemplatesInEverythingThatWasSaid() throws {
        var call = Self.call
        call.name = "{{secret__key}} Ana"
        call.collected = ["delivery_address": "{{system__caller_id}} <b>Street</b>"]
        call.turns = [.said("I always say {{user_name}} and {{ system__time }} when I walk my dog.")]
        call.summary = "She said {{call_count}}."
        call.title = "About {{x}}"
        let service = try Service(["ELAOMS_OVERRIDES": "first_message,language"])
        try service.learn(call)
        for agent in ["agent_1", "agent_2"] {
            let text = String(decoding: try service.callStart("+12025550143", agent: agent).bytes, as: UTF8.self)
            #expect(!text.contains("{{"))
            #expect(!text.contains("}}\""))
            #expect(!text.contains("<b>"))
            #expect(text.contains("dog"))
        }
        let found = try service.search("dog", caller: "+12025550143")
        #expect(!found.contents.isEmpty)
        #expect(!String(decoding: try found.bytes, as: UTF8.self).contains("{{"))
    }

    @Test func answersWithinTheSizeThatThePlatformTakes() throws {
        var call = Self.call
        call.name = String(repeating: "Ana ", count: 5000)
        call.turns = (0..<50).map {
            .said("I always walk my dog \($0) " + String(repeating: "very far and ", count: 2000))
        }
        call.summary = .string(String(repeating: "A long story. ", count: 5000))
        let service = try Service()
        try service.learn(call)
        let response = service.routes.answer(.callStart(["caller_id": "+12025550143", "agent_id": "agent_1"]))
        #expect(response.body.count < 256 << 10)
    }
}

extension Service {
    /// Keeps an agent's languages, as if the platform had told them.
    fileprivate func speaks(_ language: String, others: [String] = []) throws {
        let profile = AgentProfile(
            name: "Robin", prompt: "", firstMessage: "", language: language, otherLanguages: others)
        try store.save(agentProfile: profile.stored, of: "agent_1", now: clock.now)
    }
}
