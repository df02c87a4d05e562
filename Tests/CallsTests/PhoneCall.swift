import Foundation

/// A call as a test makes it up, and the event that the platform sends of it.
struct PhoneCall: Sendable {
    var conversation = "conv_1"
    var agent = "agent_1"
    /// The person's number; `nil` leaves the phone call out.
    var caller: String? = "+12025550143"
    var isOutbound = false
    var agentNumber = "+12025550100"
    /// Unix seconds; `nil` leaves it out.
    var timestamp: Int? = 1_772_000_100
    var start: Int? = 1_772_000_000
    var language: JSON = "en"
    var name: String? = "Ana Duarte"
    var collected: [String: JSON] = [:]
    var turns: [JSON] = [.said("I always walk my dog Bruno at eight in the morning.")]
    var summary: JSON = nil
    var title: JSON = nil
    var userID: JSON = nil
    var variables: [String: JSON] = [:]

    var json: JSON {
        var values = collected
        values["name"] = name.map { .string($0) }
        var data: JSON = [
            "agent_id": .string(agent), "conversation_id": .string(conversation), "status": "done", "user_id": userID,
            "transcript": .array(turns),
            "metadata": ["call_duration_secs": 90, "main_language": language],
            "analysis": [
                "call_successful": "success", "transcript_summary": summary, "call_summary_title": title,
                "data_collection_results": .object(values.mapValues { ["value": $0] }),
            ],
            "conversation_initiation_client_data": ["dynamic_variables": .object(variables)],
        ]
        if let start { data["metadata"]["start_time_unix_secs"] = .number(Double(start)) }
        if let caller {
            data["metadata"]["phone_call"] = [
                "type": "twilio", "direction": isOutbound ? "outbound" : "inbound",
                "agent_number": .string(agentNumber), "external_number": .string(caller),
            ]
        }
        var event: JSON = ["type": "post_call_transcription", "data": data]
        if let timestamp { event["event_timestamp"] = .number(Double(timestamp)) }
        return event
    }

    /// The recording of the same call.
    func recording(_ audio: [UInt8] = [0xFF, 0xFB, 0x90, 0x64]) -> JSON {
        [
            "type": "post_call_audio", "event_timestamp": .number(Double((timestamp ?? 0) + 1)),
            "data": [
                "agent_id": .string(agent), "conversation_id": .string(conversation),
                "full_audio": .string(Data(audio).base64EncodedString()),
            ],
        ]
    }

    /// The call that did not come about.
    var failure: JSON {
        [
            "type": "call_initiation_failure", "event_timestamp": .number(Double(timestamp ?? 0)),
            "data": [
                "agent_id": .string(agent), "conversation_id": .string(conversation), "failure_reason": "busy",
                "metadata": [
                    "type": "sip",
                    "body": ["from_number": .string(agentNumber), "to_number": .string(caller ?? "")],
                ],
            ],
        ]
    }
}

extension JSON {
    static func said(_ message: String, by role: String = "user", at seconds: Double = 5) -> JSON {
        ["role": .string(role), "message": .string(message), "time_in_call_secs": .number(seconds)]
    }
}

/// The sample events of the repository.
enum SampleEvent: String, CaseIterable {
    case firstCall = "01_first_call_transcription"
    case firstAudio = "02_first_call_audio"
    case failure = "03_initiation_failure"
    case secondCall = "04_second_call_transcription"
    case otherCaller = "05_other_caller_transcription"
    case outbound = "06_outbound_transcription"
    case withheld = "07_withheld_transcription"

    /// The file's bytes.
    func bytes() throws -> [UInt8] {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../../payloads/examples")
        return Array(try Data(contentsOf: folder.appendingPathComponent(rawValue + ".json")))
    }
}
