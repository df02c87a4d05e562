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

    private let statements: [Statement]
    private let places: [String: Int]
    /// The statements that mention a stem or a value.
    private var holders: [String: [Int]] = [:]
    private let overruled: Set<Reconciliation.Pair>

    /// Reads what the memories claim.
    ///
    /// - Parameters:
    ///   - values: The memories, with every time that they were said.
    ///   - overruled: Conflicts that are none.
    init(_ values: [MentionedMemory], overruled: Set<Reconciliation.Pair>) {
        self.overruled = overruled
        let statements = values.filter { $0.memory.origin != .summary && $0.memory.partOf == nil }.sorted().map {
            Statement(value: $0, claims: ClaimReader.claims(in: $0.memory.content))
        }
        self.statements = statements
        places = Dictionary(
            statements.enumerated().map { ($0.element.value.memory.id, $0.offset) },
            uniquingKeysWith: { first, _ in first })
        for (place, statement) in statements.enumerated() {
            for key in statement.claims.flatMap(\.keys) where holders[key]?.last != place {
                holders[key, default: []].append(place)
            }
        }
    }

    /// What ended a statement first; `nil` while it holds.
    func end(of id: String) -> End? {
        guard let place = places[id] else { return nil }
        let older = statements[place]
        var end: End?
        for rival in rivals(of: place) where rival > place {
            guard let (reason, sentences) = contradiction(place, rival) else { continue }
            let newer = statements[rival].value
            let (at, conversation) = newer.firstMention(notBefore: older.value.lastAt)
            let known = (end?.sentences ?? []).union(sentences)
            if let first = end, (first.at, first.winnerID) <= (at, newer.memory.id) {
                end?.sentences = known
            } else {
                end = End(
                    winnerID: newer.memory.id, at: at, conversationID: conversation, reason: reason, sentences: known)
            }
        }
        return end
    }

    /// The statements that a statement makes untrue.
    func losers(to id: String) -> [String] {
        guard let place = places[id] else { return [] }
        return rivals(of: place).filter { $0 < place && contradiction($0, place) != nil }
            .map { statements[$0].value.memory.id }
    }

    /// Whether a later memory has the same words.
    func isSaidAgain(after id: String) -> Bool {
        guard let place = places[id] else { return false }
        let key = statements[place].value.memory.contentKey
        return rivals(of: place).contains { $0 > place && statements[$0].value.memory.contentKey == key }
    }

    /// The statements that have something in common with one.
    private func rivals(of place: Int) -> [Int] {
        var seen = [Bool](repeating: false, count: statements.count)
        var rivals: [Int] = []
        for key in statements[place].claims.flatMap(\.keys) {
            for rival in holders[key] ?? [] where !seen[rival] {
                seen[rival] = true
                rivals.append(rival)
            }
        }
        return rivals.sorted()
    }

    private func contradiction(_ older: Int, _ newer: Int) -> (Contradiction, Set<Int>)? {
        let (before, after) = (statements[older].value.memory, statements[newer].value.memory)
        guard !overruled.contains(Reconciliation.Pair(winnerID: after.id, loserID: before.id)) else { return nil }
        // What an agent reads out is no news of the caller.
        guard before.origin == .agent || after.origin != .agent else { return nil }
        // The values of one attribute are settled by themselves, and two attributes are two things.
        guard before.attribute == nil || after.attribute == nil else { return nil }
        return Self.contradiction(statements[older].claims, statements[newer].claims)
    }

    /// Holds what two memories claim against each other.
    ///
    /// - Returns: Why both cannot be true, and which sentences of the older one are untrue; `nil` when both may be.
    static func contradiction(_ older: [Claim], _ newer: [Claim]) -> (Contradiction, Set<Int>)? {
        var (reason, sentences): (Contradiction?, Set<Int>) = (nil, [])
        // By index, so that no claim is copied.
        for before in older.indices {
            for after in newer.indices {
                guard let found = Contradiction.between(older[before], newer[after]) else { continue }
                reason = reason ?? found
                sentences.insert(older[before].sentence)
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
