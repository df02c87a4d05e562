import Foundation
import Store
import Testing

/// One odd part must never cost the whole call.
@Suite struct TranscriptShapeTests {
    private static let ana = "+12025550143"
    private let service: Service

    init() throws { service = try Service() }

    /// Learns an event that a test bent, and says whether the sentence in it was learned.
    private func learns(_ bend: (inout JSON) -> Void) throws -> Bool {
        var event = PhoneCall().json
        bend(&event)
        try service.callEnd(event.bytes)
        #expect(try service.drain() == 1)
        #expect(try service.store.eventCounts() == ["done": 1])
        return try service.search("dog Bruno", caller: Self.ana).contents
            .contains("I always walk my dog Bruno at eight in the morning.")
    }

    @Test func learnsACallWithToolTurnsNullMessagesAndFractions() throws {
        #expect(
            try learns {
                $0["data"]["transcript"] = [
                    ["role": "tool", "message": "{\"result\": 17}", "time_in_call_secs": 1],
                    ["role": "agent", "message": nil, "time_in_call_secs": 2, "tool_calls": [["name": "x"]]],
                    [
                        "role": "user", "message": "I always walk my dog Bruno at eight in the morning.",
                        "time_in_call_secs": 3.5,
                    ],
                    ["role": "user", "message": "", "time_in_call_secs": 4],
                ]
            })
        let memory = try #require(try service.memories(Self.ana).first { $0.content.contains("Bruno") })
        #expect(memory.turn == 2)
        #expect(memory.saidAt.milliseconds == 1_772_000_003_500)
        let turns = try service.store.turns(of: #require(try service.userID(Self.ana)), conversationID: "conv_1")
        #expect(turns.map(\.index) == [0, 2])
        #expect(turns.map(\.role) == [.other, .user])
    }

    private static let sentence: JSON = .said("I always walk my dog Bruno at eight in the morning.")

    private static let oddTurns: [JSON] = [
        nil, 17, "text", .array([]), .object([:]), ["role": nil, "message": nil], ["role": 5, "message": .array([])],
        ["message": "no role"], ["role": "user"], ["role": "user", "message": .object(["a": 1])],
        ["role": "user", "message": "\u{0}\u{1}\u{FFFF}"], ["role": "robot", "message": "beep"],
        ["role": "user", "message": "hi", "time_in_call_secs": "soon"],
        ["role": "user", "message": "hi", "time_in_call_secs": -5],
        ["role": "user", "message": "hi", "time_in_call_secs": 1e300],
    ]

    @Test(arguments: oddTurns) func learnsTheRestAroundAnOddTurn(turn: JSON) throws {
        #expect(try learns { $0["data"]["transcript"] = [turn, Self.sentence, turn] })
    }

    @Test(
        arguments: [
            "status", "metadata", "analysis", "conversation_initiation_client_data", "agent_id", "user_id", "has_audio",
        ], [nil, 17, "text", .array([]), .object([:]), .array([nil]), true] as [JSON])
    func learnsACallWithAnOddPart(part: String, value: JSON) throws {
        #expect(
            try learns {
                $0["data"][part] = value
                if part == "metadata" {
                    // Then another part has to say who called.
                    $0["data"]["conversation_initiation_client_data"] = [
                        "dynamic_variables": ["system__caller_id": .string(Self.ana)]
                    ]
                }
            })
    }

    @Test(arguments: [nil, -1, 0, 1e300, -1e300, 1_772_000_000_000, "1772000000", "never", true] as [JSON])
    func learnsACallThatBeganAtAnOddTime(start: JSON) throws {
        #expect(try learns { $0["data"]["metadata"]["start_time_unix_secs"] = start })
        #expect(try service.variables(Self.ana)["returning_caller"].flag == true)
    }

    @Test(arguments: [nil, -1, 0, 9.2e18, 1e300, -9.2e18, 1_772_000_000_000, "soon", true, 3.5] as [JSON])
    func learnsAnEventOfAnOddTime(timestamp: JSON) throws {
        #expect(
            try learns {
                $0["event_timestamp"] = timestamp
                $0["data"]["metadata"]["start_time_unix_secs"] = nil
            })
        // It does not stand in the way of the next one.
        var call = PhoneCall(timestamp: Int(service.clock.seconds) + 5)
        call.turns = [.said("I always ride my horse at nine.")]
        try service.learn(call)
        #expect(try service.search("horse", caller: Self.ana).contents.count == 1)
    }

    @Test(arguments: [-9.2e18, 9.2e18, 1e300] as [JSON]) func keepsAFailureOfAnOddTime(timestamp: JSON) throws {
        var failure = PhoneCall().failure
        failure["event_timestamp"] = timestamp
        try service.callEnd(failure.bytes)
        #expect(try service.drain() == 1)
        #expect(try service.store.eventCounts() == ["done": 1])
    }

    @Test(arguments: [nil, -1, 1e300, "long", .array([])] as [JSON])
    func learnsACallOfAnOddLength(duration: JSON) throws {
        #expect(try learns { $0["data"]["metadata"]["call_duration_secs"] = duration })
    }

    @Test(arguments: [nil, 17, "klingon", "en-GB", "", "e\u{301}n", .array([])] as [JSON])
    func learnsACallInAnOddLanguage(language: JSON) throws {
        #expect(try learns { $0["data"]["metadata"]["main_language"] = language })
    }

    @Test func learnsOddCollectedValues() throws {
        #expect(
            try learns {
                $0["data"]["analysis"]["data_collection_results"] = [
                    "name": ["value": "Ana Duarte"], "age": ["value": 41], "member": ["value": true],
                    "rate": ["value": 1.5], "nothing": ["value": nil], "list": ["value": .array([1])], "odd": 17,
                    "none": nil, "": ["value": "empty"],
                ]
            })
        #expect(try service.variables(Self.ana)["user_name"].text == "Ana Duarte")
        let contents = try service.memories(Self.ana).map(\.content)
        #expect(contents.contains { $0.contains("41") })
        #expect(!contents.contains { $0.contains("nothing") })
    }

    @Test func learnsACallWithoutWords() throws {
        var event = PhoneCall().json
        event["data"]["transcript"] = .array([])
        try service.callEnd(event.bytes)
        #expect(try service.drain() == 1)
        #expect(try service.variables(Self.ana)["call_count"].number == 1)
        #expect(try service.variables(Self.ana)["user_name"].text == "Ana Duarte")
    }

    @Test func learnsAVeryLongCall() throws {
        var call = PhoneCall()
        call.turns = (0..<600).map { .said("I always walk dog number \($0) at eight in the morning.", at: Double($0)) }
        try service.learn(call)
        #expect(try service.memories(Self.ana).count >= 600)
        #expect(try service.search("dog 599", caller: Self.ana).contents.first?.contains("599") == true)
    }
}
