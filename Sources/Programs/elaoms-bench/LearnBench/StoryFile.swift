import Domain
import Foundation

/// Callers with several calls each, and what must and must not be known of them at the end: a JSON array.
struct StoryFile {
    /// One caller.
    struct Story: Decodable {
        struct Turn: Decodable {
            /// `agent` or `user`.
            var role: String
            var message: String
        }

        struct Call: Decodable {
            /// The day of the call, `2026-03-02`.
            var day: String
            var agent: String
            var title: String?
            var summary: String?
            var collected: [String: Collected]?
            var turns: [Turn]
        }

        /// A value of any kind, as platforms collect them.
        enum Collected: Decodable {
            case text(String)
            case number(Double)
            case flag(Bool)
            case none

            init(from decoder: any Decoder) throws {
                let container = try decoder.singleValueContainer()
                if let flag = try? container.decode(Bool.self) {
                    self = .flag(flag)
                } else if let number = try? container.decode(Double.self) {
                    self = .number(number)
                } else {
                    self = (try? container.decode(String.self)).map { .text($0) } ?? .none
                }
            }

            var value: Any {
                switch self {
                case .text(let text): text
                case .number(let number): number
                case .flag(let flag): flag
                case .none: NSNull()
                }
            }
        }

        /// What a text says that holds one of each of these, whatever the case.
        struct Label: Decodable {
            var words: [[String]]

            func isSaid(in text: String) -> Bool {
                words.allSatisfy { $0.contains { text.contains($0.lowercased()) } }
            }
        }

        struct Question: Decodable {
            var ask: String
            /// What must be found; empty when nobody said it.
            var right: [[String]]
            /// What must not be found as valid.
            var wrong: [[String]]
        }

        var id: String
        var language: String
        var number: String
        var calls: [Call]
        /// The right name at the end.
        var name: String?
        /// Names that must not be the caller's.
        var neverNames: [String]?
        var facts: [Label]
        var forbidden: [Label]
        var questions: [Question]

        private enum CodingKeys: String, CodingKey {
            case id, language, number, calls, name, facts, forbidden, questions
            case neverNames = "never_names"
        }
    }

    let stories: [Story]

    /// Reads a file.
    init(path: String) throws {
        stories = try JSONDecoder().decode([Story].self, from: Data(contentsOf: URL(filePath: path)))
    }
}

extension StoryFile.Story {
    /// The event of a call, as the platform would send it.
    func event(_ place: Int, of file: String) throws -> [UInt8] {
        let call = calls[place]
        let day = try Date(call.day + "T10:00:00Z", strategy: .iso8601)
        let start = Int(day.timeIntervalSince1970) + place * 60
        let turns = call.turns.enumerated().map { index, turn -> [String: Any] in
            ["role": turn.role, "message": turn.message, "time_in_call_secs": index * 10]
        }
        var collected: [String: Any] = [:]
        for (id, value) in call.collected ?? [:] {
            collected[id] = ["data_collection_id": id, "value": value.value, "rationale": "said so"]
        }
        let data: [String: Any] = [
            "agent_id": call.agent, "conversation_id": "conv_\(file)_\(id)_\(place)", "status": "done",
            "transcript": turns,
            "metadata": [
                "start_time_unix_secs": start, "call_duration_secs": call.turns.count * 10,
                "main_language": language,
                "phone_call": [
                    "type": "twilio", "direction": "inbound", "agent_number": "+12025550100",
                    "external_number": number, "call_sid": "CA\(id)\(place)",
                ],
            ],
            "analysis": [
                "call_successful": "success", "call_summary_title": call.title ?? "",
                "transcript_summary": call.summary ?? "", "data_collection_results": collected,
            ],
        ]
        let event: [String: Any] = [
            "type": "post_call_transcription", "event_timestamp": start + call.turns.count * 10, "data": data,
        ]
        return Array(try JSONSerialization.data(withJSONObject: event, options: [.sortedKeys]))
    }
}
