import Text

/// Holds what a call says against what is known: what is new, what is said again, what has changed.
///
/// A pure value: take the findings one by one, then ``finish()``, then store ``memories`` and ``effects``. Learning a
/// call again first takes back what it did; the same findings then give the same memories with the same ids.
public struct Reconciliation: Sendable {
    /// What one call does to one memory.
    public enum Relation: String, Sendable, CaseIterable {
        /// The call taught it.
        case created
        /// The call said it again.
        case reinforced
        /// The call made it history.
        case superseded
        /// The call looked it up.
        case recalled
    }

    /// One effect of a call on a memory.
    public struct Effect: Sendable, Equatable {
        /// The call.
        public var conversationID: String
        /// The memory.
        public var memoryID: String
        /// What happened to it.
        public var relation: Relation
        /// When it was said.
        public var at: UnixTime
        /// The index in the call's transcript.
        public var turn: Int?

        /// Makes an effect.
        public init(conversationID: String, memoryID: String, relation: Relation, at: UnixTime, turn: Int? = nil) {
            self.conversationID = conversationID
            self.memoryID = memoryID
            self.relation = relation
            self.at = at
            self.turn = turn
        }
    }

    /// A newer value that took an older one's place.
    public struct Conflict: Sendable, Equatable {
        /// The memory that holds now.
        public var winnerID: String
        /// The memory that became history.
        public var loserID: String
    }

    /// All memories of the caller by id; complete after ``finish()``.
    public private(set) var memories: [String: MemoryRecord]
    /// What this call did, and what other calls are now held to have done in its place.
    public private(set) var effects: [Effect] = []
    /// Values that this call or ``finish()`` made history.
    public private(set) var conflicts: [Conflict] = []

    private let conversationID: String
    private let others: [Effect]
    /// What this call had taught when it was learned before, by content, until it is found again.
    private var setAside: [String: MemoryRecord] = [:]
    private var byContent: [String: String] = [:]
    private var touchedAttributes: Set<String> = []

    /// Starts from what is known.
    ///
    /// - Parameters:
    ///   - memories: All memories of the caller, those of this call included.
    ///   - conversationID: The call that is being learned.
    ///   - effects: What all calls of the caller did, this one included if it was learned before.
    public init(memories: [MemoryRecord], conversationID: String, effects: [Effect] = []) {
        self.conversationID = conversationID
        self.memories = Dictionary(memories.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        others = effects.filter { $0.conversationID != conversationID }
        for effect in effects where effect.conversationID == conversationID { takeBack(effect) }
        for memory in self.memories.values.sorted(by: Self.byTime) where memory.state != .superseded {
            byContent[Self.contentKey(memory.content, memory.attribute)] = memory.id
        }
    }

    /// Takes in one finding of the call: new words make a memory, known words reinforce theirs.
    ///
    /// - Parameters:
    ///   - finding: What the extractor found.
    ///   - newID: The id for a new memory; one that this call had taught before keeps its own.
    public mutating func take(_ finding: ExtractedMemory, newID: @autoclosure () -> String) {
        let key = Self.contentKey(finding.content, finding.attribute)
        if let attribute = finding.attribute { touchedAttributes.insert(attribute) }
        if var former = setAside.removeValue(forKey: key) {
            former.sector = finding.sector
            former.origin = finding.origin
            former.saidAt = finding.saidAt
            former.lastReinforcedAt = max(finding.saidAt, lastMention(of: former.id) ?? finding.saidAt)
            former.turn = finding.turn
            add(former, key: key, finding: finding)
        } else if let known = byContent[key], let memory = memories[known] {
            reinforce(memory, finding: finding)
        } else {
            let memory = MemoryRecord(
                id: newID(), content: finding.content, sector: finding.sector, origin: finding.origin,
                attribute: finding.attribute, salience: finding.origin.initialSalience, saidAt: finding.saidAt,
                conversationID: conversationID, turn: finding.turn)
            add(memory, key: key, finding: finding)
        }
    }

    /// Settles what the findings leave open: values that exclude each other, and memories not found again.
    public mutating func finish() {
        for memory in setAside.values.sorted(by: Self.byTime) { handOver(memory) }
        setAside = [:]
        for attribute in touchedAttributes.sorted() { settle(attribute) }
    }

    /// Two findings with the same key are the same memory.
    static func contentKey(_ content: String, _ attribute: String?) -> String {
        (attribute ?? "") + "\u{0}" + Words.normalized(content)
    }

    private static func byTime(_ left: MemoryRecord, _ right: MemoryRecord) -> Bool {
        (left.saidAt, left.id) < (right.saidAt, right.id)
    }

    // MARK: - Findings

    private mutating func add(_ memory: MemoryRecord, key: String, finding: ExtractedMemory) {
        memories[memory.id] = memory
        if memory.state != .superseded { byContent[key] = memory.id }
        effects.append(effect(.created, on: memory.id, at: finding.saidAt, turn: finding.turn))
    }

    private mutating func reinforce(_ memory: MemoryRecord, finding: ExtractedMemory) {
        // Said twice within one call it counts once.
        guard !effects.contains(where: { $0.memoryID == memory.id }) else { return }
        var memory = memory
        memory.salience = Salience.reinforced(memory.salience)
        memory.lastReinforcedAt = max(memory.lastReinforcedAt, finding.saidAt)
        memory.state = .active
        memories[memory.id] = memory
        effects.append(effect(.reinforced, on: memory.id, at: finding.saidAt, turn: finding.turn))
    }

    private func effect(_ relation: Relation, on memoryID: String, at: UnixTime, turn: Int? = nil) -> Effect {
        Effect(conversationID: conversationID, memoryID: memoryID, relation: relation, at: at, turn: turn)
    }

    // MARK: - Values that exclude each other

    /// Lines up all values of one attribute by when they were said: the last holds, each other one ends with the
    /// next. The order in which the calls were learned does not matter.
    private mutating func settle(_ attribute: String) {
        var line = memories.values.filter { $0.attribute == attribute }.sorted(by: Self.byTime)
        guard let last = line.popLast() else { return }
        var next = last
        if next.state == .superseded { next.state = .active }
        next.validUntil = nil
        next.supersededBy = nil
        memories[next.id] = next
        for old in line.reversed() {
            var history = old
            history.state = .superseded
            history.validUntil = next.saidAt
            history.supersededBy = next.id
            memories[old.id] = history
            if history != old {
                conflicts.append(Conflict(winnerID: next.id, loserID: old.id))
            }
            if next.conversationID == conversationID {
                effects.append(effect(.superseded, on: old.id, at: next.saidAt))
            }
            next = history
        }
    }

    // MARK: - Learning again

    private mutating func takeBack(_ effect: Effect) {
        guard var memory = memories[effect.memoryID] else { return }
        switch effect.relation {
        case .created:
            if let attribute = memory.attribute { touchedAttributes.insert(attribute) }
            setAside[Self.contentKey(memory.content, memory.attribute)] = memory
            memories[memory.id] = nil
        case .reinforced:
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
        guard let heir = mentions.min(by: { $0.at < $1.at }) else { return }
        var memory = memory
        memory.conversationID = heir.conversationID
        memory.turn = heir.turn
        memory.saidAt = heir.at
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
