import Foundation
import Learning
import Time

/// Calls with what must be remembered of them and what must not: a JSON array.
struct TranscriptFile {
    /// One call.
    struct Sample: Decodable {
        struct Turn: Decodable {
            /// `agent` or `user`.
            var role: String
            var message: String
        }

        /// Something that was said.
        struct Label: Decodable {
            /// Where the caller says it, counted from 0.
            var turn: Int
            /// A text says the same when it holds one of each of these, whatever the case.
            var words: [[String]]
        }

        var id: String
        var language: String
        var title: String?
        var summary: String?
        var collected: [String: String]?
        var turns: [Turn]
        var remember: [Label]
        var forget: [Label]

        /// The call as extractors see it, a turn every ten seconds.
        var transcript: Transcript {
            let start = UnixTime(milliseconds: 1_770_000_000_000)
            return Transcript(
                turns: turns.enumerated().map { index, turn in
                    Transcript.Turn(
                        index: index, isCaller: turn.role == "user", message: turn.message,
                        saidAt: start.advanced(byMilliseconds: Int64(index) * 10_000))
                }, collected: collected ?? [:], summary: summary, title: title, language: language, startedAt: start)
        }
    }

    let samples: [Sample]

    /// Reads a file.
    ///
    /// - Throws: An error that names the file and what is wrong with it.
    init(path: String) throws {
        samples = try JSONDecoder().decode([Sample].self, from: Data(contentsOf: URL(filePath: path)))
        for sample in samples {
            for label in sample.remember + sample.forget
            where !sample.turns.indices.contains(label.turn) || sample.turns[label.turn].role != "user" {
                throw TranscriptFault(sample: sample.id, turn: label.turn)
            }
        }
    }
}

/// A label that names no turn of the caller.
struct TranscriptFault: Error, CustomStringConvertible {
    var sample: String
    var turn: Int
    var description: String { "\(sample): turn \(turn) is none of the caller's" }
}

extension TranscriptFile.Sample.Label {
    /// Whether a text says it.
    func isSaid(in text: String) -> Bool {
        let text = text.lowercased()
        return words.allSatisfy { $0.contains { text.contains($0.lowercased()) } }
    }
}
