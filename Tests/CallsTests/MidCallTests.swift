import Persistence
import Foundation
import HTTP
import Testing

@testable import Calls
@testable import Store

@Suite struct MidCallTests {
    private let service: Service

    init() throws {
        service = try Service()
        var call = PhoneCall()
        call.collected = ["delivery_address": "48 Maple Avenue"]
        call.turns = [
            .said("I always walk my dog Bruno at eight in the morning."),
            .said("Your parcel will come on Thursday, reference R-20417.", by: "agent", at: 20),
            .said("I am really happy about the new dog bed.", at: 40),
        ]
        call.summary = "Ana asked when the parcel with the dog bed comes."
        try service.learn(call)
    }

    private func ask(_ query: JSON, _ more: [String: JSON] = [:]) throws -> JSON {
        var body: JSON = ["query": query, "caller_id": "+12025550143"]
        for (name, value) in more { body[name] = value }
        return try service.search(body)
    }

    private func error(_ request: Request) throws -> (Int, String?) {
        let response = service.routes.answer(request)
        return (response.status, try JSON(response.body)["error"]["code"].text)
    }

    // MARK: - The answer

    @Test func answersWithProfileMemoriesAndASentence() throws {
        let answer = try ask("where does the dog sleep?")
        #expect(answer.keys == ["profile", "memories", "summary", "confidence", "query_time_ms"])
        #expect(answer["profile"]["name"].text == "Ana Duarte")
        #expect(answer["profile"]["user_id"].text == (try service.userID("+12025550143")))
        #expect(answer["profile"]["summary"].text?.contains("48 Maple Avenue") == true)
        #expect(answer["summary"].text?.contains("Ana Duarte") == true)
        #expect((answer["confidence"].number ?? 0) > 0)
        #expect((answer["query_time_ms"].number ?? -1) >= 0)
        let memory = try #require(answer["memories"].elements.first { $0["turn"].number == 0 })
        #expect(
            memory.keys == ["id", "content", "sector", "salience", "score", "timestamp", "conversation_id", "turn"])
        #expect(memory["id"].text?.hasPrefix("mem_") == true)
        #expect(memory["content"].text == "I always walk my dog Bruno at eight in the morning.")
        #expect(memory["timestamp"].text == "2026-02-25T06:13:25Z")
        #expect(memory["conversation_id"].text == "conv_1")
        let scores = answer["memories"].elements.compactMap { $0["score"].number }
        #expect(scores == scores.sorted(by: >))
    }

    @Test func explainsEachMemoryWhenAsked() throws {
        for flag: JSON in [true, "true", 1, "1"] {
            let item = try #require(try ask("dog", ["explain": flag])["memories"].elements.first)
            #expect(item["explain"].keys == ["similarity", "salience", "recency", "link", "layer", "path", "matched"])
            #expect(item["explain"]["similarity"]["value"].number == 1)
            #expect((item["explain"]["similarity"]["words"].number ?? 0) > 0)
            #expect(item["explain"]["matched"].elements == ["dog"])
        }
        for flag: JSON in [false, "no", 0, nil] {
            #expect(try ask("dog", ["explain": flag])["memories"][0]["explain"] == .null)
        }
    }

    @Test func saysWhenNothingFits() throws {
        let answer = try ask("helicopter")
        #expect(answer.contents.isEmpty)
        #expect(answer["confidence"].number == 0)
        #expect(answer["profile"]["name"].text == "Ana Duarte")
        #expect(answer["summary"].text == "Nothing that is known about Ana Duarte fits the question.")
    }

    @Test(arguments: ["+12025550199", "", "anonymous", "nobody"])
    func answersAboutAStrangerWithNothing(caller: String) throws {
        let answer = try service.search("dog", caller: caller)
        #expect(answer.contents.isEmpty)
        #expect(answer["confidence"].number == 0)
        #expect(answer["profile"] == .null)
        #expect(answer["summary"].text?.isEmpty == false)
    }

    @Test func prefersTheUserIDToTheCaller() throws {
        try service.learn(
            PhoneCall(
                conversation: "conv_2", caller: "+12025550199", turns: [.said("I always feed my dog Rex at nine.")]))
        let rex = try #require(try service.userID("+12025550199"))
        #expect(try ask("dog", ["user_id": .string(rex)]).contents == ["I always feed my dog Rex at nine."])
        #expect(try ask("dog", ["user_id": "+12025550199"]).contents.count == 1)
        #expect(try ask("dog", ["user_id": ""]).contents.count > 1)
    }

    @Test func answersEmptyForAnAgentsNumber() throws {
        // A caller whose number a later call names as our own.
        try service.learn(PhoneCall(conversation: "conv_2", caller: "+12025550199"))
        #expect(try service.search("dog", caller: "+12025550199").contents.count == 1)
        try service.learn(PhoneCall(conversation: "conv_3", agentNumber: "+12025550199"))
        #expect(try service.search("dog", caller: "+12025550199").contents.isEmpty)
        #expect(try service.search("dog", caller: "+12025550100").contents.isEmpty)
    }

    // MARK: - Filters

    private static let limits: [(JSON, Int)] = [
        (1, 1), ("2", 2), (" 2 ", 2), (0, 1), (-5, 1), (1.6, 2), ("many", 5), (nil, 5), (.array([]), 5), (true, 5),
        (1e300, 50), ("1e999", 50), ("nan", 5), (1000, 50), ("51", 50), (-1e300, 1),
    ]

    @Test(arguments: limits) func readsTheLimitForgivingly(limit: JSON, expected: Int) throws {
        let json: JSON = ["query": "dog", "limit": limit]
        #expect(try SearchRequest(json: json.bytes).limit == expected)
    }

    @Test func returnsNoMoreThanTheLimit() throws {
        #expect(try ask("dog parcel", ["limit": "1"]).contents.count == 1)
        #expect(try ask("dog parcel", ["limit": 50]).contents.count > 1)
    }

    @Test(arguments: [
        JSON.array(["procedural"]), "procedural", "procedural,episodic", "Procedural, EPISODIC ",
        ["procedural", "nonsense"],
    ]) func filtersBySector(sectors: JSON) throws {
        for name in ["sectors", "sector_type"] {
            let found = try ask("dog parcel", [name: sectors])["memories"].elements.compactMap { $0["sector"].text }
            #expect(found.contains("procedural"))
            #expect(Set(found).isSubset(of: ["procedural", "episodic"]))
        }
    }

    @Test(arguments: [JSON.array([]), "", nil, "nonsense", 17, ["nonsense"]])
    func doesNotFilterByWhatIsNoSector(sectors: JSON) throws {
        let found = try ask("dog parcel", ["sectors": sectors])["memories"].elements.compactMap { $0["sector"].text }
        #expect(Set(found).count > 1)
    }

    @Test func filtersByTheAgentOnlyWhenAsked() throws {
        try service.learn(
            PhoneCall(
                conversation: "conv_2", agent: "agent_2", start: 1_772_400_000,
                turns: [.said("I always buy the dog food on Fridays.")]))
        #expect(try ask("dog", ["only_agent_id": "agent_2"]).contents == ["I always buy the dog food on Fridays."])
        #expect(
            try !ask("dog", ["only_agent_id": "agent_1"]).contents.contains("I always buy the dog food on Fridays."))
        #expect(try ask("dog", ["only_agent_id": "agent_9"]).contents.isEmpty)
        // The present call's agent does not filter.
        #expect(try ask("dog", ["agent_id": "agent_9", "conversation_id": "conv_9"]).contents.count > 2)
    }

    @Test func findsArchivedMemoriesOnlyWhenAsked() throws {
        let userID = try #require(try service.userID("+12025550143"))
        let snapshot = try #require(try service.store.snapshot(of: userID))
        let dog = try #require(snapshot.memories.first { $0.content.contains("dog Bruno") })
        let fading = FadingMemory(
            userID: userID, memoryID: dog.id, salience: dog.salience, decayRate: 0,
            lastReinforcedAt: dog.lastReinforcedAt)
        _ = try service.store.archive([fading], now: service.clock.now)
        #expect(try !ask("Bruno").contents.contains(dog.content))
        for flag: JSON in [true, "true", 1] {
            #expect(try ask("Bruno", ["include_archived": flag]).contents.first == dog.content)
        }
    }

    // MARK: - Requests that are none

    @Test(arguments: ["", "   ", "\n\t", .null, .array([]), .object([:]), false] as [JSON]) func refusesAnEmptyQuestion(
        query: JSON
    ) throws {
        #expect(try error(.search(["query": query, "caller_id": "+12025550143"])) == (400, "empty_query"))
    }

    @Test(arguments: ["", "{", "[]", "null", "\"x\"", "17", "{\"query\"", String(repeating: "[", count: 1000)])
    func refusesWhatIsNoObject(body: String) throws {
        #expect(
            try error(.post("/webhook/search-data", Array(body.utf8), key: Service.searchKey)) == (400, "bad_json"))
    }

    @Test(arguments: ["", "text/plain", "application/x-www-form-urlencoded", "application/jsonp"])
    func refusesOtherContentTypes(type: String) throws {
        var request = Request.search(["query": "dog"])
        request.contentType = type
        #expect(try error(request) == (415, "wrong_content_type"))
    }

    @Test func asksForTheKeyFirst() throws {
        var request = Request.search(["query": ""], key: "wrong")
        request.contentType = "text/plain"
        #expect(try error(request) == (401, "unauthorized"))
    }

    @Test func takesAVeryLongQuestion() throws {
        let long = String(repeating: "dog and ", count: 100_000)
        #expect(try !ask(.string(long)).contents.isEmpty)
        let strange = "dog" + String(repeating: "\u{301}", count: 100_000)
        #expect(throws: Never.self) { try ask(.string(strange)) }
    }

    @Test func servesTheAliasTheSame() throws {
        let body = try JSON.object(["query": "dog", "caller_id": "+12025550143"]).bytes
        var answers = try ["/webhook/search-data", "/tools/memory-query"].map {
            try JSON(service.routes.answer(.post($0, body, key: Service.searchKey)).body)
        }
        for index in answers.indices { answers[index]["query_time_ms"] = 0 }
        #expect(answers[0] == answers[1])
        #expect(!answers[0].contents.isEmpty)
    }

    // MARK: - The record

    @Test func recordsEveryQuestion() throws {
        _ = try ask("dog", ["agent_id": "agent_1", "conversation_id": "conv_now"])
        _ = try service.search(["query": "who is that?", "caller_id": "+12025550199", "agent_id": "not plain!"])
        #expect(service.followUp.drain(seconds: 10))
        let userID = try #require(try service.userID("+12025550143"))
        let asked = try #require(try service.store.invocations(of: userID).first)
        #expect(asked.query == "dog")
        #expect(asked.agentID == "agent_1")
        #expect(asked.conversationID == "conv_now")
        #expect(asked.resultCount == (try ask("dog").contents.count))
        #expect(asked.latencyMicroseconds > 0)
        #expect(asked.invokedAt == service.clock.now)
        let stranger = try #require(try service.store.invocations(of: nil).first)
        #expect(stranger.query == "who is that?")
        #expect(stranger.agentID == "")
        #expect(stranger.resultCount == 0)
    }

    @Test func recordsNoQuestionThatWasRefused() throws {
        _ = service.routes.answer(.search(["query": ""]))
        _ = service.routes.answer(.search(["query": "dog"], key: "wrong"))
        #expect(service.followUp.drain(seconds: 10))
        #expect(try service.store.invocations(of: nil).isEmpty)
    }
}
