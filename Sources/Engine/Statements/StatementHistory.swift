import Domain
import Languages
import Text
import Time

/// Which of a caller's statements later ones made untrue.
///
/// A function of the statements and of when they were said, so it does not matter in which order calls were learned.
struct StatementHistory {
    /// What ended a statement.
    struct End: Equatable {
        /// The statement that holds now.
        var winnerID: String
        /// When that was said.
        var at: UnixTime
        /// In which call.
        var conversationID: String?
        /// Why both cannot be true.
        var reason: MemoryConflict.Reason
        /// The sentences that are untrue now, whoever said so.
        var sentences: Set<Int>
    }

    private let values: [MentionedMemory]
    private let statements: [Statement]
    private let traits: [(isAgent: Bool, hasAttribute: Bool)]
    private let places: [String: Int]
    /// Where the statements are that have a key among their ``Statement/asOlder``.
    private var older: [Int: [Int]] = [:]
    /// Where the statements are that have a key among their ``Statement/asNewer``.
    private var newer: [Int: [Int]] = [:]
    /// The later statements of which a language model says that they make one untrue, and the other way round.
    private var judgedWinners: [Int: [Int]] = [:]
    private var judgedLosers: [Int: [Int]] = [:]
    /// Where a content was said last.
    private let lastPlaces: [String: Int]
    private let overruled: Set<MemoryPair>

    /// Reads what the memories claim.
    ///
    /// - Parameters:
    ///   - values: The memories, with every time that they were said.
    ///   - overruled: Conflicts that are none.
    ///   - judged: Conflicts that a language model found.
    ///   - cache: What was read before.
    init(
        _ values: [MentionedMemory], overruled: Set<MemoryPair>, judged: Set<MemoryPair>,
        cache: StatementCache
    ) {
        self.overruled = overruled
        self.values = values.filter { $0.memory.origin != .summary && $0.memory.partOf == nil }.sorted()
        statements = self.values.map { cache.statement($0.memory.content) }
        traits = self.values.map { ($0.memory.origin == .agent, $0.memory.attribute != nil) }
        let ids = self.values.enumerated().map { ($0.element.memory.id, $0.offset) }
        places = Dictionary(ids, uniquingKeysWith: { first, _ in first })
        for pair in judged.subtracting(overruled) {
            guard let winner = places[pair.winnerID], let loser = places[pair.loserID], loser < winner else { continue }
            judgedWinners[loser, default: []].append(winner)
            judgedLosers[winner, default: []].append(loser)
        }
        let contents = self.values.enumerated().map { ($0.element.memory.contentKey, $0.offset) }
        lastPlaces = Dictionary(contents, uniquingKeysWith: { _, last in last })
        for (place, statement) in statements.enumerated() {
            for key in statement.asOlder { older[key, default: []].append(place) }
            for key in statement.asNewer { newer[key, default: []].append(place) }
        }
    }

    /// What ended a statement first; `nil` while it holds.
    func end(of id: String) -> End? {
        guard let place = places[id] else { return nil }
        var end: End?
        let rivals = holders(of: statements[place].asOlder, in: newer, where: { $0 > place })
        for rival in rivals + (judgedWinners[place] ?? []) {
            guard let (reason, sentences) = contradiction(place, rival) else { continue }
            let winner = values[rival]
            let (at, conversation) = winner.firstMention(notBefore: values[place].lastAt)
            let known = (end?.sentences ?? []).union(sentences)
            if let first = end, (first.at, first.winnerID) <= (at, winner.memory.id) {
                end?.sentences = known
            } else {
                end = End(
                    winnerID: winner.memory.id, at: at, conversationID: conversation, reason: reason, sentences: known)
            }
        }
        return end
    }

    /// The statements that a statement makes untrue.
    ///
    /// - Parameters:
    ///   - id: The statement.
    ///   - ended: Statements of which nothing is left; those that had ended before this one was said are left out,
    ///     since for them it changes nothing.
    /// - Returns: Their ids.
    func losers(to id: String, except ended: Set<String>) -> [String] {
        guard let place = places[id] else { return [] }
        let newer = values[place]
        let rivals = holders(of: statements[place].asNewer, in: older) { rival in
            guard rival < place else { return false }
            let (value, memory) = (values[rival], values[rival].memory)
            guard let until = memory.validUntil, ended.contains(memory.id) else { return true }
            return newer.firstMention(notBefore: value.lastAt).at <= until
        }
        return (rivals.filter { contradiction($0, place) != nil } + (judgedLosers[place] ?? []))
            .map { values[$0].memory.id }
    }

    /// Whether a later memory has the same words.
    func isSaidAgain(after id: String) -> Bool {
        guard let place = places[id], let last = lastPlaces[values[place].memory.contentKey] else { return false }
        return last > place
    }

    private func holders(of keys: [Int], in table: [Int: [Int]], where isWanted: (Int) -> Bool) -> [Int] {
        var seen = [Bool](repeating: false, count: values.count)
        var holders: [Int] = []
        for key in keys {
            for place in table[key] ?? [] where !seen[place] {
                seen[place] = true
                if isWanted(place) { holders.append(place) }
            }
        }
        return holders
    }

    private func contradiction(_ older: Int, _ newer: Int) -> (MemoryConflict.Reason, Set<Int>)? {
        if judgedWinners[older]?.contains(newer) == true {
            return (.judged, Set(Sentence.split(values[older].memory.content).indices))
        }
        // What an agent reads out is no news of the caller.
        guard traits[older].isAgent || !traits[newer].isAgent else { return nil }
        // The values of one attribute are settled by themselves, and two attributes are two things.
        guard !traits[older].hasAttribute || !traits[newer].hasAttribute else { return nil }
        guard let found = Self.contradiction(statements[older].claims, statements[newer].claims) else { return nil }
        let pair = MemoryPair(winnerID: values[newer].memory.id, loserID: values[older].memory.id)
        return overruled.contains(pair) ? nil : found
    }

    /// Holds what two memories claim against each other.
    ///
    /// - Returns: Why both cannot be true, and which sentences of the older one are untrue; `nil` when both may be.
    static func contradiction(_ older: [Claim], _ newer: [Claim]) -> (MemoryConflict.Reason, Set<Int>)? {
        var (reason, sentences): (MemoryConflict.Reason?, Set<Int>) = (nil, [])
        // Read in place: thousands of pairs are compared, and a copy of a claim costs more than the comparison.
        older.withUnsafeBufferPointer { older in
            newer.withUnsafeBufferPointer { newer in
                for before in older.indices {
                    for after in newer.indices {
                        guard let found = Contradiction.between(older[before], newer[after]) else { continue }
                        reason = reason ?? found
                        sentences.insert(older[before].sentence)
                    }
                }
            }
        }
        return reason.map { ($0, sentences) }
    }
}
