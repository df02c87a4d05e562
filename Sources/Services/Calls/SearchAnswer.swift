import CallerIndex
import Foundation
import Recall
import Text

/// What the agent gets in the middle of a call; a language model reads it, so it is short and explains itself.
struct SearchAnswer: Sendable, Encodable {
    struct Profile: Sendable, Encodable {
        var userID: String
        var name: String
        var summary: String

        enum CodingKeys: String, CodingKey {
            case name, summary
            case userID = "user_id"
        }
    }

    struct Item: Sendable, Encodable {
        var id: String
        var content: String
        var sector: String
        var salience: Double
        var score: Double
        var timestamp: String
        var conversationID: String?
        var turn: Int?
        /// Who said it, where it was somebody else on the same telephone.
        var speaker: String?
        var explain: Explanation?

        enum CodingKeys: String, CodingKey {
            case id, content, sector, salience, score, timestamp, turn, speaker, explain
            case conversationID = "conversation_id"
        }
    }

    /// Each term of the score.
    struct Explanation: Sendable, Encodable {
        /// How well it fits, relative to the best (`value`), and what that is made of before the weights.
        var similarity: [String: Double]
        var salience: Double
        var recency: Double
        var link: Double
        /// `holds`, or `said` for what is evidence alone.
        var layer: String
        /// The hit whose link leads here.
        var path: [String]
        /// The stems of the question that it holds.
        var matched: [String]
    }

    /// How the question was understood, and what may not be returned.
    struct QuestionExplanation: Sendable, Encodable {
        /// As it was compared: in the first person, as the memories are.
        var question: String
        var terms: [String]
        /// `meaning and words`, or `words`.
        var compared: String
        /// How many memories were left out, by reason.
        var excluded: [String: Int]
    }

    var profile: Profile?
    var memories: [Item]
    var summary: String
    var confidence: Double
    var queryTimeMilliseconds: Double
    /// Says so when meanings could not be compared although they are known.
    var degraded: String?
    var explain: QuestionExplanation?

    enum CodingKeys: String, CodingKey {
        case profile, memories, summary, confidence, degraded, explain
        case queryTimeMilliseconds = "query_time_ms"
    }

    static let stranger = SearchAnswer(
        profile: nil, memories: [], summary: "Nothing is known about this caller yet.", confidence: 0,
        queryTimeMilliseconds: 0)

    func json() throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .withoutEscapingSlashes
        return Array(try encoder.encode(self))
    }

    /// Three digits are as much as anybody reads.
    static func rounded(_ value: Double) -> Double { (value * 1000).rounded() / 1000 }
}

extension SearchAnswer {
    /// Puts what recall found into words.
    ///
    /// - Parameters:
    ///   - result: What recall found.
    ///   - explains: Whether every term of every score is told.
    init(_ result: RecallService.Result, explains: Bool) {
        let name = SpokenText.neutralized(result.profile.name ?? "", limit: 80)
        self.init(
            profile: Profile(
                userID: result.profile.userID, name: name,
                summary: SpokenText.neutralized(result.profile.summary ?? "", limit: 600)),
            memories: result.answer.hits.map { Self.item($0, explains: explains) },
            summary: Self.summary(of: result.answer, name: name),
            confidence: Self.rounded(result.answer.confidence), queryTimeMilliseconds: 0,
            degraded: result.isDegraded
                ? "Words alone were compared: the meaning of the question was not there in time." : nil,
            explain: explains ? QuestionExplanation(result) : nil)
    }

    private static func item(_ hit: RecallHit, explains: Bool) -> Item {
        let said = Date(timeIntervalSince1970: Double(hit.memory.saidAt.milliseconds) / 1000)
        return Item(
            id: hit.memory.id, content: SpokenText.neutralized(hit.memory.content, limit: 500),
            sector: hit.memory.sector.rawValue, salience: rounded(hit.salience), score: rounded(hit.score),
            timestamp: said.formatted(.iso8601), conversationID: hit.memory.conversationID, turn: hit.memory.turn,
            speaker: hit.memory.speaker.map { SpokenText.neutralized($0, limit: 80) },
            explain: explains ? Explanation(hit) : nil)
    }

    private static func summary(of answer: RecallAnswer, name: String) -> String {
        let whom = name.isEmpty ? "this caller" : name
        guard !answer.hits.isEmpty else { return "Nothing that is known about \(whom) fits the question." }
        let texts = answer.hits.prefix(2).map { hit in
            let text = SpokenText.neutralized(hit.memory.content, limit: 200)
            guard let speaker = hit.memory.speaker else { return text }
            return "\(SpokenText.neutralized(speaker, limit: 80)), on the same telephone: \(text)"
        }
        let known = texts.joined(separator: "; ")
        if answer.confidence < RecallAnswer.doubtful {
            return "Nothing that is known about \(whom) clearly answers this. Nearest: \(known)"
        }
        return "Known about \(whom): \(known)"
    }
}

extension SearchAnswer.Explanation {
    init(_ hit: RecallHit) {
        var parts = ["value": SearchAnswer.rounded(hit.similarity)]
        for (part, value) in hit.parts { parts[part.rawValue] = SearchAnswer.rounded(Double(value)) }
        self.init(
            similarity: parts, salience: SearchAnswer.rounded(hit.salience), recency: SearchAnswer.rounded(hit.recency),
            link: SearchAnswer.rounded(hit.link), layer: hit.memory.layer.rawValue, path: hit.path,
            matched: hit.matchedTerms)
    }
}

extension SearchAnswer.QuestionExplanation {
    init(_ result: RecallService.Result) {
        let excluded = result.answer.excluded.map { ($0.key.rawValue, $0.value) }
        self.init(
            question: result.question.spoken, terms: result.question.terms,
            compared: result.comparesMeaning ? "meaning and words" : "words",
            excluded: Dictionary(uniqueKeysWithValues: excluded))
    }
}
