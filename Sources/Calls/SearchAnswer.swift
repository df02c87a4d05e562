import Foundation
import Memory

/// What the agent gets in the middle of a call; a language model reads it, so it is short and explains itself.
struct SearchAnswer: Sendable, Encodable {
    struct Profile: Sendable, Encodable {
        var user_id: String
        var name: String
        var summary: String
    }

    struct Item: Sendable, Encodable {
        var id: String
        var content: String
        var sector: String
        var salience: Double
        var score: Double
        var timestamp: String
        var conversation_id: String?
        var turn: Int?
        var explain: Explanation?
    }

    /// Each term of the score.
    struct Explanation: Sendable, Encodable {
        struct Similarity: Sendable, Encodable {
            var lexical: Double
        }

        var similarity: Similarity
        var salience: Double
        var recency: Double
        var matched: [String]
    }

    var profile: Profile?
    var memories: [Item]
    var summary: String
    var confidence: Double
    var query_time_ms: Double

    func json() throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .withoutEscapingSlashes
        return Array(try encoder.encode(self))
    }

    /// Three digits are as much as anybody reads.
    static func rounded(_ value: Double) -> Double { (value * 1000).rounded() / 1000 }
}
