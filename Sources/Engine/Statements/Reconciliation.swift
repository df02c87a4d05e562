import Domain
import Text
import Time

/// Holds what a call says against what is known: what is new, what is said again, what has changed.
///
/// A pure value: take the findings one by one, then ``finish()``, then store ``memories`` and ``effects``. Learning a
/// call again first takes back what it did; the same findings then give the same memories with the same ids.
public struct Reconciliation: Sendable {
    /// All memories of the caller by id; complete after ``finish()``.
    public internal(set) var memories: [String: MemoryRecord]
    /// What this call did, and what other calls are now held to have done in its place.
    public private(set) var effects: [MemoryEffect] = []
    /// Values that this call or ``finish()`` made history.
    public private(set) var conflicts: [MemoryConflict] = []

    /// Of whose findings a language model holds what to be untrue; those of this call included.
    public private(set) var judged: Set<MemoryPair>

    private let conversationID: String
    /// What other calls did, and what this one looked up, which learning it again does not change.
    private let others: [MemoryEffect]
    /// What this call had taught when it was learned before, by content, until it is found again.
    private var setAside: [String: MemoryRecord] = [:]
    /// What this call had said again when it was learned before, as it was then, by content.
    private var saidBefore: [String: MemoryRecord] = [:]
    /// What this call has said so far, by content.
    private var said: Set<String> = []
    private var byContent: [String: String] = [:]
    private var touchedAttributes: Set<String> = []
    /// Conflicts that are none.
    let overruled: Set<MemoryPair>
    let statements: StatementCache
    /// What was there when this call had not been learned, or had been learned otherwise.
    let before: [String: MemoryRecord]
    /// What this call said, now or when it was learned before.
    var mentioned: Set<String>

