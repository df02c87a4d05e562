import Domain
import Foundation

/// How much of what was said was learned, and how much of what was learned is worth it.
struct LearningReport: Encodable {
    /// One kind of memories.
    struct Measure: Encodable {
        /// The memories.
        var learned = 0
        /// Those that say something that must be remembered.
        var worthy = 0
        /// What must be remembered.
        var wanted = 0
        /// What of it is said in a memory.
        var found = 0
        /// What must not be remembered.
        var unwanted = 0
        /// What of it a memory says that says nothing else of worth.
        var slipped = 0

        var precision: Double { learned == 0 ? 1 : Double(worthy) / Double(learned) }
        var recall: Double { wanted == 0 ? 1 : Double(found) / Double(wanted) }

        private enum CodingKeys: String, CodingKey { case learned, precision, recall, unwanted, slipped }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(learned, forKey: .learned)
            try container.encode(precision, forKey: .precision)
            try container.encode(recall, forKey: .recall)
            try container.encode(unwanted, forKey: .unwanted)
            try container.encode(slipped, forKey: .slipped)
        }

        /// - Parameters:
        ///   - memories: What was learned of the words of the call.
        ///   - collected: What the platform had collected already: it may say what is wanted, and is nobody's fault.
        ///   - sample: The call.
        mutating func add(_ memories: [String], collected: [String], of sample: TranscriptFile.Sample) {
            learned += memories.count
            let isWorthy = memories.map { memory in sample.remember.contains { $0.isSaid(in: memory) } }
            worthy += isWorthy.count { $0 }
            wanted += sample.remember.count
            found += sample.remember.count { label in (memories + collected).contains { label.isSaid(in: $0) } }
            unwanted += sample.forget.count
            slipped += sample.forget.count { label in
                zip(memories, isWorthy).contains { !$1 && label.isSaid(in: $0) }
            }
        }
    }

    /// What is stated as a fact: statements of the caller, and what a model made of them.
    private(set) var facts: [String: Measure] = [:]
    /// Everything of the caller, what was merely said included.
    private(set) var all: [String: Measure] = [:]

    mutating func add(_ memories: [MemoryRecord], of sample: TranscriptFile.Sample) {
        let current = memories.filter { $0.state == .active }
        let texts = { (origins: Set<MemoryRecord.Origin>) in
            current.filter { origins.contains($0.origin) }.map(\.content)
        }
        for group in ["all", sample.language] {
            all[group, default: Measure()].add(texts([.fact, .user]), collected: texts([.collected]), of: sample)
            facts[group, default: Measure()].add(texts([.fact]), collected: texts([.collected]), of: sample)
        }
    }

    /// The figures as a table.
    func table() -> String {
        var lines = ["                     learned  precision  recall  unwanted  slipped"]
        for (name, measures) in [("facts", facts), ("all of the caller", all)] {
            for group in measures.keys.sorted(by: { ($0 != "all" ? 1 : 0, $0) < ($1 != "all" ? 1 : 0, $1) }) {
                guard let measure = measures[group] else { continue }
                let label = group == "all" ? name : "  " + group
                lines.append(
                    label.padding(toLength: 20, withPad: " ", startingAt: 0)
                        + String(
                            format: " %7d  %9.3f  %6.3f  %8d  %7d", measure.learned, measure.precision, measure.recall,
                            measure.unwanted, measure.slipped))
            }
        }
        return lines.joined(separator: "\n")
    }

    /// The figures as one object.
    func json() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        return String(decoding: try encoder.encode(self), as: UTF8.self)
    }
}
