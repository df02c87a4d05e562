import Domain
import Statements
import TestSupport
import Time

/// One caller's memories as the store keeps them, without a store.
struct Ledger {
    private(set) var memories: [String: MemoryRecord] = [:]
    private(set) var effects: [MemoryEffect] = []
    private(set) var conflicts: [MemoryConflict] = []
    private var overruled: Set<MemoryPair> = []
    private var made = 0

    /// Learns a call, for the first time or again; no findings take it back.
    mutating func learn(_ call: String, _ findings: [Finding]) {
        var reconciliation = Reconciliation(
            memories: Array(memories.values), conversationID: call, effects: effects,
            overruled: overruled)
        for finding in findings { reconciliation.take(finding, newID: newID()) }
        reconciliation.finish()
        memories = reconciliation.memories
        conflicts += reconciliation.conflicts
        effects.removeAll { $0.conversationID == call }
        for effect in reconciliation.effects {
            effects.removeAll { other in
                guard other.conversationID == effect.conversationID, other.memoryID == effect.memoryID else {
                    return false
                }
                // Whoever inherits a memory has created it, and not only said it again.
                return other.relation == effect.relation
                    || (effect.conversationID != call && other.relation == .reinforced)
            }
            effects.append(effect)
        }
        effects.removeAll { memories[$0.memoryID] == nil }
    }

    /// Puts memories there that no call taught.
    mutating func insert(_ memory: MemoryRecord) { memories[memory.id] = memory }

    /// Notes that a call looked a memory up.
    mutating func recall(_ id: String, in call: String, at: UnixTime) {
        effects.append(MemoryEffect(conversationID: call, memoryID: id, relation: .recalled, at: at))
    }

    /// Overrules a conflict.
    mutating func overrule(_ pair: MemoryPair) {
        overruled.insert(pair)
        memories[pair.loserID]?.state = .active
        memories[pair.loserID]?.validUntil = nil
        memories[pair.loserID]?.supersededBy = nil
    }

    /// Changes a memory as the decay pass would.
    mutating func archive(_ id: String) { memories[id]?.state = .archived }

    private mutating func newID() -> String {
        made += 1
        return "mem_\(made)"
    }

    // MARK: - What the tests ask

    /// The value that holds, of each attribute.
    var current: [String: String] {
        var current: [String: String] = [:]
        for memory in memories.values where memory.state != .superseded {
            if let attribute = memory.attribute { current[attribute] = memory.content }
        }
        return current
    }

    /// Everything that was said without an attribute.
    var statements: Set<String> { Set(memories.values.filter { $0.attribute == nil }.map(\.content)) }

    /// The memories with this content, oldest first.
    func all(_ content: String) -> [MemoryRecord] {
        memories.values.filter { $0.content == content }.sorted { ($0.saidAt, $0.id) < ($1.saidAt, $1.id) }
    }

    /// What a call did, apart from what it made history.
    func said(by call: String) -> Set<String> {
        Set(
            effects.filter { $0.conversationID == call && $0.relation != .superseded }
                .map { "\($0.relation) \($0.memoryID) \($0.at.milliseconds) \($0.turn ?? -1)" })
    }
}

extension Finding {
    /// A finding `day` days after an arbitrary start.
    static func said(
        _ content: String, day: Double, attribute: String? = nil, origin: MemoryRecord.Origin = .user, turn: Int? = nil
    ) -> Finding {
        Finding(
            content: content, sector: .semantic, origin: origin, attribute: attribute, turn: turn,
            saidAt: .day(day))
    }
}
