import Secrets

/// What a caller says, and what is left of it.
enum Said {
    /// The line with a word for each secret in it.
    static func masked(_ line: String, after question: String? = nil, _ language: String? = "en") -> String {
        masked([question.map { "A:" + $0 }, "C:" + line].compactMap(\.self), language).last ?? ""
    }

    /// Lines that begin with `A:`, `C:` or `N:` for the agent, the caller and a note.
    static func masked(_ lines: [String], _ language: String? = "en") -> [String] {
        let turns = lines.map { line -> SecretReader.Turn in
            let text = String(line.dropFirst(2))
            return .init(line.hasPrefix("A:") ? .agent : line.hasPrefix("C:") ? .caller : .note, text)
        }
        return zip(turns, SecretReader(language: language).secrets(in: turns)).map {
            SecretSpan.mask($1, in: $0.text)
        }
    }
}
