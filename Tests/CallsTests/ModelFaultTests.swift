import Foundation
import Store
import Testing

/// What a language model costs, and what is left when it fails, lies or is not there.
@Suite struct ModelFaultTests {
    private let model = StubModel()
    private let caller = "+12025550143"

    private func service(_ settings: [String: String] = [:]) throws -> Service { try model.service(settings) }

    // MARK: - What it costs

    @Test func tokensAndCostAreKeptByCallAndByDay() throws {
        let service = try service(["ELAOMS_LANGUAGE_MODEL_PRICES": "0.15,0.60"])
        try model.read()
        try service.learn(PhoneCall.asksForMail)
        let (call, day) = (
            try #require(try service.store.usageByCall(limit: 9).first),
            try #require(try service.store.usageByDay(limit: 9).first)
        )
        #expect(call.of == "conv_1")
        #expect(call.promptTokens == 900 && call.completionTokens == 100)
        // 900 · 0.15 + 100 · 0.60 millionths of a dollar.
        #expect(call.costMicros == 195)
        #expect(day.of == "2026-03-07")
        #expect(day.requests == 1 && day.costMicros == 195)
    }

    @Test func anAnswerThatCannotBeUsedHasItsCostAllTheSame() throws {
        let service = try service()
        try model.answer(content: "I would rather not say")
        try service.learn(PhoneCall.asksForMail)
        #expect(try service.store.usageByDay(limit: 9).first?.promptTokens == 900)
    }

    @Test func anAnswerThatNobodyCanReadIsCountedAllTheSame() throws {
        let service = try service(["ELAOMS_DAILY_TOKEN_BUDGET": "100"])
        for _ in 0..<3 { model.answer(status: 200, body: "<html>") }
        try service.learn(PhoneCall.asksForMail)
        #expect((try service.store.usageByDay(limit: 9).first?.promptTokens ?? 0) > 100)
        _ = try service.drain()
        #expect(model.requests.count <= 3)
    }

    @Test func nothingIsAskedAboutACallWithoutSubstance() throws {
        let service = try service()
        try service.learn(
            PhoneCall(turns: [.said("Elm Dental?", by: "agent", at: 0), .said("Hello? Hello?"), .said("Okay, bye.")]))
        #expect(model.requests.isEmpty)
        #expect(try service.store.callsWaitingToBeRead() == 0)
    }

    @Test(arguments: [
        "I can never pick up at work", "just e-mail me, please... I can never pick up at work",
        "I can never pick up work", "Just e-mail me, I can never pick up at work.",
    ])
    func aQuoteIsMatchedForgivingly(quote: String) throws {
        let service = try service()
        // The turn is off by one.
        try model.read(.learned("Prefers e-mail", quote: quote, turn: 2))
        try service.learn(PhoneCall.asksForMail)
        #expect(try service.learnedByModel(caller).count == 1)
    }

    @Test(arguments: ["I always pick up at work", "Of course.", "pick never up work I can"])
    func aQuoteOfOtherWordsIsNone(quote: String) throws {
        let service = try service()
        try model.read(.learned("Prefers e-mail", quote: quote, turn: 2))
        try service.learn(PhoneCall.asksForMail)
        #expect(try service.learnedByModel(caller).isEmpty)
    }

    @Test func overBudgetTheRulesHoldUntilTheNextDay() throws {
        let service = try service(["ELAOMS_DAILY_TOKEN_BUDGET": "1000"])
        try model.read()
        try service.learn(PhoneCall.asksForMail)
        var second = PhoneCall.asksForMail
        second.conversation = "conv_2"
        second.timestamp = 1_772_000_500
        try service.learn(second)
        #expect(model.requests.count == 1)
        #expect(try service.store.callsWaitingToBeRead() == 1)
        service.clock.advance(days: 1)
        try model.read(.learned("Prefers e-mail", quote: "Just e-mail me, please.", turn: 1))
        _ = try service.drain()
        #expect(try service.learnedByModel(caller).count == 1)
    }

