import Foundation

/// Made-up calls for benchmarks: distinct sentences of a caller and an agent, in the platform's shape.
struct SyntheticCall {
    private static let topics = [
        "parcel", "invoice", "garden hose", "dentist appointment", "train ticket", "guitar lesson", "router",
        "passport",
        "kitchen table", "bicycle", "hotel room", "blue jacket", "insurance policy", "coffee machine", "birthday cake",
        "solar panel", "piano", "winter tyres", "library card", "swimming course", "tax form", "wedding ring",
        "camera lens", "bookshelf", "hearing aid", "moving van", "fire alarm", "front door", "rain barrel", "tablet",
    ]
    private static let openings = [
        "I would like to change my", "My sister in Leeds is waiting for the", "We still have a problem with the",
        "I always order the", "Last week I cancelled the", "I am quite happy with the", "Please do not send the",
        "My neighbour told me about the", "I paid twice for the", "I prefer to collect the",
    ]
    private static let details = [
        "because it arrived on Tuesday morning", "since we moved to the third floor", "before the end of March",
        "although the colour was wrong", "and the reference starts with", "for my youngest daughter's school",
        "as the old one broke after two years", "when I am back from Lisbon", "at the shop near the station",
        "with the discount that you promised",
    ]
    private static let replies = [
        "I have noted that and will confirm it by e-mail today.", "Thank you. Could you tell me a little more?",
        "That will be done by Friday at noon, reference number", "I understand, let me have a look at your account.",
        "Your order leaves our warehouse on the 14th of May.", "Is there anything else about this that I should know?",
    ]

    /// The number in all names and sentences.
    var index: Int
    /// Who calls.
    var caller: String
    /// Who answers.
    var agentID = "agent_bench"
    /// The turns of both together.
    var turnCount: Int
    /// When the call began, Unix seconds.
    var startSeconds: Int

    /// The conversation's id.
    var conversationID: String { "conv_bench_\(index)" }

    /// The event as the platform would send it.
    func event() throws -> [UInt8] {
        let turns = (0..<turnCount).map { turn -> [String: Any] in
            let message = turn.isMultiple(of: 2) ? reply(turn / 2) : sentence(turn / 2)
            return [
                "role": turn.isMultiple(of: 2) ? "agent" : "user", "message": message, "time_in_call_secs": turn * 10,
                "tool_calls": [], "tool_results": [], "feedback": NSNull(), "llm_override": NSNull(),
                "interrupted": false, "original_message": NSNull(), "source_medium": NSNull(),
                "conversation_turn_metrics": ["metrics": ["convai_llm_service_ttfb": ["elapsed_time": 0.42]]],
            ]
        }
        let data: [String: Any] = [
            "agent_id": agentID, "conversation_id": conversationID, "status": "done", "transcript": turns,
            "metadata": [
                "start_time_unix_secs": startSeconds, "call_duration_secs": turnCount * 10, "main_language": "en",
                "phone_call": [
                    "type": "twilio", "direction": "inbound", "agent_number": "+12025550100",
                    "external_number": caller, "call_sid": "CA\(index)",
                ],
            ],
            "analysis": [
                "call_successful": "success", "call_summary_title": "About the \(topic(0))",
                "transcript_summary": "The caller spoke about the \(topic(0)) and the \(topic(1)).",
                "data_collection_results": [
                    "name": ["data_collection_id": "name", "value": "Robin Carter", "rationale": "said so"]
                ],
            ],
        ]
        let event: [String: Any] = [
            "type": "post_call_transcription", "event_timestamp": startSeconds + turnCount * 10, "data": data,
        ]
        return Array(try JSONSerialization.data(withJSONObject: event, options: [.sortedKeys]))
    }

    private func sentence(_ turn: Int) -> String {
        let key = index &* 31 &+ turn
        let opening = Self.openings[key % Self.openings.count]
        let detail = Self.details[(key / 3) % Self.details.count]
        return "\(opening) \(topic(turn)) \(detail), that is case \(index)-\(turn), and I hope it works out this time."
    }

    /// One of the caller's sentences, for memories without a call.
    static func sentence(_ number: Int) -> String {
        SyntheticCall(index: number / 50, caller: "", turnCount: 0, startSeconds: 0).sentence(number % 50)
    }

    private func reply(_ turn: Int) -> String {
        Self.replies[(index + turn) % Self.replies.count] + " (\(index)-\(turn))"
    }

    private func topic(_ turn: Int) -> String { Self.topics[(index &* 7 &+ turn) % Self.topics.count] }
}
