import ElevenLabs
import Testing

struct TranscriptionEventTests {
    private static func event(_ data: String) throws -> TranscriptionEvent {
        try TranscriptionEvent(json: Array(#"{"type": "post_call_transcription", "data": \#(data)}"#.utf8))
    }

    private static func turns(_ transcript: String) throws -> [TranscriptionEvent.Turn?] {
        try event(#"{"transcript": \#(transcript)}"#).turns
    }

    @Test func readsACall() throws {
        let event = try Self.event(
            """
            {"status": "done", "transcript": [{"role": "agent", "message": "Hi", "time_in_call_secs": 0},
                {"role": "user", "message": "I moved", "time_in_call_secs": 7, "interrupted": true}],
             "metadata": {"start_time_unix_secs": 1768318932, "call_duration_secs": 109, "main_language": "en"},
             "analysis": {"call_successful": "success", "transcript_summary": "S", "call_summary_title": "T",
                "data_collection_results": {"name": {"data_collection_id": "name", "value": "Ana", "rationale": "r"},
                    "size": {"value": 3}, "vip": {"value": true}, "none": {"value": null}, "odd": "x"},
                "evaluation_criteria_results": {"polite": {"criteria_id": "polite", "result": "success"}}}}
            """)
        #expect(event.turns.compactMap { $0?.role } == ["agent", "user"])
        #expect(event.turns.compactMap { $0?.message } == ["Hi", "I moved"])
        #expect(event.turns.compactMap { $0?.timeInCallSeconds } == [0, 7])
        #expect(event.status == "done")
        #expect(event.startSeconds == 1_768_318_932)
        #expect(event.durationSeconds == 109)
        #expect(event.language == "en")
        #expect(event.callSuccessful == "success")
        #expect(event.summary == "S")
        #expect(event.title == "T")
        #expect(event.collected == ["name": "Ana", "size": "3", "vip": "true"])
        #expect(event.evaluation == ["polite": "success"])
    }

    /// Each of these once cost a comparable system the whole call.
    @Test func oneOddTurnDoesNotCostTheOthers() throws {
        let turns = try Self.turns(
            """
            [{"role": "user", "message": "first", "time_in_call_secs": 1}, null, "x", 5, [], true, [[{"role": "user"}]],
             {"role": "tool", "message": null, "tool_results": [{"a": 1}]}, {}, {"role": 5, "message": 6},
             {"role": "user", "message": "last", "time_in_call_secs": 3.5}]
            """)
        #expect(turns.count == 11)
        #expect(turns[0]?.message == "first")
        for index in 1...6 { #expect(turns[index] == nil, "entry \(index)") }
        #expect(turns[7]?.role == "tool")
        #expect(turns[7]?.message == nil)
        #expect(turns[8]?.role.isEmpty == true)
        #expect(turns[9]?.message == "6")
        #expect(turns[10]?.message == "last")
        #expect(turns[10]?.timeInCallSeconds == 3.5)
    }

    @Test(
        arguments: [
            ("3.5", 3.5), (#""3.5""#, 3.5), (#""7""#, 7), ("null", 0), (#""late""#, 0), ("true", 0), ("[]", 0),
            ("-5", 0),
            ("1e12", 1_000_000), (#""nan""#, 0), (#""inf""#, 0), (#""-inf""#, 0), ("1e999", 0), (#""1e999""#, 0),
        ] as [(String, Double)])
    func timesInTheCallAreReadOrBounded(_ json: String, _ seconds: Double) throws {
        let turn = try #require(
            try Self.turns(#"[{"role": "user", "message": "m", "time_in_call_secs": \#(json)}]"#).first)
        #expect(turn?.timeInCallSeconds == seconds)
    }

    @Test(
        arguments: [
            ("1768318932", 1_768_318_932), (#""1768318932.5""#, 1_768_318_932.5), ("0", 0), ("null", nil),
            (#""x""#, nil),
            ("-1", nil), ("1768318932000", nil), ("1e300", nil), (#""nan""#, nil), (#""inf""#, nil), ("{}", nil),
        ] as [(String, Double?)])
    func startsOutsideTheCalendarAreLeftOut(_ json: String, _ seconds: Double?) throws {
        #expect(try Self.event(#"{"metadata": {"start_time_unix_secs": \#(json)}}"#).startSeconds == seconds)
    }

    @Test(
        arguments: [
            ("109", 109), (#""109""#, 109), ("3.5", 3.5), ("null", nil), ("-1", nil), ("1e9", nil), (#""nan""#, nil),
        ] as [(String, Double?)])
    func durationsBeyondReasonAreLeftOut(_ json: String, _ seconds: Double?) throws {
        #expect(try Self.event(#"{"metadata": {"call_duration_secs": \#(json)}}"#).durationSeconds == seconds)
    }

    @Test(arguments: [
        "{}", #"{"transcript": null}"#, #"{"transcript": {}}"#, #"{"transcript": "x"}"#, #"{"transcript": []}"#,
    ])
    func aCallWithoutATranscriptIsACall(_ data: String) throws {
        #expect(try Self.event(data).turns.isEmpty)
    }

    @Test(arguments: [
        #""metadata": null"#, #""metadata": []"#, #""analysis": null"#, #""analysis": "x""#,
        #""analysis": {"data_collection_results": null, "evaluation_criteria_results": []}"#,
        #""analysis": {"data_collection_results": {"a": null, "b": [1], "c": {"value": {"x": 1}}, "d": {"value": []}}}"#,
        #""status": {}, "metadata": {"main_language": null}"#,
    ])
    func partsOfUnexpectedTypesLeaveTheRest(_ part: String) throws {
        let event = try Self.event(#"{"transcript": [{"role": "user", "message": "m"}], \#(part)}"#)
        #expect(event.turns.count == 1)
        #expect(event.collected.isEmpty)
        #expect(event.language == nil)
    }

    @Test func namesAreReadWhateverTheirScript() throws {
        let event = try Self.event(
            #"{"transcript": [{"role": "user", "message": "Zo\u00eb \ud83d\udc4d \u202e"}], "analysis": {"#
                + #""data_collection_results": {"имя": {"value": "Ж"}}}}"#)
        #expect(event.turns.first??.message == "Zoë 👍 \u{202E}")
        #expect(event.collected == ["имя": "Ж"])
    }

    @Test func aLoneSurrogateCostsAtMostItsTurn() throws {
        let turns = try Self.turns(#"[{"role": "user", "message": "\ud83d"}, {"role": "user", "message": "kept"}]"#)
        #expect(turns.count == 2)
        #expect(turns.last??.message == "kept")
    }
}

struct AudioEventTests {
    @Test func readsTheRecording() throws {
        let event = try AudioEvent(
            json: Array(#"{"type": "post_call_audio", "data": {"full_audio": "SUQzBAA="}}"#.utf8))
        #expect(event.audio == [0x49, 0x44, 0x33, 4, 0])
    }

    @Test(arguments: [
        "", "null", #"{"data": null}"#, #"{"data": {}}"#, #"{"data": {"full_audio": null}}"#,
        #"{"data": {"full_audio": 5}}"#, #"{"data": {"full_audio": "*"}}"#, #"{"data": {"full_audio": "SUQz!"}}"#,
    ])
    func throwsForWhatIsNone(_ json: String) {
        #expect(throws: (any Error).self) { try AudioEvent(json: Array(json.utf8)) }
    }
}

struct InitiationRequestTests {
    @Test func readsWhoCallsWhom() throws {
        let request = try InitiationRequest(
            json: Array(
                #"{"caller_id": "+12025550143", "agent_id": "agent_1", "called_number": "+12025550100", "call_sid": "CA"}"#
                    .utf8))
        #expect(request.callerID == "+12025550143")
        #expect(request.agentID == "agent_1")
        #expect(request.calledNumber == "+12025550100")
    }

    @Test(arguments: ["{}", #"{"caller_id": null, "agent_id": [], "called_number": {}}"#])
    func nothingIsRequired(_ json: String) throws {
        let request = try InitiationRequest(json: Array(json.utf8))
        #expect([request.callerID, request.agentID, request.calledNumber] == ["", "", ""])
    }

    @Test func takesANumberForANumber() throws {
        #expect(try InitiationRequest(json: Array(#"{"caller_id": 12025550143}"#.utf8)).callerID == "12025550143")
    }

    @Test(arguments: ["", "null", "[]", #""x""#, "1", "{", "caller_id=1"])
    func throwsForWhatIsNoObject(_ json: String) {
        #expect(throws: (any Error).self) { try InitiationRequest(json: Array(json.utf8)) }
    }
}
