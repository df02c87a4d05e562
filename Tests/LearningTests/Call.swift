import Domain
import Learning
import Time

/// Builds transcripts: lines that begin with `A:` are the agent's, with `C:` the caller's; a turn every ten seconds.
enum Call {
    static let startedAt = UnixTime(milliseconds: 1_770_000_000_000)

    /// What a call teaches.
    static func extraction(
        _ lines: [String] = [], collected: [String: String] = [:], summary: String? = nil, title: String? = nil,
        language: String? = "en"
    ) -> Extraction {
        RuleExtractor().extract(
            from: transcript(lines, collected: collected, summary: summary, title: title, language: language))
    }

    /// The same call, not yet learned.
    static func transcript(
        _ lines: [String], collected: [String: String] = [:], summary: String? = nil, title: String? = nil,
        language: String? = "en"
    ) -> Transcript {
        let turns = lines.enumerated().map { index, line in
            Transcript.Turn(
                index: index, isCaller: line.hasPrefix("C:"), message: String(line.dropFirst(2)),
                saidAt: startedAt.advanced(byMilliseconds: Int64(index) * 10_000))
        }
        return Transcript(
            turns: turns, collected: collected, summary: summary, title: title, language: language,
            startedAt: startedAt)
    }

    /// What one sentence of the caller teaches.
    static func memory(of line: String, after question: String? = nil, language: String? = "en") -> Finding? {
        let lines = (question.map { ["C:I have three cats at home.", "A:" + $0] } ?? []) + ["C:" + line]
        return extraction(lines, language: language).memories.first { $0.turn == lines.count - 1 }
    }
}
