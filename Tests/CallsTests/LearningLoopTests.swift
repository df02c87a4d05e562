import ElevenLabs
import Foundation
import Store
import Testing

/// The whole loop with the sample events: a call ends, is learned, and the next one knows.
@Suite struct LearningLoopTests {
    private static let parcels = "agent_5931k20bxpt1mdz2kxt1fvvwv8wx"
    private static let dentist = "agent_9788ka711amw0rxswtcvtv6g28t7"
    private static let ana = "+12025550143"
    private static let oliver = "+447700900123"
    private static let priya = "+12025550178"

    private let service: Service

    init() throws { service = try Service() }

    /// Delivers events and lets the worker learn them.
    private func play(_ events: SampleEvent...) throws {
        for event in events {
            try service.callEnd(event.bytes())
            _ = try service.drain()
        }
        #expect(try service.store.eventCounts().keys.allSatisfy { $0 == "done" })
    }

    @Test func greetsByNameWhenTheCallerPhonesAgain() throws {
        #expect(try service.variables(Self.ana, agent: Self.parcels)["user_name"].text == "")
        try play(.firstCall, .firstAudio)
        let answer = try service.callStart(Self.ana, agent: Self.parcels)
        let message = answer["conversation_config_override"]["agent"]["first_message"].text
        #expect(message?.contains("Ana") == true)
        let variables = answer["dynamic_variables"]
        #expect(variables["user_name"].text == "Ana Duarte")
        #expect(variables["returning_caller"].flag == true)
        #expect(variables["call_count"].number == 1)
        #expect(variables["last_call_date"].text == "2026-01-13")
        #expect(variables["last_call_summary"].text?.hasPrefix("Ana Duarte called about parcel JP 4471 902") == true)
        #expect(variables["user_profile_summary"].text?.contains("48 Maple Avenue") == true)
        #expect(variables["memory_context"].text?.contains("48 Maple Avenue") == true)
        #expect(variables["memory_context"].text?.split(separator: "\n").count == 5)
    }

    @Test func theNewAddressTakesTheOldOnesPlace() throws {
        try play(.firstCall)
        #expect(try service.search("delivery address", caller: Self.ana).contents.contains { $0.contains("Maple") })
        try play(.secondCall)
        let found = try service.search(
            ["query": "delivery address", "caller_id": .string(Self.ana), "limit": 50, "sectors": "semantic"])
        #expect(found.contents.contains("Delivery address: 17 Elm Street, Fairview"))
        #expect(!found.contents.contains("Delivery address: 48 Maple Avenue, Apartment 3B, Fairview"))
        let variables = try service.variables(Self.ana, agent: Self.parcels)
        #expect(variables["user_profile_summary"].text?.contains("17 Elm Street") == true)
        #expect(variables["user_profile_summary"].text?.contains("Maple") == false)
        #expect(variables["memory_context"].text?.contains("48 Maple Avenue") == false)
        #expect(variables["call_count"].number == 2)
        #expect(variables["last_call_date"].text == "2026-02-10")
        let addresses = try service.memories(Self.ana).filter { $0.attribute == "delivery_address" }
            .sorted { $0.saidAt < $1.saidAt }
        #expect(addresses.map(\.state) == [.superseded, .active])
        #expect(addresses.first?.supersededBy == addresses.last?.id)
    }

    @Test func aSentenceSaidAgainIsReinforcedAndNotDoubled() throws {
        let sentence = "I prefer deliveries before noon, because in the afternoon I'm at work at the hospital."
        try play(.firstCall)
        let first = try #require(try service.memories(Self.ana).first { $0.content == sentence })
        try play(.secondCall)
        let all = try service.memories(Self.ana).filter { $0.content == sentence }
        #expect(all.map(\.id) == [first.id])
        #expect(all.first?.saidAt == first.saidAt)
        #expect((all.first?.salience ?? 0) > first.salience)
        #expect((all.first?.lastReinforcedAt ?? first.saidAt) > first.lastReinforcedAt)
    }

