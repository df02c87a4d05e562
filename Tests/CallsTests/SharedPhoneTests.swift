import Domain
import Store
import TestSupport
import Testing

/// Two people on one telephone, and a number that changed hands.
@Suite struct SharedPhoneTests {
    private let service: Service

    init() throws { service = try Service() }

    private static let day = 86_400

    private func learn(
        _ turns: [String], greeting: String? = nil, name: String? = nil, after days: Int, isOutbound: Bool = false,
        number: String = "+12025550143", conversation: String? = nil
    ) throws {
        let start = 1_772_000_000 + days * Self.day
        var call = PhoneCall(
            conversation: conversation ?? "conv_\(days)", caller: number, isOutbound: isOutbound,
            timestamp: start + 100, start: start,
            name: name)
        call.turns =
            (greeting.map { [.said($0, by: "agent", at: 0)] } ?? [])
            + turns.enumerated().map {
                .said($0.element, at: Double(5 + 5 * $0.offset))
            }
        try service.learn(call)
    }

    private func walter() throws {
        try learn(["Hello, my name is Walter Whitlock.", "I'm severely allergic to nuts, please note that."], after: 0)
        #expect(try variables()["user_name"].text == "Walter Whitlock")
    }

    private func variables() throws -> JSON { try service.variables("+12025550143") }

    // MARK: - Another person on the same telephone

