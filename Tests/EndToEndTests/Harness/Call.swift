import Foundation
import Synchronization

/// A synthetic call, as the platform reports it when it has ended.
struct Call: Sendable {
    var conversation = Call.newConversation()
    /// The external number.
    var caller: String
    /// Whether it came over the telephone; else nothing in the event names the caller.
    var isTelephone = true
    var agent = Call.frontDesk
    var name: String?
    /// What the caller said, one turn each.
    var said: [String] = []
    var summary = ""
    var isOutbound = false
    var startedAt = Int(Date().timeIntervalSince1970) - 3600
    /// Unix seconds; `nil` leaves it out.
    var eventTimestamp: Int? = Int(Date().timeIntervalSince1970)

    static let frontDesk = "agent_e2e_front_desk"
    static let ownNumber = "+441632960999"

    private static let counter = Mutex(Int.random(in: 0..<1000))

    private static func next() -> Int {
        counter.withLock { counter in
            counter += 1
            return counter
        }
    }

    /// A number of a range reserved for fiction that no other test uses.
    static func newCaller() -> String { "+447700" + String(900_000 + next()) }

    /// A conversation that no other test uses.
    static func newConversation() -> String { "conv_e2e_\(next())_\(UInt64.random(in: 0...UInt64.max))" }

    /// The event; the same call always gives the same bytes.
    var event: JSON {
        var data: JSON = [
            "agent_id": .string(agent), "conversation_id": .string(conversation), "status": "done",
            "transcript": .array(
                said.enumerated().map { index, message in
                    ["role": "user", "message": .string(message), "time_in_call_secs": .number(Double(5 * index + 4))]
                }),
            "metadata": [
                "start_time_unix_secs": .number(Double(startedAt)), "call_duration_secs": 60, "main_language": "en",
            ],
            "analysis": [
                "call_successful": "success", "transcript_summary": .string(summary),
                "data_collection_results": name.map {
                    ["name": ["data_collection_id": "name", "value": .string($0), "json_schema": ["type": "string"]]]
                } ?? [:],
            ],
        ]
        if isTelephone {
            data["metadata"]["phone_call"] = [
                "type": "twilio", "direction": isOutbound ? "outbound" : "inbound",
                "agent_number": .string(Self.ownNumber), "external_number": .string(caller), "call_sid": "CA00",
            ]
        }
        var event: JSON = ["type": "post_call_transcription", "data": data]
        if let eventTimestamp { event["event_timestamp"] = .number(Double(eventTimestamp)) }
        return event
    }

    var body: [UInt8] { get throws { try event.bytes } }
}
