import Foundation
import Recall

/// What rankings are made of, a JSON object a line, for fitting weights: first each caller's memories, then each question with the
/// value of every part for every memory.
struct PartsFile {
    private struct Caller: Encodable {
        var caller: Int
        var memories: [Memory]
    }

    private struct Memory: Encodable {
        var id, call, speaker, text, said: String
    }

    private struct Asked: Encodable {
        var caller: Int
        var question, spoken, expectation: String
        var shape: String?
        var askedIn: String?
        var category: Int
        var evidence: [String]
        var wordMass: Float
        var confidence: Double
        var ids: [String]
        var parts: [String: [Float]]

        enum CodingKeys: String, CodingKey {
            case caller, question, spoken, expectation, shape, category, evidence, confidence, ids, parts
            case askedIn = "asked_in"
            case wordMass = "word_mass"
        }
    }

    private let handle: FileHandle

    /// Makes the file anew.
    init(path: String) throws {
        guard FileManager.default.createFile(atPath: path, contents: nil),
            let handle = FileHandle(forWritingAtPath: path)
        else { throw ConversationFile.Fault.unreadable(path) }
        self.handle = handle
    }

    /// Writes a caller's memories.
    func add(caller: Int, _ items: [RecallItem]) throws {
        try write(
            Caller(
                caller: caller,
                memories: items.map {
                    Memory(
                        id: $0.memory.id, call: $0.memory.conversationID ?? "", speaker: $0.speaker, text: $0.text,
                        said: $0.said)
                }))
    }

    /// Writes a question and what every memory has to do with it.
    func add(
        caller: Int, _ entry: ConversationFile.Entry, expectation: RecallReport.Expectation, _ question: Question,
        _ answer: RecallAnswer
    ) throws {
        var parts: [String: [Float]] = [:]
        for part in SimilarityWeights.Part.allCases {
            parts[part.rawValue] = answer.hits.map { $0.parts[part] ?? 0 }
        }
        parts["link"] = answer.hits.map { Float($0.link) }
        try write(
            Asked(
                caller: caller, question: entry.question, spoken: question.spoken, expectation: "\(expectation)",
                shape: entry.shape, askedIn: entry.askedIn, category: entry.category, evidence: entry.evidence,
                wordMass: answer.wordMass, confidence: answer.confidence, ids: answer.hits.map(\.memory.id),
                parts: parts))
    }

    private func write(_ value: some Encodable) throws {
        var line = try JSONEncoder().encode(value)
        line.append(0x0A)
        try handle.write(contentsOf: line)
    }
}
