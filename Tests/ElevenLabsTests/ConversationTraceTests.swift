import Testing

@testable import ElevenLabs

/// Calls that come as OpenTelemetry spans.
struct ConversationTraceTests {
    private static func attribute(_ key: String, _ value: String) -> String {
        #"{"key":"\#(key)","value":\#(value)}"#
    }

    private static func text(_ key: String, _ value: String) -> String {
        attribute(key, #"{"stringValue":"\#(value)"}"#)
    }

    private static func span(_ name: String, at second: Double, _ attributes: [String]) -> String {
        let nanoseconds = String(Int64(second * 1e9))
        return #"{"traceId":"a","spanId":"b","name":"\#(name)","startTimeUnixNano":"\#(nanoseconds)","#
            + #""endTimeUnixNano":"\#(nanoseconds)","attributes":[\#(attributes.joined(separator: ","))],"status":{"code":1}}"#
    }

    private static func event(_ spans: [String]) -> [UInt8] {
        let traces =
            #"{"resourceSpans":[{"resource":{},"scopeSpans":[{"scope":{},"spans":[\#(spans.joined(separator: ","))]}]}]}"#
        return Array(
            #"{"type":"post_call_transcription_otel","event_timestamp":1772000100,"data":{"conversation_id":"conv_o","agent_id":"agent_1","otlp_traces":\#(traces)}}"#
                .utf8)
    }

    private static let root = span(
        "elevenlabs.conversation", at: 1_772_000_000,
        [
            text("elevenlabs.telephony.external_number", "+12025550143"),
            text("elevenlabs.telephony.direction", "inbound"),
            text("elevenlabs.analysis.transcript_summary", "She moved."),
            text("elevenlabs.analysis.call_summary_title", "Move"),
            attribute("elevenlabs.session.duration_ms", #"{"intValue":"90500"}"#),
        ])

    /// Numbers that no clock shows must not end the process that reads them.
    @Test(arguments: ["1e300", "nan", "-inf", "-5", "99999999999999999999"])
    func impossibleTimesCountAsNone(number: String) throws {
        var root = Self.root.replacing(#""intValue":"90500""#, with: #""stringValue":"\#(number)""#)
        root = root.replacing(#""startTimeUnixNano":"1772000000000000000""#, with: #""startTimeUnixNano":"\#(number)""#)
        let turn = Self.span("elevenlabs.recv.user_transcript", at: 4, [Self.text("elevenlabs.user.text", "Hello.")])
            .replacing(#""startTimeUnixNano":"4000000000""#, with: #""startTimeUnixNano":"\#(number)""#)
        let event = try TranscriptionEvent(json: Self.event([root, turn]))
        #expect(event.durationSeconds.map { (0...10_000_000).contains($0) } ?? true)
        #expect(event.startSeconds.map { (0...100_000_000_000).contains($0) } ?? true)
        #expect(event.turns.allSatisfy { (0...1_000_000).contains($0?.timeInCallSeconds ?? 0) })
    }

    @Test func isReadAsTheSameCall() throws {
        let body = Self.event([
            Self.root,
            Self.span(
                "elevenlabs.recv.agent_response", at: 1_772_000_009,
                [
                    text("elevenlabs.agent.text", "Noted."),
                    Self.attribute("elevenlabs.turn.index", #"{"intValue":"2"}"#),
                ]),
            Self.span(
                "elevenlabs.recv.user_transcript", at: 1_772_000_004.5,
                [
                    text("elevenlabs.user.text", "I moved to Elm Road."),
                    Self.attribute("elevenlabs.turn.index", #"{"intValue":1}"#),
                ]),
            Self.span("elevenlabs.tool.search", at: 1_772_000_006, [text("elevenlabs.tool.name", "search")]),
        ])
        let envelope = try PostCallEnvelope(json: body)
        #expect(envelope.kind == .transcription)
        #expect(envelope.conversationID == "conv_o")
        #expect(envelope.agentID == "agent_1")
        #expect(envelope.caller.line(isPlacedByUs: false) == "+12025550143")
        #expect(!envelope.caller.isOutbound)
        let event = try TranscriptionEvent(json: body)
        #expect(event.turns.map { $0?.role } == ["user", "agent"])
        #expect(event.turns.map { $0?.message } == ["I moved to Elm Road.", "Noted."])
        #expect(event.turns.map { $0?.timeInCallSeconds } == [4.5, 9])
        #expect(event.startSeconds == 1_772_000_000)
        #expect(event.durationSeconds == 90.5)
        #expect(event.summary == "She moved.")
        #expect(event.title == "Move")
    }

    private func text(_ key: String, _ value: String) -> String { Self.text(key, value) }

    @Test func outboundCallsAreKnownByTheNumberThatWasCalled() throws {
        let root = Self.span(
            "elevenlabs.conversation", at: 1_772_000_000,
            [
                text("elevenlabs.telephony.direction", "outbound"),
                text("elevenlabs.dynamic_variable.system__caller_id", "+12025550100"),
                text("elevenlabs.dynamic_variable.system__called_number", "+12025550143"),
            ])
        #expect(try PostCallEnvelope(json: Self.event([root])).caller.line(isPlacedByUs: true) == "+12025550143")
    }

    @Test func oneSpanMayHoldBothSides() throws {
        let both = Self.span(
            "elevenlabs.turn.0", at: 1_772_000_001,
            [text("elevenlabs.user.text", "Hello?"), text("elevenlabs.agent.text", "Good morning.")])
        let event = try TranscriptionEvent(json: Self.event([both]))
        #expect(event.turns.map { $0?.message } == ["Hello?", "Good morning."])
    }

    @Test(arguments: [
        #"{"resourceSpans":[]}"#, "{}", "null", "7",
        #"{"resourceSpans":[null,{"scopeSpans":[7,{"spans":[null,{},{"name":3}]}]}]}"#,
        #"{"resourceSpans":[{"scopeSpans":[{"spans":[{"name":"x","attributes":[{"key":"elevenlabs.user.text","value":null},{"value":1}]}]}]}]}"#,
    ])
    func whatIsNoTraceIsAnEmptyCall(traces: String) throws {
        let body = Array(
            #"{"type":"post_call_transcription_otel","data":{"conversation_id":"c","otlp_traces":\#(traces)}}"#.utf8)
        #expect(try PostCallEnvelope(json: body).caller == CallerEvidence())
        #expect(try TranscriptionEvent(json: body).turns.isEmpty)
    }
}