    @Test func aKeyThatIsTakenAwayTakesNothingWithIt() throws {
        let service = try service()
        try model.read(.learned("Prefers e-mail", quote: "Just e-mail me", turn: 1))
        try service.learn(PhoneCall.asksForMail)
        let before = try service.learnedByModel(caller).map(\.id)
        let without = try Service(sharing: service)
        var again = PhoneCall.asksForMail
        again.timestamp = 1_772_000_999
        try without.learn(again)
        #expect(try without.learnedByModel(caller).map(\.id) == before)
        // What the newer transcript does not say any more is gone.
        again.timestamp = 1_772_001_999
        again.turns[1] = .said("Just phone me, please. I am always there.", at: 5)
        try without.learn(again)
        #expect(try without.learnedByModel(caller).isEmpty)
    }

    // MARK: - A peer that lies or fails

    @Test(arguments: ["not json", "{}", "[]", #"{"memories": 7}"#, #"{"choices": []}"#, ""])
    func anAnswerOfAnotherShapeIsAskedForAgainAndThenGivenUp(content: String) throws {
        let service = try service()
        for _ in 0..<9 { try model.answer(content: content) }
        try service.learn(PhoneCall.asksForMail)
        for _ in 0..<9 {
            service.clock.advance(days: 1)
            _ = try service.drain()
        }
        #expect(model.requests.count == 5)
        #expect(try service.store.callsWaitingToBeRead() == 0)
        #expect(try !service.memories(caller).isEmpty)
    }

    @Test func anAnswerThatIsCutOffIsAskedForWithMoreRoomThenWithAny() throws {
        let service = try service()
        for _ in 0..<3 { try model.answer(content: "{\"memories\": [", finish: "length") }
        try service.learn(PhoneCall.asksForMail)
        #expect(try model.bodies().map { $0["max_tokens"].number } == [4000, 12_000, nil])
        #expect(try service.store.usageByDay(limit: 9).first?.promptTokens == 2700)
        #expect(try service.store.callsWaitingToBeRead() == 0)
    }

    @Test func anAnswerThatAFilterHoldsBackIsGivenUpAtOnce() throws {
        let service = try service()
        try model.answer(content: "{\"memories\": [", finish: "content_filter")
        try service.learn(PhoneCall.asksForMail)
        #expect(try service.store.callsWaitingToBeRead() == 0)
        #expect(try !service.memories(caller).isEmpty)
    }

    @Test func aServerThatKnowsNoSchemaIsAskedInWords() throws {
        let service = try service()
        model.answer(status: 400)
        model.answer(status: 400)
        try model.answer(
            content: "<think>{hm}</think>```json\n{\"caller_name\":null,\"memories\":[],\"key_topics\":[],"
                + "\"sentiment\":\"neutral\",\"conversation_summary\":\"All well.\",\"caller_summary\":\"\","
                + "\"next_greeting\":\"\"}\n```")
        try service.learn(PhoneCall.asksForMail)
        #expect(try service.variables(caller)["last_call_summary"].text == "All well.")
        let formats = try model.bodies().map { $0["response_format"]["type"].text }
        #expect(formats == ["json_schema", "json_object", nil])
        // One call may have been refused for a reason of its own: the next is asked for a schema again.
        model.answer(status: 400)
        model.answer(status: 400)
        for _ in 0..<2 { try model.read() }
        for number in 2...3 {
            var next = PhoneCall.asksForMail
            next.conversation = "conv_\(number)"
            try service.learn(next)
        }
        let later = try model.bodies().dropFirst(3).map { $0["response_format"]["type"].text }
        #expect(later == ["json_schema", "json_object", nil, nil])
    }

    /// What a gateway says that finds no model for a request: each way of asking is tried, and the peer counts as failing.
    @Test(arguments: [
        (404, #"{"error":{"code":"not_found"}}"#),
        (200, #"{"error":{"message":"Provider returned error","code":502}}"#),
        (200, #"{"id":"gen-1","choices":null}"#), (200, "<html>Welcome</html>"), (200, #"{"error":"no such model"}"#),
    ])
    func anErrorInPlaceOfAnAnswerIsThePeers(status: Int, body: String) throws {
        let service = try service()
        for _ in 0..<9 { model.answer(status: status, body: body) }
        try service.learn(PhoneCall.asksForMail)
        for _ in 0..<7 {
            service.clock.advance(days: 1)
            _ = try service.drain()
        }
        #expect(try service.store.callsWaitingToBeRead() == 1)
        // Five failures in a row, and it is left alone.
        #expect(model.requests.count <= 6)
        #expect(try !service.memories(caller).isEmpty)
    }

    /// A wrong key, no credit, a page that has moved.
    @Test(arguments: [401, 402, 403, 301])
    func aPeerThatIsNotSetUpWellIsNoFaultOfTheCall(status: Int) throws {
        let service = try service()
        for _ in 0..<8 { model.answer(status: status, body: #"{"error":{"code":"not_well"}}"#) }
        try service.learn(PhoneCall.asksForMail)
        for _ in 0..<7 {
            service.clock.advance(days: 1)
            _ = try service.drain()
        }
        #expect(try service.store.callsWaitingToBeRead() == 1)
        #expect(model.requests.count == 8)
        try model.read(.learned("Prefers e-mail", quote: "Just e-mail me", turn: 1))
        service.clock.advance(days: 1)
        _ = try service.drain()
        #expect(try service.learnedByModel(caller).count == 1)
    }

    @Test func outagesLeaveFiveTriesForBadAnswers() throws {
        let service = try service()
        for _ in 0..<4 { model.fail(.timedOut) }
        for _ in 0..<4 { try model.answer(content: "no JSON") }
        try model.read(.learned("Prefers e-mail", quote: "Just e-mail me", turn: 1))
        try service.learn(PhoneCall.asksForMail)
        for _ in 0..<9 {
            service.clock.advance(days: 1)
            _ = try service.drain()
        }
        #expect(try service.learnedByModel(caller).count == 1)
    }

    @Test func whatWasGivenUpCanBeReadAgain() throws {
        let service = try service()
        try model.answer(content: "{", finish: "content_filter")
        try service.learn(PhoneCall.asksForMail)
        #expect(try service.store.callsWaitingToBeRead() == 0)
        #expect(try service.store.readAgain(includesOthers: false, now: service.clock.now) == 1)
        try model.read(.learned("Prefers e-mail", quote: "Just e-mail me", turn: 1))
        _ = try service.drain()
        #expect(try service.learnedByModel(caller).count == 1)
        #expect(try service.store.readAgain(includesOthers: true, now: service.clock.now) == 0)
    }

    @Test func callsFromBeforeTheModelCanBeReadToo() throws {
        let before = try Service()
        try before.learn(PhoneCall.asksForMail)
        let service = try Service(StubModel.settings, sharing: before, transport: model)
        #expect(try service.store.readAgain(includesOthers: false, now: service.clock.now) == 0)
        #expect(try service.store.readAgain(includesOthers: true, now: service.clock.now) == 1)
        try model.read(.learned("Prefers e-mail", quote: "Just e-mail me", turn: 1))
        _ = try service.drain()
        #expect(try service.learnedByModel(caller).count == 1)
    }

    @Test func aDamagedFileOfACallStopsNothing() throws {
        let service = try service()
        model.fail(.timedOut)
        try service.learn(PhoneCall.asksForMail)
        let file = service.configuration.store.payloadPath + "/conv_1/conv_1_transcription.json.sealed"
        try Data([1, 2, 3]).write(to: URL(filePath: file))
        service.clock.advance(days: 1)
        _ = try service.drain()
        #expect(try service.store.callsWaitingToBeRead() == 0)
        #expect(try !service.memories(caller).isEmpty)
    }

    @Test func aModelThatThinksKeepsItsSchema() throws {
        let service = try service()
        for number in 0..<2 {
            model.answer(status: 400, body: #"{"error":{"code":"unsupported_parameter"}}"#)
            try model.read()
            var call = PhoneCall.asksForMail
            call.conversation = "conv_\(number)"
            try service.learn(call)
        }
        try model.read()
        var third = PhoneCall.asksForMail
        third.conversation = "conv_9"
        try service.learn(third)
        let bodies = try model.bodies()
        #expect(bodies.allSatisfy { $0["response_format"]["type"].text == "json_schema" })
        // Two calls agree; the third is asked without what was refused at once.
        #expect(bodies.map { $0["temperature"] == .null } == [false, true, false, true, true])
    }

    @Test func noLogHasTheKeyOrAWordOfTheCall() throws {
        let service = try service()
        model.answer(status: 400, body: #"{"error":{"code":"bad","message":"Just e-mail me, please"}}"#)
        model.answer(status: 400)
        model.answer(status: 400)
        try service.learn(PhoneCall.asksForMail)
        for line in service.log.lines {
            #expect(!line.contains("e-mail") && !line.contains("sk-secret") && !line.contains("Ana"))
        }
    }
}
