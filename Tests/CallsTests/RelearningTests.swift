import Persistence
import Foundation
import Store
import TestSupport
import Testing

/// The same call told of again: newer, older, by somebody else, in parts.
@Suite struct RelearningTests {
    private static let ana = "+12025550143"
    private let service: Service

    init() throws { service = try Service() }

    private func contents() throws -> [String] { try service.memories(Self.ana).map(\.content).sorted() }

    private func callCount(_ caller: String = ana) throws -> Double? {
        try service.variables(caller)["call_count"].number
    }

    @Test func aNewerEventIsLearnedWithoutDoubling() throws {
        var call = PhoneCall(timestamp: 1_772_000_100)
        call.collected = ["delivery_address": "48 Maple Avenue"]
        try service.learn(call)
        let before = try service.memories(Self.ana).sorted { $0.id < $1.id }
        // The platform corrected its own summary.
        call.timestamp = 1_772_000_200
        call.summary = "Ana asked about a parcel."
        try service.learn(call)
        let after = try service.memories(Self.ana).sorted { $0.id < $1.id }
        #expect(after.filter { $0.origin != .summary } == before)
        #expect(after.count == before.count + 1)
        #expect(try callCount() == 1)
        #expect(try service.variables(Self.ana)["last_call_summary"].text == "Ana asked about a parcel.")
    }

    @Test func theSameWordsUnderANewTimestampChangeNothingButTheRevision() throws {
        var call = PhoneCall(timestamp: 1_772_000_100)
        for second in 0..<4 {
            call.timestamp = 1_772_000_100 + second
            #expect(try service.learn(call) == 1)
        }
        let memories = try service.memories(Self.ana)
        #expect(Set(memories.map(\.content)).count == memories.count)
        #expect(memories.allSatisfy { $0.salience == $0.origin.initialSalience })
        #expect(try callCount() == 1)
    }

    @Test func aCorrectedTranscriptTakesBackWhatWasNeverSaid() throws {
        var call = PhoneCall(timestamp: 100)
        call.turns = [.said("I always walk my cat Bruno at eight."), .said("I prefer tea to coffee.", at: 20)]
        try service.learn(call)
        call.timestamp = 101
        call.turns = [.said("I always walk my dog Bruno at eight."), .said("I prefer tea to coffee.", at: 20)]
        try service.learn(call)
        #expect(try service.search("cat", caller: Self.ana).contents.isEmpty)
        #expect(try service.search("dog", caller: Self.ana).contents.first?.contains("dog Bruno") == true)
        #expect(try service.search("tea", caller: Self.ana).contents.first?.contains("tea to coffee") == true)
        #expect(try service.memories(Self.ana).count { $0.content.contains("Bruno") } == 1)
    }

    @Test func anOlderEventAfterANewerIsIgnored() throws {
        var call = PhoneCall(timestamp: 200)
        try service.learn(call)
        let before = try contents()
        call.timestamp = 100
        call.turns = [.said("I always ride my horse at nine.")]
        #expect(try service.learn(call) == 1)
        #expect(try contents() == before)
        #expect(try callCount() == 1)
        #expect(try service.store.events(state: "done").map(\.reason).contains("older_than_learned"))
        // The stored transcript is the newer one, too.
        let path = service.folder.path + "/payloads/conv_1/conv_1_transcription.json.sealed"
        #expect(try String(decoding: service.store.openPayload(path: path), as: UTF8.self).contains("dog Bruno"))
    }

    @Test func eventsWithoutATimestampCountByTheirArrival() throws {
        var call = PhoneCall(timestamp: nil)
        try service.learn(call)
        service.clock.advance(seconds: 60)
        call.turns = [.said("I always ride my horse at nine.")]
        try service.learn(call)
        #expect(try service.search("horse", caller: Self.ana).contents.count == 1)
        #expect(try service.search("dog", caller: Self.ana).contents.isEmpty)
        #expect(try callCount() == 1)
    }

    @Test func aCallThatTurnsOutToBeAnotherPersonsMovesWhole() throws {
        try service.learn(PhoneCall(timestamp: 100))
        let other = PhoneCall(caller: "+12025550199", timestamp: 101, name: "Ben Okri")
        try service.learn(other)
        #expect(try service.memories(Self.ana).isEmpty)
        let ana = try service.variables(Self.ana)
        #expect(ana["user_name"].text == "")
        #expect(ana["returning_caller"].flag == false)
        #expect(ana["memory_context"].text == "")
        #expect(try service.search("dog", caller: Self.ana).contents.isEmpty)
        #expect(try service.variables("+12025550199")["user_name"].text == "Ben Okri")
        #expect(try service.search("dog", caller: "+12025550199").contents.count == 1)
        #expect(try service.store.owners(ofConversation: "conv_1").count == 1)
    }