    @Test func whoIntroducesThemselvesAsSomebodyElseNeitherRenamesNorMixes() throws {
        try walter()
        try learn(
            ["Hi, this is Carla.", "I have type two diabetes and I take metformin every morning."],
            greeting: "Hi Walter! How can I help you?", after: 3)
        let variables = try variables()
        #expect(variables["user_name"].text == "Walter Whitlock")
        #expect(
            try service.callStart("+12025550143")["conversation_config_override"]["agent"]["first_message"].text?
                .contains("Walter") == true)
        let spoken = ["memory_context", "user_profile_summary", "last_call_summary", "recent_topics"].map {
            variables[$0].text ?? ""
        }
        #expect(!spoken.joined().contains("diabetes"))
        #expect(spoken.joined().contains("nuts"))
        // Both are known under the number.
        #expect(spoken[1].contains("Carla"))
        let found = try service.search("diabetes", caller: "+12025550143")
        #expect(found["profile"]["name"].text == "Walter Whitlock")
        let said = found["memories"].elements.first { $0["content"].text?.contains("diabetes") == true }
        #expect(said?["speaker"].text == "Carla")
        #expect(found["summary"].text?.contains("Carla") == true)
    }

    @Test func oneDoesNotEndWhatTheOtherHasSaid() throws {
        try learn(["My name is Walter Whitlock.", "I live in York, at 3 Mill Street."], after: 0)
        try learn(["This is Carla.", "I live in Leeds, at 7 Castle Road."], after: 3)
        let memories = try service.memories("+12025550143")
        let york = try #require(memories.first { $0.content.contains("York") })
        #expect(york.state == .active && york.speaker == nil)
        let leeds = try #require(memories.first { $0.content.contains("Leeds") })
        #expect(leeds.state == .active && leeds.speaker == "Carla")
    }

    @Test func learningTheCallAgainChangesNothing() throws {
        try walter()
        for second in 0..<2 {
            let start = 1_772_000_000 + 3 * Self.day
            var call = PhoneCall(conversation: "conv_3", timestamp: start + 100 + second, start: start, name: nil)
            call.turns = [.said("Hi, this is Carla."), .said("I have type two diabetes and take metformin.", at: 10)]
            try service.learn(call)
        }
        let memories = try service.memories("+12025550143")
        #expect(memories.count { $0.content.contains("diabetes") } == 1)
        #expect(memories.first { $0.content.contains("diabetes") }?.speaker == "Carla")
        #expect(memories.first { $0.content.contains("nuts") }?.speaker == nil)
    }

    @Test func theLastCallsSayWhoIsGreeted() throws {
        try walter()
        for day in [3, 6] {
            try learn(["Hi, this is Carla.", "I have type two diabetes, day \(day)."], after: day)
        }
        #expect(try variables()["user_name"].text == "Carla")
        #expect(try variables()["memory_context"].text?.contains("nuts") == false)
        // Who says nothing else is who was greeted.
        try learn(["I'd like my prescription of metformin again."], greeting: "Hi Carla!", after: 8)
        #expect(try variables()["user_name"].text == "Carla")
        try learn(["It's Walter again. My name is Walter Whitlock."], greeting: "Hi Carla!", after: 9)
        #expect(try variables()["user_name"].text == "Walter Whitlock")
        #expect(try variables()["memory_context"].text?.contains("diabetes") == false)
    }

    @Test(arguments: [
        "Walter", "Walter Whitlock", "Mr. Whitlock", "Walt", "Valter", "Walter J. Whitlock", "Wálter",
    ])
    func anotherFormOfTheNameIsTheSamePerson(name: String) throws {
        try walter()
        try learn(["My name is \(name).", "I have two cats at home now."], after: 3)
        #expect(try service.memories("+12025550143").allSatisfy { $0.speaker == nil })
    }

    @Test(arguments: [
        "No, this isn't Walter, I'm his wife, my name is Carla.",
        "I'm calling from my husband's phone. My name is Carla.",
        "Ich bin nicht Walter, ich bin seine Frau. Mein Name ist Carla.",
        "Je ne suis pas Walter, je suis sa femme. Je m'appelle Carla.",
        "No soy Walter, soy su esposa. Me llamo Carla.", "Não sou o Walter, sou a mulher dele. O meu nome é Carla.",
    ])
    func aRelativeSharesTheTelephone(turn: String) throws {
        try walter()
        let before = try service.userID("+12025550143")
        try learn([turn], greeting: "Hi Walter! How can I help?", after: 3)
        #expect(try service.userID("+12025550143") == before)
        #expect(try variables()["user_name"].text == "Walter Whitlock")
    }

    // MARK: - A number that changed hands

    @Test(arguments: [
        "I'm not Walter, I've just got this number.", "This isn't Walter.", "I am not Mr. Whitlock.",
        "No, I'm not Walter Whitlock.",
        "Ich bin nicht Walter, ich habe diese Nummer erst seit gestern.",
        "Je ne suis pas Walter, je viens d'avoir ce numéro.",
        "No soy Walter, este número es nuevo.", "Não sou o Walter.", "Non sono Walter, ho appena preso questo numero.",
        "Ik ben niet Walter.", "This is no longer Walter's number.", "There's no Walter here, sorry.",
    ])
    func whoIsNotWalterGetsAProfileOfTheirOwn(turn: String) throws {
        try walter()
        let before = try #require(try service.userID("+12025550143"))
        try learn(
            [turn, "I wanted to ask about your opening hours on Sundays."], greeting: "Hi Walter! How can I help?",
            after: 30)
        let after = try #require(try service.userID("+12025550143"))
        #expect(after != before)
        #expect(try variables()["user_name"].text == "")
        #expect(try variables()["memory_context"].text?.contains("nuts") == false)
        #expect(
            try service.search("allergy to nuts", caller: "+12025550143").contents.allSatisfy { !$0.contains("nuts") })
        // Kept apart until somebody decides.
        let snapshot = try #require(try service.store.snapshot(of: before))
        #expect(snapshot.memories.contains { $0.content.contains("nuts") })
        #expect(!snapshot.memories.contains { $0.content.contains("Sundays") })
        let caller = service.configuration.callers.party("+12025550143")
        #expect(try service.store.formerOwners(of: caller).map(\.userID) == [before])
        _ = try service.store.handOver(
            caller, to: before, reason: .decided, at: service.clock.now, now: service.clock.now)
        #expect(try variables()["user_name"].text == "Walter Whitlock")
        #expect(try service.store.formerOwners(of: caller).map(\.userID) == [after])
    }

    @Test(arguments: [
        "Walter is not happy with the delivery.", "I told Walter not to call.", "I'm not sure, Walter said so.",
        "Yes, Walter speaking, I'm not at home today.", "I just got this number from your website.",
        "I'm not happy at all.",
        "I am not diabetic, and my order is late.",
    ])
    func othersSayNothingOfTheKind(turn: String) throws {
        try walter()
        let before = try service.userID("+12025550143")
        try learn([turn], greeting: "Hi Walter! How can I help?", after: 3)
        #expect(try service.userID("+12025550143") == before)
        #expect(try variables()["user_name"].text?.hasPrefix("Walter") == true)
    }

    @Test func twoYearsOfSilenceOpenANewProfile() throws {
        try walter()
        let before = try #require(try service.userID("+12025550143"))
        // The clock stands ten days after that call.
        service.clock.advance(days: 715)
        #expect(try variables()["user_name"].text == "Walter Whitlock")
        service.clock.advance(days: 20)
        #expect(try variables()["user_name"].text == "")
        #expect(try variables()["user_id"].text == "")
        #expect(try variables()["returning_caller"].flag == false)
        #expect(try service.search("allergy", caller: "+12025550143")["profile"] == .null)
        #expect(service.followUp.drain(seconds: 10))
        try learn(["I would like to book a table for four on Friday evening."], after: 740)
        let after = try #require(try service.userID("+12025550143"))
        #expect(after != before)
        #expect(try variables()["call_count"].number == 1)
        // An event of an earlier call that comes again stays with whose it was.
        try learn(
            ["Hello, my name is Walter Whitlock.", "I'm severely allergic to nuts and milk."], after: 0,
            conversation: "conv_0")
        #expect(try service.store.owners(ofConversation: "conv_0").map(\.userID) == [before])
        #expect(try variables()["user_name"].text == "")
    }
}
