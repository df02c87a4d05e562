import Domain
import Foundation
import Store
import TestSupport
import Testing

/// One rule at the start, in the middle and at the end of a call.
@Suite struct WhoCallsTests {
    /// The phone rings, the agent asks, the call is over: what is known at each moment.
    private func check(_ service: Service, _ raw: String, isKnown: Bool) throws {
        #expect(try service.variables(raw)["user_name"].text == (isKnown ? "Ana Duarte" : ""), "\(raw)")
        #expect(try service.search("dog", caller: raw).contents.count == (isKnown ? 1 : 0), "\(raw)")
    }

    @Test(arguments: [
        "asterisk", "Anonym", "Unbekannt", "非通知", "+10000000000", "101", "sip:1001@10.0.0.1", "Numéro masqué",
        "{{caller_id}}",
        "+1 000 000 0000", "sip:trunk@sbc.example.com", "Private Number",
    ])
    func twoWhoHideInTheSameWayNeverShareAProfile(raw: String) throws {
        let service = try Service()
        try service.learn(PhoneCall(conversation: "conv_1", caller: raw))
        _ = try service.variables(raw)
        #expect(service.followUp.drain(seconds: 10))
        try check(service, raw, isKnown: false)
        try service.learn(
            PhoneCall(conversation: "conv_2", caller: raw, timestamp: 1_772_000_200, name: "Oliver Hughes"))
        let owners = try ["conv_1", "conv_2"].map { try service.store.owners(ofConversation: $0).map(\.userID) }
        #expect(Set(owners.joined()).count == 2)
        #expect(try service.store.snapshot(of: owners[0][0])?.isAnonymous == true)
    }

    @Test(arguments: [
        "+44 (0)7700 900123", "00447700900123", "%2B447700900123", "sip:447700900123@10.1.2.3:5070",
        "\u{202A}+447700900123\u{202C}",
    ])
    func everySpellingIsTheSameCaller(raw: String) throws {
        let service = try Service()
        try service.learn(PhoneCall(caller: raw))
        for spelling in ["+447700900123", raw] { try check(service, spelling, isKnown: true) }
    }

    // MARK: - A trunk between the two

    @Test func aTrunksNumberIsNotTheCaller() throws {
        let service = try Service()
        for (index, caller) in ["+12025550143", "+447700900123"].enumerated() {
            var call = PhoneCall(
                conversation: "conv_\(index)", caller: "+12025550190", timestamp: 1_772_000_100 + index)
            call.variables = ["system__caller_id": .string(caller), "system__called_number": "+12025550100"]
            call.name = index == 0 ? "Ana Duarte" : "Oliver Hughes"
            try service.learn(call)
        }
        #expect(try service.variables("+12025550143")["user_name"].text == "Ana Duarte")
        #expect(try service.variables("+447700900123")["user_name"].text == "Oliver Hughes")
        try check(service, "+12025550190", isKnown: false)
    }

    @Test func whoHidesBehindATrunkIsNobody() throws {
        let service = try Service()
        var call = PhoneCall(caller: "+12025550190")
        call.variables = ["system__caller_id": "anonymous"]
        try service.learn(call)
        try check(service, "+12025550190", isKnown: false)
    }

    // MARK: - Our own numbers

