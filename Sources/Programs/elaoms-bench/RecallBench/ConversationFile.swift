import Domain
import Foundation
import Recall
import Time

/// Conversations with questions, in the shape of the public LoCoMo dataset.
///
/// Source: Maharana et al., *Evaluating Very Long-Term Conversational Memory of LLM Agents* (2024).
struct ConversationFile {
    /// One caller with their calls.
    struct Sample {
        /// Every turn as one memory.
        var items: [RecallItem] = []
        /// The questions.
        var questions: [Entry] = []
        /// After the last call.
        var now = UnixTime(milliseconds: 0)

        /// The questions that have an answer here, as if they were about somebody else.
        func questions(asAbout other: Sample) -> [String] {
            let names = zip(speakers, other.speakers)
            return questions.filter { $0.category != 5 && !$0.evidence.isEmpty }.map { entry in
                names.reduce(entry.question) { $0.replacingOccurrences(of: $1.0, with: $1.1) }
            }
        }

        /// Who speaks, in the order of their first words.
        private var speakers: [String] {
            var seen: Set<String> = []
            return items.map(\.speaker).filter { seen.insert($0).inserted }
        }
    }

    /// One question.
    struct Entry: Decodable {
        var question: String
        /// Ids of the turns that hold the answer.
        var evidence: [String]
        /// 1 multi-hop, 2 temporal, 3 open-domain, 4 single-hop, 5 without an answer.
        var category: Int
        /// How the question is put; only in files of our own.
        var shape: String?
        /// The language of the question; only in files of our own.
        var askedIn: String?

        enum CodingKeys: String, CodingKey {
            case question, evidence, category, shape
            case askedIn = "asked_in"
        }
    }

    /// Why a file cannot be read.
    enum Fault: Error, CustomStringConvertible {
        case unreadable(String)
        case malformed(String)

        var description: String {
            switch self {
            case .unreadable(let path): "\(path) cannot be read"
            case .malformed(let reason): "the conversations are not in the shape of LoCoMo: \(reason)"
            }
        }
    }

    var samples: [Sample]

    init(path: String) throws {
        guard let data = FileManager.default.contents(atPath: path) else { throw Fault.unreadable(path) }
        do {
            samples = try JSONDecoder().decode([RawSample].self, from: data).map { try $0.sample() }
        } catch let error as DecodingError {
            throw Fault.malformed("\(error.path)")
        }
        guard !samples.isEmpty else { throw Fault.malformed("there is no sample") }
    }
}

private struct RawTurn: Decodable {
    var speaker: String
    var id: String
    var text: String
    var caption: String?

    enum CodingKeys: String, CodingKey {
        case speaker, text
        case id = "dia_id"
        case caption = "blip_caption"
    }
}

private struct RawSample: Decodable {
    var conversation: RawConversation
    var qa: [ConversationFile.Entry]

    func sample() throws -> ConversationFile.Sample {
        var sample = ConversationFile.Sample()
        for session in conversation.sessions {
            sample.now = max(sample.now, session.start.advanced(byMilliseconds: 86_400_000))
            for (place, turn) in session.turns.enumerated() {
                let text = turn.caption.map { "\(turn.text) \($0)" } ?? turn.text
                let memory = MemoryRecord(
                    id: turn.id, content: text, sector: .semantic, origin: .user,
                    salience: MemoryRecord.Origin.user.initialSalience, saidAt: session.start,
                    conversationID: session.name, turn: place)
                sample.items.append(
                    RecallItem(memory: memory, speaker: turn.speaker, text: text, said: turn.text, place: place))
            }
        }
        let ids = Set(sample.items.map(\.memory.id))
        // Evidence could not tell them apart.
        guard ids.count == sample.items.count else {
            throw ConversationFile.Fault.malformed("two turns of a conversation have the same dia_id")
        }
        sample.questions = qa.map { entry in
            var entry = entry
            entry.evidence.removeAll { !ids.contains($0) }
            return entry
        }
        return sample
    }
}

private struct RawConversation: Decodable {
    struct Session {
        var name: String
        var start: UnixTime
        var turns: [RawTurn]
    }

    var sessions: [Session] = []

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        let numbers = container.allKeys.compactMap { key -> Int? in
            key.stringValue.hasPrefix("session_") ? Int(key.stringValue.dropFirst(8)) : nil
        }
        for number in numbers.sorted() {
            let name = "session_\(number)"
            let turns = try container.decode([RawTurn].self, forKey: Key(name))
            let date = try container.decodeIfPresent(String.self, forKey: Key(name + "_date_time"))
            guard let start = date.flatMap(Self.time) ?? sessions.last?.start else {
                throw ConversationFile.Fault.malformed("\(name) has no date such as 1:56 pm on 8 May, 2023")
            }
            sessions.append(Session(name: name, start: start, turns: turns))
        }
    }

    /// `1:56 pm on 8 May, 2023`.
    private static func time(_ text: String) -> UnixTime? {
        let formatter = DateFormatter()
        formatter.locale = Locale(identifier: "en_US_POSIX")
        formatter.timeZone = .gmt
        formatter.dateFormat = "h:mm a 'on' d MMMM, yyyy"
        return formatter.date(from: text).map { UnixTime(seconds: $0.timeIntervalSince1970) }
    }

    struct Key: CodingKey {
        var stringValue: String
        var intValue: Int? { nil }

        init(_ name: String) { stringValue = name }
        init?(stringValue: String) { self.init(stringValue) }
        init?(intValue: Int) { nil }
    }
}

extension DecodingError {
    /// Where in the file the fault lies.
    fileprivate var path: String {
        switch self {
        case .typeMismatch(_, let context), .valueNotFound(_, let context), .keyNotFound(_, let context),
            .dataCorrupted(let context):
            context.codingPath.map(\.stringValue).joined(separator: ".") + ": " + context.debugDescription
        @unknown default: "unknown"
        }
    }
}
