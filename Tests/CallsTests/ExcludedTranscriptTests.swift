import Foundation
import Store
import Testing

/// Events that come without a transcript, and collected data as lists.
@Suite struct ExcludedTranscriptTests {
    private let caller = "+12025550143"

    private func excluded() -> JSON {
        var call = PhoneCall()
        call.collected = ["favourite_drink": "peppermint tea"]
        call.summary = "The caller asked for a morning appointment."
        var event = call.json
        event["data"]["transcript"] = nil
        return event
    }

    @Test func theAnalysisIsLearnedWhereThereIsNoKey() throws {
        let service = try Service()
        try service.callEnd(excluded().bytes)
        #expect(try service.drain() == 1)
        let contents = try service.memories(caller).map(\.content)
        #expect(
            contents.contains { $0.contains("peppermint tea") }
                && contents.contains { $0.contains("morning appointment") })
        #expect(try service.variables(caller)["user_name"].text == "Ana Duarte")
    }

    @Test func theTurnsComeFromThePlatformWhereThereIsOne() throws {
        let platform = StubModel()
        platform.answer(status: 200, body: String(decoding: try PhoneCall().json["data"].bytes, as: UTF8.self))
        let service = try Service(["ELEVENLABS_API_KEY": "xi"], transport: platform)
        try service.callEnd(excluded().bytes)
        #expect(try service.drain() == 1)
        #expect(platform.requests.first?.url.hasSuffix("/v1/convai/conversations/conv_1") == true)
        #expect(try service.memories(caller).contains { $0.content.contains("Bruno") })
        // The event's own analysis stands.
        #expect(try service.memories(caller).contains { $0.content.contains("peppermint tea") })
    }

    @Test func aPlatformThatHasNoneTakesNothingAway() throws {
        let platform = StubModel()
        platform.answer(status: 404)
        let service = try Service(["ELEVENLABS_API_KEY": "xi"], transport: platform)
        try service.callEnd(excluded().bytes)
        #expect(try service.drain() == 1)
        #expect(try service.memories(caller).contains { $0.content.contains("peppermint tea") })
    }

    @Test func aPlatformThatIsAwayIsAskedAgainAndThenDoneWithout() throws {
        let platform = StubModel()
        for _ in 0..<9 { platform.fail(.timedOut) }
        let service = try Service(["ELEVENLABS_API_KEY": "xi"], transport: platform)
        try service.callEnd(excluded().bytes)
        for _ in 0..<4 {
            service.clock.advance(days: 1)
            _ = try service.drain()
        }
        #expect(platform.requests.count == 3)
        #expect(try service.store.eventCounts() == ["done": 1])
        #expect(try service.memories(caller).contains { $0.content.contains("peppermint tea") })
    }

    @Test(arguments: ["data_collection_results_list", "data_collection_results"])
    func listsOfCollectedDataAreRead(key: String) throws {
        let service = try Service()
        var event = PhoneCall().json
        event["data"]["analysis"]["data_collection_results"] = nil
        event["data"]["analysis"][key] = [
            ["data_collection_id": "name", "value": "Ana Duarte"], ["data_collection_id": "diet", "value": "vegan"],
            ["id": "seats", "value": 4], "odd", ["value": "lost"],
        ]
        try service.callEnd(event.bytes)
        #expect(try service.drain() == 1)
        let contents = try service.memories(caller).map(\.content)
        #expect(contents.contains("Diet: vegan") && contents.contains("Seats: 4"))
        #expect(try service.variables(caller)["user_name"].text == "Ana Duarte")
    }
}