    /// Starts from what is known.
    ///
    /// - Parameters:
    ///   - memories: All memories of the caller, those of this call included.
    ///   - conversationID: The call that is being learned.
    ///   - effects: What all calls of the caller did, this one included if it was learned before.
    ///   - overruled: Conflicts that somebody has overruled.
    ///   - judged: Conflicts that a language model found.
    ///   - statements: What was read for earlier calls.
    public init(
        memories: [MemoryRecord], conversationID: String, effects: [MemoryEffect] = [], overruled: Set<MemoryPair> = [],
        judged: Set<MemoryPair> = [], statements: StatementCache = StatementCache()
    ) {
        self.conversationID = conversationID
        self.overruled = overruled
        self.statements = statements
        before = Dictionary(memories.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        self.memories = before
        others = effects.filter { $0.conversationID != conversationID || $0.relation == .recalled }
        let former = effects.filter { $0.conversationID == conversationID }
        let mentioned = Set(former.filter(\.isMention).map(\.memoryID))
        self.mentioned = mentioned
        // What this call had judged it judges anew; what it only said again another call has judged.
        let taught = Set(memories.filter { $0.conversationID == conversationID }.map(\.id))
        self.judged = judged.filter { !taught.contains($0.winnerID) }
        for effect in former { takeBack(effect) }
        for memory in self.memories.values.sorted(by: Self.byTime) where memory.state != .superseded {
            byContent[Self.contentKey(memory.content, memory.attribute)] = memory.id
        }
    }

    /// Takes in one finding of the call: new words make a memory, known words reinforce theirs.
    ///
    /// - Parameters:
    ///   - finding: What the extractor found.
    ///   - newID: The id for a new memory; one that this call had taught before keeps its own.
    public mutating func take(_ finding: Finding, newID: @autoclosure () -> String) {
        let key = Self.contentKey(finding.content, finding.attribute)
        // Said twice within one call it counts once.
        guard said.insert(key).inserted else { return }
        if let attribute = finding.attribute { touchedAttributes.insert(attribute) }
        let id: String
        if let former = setAside.removeValue(forKey: key) {
            id = former.id
            add(renewed(former, finding: finding), key: key, finding: finding)
        } else if let former = saidBefore[key], let memory = memories[former.id] {
            id = former.id
            reinforceAgain(memory, as: former, finding: finding)
        } else if let known = byContent[key], let memory = memories[known] {
            id = known
            reinforce(memory, finding: finding)
        } else {
            id = newID()
            var memory = MemoryRecord(
                id: id, content: finding.content, sector: finding.sector, origin: finding.origin,
                attribute: finding.attribute, salience: finding.initialSalience, saidAt: finding.saidAt,
                conversationID: conversationID, turn: finding.turn, evidence: finding.evidence)
            memory.layer = finding.layer
            add(memory, key: key, finding: finding)
        }
        for loser in finding.replaces {
            // What is left of a memory goes with the whole.
            let loser = memories[loser]?.partOf ?? loser
            if loser != id { judged.insert(MemoryPair(winnerID: id, loserID: loser)) }
        }
    }

    /// Settles what the findings leave open: values that exclude each other, and memories not found again.
    public mutating func finish() {
        for memory in setAside.values.sorted(by: Self.byTime) { handOver(memory) }
        setAside = [:]
        mentioned.formUnion(effects.filter(\.isMention).map(\.memoryID))
        let mentions = Dictionary(grouping: (others + effects).filter(\.isMention), by: \.memoryID)
        for attribute in touchedAttributes.sorted() { settle(attribute, mentions) }
        settleStatements(mentions)
    }

    /// Two findings with the same key are the same memory.
    static func contentKey(_ content: String, _ attribute: String?) -> String {
        let words = Words.normalized(content)
        // What has no words at all, such as an emoji, is compared as it is.
        return (attribute ?? "") + "\u{0}" + (words.isEmpty ? content : words)
    }

    private static func byTime(_ left: MemoryRecord, _ right: MemoryRecord) -> Bool {
        (left.saidAt, left.id) < (right.saidAt, right.id)
    }

    // MARK: - Findings

    private mutating func add(_ memory: MemoryRecord, key: String, finding: Finding) {
        memories[memory.id] = memory
        if memory.state != .superseded { byContent[key] = memory.id }
        effects.append(effect(.created, on: memory.id, at: finding.saidAt, turn: finding.turn))
    }

    /// What this call had taught already keeps its id, its state and what other calls added to its salience.
    private func renewed(_ former: MemoryRecord, finding: Finding) -> MemoryRecord {
        var memory = former
        let first = finding.initialSalience
        if Self.initialSalience(of: memory) != first {
            let count = others.count { $0.memoryID == memory.id && $0.relation == .reinforced }
            memory.salience = (0..<count).reduce(first) { value, _ in Salience.reinforced(value) }
        }
        memory.sector = finding.sector
        memory.origin = finding.origin
        memory.evidence = finding.evidence
        memory.layer = finding.layer
        memory.saidAt = finding.saidAt
        memory.lastReinforcedAt = max(finding.saidAt, lastMention(of: memory.id) ?? finding.saidAt)
        memory.turn = finding.turn
        return memory
    }

    /// What a memory's salience was when it was new.
    private static func initialSalience(of memory: MemoryRecord) -> Double {
        memory.layer == .said
            ? min(MemoryRecord.Layer.evidenceSalience, memory.origin.initialSalience)
            : memory.evidence?.salience ?? memory.origin.initialSalience
    }

    private mutating func reinforce(_ memory: MemoryRecord, finding: Finding) {
        var memory = memory
        memory.salience = Salience.reinforced(memory.salience)
        memory.lastReinforcedAt = max(memory.lastReinforcedAt, finding.saidAt)
        memory.state = .active
        if finding.layer == .holds { memory.layer = .holds }
        memories[memory.id] = memory
        effects.append(effect(.reinforced, on: memory.id, at: finding.saidAt, turn: finding.turn))
    }

    /// The same call says it again while it is learned again: the memory stays what it was, history included.
    private mutating func reinforceAgain(_ memory: MemoryRecord, as former: MemoryRecord, finding: Finding) {
        var memory = memory
        memory.salience = former.salience
        memory.lastReinforcedAt = max(memory.lastReinforcedAt, finding.saidAt)
        memories[memory.id] = memory
        effects.append(effect(.reinforced, on: memory.id, at: finding.saidAt, turn: finding.turn))
    }

    private func effect(_ relation: MemoryEffect.Relation, on memoryID: String, at: UnixTime, turn: Int? = nil)
        -> MemoryEffect
    {
        MemoryEffect(conversationID: conversationID, memoryID: memoryID, relation: relation, at: at, turn: turn)
    }

    // MARK: - Values that exclude each other

    /// Lines up all values of one attribute by when they were last said.
    ///
    /// The last holds, each other one ends where the next is said; the order in which the calls were learned does not
    /// matter.
    private mutating func settle(_ attribute: String, _ mentions: [String: [MemoryEffect]]) {
        var line = memories.values.filter { $0.attribute == attribute }
            .map { MentionedMemory($0, mentions: mentions[$0.id] ?? []) }.sorted()
        guard var next = line.popLast() else { return }
        next.memory.reactivate()
        memories[next.memory.id] = next.memory
        for value in line.reversed() {
            var history = value
            if overruled.contains(MemoryPair(winnerID: next.memory.id, loserID: value.memory.id)) {
                history.memory.reactivate()
                memories[history.memory.id] = history.memory
            } else {
                let end = next.firstMention(notBefore: value.lastAt)
                supersede(
                    value.memory, by: next.memory.id, at: end.at, in: end.conversationID, reason: .attribute)
                history.memory = memories[value.memory.id] ?? value.memory
            }
            next = history
        }
    }

    /// Makes a memory history, and notes it when it was not so before.
    mutating func supersede(
        _ memory: MemoryRecord, by winnerID: String, at: UnixTime, in conversation: String?,
        reason: MemoryConflict.Reason
    ) {
        var history = memory
        history.state = .superseded
        history.validUntil = at
        history.supersededBy = winnerID
        memories[history.id] = history
        if history != memory {
            conflicts.append(MemoryConflict(winnerID: winnerID, loserID: history.id, reason: reason))
        }
        if conversation == conversationID,
            !effects.contains(where: { $0.memoryID == history.id && $0.relation == .superseded })
        {
            effects.append(effect(.superseded, on: history.id, at: at))
        }
    }

    // MARK: - Learning again

    private mutating func takeBack(_ effect: MemoryEffect) {
        guard var memory = memories[effect.memoryID] else { return }
        switch effect.relation {
        case .created:
            if let attribute = memory.attribute { touchedAttributes.insert(attribute) }
            setAside[Self.contentKey(memory.content, memory.attribute)] = memory
            memories[memory.id] = nil
        case .reinforced:
            if let attribute = memory.attribute { touchedAttributes.insert(attribute) }
            saidBefore[Self.contentKey(memory.content, memory.attribute)] = memory
            memory.salience = Salience.takingBackReinforcement(memory.salience)
            memory.lastReinforcedAt = max(memory.saidAt, lastMention(of: memory.id) ?? memory.saidAt)
            memories[memory.id] = memory
        case .superseded:
            // settle() lines the values up anew.
            if let attribute = memory.attribute { touchedAttributes.insert(attribute) }
        case .recalled:
            effects.append(effect)
        }
    }

    /// A memory that its call does not teach any more stays when another call said it too, as that call's own.
    private mutating func handOver(_ memory: MemoryRecord) {
        let mentions = others.filter { $0.memoryID == memory.id && $0.relation == .reinforced }
        guard let heir = mentions.min(by: { ($0.at, $0.conversationID) < ($1.at, $1.conversationID) }) else { return }
        var memory = memory
        memory.conversationID = heir.conversationID
        memory.turn = heir.turn
        memory.saidAt = heir.at
        memory.lastReinforcedAt = lastMention(of: memory.id) ?? heir.at
        memory.salience = Salience.takingBackReinforcement(memory.salience)
        memories[memory.id] = memory
        var adopted = heir
        adopted.relation = .created
        effects.append(adopted)
    }

    private func lastMention(of memoryID: String) -> UnixTime? {
        others.filter { $0.memoryID == memoryID && $0.relation != .superseded }.map(\.at).max()
    }
}
