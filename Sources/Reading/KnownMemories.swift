import Domain
import Foundation
import Learning
import Text

/// Chooses the memories that a call may have made untrue, to be held against it by a language model.
public enum KnownMemories {
    /// The most that are shown.
    static let limit = 30

    /// Returns the memories that have most in common with what the caller said.
    ///
    /// Attributes come always; of the others those that share rare words with the call.
    ///
    /// - Parameters:
    ///   - memories: All memories of the caller.
    ///   - transcript: The call.
    ///   - conversationID: Its id: what it taught itself is not known before it.
    /// - Returns: At most 30, the closest first.
    public static func choose(
        from memories: [MemoryRecord], for transcript: Transcript, conversationID: String
    ) -> [LanguageModelExtractor.Known] {
        let taught = Set(memories.filter { $0.conversationID == conversationID }.map(\.id))
        let candidates = memories.filter { memory in
            // What this very call has made history it must be able to make history again.
            let isOpen = memory.state != .superseded || memory.supersededBy.map(taught.contains) == true
            return isOpen && memory.conversationID != conversationID && memory.saidAt <= transcript.startedAt
                && memory.origin != .agent && memory.origin != .summary
        }
        let said = Set(transcript.turns.filter(\.isCaller).flatMap { Words.split($0.message) })
        let words = candidates.map { Set(Words.split($0.content)) }
        var holders: [String: Int] = [:]
        for word in words.joined() { holders[word, default: 0] += 1 }
        let scored = zip(candidates, words).map { memory, words -> (score: Double, memory: MemoryRecord) in
            let shared = words.intersection(said).reduce(0) { $0 + 1 / Double(holders[$1] ?? 1) }
            return ((memory.attribute == nil ? 0 : 10) + (memory.evidence == nil ? 0 : 0.5) + shared, memory)
        }
        // What holds before what was merely said; of the latter only what nothing else covers.
        let ordered = scored.filter { $0.score > 0 }.sorted {
            ($0.memory.isStatement ? 1 : 0, $0.score, $0.memory.saidAt, $0.memory.id)
                > ($1.memory.isStatement ? 1 : 0, $1.score, $1.memory.saidAt, $1.memory.id)
        }
        var shown: [MemoryRecord] = []
        var contents: Set<String> = []
        for (_, memory) in ordered where shown.count < limit {
            guard contents.insert(Words.normalized(memory.content)).inserted,
                memory.isStatement || !shown.contains(where: { $0.covers(memory) })
            else { continue }
            shown.append(memory)
        }
        return shown.map {
            LanguageModelExtractor.Known(
                memoryID: $0.id, content: $0.content,
                since: Date(timeIntervalSince1970: Double($0.saidAt.milliseconds) / 1000)
                    .formatted(Date.ISO8601FormatStyle().year().month().day()))
        }
    }
}

extension MemoryRecord {
    /// Whether it says what is true, not only what was said.
    fileprivate var isStatement: Bool { layer == .holds && (evidence != nil || attribute != nil || origin != .user) }

    /// Whether it says most of what a sentence says.
    fileprivate func covers(_ sentence: MemoryRecord) -> Bool {
        let words = Set(Words.split(sentence.content).filter { $0.count > 3 })
        if words.isEmpty { return false }
        let common = words.intersection(Words.split(content) + Words.split(evidence?.quote ?? ""))
        return Double(common.count) >= 0.6 * Double(words.count)
    }
}
