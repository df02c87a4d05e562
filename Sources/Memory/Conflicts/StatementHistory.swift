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
        var reason: Contradiction
        /// The sentences that are untrue now, whoever said so.
        var sentences: Set<Int>
    }

    private struct Statement {
        var value: MentionedMemory
        var claims: [Claim]
    }

    private let statements: [String: Statement]
    /// The statements that mention a stem or a value.
    private var holders: [String: Set<String>] = [:]
    private let overruled: Set<Reconciliation.Pair>

    /// Reads what the memories claim.
    ///
    /// - Parameters:
    ///   - values: The memories, with every time that they were said.
    ///   - overruled: Conflicts that are none.
    init(_ values: [MentionedMemory], overruled: Set<Reconciliation.Pair>) {
        self.overruled = overruled
        statements = Dictionary(
            values.filter { $0.memory.origin != .summary && $0.memory.partOf == nil }.map {
                ($0.memory.id, Statement(value: $0, claims: ClaimReader.claims(in: $0.memory.content)))
            }, uniquingKeysWith: { first, _ in first })
        for (id, statement) in statements {
            for key in statement.claims.flatMap(\.keys) { holders[key, default: []].insert(id) }
        }
    }

    /// What ended a statement first; `nil` while it holds.
    func end(of id: String) -> End? {
        guard let older = statements[id] else { return nil }
        var end: End?
        for newerID in rivals(of: older).sorted() {
            guard let newer = statements[newerID], older.value < newer.value,
                !overruled.contains(Reconciliation.Pair(winnerID: newerID, loserID: id)),
                let (reason, sentences) = Self.contradiction(older, newer)
            else { continue }
            let (at, conversation) = newer.value.firstMention(notBefore: older.value.lastAt)
            let known = (end?.sentences ?? []).union(sentences)
            if let first = end, (first.at, first.winnerID) <= (at, newerID) {
                end?.sentences = known
            } else {
                end = End(
                    winnerID: newerID, at: at, conversationID: conversation, reason: reason, sentences: known)
            }
        }
        return end
    }

    /// The statements that a statement may end.
    func older(than id: String) -> Set<String> {
        guard let newer = statements[id] else { return [] }
        return rivals(of: newer).filter { statements[$0].map { $0.value < newer.value } == true }
    }

    private func rivals(of statement: Statement) -> Set<String> {
        var rivals: Set<String> = []
        for key in statement.claims.flatMap(\.keys) { rivals.formUnion(holders[key] ?? []) }
        return rivals.subtracting([statement.value.memory.id])
    }

    private static func contradiction(_ older: Statement, _ newer: Statement) -> (Contradiction, Set<Int>)? {
        let (before, after) = (older.value.memory, newer.value.memory)
        // What an agent reads out is no news of the caller.
        guard before.origin == .agent || after.origin != .agent else { return nil }
        // The values of one attribute are settled by themselves, and two attributes are two things.
        guard before.attribute == nil || after.attribute == nil else { return nil }
        return contradiction(older.claims, newer.claims)
    }

    /// Holds what two memories claim against each other.
    ///
    /// - Returns: Why both cannot be true, and which sentences of the older one are untrue; `nil` when both may be.
    static func contradiction(_ older: [Claim], _ newer: [Claim]) -> (Contradiction, Set<Int>)? {
        var (reason, sentences): (Contradiction?, Set<Int>) = (nil, [])
        for before in older {
            for after in newer {
                guard let found = Contradiction.between(before, after) else { continue }
                reason = reason ?? found
                sentences.insert(before.sentence)
            }
        }
        return reason.map { ($0, sentences) }
    }
}

extension Claim {
    /// What a claim that contradicts this one has in common with it, one of these at least.
    fileprivate var keys: [String] {
        var keys = Array(mentions.union(replaced))
        for kind in values.keys { if case .choice(let group) = kind { keys.append("choice " + group) } }
        switch topic {
        case .residence: keys.append("residence ")
        case .employer: keys.append("employer ")
        case .name: keys.append("name ")
        case .possession(let name): keys += name
        case nil: break
        }
        return keys
    }
}
