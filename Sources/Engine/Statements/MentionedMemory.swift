import Domain
import Time

/// A memory with every time that it was said; in the order of when they were said last.
struct MentionedMemory: Comparable {
    var memory: MemoryRecord
    private let mentions: [(at: UnixTime, conversationID: String?)]

    init(_ memory: MemoryRecord, mentions: [MemoryEffect]) {
        self.memory = memory
        // A memory that no call is known to have said was said once all the same.
        let own: (UnixTime, String?) = (memory.saidAt, memory.conversationID)
        self.mentions = ([own] + mentions.map { ($0.at, $0.conversationID) })
            .sorted { ($0.0, $0.1 ?? "") < ($1.0, $1.1 ?? "") }
    }

    var lastAt: UnixTime { mentions.last?.at ?? memory.saidAt }

    func firstMention(notBefore time: UnixTime) -> (at: UnixTime, conversationID: String?) {
        mentions.first { $0.at >= time } ?? (memory.saidAt, memory.conversationID)
    }

    private var order: (UnixTime, String, Int, String, String) {
        (lastAt, mentions.last?.conversationID ?? "", memory.turn ?? -1, memory.content, memory.id)
    }

    static func < (left: MentionedMemory, right: MentionedMemory) -> Bool { left.order < right.order }

    static func == (left: MentionedMemory, right: MentionedMemory) -> Bool { left.order == right.order }
}
