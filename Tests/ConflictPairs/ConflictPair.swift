/// Two things that one caller said, or was told, in two calls, with what a person says the newer one does to the older.
///
/// Both are memories as they are stored: plain words, an answer behind its question (`Asked "…": …`), or what the
/// agent said (`Agent: …`). Whoever wrote the pairs had not read the detector of conflicts.
public struct ConflictPair: Sendable {
    /// What the newer one does to the older.
    public enum Label: String, Sendable, CaseIterable {
        /// The older one is no longer true, or never was.
        case contradiction
        /// The newer one adds to the older, and both are true.
        case refinement
        /// The newer one says the same in other words.
        case repetition
        /// Both are true, and neither says anything about the other.
        case unrelated
    }

    /// The two halves of the set.
    public enum Half: String, Sendable, CaseIterable {
        /// Rules and thresholds are chosen by this one.
        case tuning
        /// This one is only ever measured.
        case heldOut
    }

    /// Pairs of one label and language, `older => newer` on each line.
    typealias Group = (label: Label, language: String, lines: String)

    /// What was said first.
    public let older: String
    /// What was said days or months later.
    public let newer: String
    /// What the newer one does to the older.
    public let label: Label
    /// An ISO 639-1 code, of both.
    public let language: String
    /// Which half it is in.
    public let half: Half

    /// Every pair.
    public static let all: [ConflictPair] = read(contradictions + refinements + repetitions + unrelatedPairs)

    /// The pairs of one half.
    public static func all(in half: Half) -> [ConflictPair] { all.filter { $0.half == half } }

    private static func read(_ groups: [Group]) -> [ConflictPair] {
        groups.flatMap { group in
            group.lines.split(separator: "\n").map { line in
                let parts = line.split(separator: " => ").map(String.init)
                guard parts.count == 2 else { preconditionFailure("no pair: \(line)") }
                return ConflictPair(
                    older: parts[0], newer: parts[1], label: group.label, language: group.language,
                    half: half(of: parts[0] + parts[1]))
            }
        }
    }

    /// By a digest of the pair, so that none changes sides when others come.
    private static func half(of text: String) -> Half {
        var digest: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in text.utf8 { digest = (digest ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return digest >> 32 & 1 == 0 ? .tuning : .heldOut
    }
}
