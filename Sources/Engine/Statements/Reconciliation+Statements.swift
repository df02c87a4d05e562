import Domain
import Languages
import Text

/// Statements that later ones made untrue.
extension Reconciliation {
    /// Makes history of what the call contradicts, and takes back what nothing contradicts any more.
    ///
    /// A memory of several sentences loses only those that are untrue: what is left of it becomes a memory of its own.
    mutating func settleStatements(_ mentions: [String: [MemoryEffect]]) {
        let changed = Set(memories.keys).union(before.keys).filter { id in
            guard let memory = memories[id], !mentioned.contains(id) else { return true }
            return before[id].map { $0 != memory } ?? true
        }
        if changed.isEmpty { return }
        let history = StatementHistory(
            memories.values.map { MentionedMemory($0, mentions: mentions[$0.id] ?? []) }, overruled: overruled,
            judged: judged, cache: statements)
        let parts = Dictionary(grouping: memories.values.filter { $0.partOf != nil }, by: { $0.partOf ?? "" })
            .mapValues { $0.map(\.id) }
        let ended = memories.values.filter { memory in
            memory.state == .superseded && memory.attribute == nil && parts[memory.id] == nil
                && memory.supersededBy.map { !changed.contains($0) } == true
        }
        let endedIDs = Set(ended.map(\.id))
        var affected = changed.intersection(memories.keys)
        for id in changed { affected.formUnion(history.losers(to: id, except: endedIDs)) }
        let contents = Set(changed.compactMap { memories[$0] ?? before[$0] }.map(\.contentKey))
        for memory in memories.values {
            let isSame = memory.partOf == nil && contents.contains(memory.contentKey)
            if isSame || memory.supersededBy.map(changed.contains) == true { affected.insert(memory.id) }
        }
        for id in affected.sorted() { settle(id, history, parts: parts[id] ?? []) }
        for part in memories.values where part.partOf.map({ memories[$0]?.state != .superseded }) == true {
            memories[part.id] = nil
        }
    }

    private mutating func settle(_ id: String, _ history: StatementHistory, parts: [String]) {
        guard var memory = memories[id], memory.partOf == nil else { return }
        guard let end = history.end(of: id) else {
            if memory.state == .superseded, !isReplacedByAttribute(memory) {
                memory.reactivate()
                memories[id] = memory
            }
            return
        }
        let isEarlier = memory.validUntil.map { end.at <= $0 } ?? true
        if isEarlier || !isReplacedByAttribute(memory) {
            supersede(memory, by: end.winnerID, at: end.at, in: end.conversationID, reason: end.reason)
        }
        // The same words said again later leave the same rest.
        let rest = StatementRest(of: memory, without: end.sentences).flatMap {
            history.isSaidAgain(after: id) ? nil : $0
        }
        for part in parts where part != rest?.id { memories[part] = nil }
        guard let rest else { return }
        var part = memories[rest.id] ?? memory
        if part.partOf == nil { part.reactivate() }
        part.id = rest.id
        part.content = rest.content
        part.partOf = id
        (part.saidAt, part.turn, part.conversationID) = (memory.saidAt, memory.turn, memory.conversationID)
        memories[part.id] = part
    }

    /// Whether another value of the same attribute has taken a memory's place.
    private func isReplacedByAttribute(_ memory: MemoryRecord) -> Bool {
        guard let attribute = memory.attribute, let winner = memory.supersededBy else { return false }
        return memories[winner]?.attribute == attribute
    }
}

extension MemoryRecord {
    /// The same for memories that say the same.
    var contentKey: String { Reconciliation.contentKey(content, attribute) }
}

/// What still holds of a memory when some of its sentences do not.
struct StatementRest {
    /// The fewest words with a meaning of their own that are worth a memory.
    private static let minimumWords = 2

    /// The id of the memory that is left, always the same for the same sentences.
    let id: String
    /// Its content.
    let content: String

    /// Leaves sentences out; `nil` when nothing is left that says something.
    ///
    /// - Parameters:
    ///   - memory: The memory.
    ///   - untrue: The sentences that do not hold, counted from 0.
    init?(of memory: MemoryRecord, without untrue: Set<Int>) {
        let parts = SpokenForm.parts(of: memory.content)
        let sentences = Sentence.split(String(parts.said))
        let kept = sentences.indices.filter { !untrue.contains($0) }
        // Without a known language the small words of the fallback are left out: in others they are rare, and all words tell.
        let pack = LanguagePack.spoken(in: sentences.flatMap(\.words)) ?? LanguagePack.fallback
        let functionWords = ClaimLexicon.of(pack).functionWords
        let telling = kept.filter { place in
            let words = sentences[place].words.filter { !functionWords.contains($0) }
            return !sentences[place].isQuestion && words.count >= Self.minimumWords
        }
        guard !telling.isEmpty else { return nil }
        id = memory.id + kept.map { "_\($0)" }.joined()
        let said = kept.map { String(sentences[$0].text) }.joined(separator: " ")
        content = parts.isAgent ? SpokenForm.agent(said) : said
    }
}
