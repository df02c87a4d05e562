import Testing

/// A call that comes as OpenTelemetry spans teaches what it would teach as JSON.
@Suite struct TraceLearningTests {
    private static func span(_ name: String, at second: Int, _ attributes: [String: String]) -> JSON {
        [
            "name": .string(name), "startTimeUnixNano": .string("\(1_772_000_000 + second)000000000"),
            "attributes": .array(
                attributes.sorted { $0.key < $1.key }.map {
                    ["key": .string($0.key), "value": ["stringValue": .string($0.value)]]
                }),
        ]
    }

    private static func event(timestamp: Int = 1_772_000_100) -> JSON {
        let spans: [JSON] = [
            span("elevenlabs.conversation", at: 0, ["elevenlabs.telephony.external_number": "+12025550143"]),
            span("elevenlabs.recv.agent_response", at: 1, ["elevenlabs.agent.text": "Good morning, how can I help?"]),
            span(
                "elevenlabs.recv.user_transcript", at: 5,
                ["elevenlabs.user.text": "My name is Ana Duarte and I own a red canoe."]),
        ]
        return [
            "type": "post_call_transcription_otel", "event_timestamp": .number(Double(timestamp)),
            "data": [
                "conversation_id": "conv_spans", "agent_id": "agent_1",
                "otlp_traces": ["resourceSpans": [["scopeSpans": [["spans": .array(spans)]]]]],
            ],
        ]
    }

    @Test func teachesWhatTheCallerSaid() throws {
        let service = try Service()
        try service.callEnd(try Self.event().bytes)
        #expect(try service.drain() == 1)
        let variables = try service.variables("+12025550143")
        #expect(variables["user_name"].text == "Ana Duarte")
        #expect(variables["call_count"].number == 1)
        let answer = try service.search("red canoe", caller: "+12025550143")
        #expect(answer["memories"][0]["content"].text == "My name is Ana Duarte and I own a red canoe.")
        #expect(answer["memories"][0]["turn"].number == 1)
        #expect(answer["memories"][0]["timestamp"].text == "2026-02-25T06:13:25Z")
    }

    @Test func bothFormsOfOneCallTeachItOnce() throws {
        let service = try Service()
        try service.callEnd(try Self.event().bytes)
        var call = PhoneCall(conversation: "conv_spans", timestamp: 1_772_000_200)
        call.turns = [.said("My name is Ana Duarte and I own a red canoe.")]
        try service.callEnd(call)
        #expect(try service.drain() == 2)
        #expect(try service.variables("+12025550143")["call_count"].number == 1)
        #expect(try service.memories("+12025550143").count { $0.content.contains("canoe") } == 1)
    }
}
