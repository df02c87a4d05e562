import ElevenLabs
import Testing

struct PostCallEnvelopeTests {
    private static func envelope(_ json: String) throws -> PostCallEnvelope {
        try PostCallEnvelope(json: Array(json.utf8))
    }

    @Test func readsTheOutsideOfATranscription() throws {
        let envelope = try Self.envelope(
            """
            {"type": "post_call_transcription", "event_timestamp": 1768319041, "data": {"agent_id": "agent_1",
             "conversation_id": "conv_1", "status": "done", "user_id": null, "new_field": [1, {"a": null}],
             "metadata": {"start_time_unix_secs": 1, "phone_call": {"type": "twilio", "direction": "inbound",
                "agent_number": "+12025550100", "external_number": "+12025550143", "call_sid": "CA1"}},
             "conversation_initiation_client_data": {"dynamic_variables": {"system__caller_id": "+12025550143",
                "system__called_number": "+12025550100", "user_id": "usr_1", "list": [], "nothing": null}}}}
            """)
        #expect(envelope.kind == .transcription)
        #expect(envelope.eventTimestamp == 1_768_319_041)
        #expect(envelope.conversationID == "conv_1")
        #expect(envelope.agentID == "agent_1")
        #expect(
            envelope.caller
                == CallerEvidence(
                    isInbound: true, externalNumber: "+12025550143", agentNumber: "+12025550100",
                    systemCallerID: "+12025550143",
                    systemCalledNumber: "+12025550100", ownUserID: "usr_1"))
    }

    @Test(
        arguments: [
            ("post_call_transcription", PostCallEnvelope.Kind.transcription), ("post_call_audio", .audio),
            ("call_initiation_failure", .failure), ("post_call_transcription_otel", .transcription), ("", .unknown),
            ("POST_CALL_AUDIO", .unknown),
        ] as [(String, PostCallEnvelope.Kind)])
    func knowsTheTypes(_ type: String, _ kind: PostCallEnvelope.Kind) throws {
        #expect(try Self.envelope(#"{"type": "\#(type)", "data": {}}"#).kind == kind)
    }

    @Test func needsOnlyATypeAndData() throws {
        let envelope = try Self.envelope(#"{"type": "x", "data": {}}"#)
        #expect(envelope.eventTimestamp == nil)
        #expect(envelope.conversationID.isEmpty)
        #expect(envelope.agentID.isEmpty)
        #expect(envelope.caller == CallerEvidence())
    }

    /// What an authentic sender may put there by mistake, and anybody who found the secret on purpose.
    static let unusable: [[UInt8]] = [
        "", " ", "{", "null", "[]", #""x""#, "1", "true", "{}", #"{"type": "x"}"#,
        #"{"type": "x", "data": null}"#, #"{"type": "x", "data": []}"#, #"{"type": "x", "data": "x"}"#,
        #"{"type": "x", "data": 1}"#, #"{"type": "x", "data": {}} trailing"#, "type=x&data={}", "\u{0}",
        #"{"type": "x", "data": "# + String(repeating: "[", count: 1000) + String(repeating: "]", count: 1000) + "}",
        #"{"type": "x", "data": {"a": "# + String(repeating: "[", count: 1000) + String(repeating: "]", count: 1000)
            + "}}",
        String(repeating: #"{"data":"#, count: 1000) + "1" + String(repeating: "}", count: 1000),
        String(repeating: "[", count: 1_000_000),
    ].map { Array($0.utf8) }

    @Test(arguments: unusable.indices)
    func throwsForWhatCannotBeUsed(_ index: Int) {
        #expect(throws: (any Error).self) { try PostCallEnvelope(json: Self.unusable[index]) }
        #expect(throws: (any Error).self) { try TranscriptionEvent(json: Self.unusable[index]) }
    }

    @Test(arguments: [
        #"{"data": {}}"#, #"{"type": null, "data": {}}"#, #"{"type": 1, "data": {}}"#, #"{"Type": "x", "data": {}}"#,
    ])
    func throwsWithoutAType(_ json: String) {
        #expect(throws: (any Error).self) { try PostCallEnvelope(json: Array(json.utf8)) }
    }

    @Test func invalidUTF8NeverCrashes() {
        let before = Array(#"{"type": "post_call_transcription", "data": {"conversation_id": ""#.utf8)
        for invalid in [[0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF8, 0x88, 0x80, 0x80, 0x80], [0xE2, 0x82]]
            as [[UInt8]]
        {
            let body = before + invalid + Array(#""}}"#.utf8)
            // Whether the decoder refuses or leaves the field out is its own affair.
            if let envelope = try? PostCallEnvelope(json: body) { #expect(envelope.kind == .transcription) }
        }
        #expect(throws: (any Error).self) { try PostCallEnvelope(json: [0xFF, 0xFE, 0xFD]) }
    }

    @Test(
        arguments: [
            ("1768319041", 1_768_319_041), (#""1768319041""#, 1_768_319_041), ("1768319041.9", 1_768_319_041), ("0", 0),
            ("null", nil), (#""soon""#, nil), ("true", nil), ("[1]", nil), (#"{"a": 1}"#, nil),
            // Outside the calendar: milliseconds, overflow, the past before 1970.
            ("1768319041000", nil), ("9223372036854775807", nil), ("9223372036854775808", nil), ("1e300", nil),
            ("-1", nil),
        ] as [(String, Int64?)])
    func readsTheTimestampOrLeavesItOut(_ json: String, _ timestamp: Int64?) throws {
        let envelope = try Self.envelope(#"{"type": "x", "event_timestamp": \#(json), "data": {}}"#)
        #expect(envelope.eventTimestamp == timestamp)
    }

    @Test func takesNumbersForIDs() throws {
        let envelope = try Self.envelope(
            #"{"type": "x", "data": {"conversation_id": 17, "agent_id": true, "user_id": 4.5}}"#)
        #expect(envelope.conversationID == "17")
        #expect(envelope.agentID == "true")
        #expect(envelope.caller.userID == "4.5")
    }

    @Test func longNumericIDsOfTwoPeopleStayTwo() throws {
        let ids = try ["10000000000000000001", "10000000000000000002"].map {
            try Self.envelope(#"{"type": "x", "data": {"user_id": \#($0)}}"#).caller.userID
        }
        #expect(ids == ["10000000000000000001", "10000000000000000002"])
    }

    @Test(arguments: [
        #""metadata": null"#, #""metadata": "x""#, #""metadata": []"#, #""metadata": {"phone_call": null}"#,
        #""metadata": {"phone_call": "x"}"#, #""metadata": {"phone_call": [1]}"#, #""metadata": {"body": 5}"#,
        #""metadata": {"phone_call": {"direction": {}, "external_number": [], "agent_number": null}}"#,
        #""conversation_initiation_client_data": null"#, #""conversation_initiation_client_data": []"#,
        #""conversation_initiation_client_data": {"dynamic_variables": null}"#,
        #""conversation_initiation_client_data": {"dynamic_variables": [1]}"#,
        #""conversation_initiation_client_data": {"dynamic_variables": {"system__caller_id": null, "user_id": {}}}"#,
    ])
    func partsOfUnexpectedTypesLeaveTheRest(_ part: String) throws {
        let envelope = try Self.envelope(
            #"{"type": "post_call_transcription", "data": {"conversation_id": "conv_1", "user_id": "me", \#(part)}}"#)
        #expect(envelope.conversationID == "conv_1")
        #expect(envelope.caller == CallerEvidence(userID: "me"))
    }

    @Test(arguments: [
        (#"{"type": "sip", "body": {"from_number": "+12025550100", "to_number": "+12025550178", "sip_status_code": 486}}"#),
        (#"{"type": "twilio", "body": {"From": "+12025550100", "To": "+12025550178", "Direction": "outbound-api"}}"#),
    ])
    func aCallThatFailedToStartIsAboutTheCalledPerson(_ metadata: String) throws {
        let caller = try Self.envelope(
            #"{"type": "call_initiation_failure", "data": {"conversation_id": "c", "metadata": \#(metadata)}}"#
        ).caller
        #expect(caller.isOutbound)
        #expect(caller.line(isPlacedByUs: true) == "+12025550178")
        #expect(caller.agentNumber == "+12025550100")
    }

    @Test func onlyAFailureReadsTheCarriersReport() throws {
        let caller = try Self.envelope(
            #"{"type": "post_call_transcription", "data": {"metadata": {"body": {"From": "1", "To": "2"}}}}"#
        ).caller
        #expect(caller == CallerEvidence())
    }

    @Test func theConversationsOwnUserIDStandsInForTheEvents() throws {
        for userID in ["null", #""""#] {
            let caller = try Self.envelope(
                #"{"type": "x", "data": {"user_id": \#(userID), "conversation_initiation_client_data": {"user_id": "me"}}}"#
            ).caller
            #expect(caller.userID == "me")
        }
        let caller = try Self.envelope(
            #"{"type": "x", "data": {"user_id": "event", "conversation_initiation_client_data": {"user_id": "me"}}}"#
        ).caller
        #expect(caller.userID == "event")
    }

    // MARK: - Chats and messages

    @Test(arguments: [
        (#""whatsapp": {"whatsapp_user_id": "34600123001", "direction": "inbound"}"#, "whatsapp:34600123001", false),
        (#""whatsapp": {"whatsapp_user_id": 34600123001, "direction": "outbound"}"#, "whatsapp:34600123001", true),
        (
            #""sms": {"sms_user_phone_number": "+34600123001", "agent_phone_number": "+12025550100"}"#, "+34600123001",
            false
        ),
        (#""phone_call": null, "sms": {"sms_user_phone_number": "+34600123001"}"#, "+34600123001", false),
    ])
    func chatsAndMessagesHaveTheirPartyInTheMetadata(_ metadata: String, _ party: String, _ isOutbound: Bool) throws {
        let caller = try Self.envelope(
            #"{"type": "post_call_transcription", "data": {"metadata": {\#(metadata)}}}"#
        ).caller
        #expect(caller.isOutbound == isOutbound)
        #expect(caller.line(isPlacedByUs: isOutbound) == party)
    }

    @Test(arguments: [#""batch_call": {"batch_call_id": "b"}"#, #""conversation_initiation_source": "outbound_call""#])
    func whatPlacedACallSaysItsDirection(_ metadata: String) throws {
        let caller = try Self.envelope(
            #"{"type": "post_call_transcription", "data": {"metadata": {\#(metadata)}}}"#
        ).caller
        #expect(caller.isOutbound)
    }
}
