import Domain
import Heads

/// Which of a caller's earlier memories a statement ends, as the heads see it.
///
/// Beside the rules of `Statements`, which need words that they know: a statement that sounds as if something had changed ends
/// what gave a value for the same thing.
public struct EndedStatements {
    /// How much a statement has to sound like a change, as a log-odds ratio.
    private static let change: Float = 0.7
    /// How likely both must give a value for the same thing.
    private static let sameSlot: Float = 0.2
    /// How near both must be.
    private static let nearness: Float = 0.84
    /// The most memories that one statement ends.
    private static let limit = 2
    /// What a caller has one of: another value ends the one before, whatever the words.
    private static let single: Set<String> = ["address", "email", "employer", "plan"]
    /// How sure the head must be of such a slot.
    private static let sure: Float = 0.6
    /// The memories that are looked at, nearest first.
    private static let candidates = 20

    private let known: [(id: String, vector: UnitVector)]

    /// Prepares what is known.
    ///
    /// - Parameters:
    ///   - memories: The caller's memories from before the call.
    ///   - vectors: Their vectors by id; what has none is left out.
    public init(_ memories: [MemoryRecord], vectors: [String: UnitVector]) {
        known = memories.compactMap { memory in
            guard memory.layer == .holds, memory.attribute == nil, memory.origin != .agent, memory.origin != .summary,
                memory.partOf == nil, let vector = vectors[memory.id]
            else { return nil }
            return (memory.id, vector)
        }
    }

    /// Whether nothing is known that could end.
    public var isEmpty: Bool { known.isEmpty }

    /// Notes in findings what they end.
    ///
    /// - Parameters:
    ///   - findings: What a call teaches.
    ///   - readings: What the heads make of its turns.
    /// - Returns: The same findings.
    public func judged(_ findings: [Finding], _ readings: CallReadings) -> [Finding] {
        guard let heads = StatementHeads.shared, !known.isEmpty else { return findings }
        return findings.map { finding in
            guard ![.agent, .collected, .summary].contains(finding.origin), finding.evidence == nil,
                finding.layer == .holds, let entries = finding.turn.flatMap({ readings.turns[$0] })
            else { return finding }
            let ended = entries.flatMap { self.ended(by: $0, heads) }
            var judged = finding
            judged.replaces += ended
            return judged
        }
    }

    private func ended(by entry: CallReadings.Entry, _ heads: StatementHeads) -> [String] {
        let reading = entry.reading
        guard reading.aboutOther < 0.5, reading.standing + reading[.deny] >= 0.5 else { return [] }
        let isChange = reading.change > Self.change
        let filled = Self.single.contains(reading.slot) && reading.slots[reading.slot] ?? 0 > Self.sure ? reading.slot : nil
        guard isChange || filled != nil else { return [] }
        return known.map { (id: $0.id, vector: $0.vector, nearness: $0.vector.similarity(to: entry.vector)) }
            .filter { filled != nil || $0.nearness > Self.nearness }.sorted { $0.nearness > $1.nearness }.prefix(Self.candidates)
            .filter { other in
                guard let before = heads.reading(said: other.vector, asked: other.vector) else { return false }
                guard before.aboutOther < 0.5 else { return false }
                if let filled, before.slots[filled] ?? 0 > Self.sure { return true }
                return isChange && other.nearness > Self.nearness && before.sharesSlot(with: reading) > Self.sameSlot
            }.prefix(Self.limit).map(\.id)
    }
}
