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
            guard finding.origin != .agent, finding.origin != .collected, finding.origin != .summary,
                finding.evidence == nil, let turn = finding.turn, let reading = readings.readings[turn],
                let vector = readings.vectors[turn], reading.change > Self.change, reading.aboutOther < 0.5
            else { return finding }
            let ended = known.map { (id: $0.id, vector: $0.vector, nearness: $0.vector.similarity(to: vector)) }
                .filter { $0.nearness > Self.nearness }.sorted { $0.nearness > $1.nearness }.prefix(20)
                .filter { other in
                    guard let before = heads.reading(said: other.vector, asked: other.vector) else { return false }
                    return before.aboutOther < 0.5 && before.sharesSlot(with: reading) > Self.sameSlot
                }
            var judged = finding
            judged.replaces += ended.prefix(Self.limit).map(\.id)
            return judged
        }
    }
}
