import Domain
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
        return scored.filter { $0.score > 0 }
            .sorted { ($0.score, $0.memory.saidAt, $0.memory.id) > ($1.score, $1.memory.saidAt, $1.memory.id) }
            .prefix(limit)
            .map { LanguageModelExtractor.Known(memoryID: $0.memory.id, content: $0.memory.content) }
    }
}