    @Test func aForwardedLineDoesNotMakeAllCallersOne() throws {
        let service = try Service(["ELAOMS_OWN_NUMBERS": "+44 20 7946 0000, +12025550188"])
        for index in 0..<2 {
            try service.learn(
                PhoneCall(conversation: "conv_\(index)", caller: "+442079460000", timestamp: 1_772_000_100 + index))
        }
        try check(service, "+442079460000", isKnown: false)
        #expect(service.followUp.drain(seconds: 10))
        #expect(
            Set(try (0..<2).flatMap { try service.store.owners(ofConversation: "conv_\($0)").map(\.userID) }).count == 2
        )
    }

    @Test func whatWasLearnedOfANumberThatIsOursIsToldToNobody() throws {
        let service = try Service()
        try service.learn(PhoneCall(caller: "+12025550100", agentNumber: "+12025550111"))
        try service.learn(PhoneCall(conversation: "conv_2", caller: "+12025550143", timestamp: 1_772_000_300))
        // By now a call has named +12025550100 as an agent's.
        try check(service, "+12025550100", isKnown: false)
        try check(service, "+12025550143", isKnown: true)
    }

    @Test func ourNumberOnBothEndsIsNobody() throws {
        let service = try Service()
        try service.learn(PhoneCall(caller: "+12025550100", agentNumber: "+12025550100"))
        try check(service, "+12025550100", isKnown: false)
    }

    // MARK: - Outbound

    @Test func anOutboundCallWithoutPhoneCallIsTheCalledPersons() throws {
        let service = try Service(["ELAOMS_OWN_NUMBERS": "+12025550100"])
        var call = PhoneCall(caller: nil)
        call.variables = ["system__caller_id": "+1 202 555 0100", "system__called_number": "+12025550143"]
        try service.learn(call)
        try check(service, "+12025550143", isKnown: true)
        #expect(try service.userID("+12025550100") == nil)
    }

    @Test func whoeverPlacedTheCallNamesTheCalledPerson() throws {
        let service = try Service()
        try service.learn(PhoneCall())
        let userID = try #require(try service.userID("+12025550143"))
        var call = PhoneCall(conversation: "conv_2", caller: nil, timestamp: 1_772_000_300)
        call.variables = [
            "system__caller_id": "+442079460000", "system__called_number": "+12025550143", "user_id": .string(userID),
        ]
        try service.learn(call)
        #expect(try service.store.owners(ofConversation: "conv_2").map(\.userID) == [userID])
        #expect(try service.userID("+442079460000") == nil)
    }

    // MARK: - user_id

    @Test(arguments: [
        "unknown", "null", "None", "{{user_id}}", "plus one two zero two five five five", "usr_5JqT0mWb83KfLxYc2Rz7Dv",
        "undefined",
        "system__user_id", "customer_nobody_has", "+12025550100", "the caller",
    ])
    func anIDThatNamesNobodyFallsBackToTheCaller(id: String) throws {
        let service = try Service()
        try service.learn(PhoneCall())
        let found = try service.search(["query": "dog", "user_id": .string(id), "caller_id": "+12025550143"])
        #expect(found.contents.count == 1)
        var session = PhoneCall(conversation: "conv_2", caller: nil, timestamp: 1_772_000_300)
        session.userID = .string(id)
        session.variables = ["user_id": .string(try #require(try service.userID("+12025550143")))]
        if id != "customer_nobody_has", id != "+12025550100" {
            try service.learn(session)
            #expect(try service.variables("+12025550143")["call_count"].number == 2)
        }
    }

    // MARK: - Chats and messages

    @Test(
        arguments: [
            ["whatsapp": ["whatsapp_user_id": "34600123001", "direction": "inbound"]],
            [
                "sms": [
                    "sms_user_phone_number": "+34600123001", "agent_phone_number": "+12025550100",
                    "direction": "inbound",
                ]
            ],
            ["whatsapp": ["whatsapp_user_id": "34600123001", "direction": "outbound"], "phone_call": nil],
        ] as [[String: JSON]])
    func aChatsPartyIsTheNumbersProfile(metadata: [String: JSON]) throws {
        let service = try Service()
        var event = PhoneCall(caller: nil).json
        for (key, value) in metadata { event["data"]["metadata"][key] = value }
        try service.callEnd(try event.bytes)
        try service.drain()
        for raw in ["+34600123001", "whatsapp:+34600123001", "34600123001"] { try check(service, raw, isKnown: true) }
    }

    // MARK: - Groups

    @Test func whatOneGroupLearnsIsNotKnownToAnother() throws {
        let service = try Service(["ELAOMS_AGENT_GROUPS": "clinic=agent_1,agent_2;workshop=agent_3"])
        try service.learn(PhoneCall())
        #expect(try service.variables("+12025550143", agent: "agent_1")["user_name"].text == "Ana Duarte")
        #expect(try service.variables("+12025550143", agent: "agent_2")["user_name"].text == "Ana Duarte")
        let userID = try #require(try service.variables("+12025550143", agent: "agent_1")["user_id"].text)
        for agent in ["agent_3", "agent_4", ""] {
            #expect(try service.variables("+12025550143", agent: agent)["user_name"].text == "")
            #expect(try service.variables("+12025550143", agent: agent)["memory_context"].text == "")
            for who in ["caller_id": "+12025550143", "user_id": userID] {
                let found = try service.search([
                    "query": "dog", "agent_id": .string(agent), who.key: .string(who.value),
                ])
                #expect(found.contents.isEmpty)
                #expect(found["profile"]["name"].text ?? "" == "")
                #expect(found["profile"]["user_id"].text != userID)
            }
        }
        let own = try service.search(["query": "dog", "agent_id": "agent_2", "user_id": .string(userID)])
        #expect(own.contents.count == 1)
        var other = PhoneCall(conversation: "conv_2", agent: "agent_3", timestamp: 1_772_000_300, name: "Anna D")
        other.turns = [.said("My car needs new winter tyres before November.")]
        try service.learn(other)
        #expect(try service.variables("+12025550143", agent: "agent_3")["call_count"].number == 1)
        #expect(try service.variables("+12025550143", agent: "agent_1")["call_count"].number == 1)
    }

    // MARK: - Earlier databases

    @Test(arguments: [
        ("+4407700900123", "+44 (0)7700 900123", ""), ("+49447956001122", "447956001122", "49"),
        ("+5215512345678", "+525512345678", ""), ("+551187654321", "+5511987654321", ""),
    ])
    func whoWasKeptUnderAnEarlierFormIsFoundAndAdopted(_ kept: String, _ raw: String, _ country: String) throws {
        let service = try Service(["ELAOMS_DEFAULT_COUNTRY": country])
        let userID = try service.store.ensureUser(CallerIdentifier.phone(kept), now: service.clock.now)
        #expect(try service.variables(raw)["user_id"].text == userID)
        try service.learn(PhoneCall(caller: raw))
        #expect(try service.userID(raw) == userID)
        // From now on by the present form alone.
        let present = service.configuration.callers.party(raw).identifier
        #expect(try service.store.userID(for: service.store.reference(to: Caller(present))) == userID)
        try check(service, raw, isKnown: true)
    }
}
