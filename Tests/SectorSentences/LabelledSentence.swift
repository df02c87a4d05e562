import Domain

/// A sentence as callers and agents say it, with the sectors that a person gives it.
///
/// A sentence has a second sector when the part that speaks for it would be a memory of its own. Whoever wrote the
/// sentences also wrote the rules, so figures of the held-out half are a little too good for other people's words.
public struct LabelledSentence: Sendable {
    /// The two halves of the set.
    public enum Half: String, Sendable, CaseIterable {
        /// Rules, prototypes and weights are chosen by this one.
        case tuning
        /// This one is only ever measured.
        case heldOut
    }

    /// Sentences of one sector and language, one a line; behind a bar the other sectors.
    typealias Group = (main: Sector, language: String, lines: String)

    /// What is said.
    public let text: String
    /// An ISO 639-1 code.
    public let language: String
    /// The sector that matters most.
    public let main: Sector
    /// Further sectors, where there is no doubt.
    public let others: Set<Sector>
    /// Which half it is in.
    public let half: Half

    /// Every sentence.
    public static let all: [LabelledSentence] =
        read(semantic + episodic + procedural + emotional + reflective)
        + read(earlier, half: .tuning)

    /// The sentences of one half.
    public static func all(in half: Half) -> [LabelledSentence] { all.filter { $0.half == half } }

    private static func read(_ groups: [Group], half: Half? = nil) -> [LabelledSentence] {
        groups.flatMap { group in
            group.lines.split(separator: "\n").map { line in
                let parts = line.split(separator: " | ")
                let others = parts.dropFirst().map { part in
                    guard let sector = Sector(rawValue: String(part)) else { preconditionFailure("no sector: \(part)") }
                    return sector
                }
                let text = String(parts[0])
                return LabelledSentence(
                    text: text, language: group.language, main: group.main, others: Set(others),
                    half: half ?? self.half(of: text))
            }
        }
    }

    /// By a digest of the sentence, so that none changes sides when others come.
    private static func half(of text: String) -> Half {
        var digest: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in text.utf8 { digest = (digest ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return digest >> 32 & 1 == 0 ? .tuning : .heldOut
    }
}
