import Foundation
import Sectors
import Store
import Testing

/// A language model reads what the rules have learned: better with it, and never worse without.
@Suite struct ReadWithModelTests {
    private let model = StubModel()
    private let caller = "+12025550143"

    private func service(_ settings: [String: String] = [:]) throws -> Service { try model.service(settings) }

    @Test func whatTheModelMakesOfItStandsBesideWhatWasSaid() throws {
        let service = try service()
        try model.read(
            .learned(
                "Prefers e-mail follow-ups", quote: "Just e-mail me, please.", turn: 1, sector: "procedural",
                salience: 0.75, attribute: "preferred_contact_channel"),
            greeting: "Hi Ana! Shall I e-mail you again?", summary: "Ana asked for e-mail instead of calls.",
            profile: "Ana prefers e-mail.", topics: ["e-mail"], sentiment: "satisfied")
        try service.learn(PhoneCall.asksForMail)
        let memory = try #require(try service.learnedByModel(caller).first)
        #expect(memory.content == "Prefers e-mail follow-ups")
        #expect(memory.sector == .procedural)
        #expect(memory.salience == 0.75)
        #expect(memory.attribute == "preferred_contact_channel")
        #expect(memory.turn == 1)
        #expect(memory.evidence?.quote == "Just e-mail me, please.")
        #expect(memory.evidence?.confidence == 0.9)
        // The words stay, since facts alone lose recall.
        #expect(try service.memories(caller).contains { $0.content.contains("never pick up at work") })
        let answer = try service.callStart(caller)
        #expect(
            answer["conversation_config_override"]["agent"]["first_message"].text
                == "Hi Ana! Shall I e-mail you again?")
        #expect(answer["dynamic_variables"]["user_profile_summary"].text == "Ana prefers e-mail.")
        #expect(answer["dynamic_variables"]["last_call_summary"].text == "Ana asked for e-mail instead of calls.")
        #expect(answer["dynamic_variables"]["recent_topics"].text == "e-mail")
        #expect(answer["dynamic_variables"]["user_sentiment"].text == "satisfied")
    }

    @Test func whatWasSaidIsNotEmbeddedAgainForIt() throws {
        let embedder = StubEmbedder()
        let service = try Service(StubModel.settings, embedder: embedder, transport: model)
        try model.read(.learned("Prefers e-mail follow-ups", quote: "Just e-mail me, please.", turn: 1))
        try service.learn(PhoneCall.asksForMail)
        let texts = embedder.texts.filter { !SectorPrototypes.sentences.map(\.text).contains($0) }
        #expect(Set(texts).count == texts.count, "a text was embedded twice")
        #expect(texts.contains("Prefers e-mail follow-ups"))
        let userID = try #require(try service.userID(caller))
        let vectors = try service.store.vectors(of: userID, model: embedder.model.description)
        #expect(Set(vectors.keys) == Set(try service.memories(caller).map(\.id)))
        // Nor does it lose the sector that its vector gave it.
        let plain = try Service(embedder: StubEmbedder())
        try plain.learn(PhoneCall.asksForMail)
        let sectors = Dictionary(try plain.memories(caller).map { ($0.content, $0.sectors) }) { first, _ in first }
        for memory in try service.memories(caller) where memory.evidence == nil {
            #expect(memory.sectors == sectors[memory.content])
        }
    }

    @Test func theCallIsKnownByRulesBeforeTheModelIsAsked() throws {
        let service = try service()
        model.fail(.timedOut)
        try service.learn(PhoneCall.asksForMail)
        #expect(try !service.memories(caller).isEmpty)
        #expect(try service.variables(caller)["user_name"].text == "Ana Duarte")
        #expect(try service.store.eventCounts() == ["done": 1])
        #expect(try service.store.callsWaitingToBeRead() == 1)
    }

    @Test func aModelThatIsBackReadsTheCallWithoutDoublingAnything() throws {
        let service = try service()
        model.fail(.timedOut)
        try service.learn(PhoneCall.asksForMail)
        let before = try service.memories(caller)
        // Not before the wait is over.
        #expect(try service.drain() == 0)
        #expect(model.requests.count == 1)
        service.clock.advance(seconds: 60)
        try model.read(.learned("Prefers e-mail", quote: "Just e-mail me, please.", turn: 1))
        _ = try service.drain()
        #expect(try service.learnedByModel(caller).map(\.content) == ["Prefers e-mail"])
        // What the rules kept is the same memory as before.
        #expect(Set(before.map(\.id)).isSubset(of: Set(try service.memories(caller).map(\.id))))
        #expect(try service.memories(caller).count == before.count + 1)
        #expect(try service.store.callsWaitingToBeRead() == 0)
        #expect(try service.variables(caller)["call_count"].number == 1)
        service.clock.advance(days: 1)
        _ = try service.drain()
        #expect(model.requests.count == 2)
    }

    @Test(arguments: ["Never said so.", "", "e-mail me, pleas", "how can I help?", "Of course."])
    func aQuoteThatIsNotInItsTurnRefusesTheMemory(quote: String) throws {
        let service = try service()
        let turn = quote == "how can I help?" ? 0 : quote == "Of course." ? 2 : 1
        try model.read(.learned("Prefers e-mail", quote: quote, turn: turn))
        try service.learn(PhoneCall.asksForMail)
        #expect(try service.learnedByModel(caller).isEmpty)
        #expect(try service.store.callsWaitingToBeRead() == 0)
    }

    @Test func whatAModelSaysIsBounded() throws {
        let service = try service()
        let long = String(repeating: "marmalade ", count: 300)
        let memories = (0..<15).map { JSON.learned("\($0) \(long)", quote: "Just e-mail me", turn: 1) }
        try model.read(memories, summary: long, profile: long, topics: Array(repeating: .string(long), count: 30))
        try service.learn(PhoneCall.asksForMail)
        let learned = try service.learnedByModel(caller)
        #expect(learned.count == 12)
        #expect(learned.allSatisfy { $0.content.count <= 400 })
        let variables = try service.variables(caller)
        for (name, limit) in [("user_profile_summary", 600), ("last_call_summary", 600), ("recent_topics", 200)] {
            let text = try #require(variables[name].text)
            #expect(!text.isEmpty && text.count <= limit, "\(name)")
        }
    }

    @Test func aMereYesToWhatTheAgentRecitesTeachesNothing() throws {
        let service = try service()
        try model.read(.learned("Lives at 12 Elm Street", quote: "Yes, that's right.", turn: 1))
        try service.learn(
            PhoneCall(turns: [
                .said("You still live at 12 Elm Street, don't you?", by: "agent", at: 0), .said("Yes, that's right."),
            ]))
        #expect(try service.learnedByModel(caller).isEmpty)
    }

    @Test func aCodeThatWasReadOutIsRefusedFromTheModelAsWell() throws {
        let service = try service()
        try model.read(.learned("Has the code 482913", quote: "Four eight two nine one three", turn: 1))
        try service.learn(
            PhoneCall(turns: [
                .said("I've sent a code to your phone. Could you read it to me?", by: "agent", at: 0),
                .said("Hold on. Four eight two nine one three."), .said("I keep bees in my garden."),
            ]))
        #expect(try service.learnedByModel(caller).isEmpty)
        // Nor does it leave the house.
        let body = String(decoding: try #require(model.requests.last?.body), as: UTF8.self)
        #expect(!body.contains("Four eight two") && body.contains("[left out]"))
    }

    @Test func theModelJudgesWhatIsUntrueNow() throws {
        let service = try service()
        try model.read(.learned("Drives an old Volvo", quote: "I drive an old Volvo", turn: 0))
        try service.learn(PhoneCall(name: nil, turns: [.said("I drive an old Volvo, it needs new tyres.")]))
        try model.read(
            .learned(
                "Gave the car away and cycles", quote: "we cycle everywhere since spring", turn: 0,
                replaces: ["K1"]))
        let second = PhoneCall(
            conversation: "conv_2", timestamp: 1_772_086_500, start: 1_772_086_400, name: nil,
            turns: [.said("Oh, the Volvo is gone, we cycle everywhere since spring.")])
        try service.learn(second)
        let known = try #require(try model.bodies().last?["messages"][1]["content"].text)
        let first = try #require(try JSON(Array(known.utf8))["known_memories"][0]["content"].text)
        let old = try #require(try service.memories(caller).first { $0.content == first })
        #expect(old.state == .superseded)
        #expect(old.supersededBy == (try service.learnedByModel(caller).first { $0.content.contains("cycles") }?.id))
        // The verdict outlives further calls, and goes with the call that it came from.
        try model.read()
        try service.learn(
            PhoneCall(
                conversation: "conv_3", timestamp: 1_772_172_900, start: 1_772_172_800, name: nil,
                turns: [.said("My Volvo keys turned up again, can you imagine.")]))
        #expect(try service.memories(caller).first { $0.id == old.id }?.state == .superseded)
        try model.read()
        var again = second
        again.timestamp = 1_772_086_999
        try service.callEnd(again)
        // Until the model has read it again, what it found stays.
        #expect(try service.learnedByModel(caller).contains { $0.content.contains("cycles") })
        _ = try service.drain()
        #expect(try service.memories(caller).first { $0.id == old.id }?.state == .active)
    }

    /// An event of the same call that comes once more must not bring back what the call had made history.
    @Test func aVerdictHoldsWhenTheCallIsReadAgain() throws {
        let service = try service()
        try model.read(.learned("Drives an old Volvo", quote: "I drive an old Volvo", turn: 0))
        try service.learn(PhoneCall(name: nil, turns: [.said("I drive an old Volvo, it needs new tyres.")]))
        let verdict = JSON.learned(
            "Cycles now", quote: "we cycle everywhere", turn: 0, replaces: ["K1"])
        var second = PhoneCall(
            conversation: "conv_2", timestamp: 1_772_086_500, start: 1_772_086_400, name: nil,
            turns: [.said("About the Volvo: we cycle everywhere.")])
        try model.read(verdict)
        try service.learn(second)
        let old = try #require(try service.memories(caller).first { $0.state == .superseded })
        second.timestamp = 1_772_086_999
        try model.read(verdict)
        try service.learn(second)
        #expect(try service.memories(caller).first { $0.id == old.id }?.state == .superseded)
    }

    @Test func anUnsureMemoryFillsNoAttribute() throws {
        let service = try service()
        try model.read(
            .learned("Maybe e-mail", quote: "Just e-mail me", turn: 1, confidence: 0.6, attribute: "email"))
        try service.learn(PhoneCall.asksForMail)
        #expect(try service.learnedByModel(caller).map(\.attribute) == [nil])
    }

    @Test func aCallerWhoIsKnownByNameIsGreetedThoughTheNameIsNotSaid() throws {
        let service = try service()
        try model.read()
        try service.learn(PhoneCall.asksForMail)
        var second = PhoneCall.asksForMail
        second.conversation = "conv_2"
        second.timestamp = 1_772_086_500
        second.start = 1_772_086_400
        second.name = nil
        try model.read(greeting: "Hi Ana, back again so soon?")
        try service.learn(second)
        let data = try #require(try model.bodies().last?["messages"][1]["content"].text)
        #expect(try JSON(Array(data.utf8))["known_name"].text == "Ana Duarte")
        let message = try service.callStart(caller)["conversation_config_override"]["agent"]["first_message"].text
        #expect(message == "Hi Ana, back again so soon?")
    }

    @Test func aVerdictThatIsOverruledIsNotMadeAgain() throws {
        let service = try service()
        try model.read(.learned("Drives an old Volvo", quote: "I drive an old Volvo", turn: 0))
        try service.learn(PhoneCall(name: nil, turns: [.said("I drive an old Volvo, it needs new tyres.")]))
        let call = PhoneCall(
            conversation: "conv_2", timestamp: 1_772_086_500, start: 1_772_086_400, name: nil,
            turns: [.said("The old Volvo got company, I drive a Fiat as well.")])
        let verdict = JSON.learned("Drives a Fiat", quote: "I drive a Fiat", turn: 0, replaces: ["K1"])
        try model.read(verdict)
        try service.learn(call)
        let old = try #require(try service.memories(caller).first { $0.state == .superseded })
        let userID = try #require(try service.userID(caller))
        #expect(try service.store.restore(old.id, userID: userID, now: service.clock.now))
        try model.read(verdict)
        var again = call
        again.timestamp = 1_772_086_999
        try service.learn(again)
        #expect(try service.memories(caller).first { $0.id == old.id }?.state == .active)
    }

    @Test func aCallerWithoutANameIsNotGreeted() throws {
        let service = try service()
        var call = PhoneCall.asksForMail
        call.name = nil
        try model.read(greeting: "Hi there, did the e-mail arrive?")
        try service.learn(call)
        #expect(try service.callStart(caller)["conversation_config_override"] == nil)
    }

    @Test(arguments: [
        "Hi Ana… how are you?", "Hi Ana... how are you?", "Hi", "", String(repeating: "word ", count: 31),
        "Hi Ana, see http://example.com", "**Hi Ana**, welcome back",
    ])
    func aGreetingThatCannotBeSpokenIsReplacedByTheRules(greeting: String) throws {
        let service = try service()
        try model.read(greeting: greeting)
        try service.learn(PhoneCall.asksForMail)
        let message = try service.callStart(caller)["conversation_config_override"]["agent"]["first_message"].text
        #expect(message?.hasPrefix("Hi Ana! Good to hear from you again.") == true)
    }

    @Test func whatIsSpokenIsNoTemplateAndNoMarkup() throws {
        let service = try service()
        try model.read(
            .learned("Likes {{system__secret}} <b>a lot</b>", quote: "Just e-mail me, please.", turn: 1),
            greeting: "Hi Ana, {{user_id}} <script>\u{7}", profile: "Ana {{x}}", topics: ["{{y}}"])
        try service.learn(PhoneCall.asksForMail)
        let answer = try service.callStart(caller)
        let text = String(decoding: try answer.bytes, as: UTF8.self)
        #expect(!text.contains("{{") && !text.contains("<") && !text.contains("\\u0007"))
        #expect(text.contains("((system__secret))"))
    }

    @Test func aCallerWhoHidesIsNeverShownToTheModel() throws {
        let service = try service()
        var call = PhoneCall.asksForMail
        call.caller = "anonymous"
        try service.learn(call)
        #expect(model.requests.isEmpty)
    }

    @Test func withoutAModelNothingWaits() throws {
        let service = try Service()
        try service.learn(PhoneCall.asksForMail)
        #expect(try service.store.callsWaitingToBeRead() == 0)
    }
}