    @Test func aHiddenCallThatTurnsOutToBeSomebodysMovesWhole() throws {
        try service.learn(PhoneCall(caller: "anonymous", timestamp: 100))
        let hidden = try #require(try service.store.owners(ofConversation: "conv_1").first).userID
        try service.learn(PhoneCall(timestamp: 101))
        #expect(try service.variables(Self.ana)["user_name"].text == "Ana Duarte")
        #expect(throws: StoreError.noKey) { try service.store.snapshot(of: hidden) }
        let path = service.folder.path + "/payloads/conv_1/conv_1_transcription.json.sealed"
        #expect(throws: Never.self) { try service.store.openPayload(path: path) }
    }

    @Test func theRecordingMayComeBeforeOrAfterTheTranscript() throws {
        let (early, late) = (PhoneCall(conversation: "conv_early"), PhoneCall(conversation: "conv_late"))
        try service.callEnd(early.recording([1, 2, 3]).bytes)
        _ = try service.drain()
        try service.learn(early)
        try service.learn(late)
        try service.callEnd(late.recording([4, 5, 6]).bytes)
        _ = try service.drain()
        for (id, audio) in [("conv_early", [1, 2, 3] as [UInt8]), ("conv_late", [4, 5, 6])] {
            let path = service.folder.path + "/payloads/\(id)/\(id)_audio.mp3.sealed"
            #expect(try service.store.openPayload(path: path) == audio)
        }
        #expect(try callCount() == 2)
    }

    @Test func theTranscriptOutranksAFailureWhicheverComesFirst() throws {
        let (early, late) = (PhoneCall(conversation: "conv_early"), PhoneCall(conversation: "conv_late"))
        var failure = early.failure
        failure["event_timestamp"] = 1_772_999_999
        try service.callEnd(failure.bytes)
        _ = try service.drain()
        try service.learn(early)
        try service.learn(late)
        failure = late.failure
        failure["event_timestamp"] = 1_772_999_999
        try service.callEnd(failure.bytes)
        _ = try service.drain()
        let userID = try #require(try service.userID(Self.ana))
        let snapshot = try #require(try service.store.snapshot(of: userID))
        #expect(snapshot.calls.map(\.status) == [.learned, .learned])
        #expect(try callCount() == 2)
        #expect(service.folder.names(in: "payloads/conv_late").count == 2)
    }

    @Test func aRecordingThatIsNoneIsKeptForLater() throws {
        var recording = PhoneCall().recording()
        recording["data"]["full_audio"] = "not base64!"
        try service.callEnd(recording.bytes)
        #expect(try service.drain() == 1)
        let event = try #require(try service.store.events(state: "ignored").first)
        #expect(event.reason == "unreadable")
    }

    @Test func aLargeRecordingGoesThroughAFile() throws {
        let audio = (0..<2_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        try service.callEnd(PhoneCall().recording(audio).bytes)
        #expect(service.folder.names(in: "data/intake").count == 1)
        #expect(try service.drain() == 1)
        #expect(service.folder.names(in: "data/intake").isEmpty)
        let path = service.folder.path + "/payloads/conv_1/conv_1_audio.mp3.sealed"
        #expect(try service.store.openPayload(path: path) == audio)
    }

    @Test func leavesNoUserOfAHiddenCallBehindHoweverOftenItStartsOver() throws {
        // One worker takes calls of a person away again and again while another teaches that person.
        let second = try Service(sharing: service)
        for round in 0..<6 {
            try service.callEnd(PhoneCall(conversation: "conv_moving_\(round)", timestamp: 100))
        }
        _ = try service.drain()
        for round in 0..<6 {
            try service.callEnd(
                PhoneCall(conversation: "conv_moving_\(round)", caller: "anonymous", timestamp: 101))
            try service.callEnd(PhoneCall(conversation: "conv_staying_\(round)", timestamp: 102))
        }
        let service = service
        let results = inParallel(2) { try ($0 == 0 ? service : second).drain() }
        for result in results { _ = try result.get() }
        _ = try service.drain()
        #expect(try service.store.eventCounts() == ["done": 18])
        #expect(try service.strandedUserCount() == 0)
        #expect(try callCount() == 6)
    }
}
