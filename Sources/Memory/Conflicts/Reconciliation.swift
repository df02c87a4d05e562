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

        /// Whether the call said it.
        var isMention: Bool { relation == .created || relation == .reinforced }
    }

    /// A newer value that took an older one's place.
    public struct Conflict: Sendable, Equatable {
        /// The memory that holds now.
        public var winnerID: String
        /// The memory that became history.
        public var loserID: String
        /// Why.
        public var reason: Contradiction

        /// Makes a conflict.
        public init(winnerID: String, loserID: String, reason: Contradiction) {
            self.winnerID = winnerID
            self.loserID = loserID
            self.reason = reason
        }
    }

    /// Two memories of which somebody has said that both are true.
    public struct Pair: Sendable, Hashable {
        /// The newer one.
        public var winnerID: String
        /// The older one.
        public var loserID: String

        /// Names two memories.
        public init(winnerID: String, loserID: String) {
            self.winnerID = winnerID
            self.loserID = loserID
        }
    }

    /// All memories of the caller by id; complete after ``finish()``.
    public internal(set) var memories: [String: MemoryRecord]
    /// What this call did, and what other calls are now held to have done in its place.
    public private(set) var effects: [Effect] = []
    /// Values that this call or ``finish()`` made history.
    public private(set) var conflicts: [Conflict] = []

    /// Of whose findings a language model holds what to be untrue; those of this call included.
    public private(set) var judged: Set<Pair>

    private let conversationID: String
    /// What other calls did, and what this one looked up, which learning it again does not change.
    private let others: [Effect]
    /// What this call had taught when it was learned before, by content, until it is found again.
    private var setAside: [String: MemoryRecord] = [:]
    /// What this call had said again when it was learned before, as it was then, by content.
    private var saidBefore: [String: MemoryRecord] = [:]
    /// What this call has said so far, by content.
    private var said: Set<String> = []
    private var byContent: [String: String] = [:]
    private var touchedAttributes: Set<String> = []
    /// Conflicts that are none.
    let overruled: Set<Pair>
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
        memories: [MemoryRecord], conversationID: String, effects: [Effect] = [], overruled: Set<Pair> = [],
        judged: Set<Pair> = [], statements: StatementCache = StatementCache()
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
    public mutating func take(_ finding: ExtractedMemory, newID: @autoclosure () -> String) {
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
            let memory = MemoryRecord(
                id: id, content: finding.content, sector: finding.sector, origin: finding.origin,
                attribute: finding.attribute, salience: finding.initialSalience, saidAt: finding.saidAt,
                conversationID: conversationID, turn: finding.turn, evidence: finding.evidence)
            add(memory, key: key, finding: finding)
        }
        for loser in finding.replaces {
            // What is left of a memory goes with the whole.
            let loser = memories[loser]?.partOf ?? loser
            if loser != id { judged.insert(Pair(winnerID: id, loserID: loser)) }
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

    private mutating func add(_ memory: MemoryRecord, key: String, finding: ExtractedMemory) {
        memories[memory.id] = memory
        if memory.state != .superseded { byContent[key] = memory.id }
        effects.append(effect(.created, on: memory.id, at: finding.saidAt, turn: finding.turn))
    }

    /// What this call had taught already keeps its id, its state and what other calls added to its salience.
    private func renewed(_ former: MemoryRecord, finding: ExtractedMemory) -> MemoryRecord {
        var memory = former
        let first = finding.initialSalience
        if (memory.evidence?.salience ?? memory.origin.initialSalience) != first {
            let count = others.count { $0.memoryID == memory.id && $0.relation == .reinforced }
            memory.salience = (0..<count).reduce(first) { value, _ in Salience.reinforced(value) }
        }
        memory.sector = finding.sector
        memory.origin = finding.origin
        memory.evidence = finding.evidence
        memory.saidAt = finding.saidAt
        memory.lastReinforcedAt = max(finding.saidAt, lastMention(of: memory.id) ?? finding.saidAt)
        memory.turn = finding.turn
        return memory
    }

    private mutating func reinforce(_ memory: MemoryRecord, finding: ExtractedMemory) {
        var memory = memory
        memory.salience = Salience.reinforced(memory.salience)
        memory.lastReinforcedAt = max(memory.lastReinforcedAt, finding.saidAt)
        memory.state = .active
        memories[memory.id] = memory
        effects.append(effect(.reinforced, on: memory.id, at: finding.saidAt, turn: finding.turn))
    }

    /// The same call says it again while it is learned again: the memory stays what it was, history included.
    private mutating func reinforceAgain(_ memory: MemoryRecord, as former: MemoryRecord, finding: ExtractedMemory) {
        var memory = memory
        memory.salience = former.salience
        memory.lastReinforcedAt = max(memory.lastReinforcedAt, finding.saidAt)
        memories[memory.id] = memory
        effects.append(effect(.reinforced, on: memory.id, at: finding.saidAt, turn: finding.turn))
    }

    private func effect(_ relation: Relation, on memoryID: String, at: UnixTime, turn: Int? = nil) -> Effect {
        Effect(conversationID: conversationID, memoryID: memoryID, relation: relation, at: at, turn: turn)
    }

    // MARK: - Values that exclude each other

    /// Lines up all values of one attribute by when they were last said.
    ///
    /// The last holds, each other one ends where the next is said; the order in which the calls were learned does not
    /// matter.
    private mutating func settle(_ attribute: String, _ mentions: [String: [Effect]]) {
        var line = memories.values.filter { $0.attribute == attribute }
            .map { MentionedMemory($0, mentions: mentions[$0.id] ?? []) }.sorted()
        guard var next = line.popLast() else { return }
        next.memory.reactivate()
        memories[next.memory.id] = next.memory
        for value in line.reversed() {
            var history = value
            if overruled.contains(Pair(winnerID: next.memory.id, loserID: value.memory.id)) {
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
        _ memory: MemoryRecord, by winnerID: String, at: UnixTime, in conversation: String?, reason: Contradiction
    ) {
        var history = memory
        history.state = .superseded
        history.validUntil = at
        history.supersededBy = winnerID
        memories[history.id] = history
        if history != memory {
            conflicts.append(Conflict(winnerID: winnerID, loserID: history.id, reason: reason))
        }
        if conversation == conversationID,
            !effects.contains(where: { $0.memoryID == history.id && $0.relation == .superseded })
        {
            effects.append(effect(.superseded, on: history.id, at: at))
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