    @Test func theOrderOfLearningDoesNotMatter() throws {
        try play(.secondCall, .firstCall)
        let variables = try service.variables(Self.ana, agent: Self.parcels)
        #expect(variables["user_profile_summary"].text?.contains("17 Elm Street") == true)
        #expect(variables["last_call_date"].text == "2026-02-10")
        #expect(variables["call_count"].number == 2)
        let address = try service.memories(Self.ana).filter {
            $0.attribute == "delivery_address" && $0.state == .active
        }
        #expect(address.map(\.content) == ["Delivery address: 17 Elm Street, Fairview"])
    }

    @Test func keepsFillerOut() throws {
        try play(.firstCall, .secondCall)
        let contents = try service.memories(Self.ana).map(\.content)
        for filler in ["uh, one second", "okay thanks", "mm-hm, thanks, bye", "Take your time."] {
            #expect(!contents.contains { $0.localizedCaseInsensitiveContains(filler) }, "\(filler)")
        }
        #expect(contents.contains { $0.contains("dog Bruno") })
    }

    @Test func rememberWhichTurnAMemoryCameFrom() throws {
        try play(.firstCall)
        let item = try #require(
            try service.search("dog Bruno", caller: Self.ana)["memories"].elements.first {
                $0["content"].text?.contains("Bruno") == true && $0["turn"] != .null
            })
        #expect(item["turn"].number == 12)
        #expect(item["conversation_id"].text == "conv_5212kjedjhcxfm61p0k3bnz0waf8")
        #expect(item["timestamp"].text == "2026-01-13T15:43:31Z")
    }

    @Test func knowsEachCallerApart() throws {
        try play(.firstCall, .otherCaller)
        #expect(try service.variables(Self.oliver, agent: Self.dentist)["user_name"].text == "Oliver Hughes")
        #expect(try service.search("allergic to penicillin", caller: Self.ana).contents.isEmpty)
        #expect(try service.search("dog Bruno", caller: Self.oliver).contents.isEmpty)
        #expect(
            try service.search("am I allergic?", caller: Self.oliver).contents.contains { $0.contains("penicillin") })
    }

    @Test func anOutboundCallBelongsToThePersonCalled() throws {
        try play(.failure, .outbound)
        let variables = try service.variables(Self.priya, agent: Self.parcels)
        #expect(variables["user_name"].text == "Priya Nair")
        // The call that did not come about does not count.
        #expect(variables["call_count"].number == 1)
        #expect(try service.search("café", caller: Self.priya).contents.contains { $0.contains("Blue Fig") })
        #expect(try service.userID("+12025550100") == nil)
        #expect(try service.search("parcel", caller: "+12025550100").contents.isEmpty)
    }

    @Test func aCallThatFailedToStartIsKeptAndTeachesNothing() throws {
        try play(.failure)
        let userID = try #require(try service.userID(Self.priya))
        let snapshot = try #require(try service.store.snapshot(of: userID))
        #expect(snapshot.calls.map(\.status) == [.failed])
        #expect(snapshot.memories.isEmpty)
        let variables = try service.variables(Self.priya, agent: Self.parcels)
        #expect(variables["returning_caller"].flag == false)
        #expect(variables["call_count"].number == 0)
    }

    @Test func aWithheldCallTeachesNothing() throws {
        try play(.withheld)
        #expect(try service.variables("anonymous", agent: Self.parcels)["returning_caller"].flag == false)
        #expect(try service.search("depot", caller: "anonymous").contents.isEmpty)
        let owner = try #require(
            try service.store.owners(ofConversation: "conv_8227kxczypvaw3nz4d0y71brjq80").first)
        #expect(try service.store.snapshot(of: owner.userID)?.memories.isEmpty == true)
        #expect(
            try service.store.turns(of: owner.userID, conversationID: "conv_8227kxczypvaw3nz4d0y71brjq80").count == 8)
    }

    // MARK: - Files

    @Test func keepsTheFilesOfEachCall() throws {
        try play(.firstAudio, .firstCall, .failure)
        let (call, failed) = ("conv_5212kjedjhcxfm61p0k3bnz0waf8", "conv_8488kkes5h48rkmemyk8njy2v6s6")
        #expect(
            service.folder.names(in: "payloads/\(call)") == [
                "\(call)_audio.mp3.sealed", "\(call)_transcription.json.sealed",
            ])
        #expect(service.folder.names(in: "payloads/\(failed)") == ["\(failed)_failure.json.sealed"])
        let folder = service.folder.path + "/payloads/"
        #expect(
            try service.store.openPayload(path: folder + "\(call)/\(call)_transcription.json.sealed")
                == SampleEvent.firstCall.bytes())
        #expect(
            try service.store.openPayload(path: folder + "\(failed)/\(failed)_failure.json.sealed")
                == SampleEvent.failure.bytes())
        let audio = try service.store.openPayload(path: folder + "\(call)/\(call)_audio.mp3.sealed")
        let expected = try AudioEvent(json: SampleEvent.firstAudio.bytes()).audio
        #expect(audio == expected)
        #expect(audio.count > 1000)
    }

    @Test func writesPlainFilesUnderExactlyTheirNamesWhenAsked() throws {
        let plain = try Service(["ELAOMS_PLAIN_PAYLOADS": "1"])
        for event in [SampleEvent.firstCall, .firstAudio] {
            try plain.callEnd(event.bytes())
        }
        #expect(try plain.drain() == 2)
        let call = "conv_5212kjedjhcxfm61p0k3bnz0waf8"
        #expect(
            plain.folder.names(in: "payloads/\(call)") == ["\(call)_audio.mp3", "\(call)_transcription.json"])
        let bytes = try Data(
            contentsOf: URL(fileURLWithPath: plain.folder.path + "/payloads/\(call)/\(call)_transcription.json"))
        #expect(Array(bytes) == (try SampleEvent.firstCall.bytes()))
    }

    // MARK: - Nothing in clear

    @Test func holdsNothingOfTheSampleCallsInClear() throws {
        try play(.firstCall, .firstAudio, .failure, .secondCall, .otherCaller, .outbound, .withheld)
        _ = try service.search("Where does Ana Duarte live now?", caller: Self.ana)
        #expect(service.followUp.drain(seconds: 10))
        var needles = ["Where does Ana Duarte", "Ana Duarte", "Oliver Hughes", "Priya Nair"]
        for number in [Self.ana, Self.oliver, Self.priya, "+12025550100", "+441632960012"] {
            needles += [number, String(number.dropFirst())]
        }
        for event in SampleEvent.allCases {
            let data = try JSON(event.bytes())["data"]
            needles += data["transcript"].elements.compactMap { $0["message"].text }.filter { $0.utf8.count >= 8 }
            needles += [data["analysis"]["transcript_summary"].text, data["analysis"]["call_summary_title"].text]
                .compactMap { $0 }
            let results = data["analysis"]["data_collection_results"]
            needles += results.keys.compactMap { results[$0]["value"].text }.filter { $0.utf8.count >= 8 }
        }
        #expect(needles.count > 80)
        for name in try FileManager.default.subpathsOfDirectory(atPath: service.folder.path) {
            guard let bytes = FileManager.default.contents(atPath: service.folder.path + "/" + name) else { continue }
            for needle in needles { #expect(bytes.range(of: Data(needle.utf8)) == nil, "\(needle) in \(name)") }
        }
        // Nor in the log.
        let log = service.log.lines.joined()
        #expect(log.contains("call learned"))
        for needle in needles { #expect(!log.contains(needle), "\(needle) in the log") }
    }
}
