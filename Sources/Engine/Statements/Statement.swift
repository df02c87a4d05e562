import Synchronization

/// What the content of a memory claims, and where it meets what may contradict it.
///
/// Two statements are held against each other only where a key of the older one's ``asOlder`` is among the newer one's
/// ``asNewer``. The keys are hashes: one that is the same by chance costs a comparison and changes nothing.
final class Statement: Sendable {
    /// In the order in which they are said.
    let claims: [Claim]
    /// What a newer statement that contradicts this one has among its ``asNewer``.
    let asOlder: [Int]
    /// What an older statement that this one contradicts has among its ``asOlder``.
    let asNewer: [Int]

    /// Reads a content.
    init(_ content: String) {
        claims = ClaimReader.claims(in: content)
        asOlder = Array(Set(claims.flatMap(\.keysAsOlder)))
        asNewer = Array(Set(claims.flatMap(\.keysAsNewer)))
    }
}

/// What was read lately: a caller's memories are read for each of their calls, and many calls may come at once.
///
/// Holds up to twice the limit: what was used since the last time that it was full, and what was used before that.
public final class StatementCache: Sendable {
    private struct State {
        var recent: [String: Statement] = [:]
        var former: [String: Statement] = [:]
    }

    private let state = Mutex(State())
    private let limit: Int

    /// Makes a cache.
    ///
    /// - Parameter limit: The number of statements after which the half that was not used is forgotten; a statement
    ///   takes about 2 KB.
    public init(limit: Int = 8192) { self.limit = limit }

    /// What a content says.
    func statement(_ content: String) -> Statement {
        if let known = state.withLock({ $0.recent[content] ?? $0.former[content] }) {
            remember(known, of: content)
            return known
        }
        let statement = Statement(content)
        remember(statement, of: content)
        return statement
    }

    private func remember(_ statement: Statement, of content: String) {
        state.withLock { state in
            if state.recent[content] != nil { return }
            if state.recent.count >= limit {
                state.former = state.recent
                state.recent = [:]
            }
            state.recent[content] = statement
        }
    }
}

/// Where ``Contradiction/between(_:_:)`` looks for what two claims have in common, one case for each of its reasons.
private enum MeetingPoint: Hashable {
    /// A value of one kind about the same thing.
    case value(of: String, ClaimValue.Kind)
    /// A value of a kind that needs no word beside it.
    case bareValue(ClaimValue.Kind)
    /// A part of life that both fill.
    case topic(Claim.Topic)
    /// A thing that one affirms and the other denies.
    case affirmed(Bool, String)
    /// A thing that the newer one says is replaced.
    case replaced(String)
}

extension Claim {
    fileprivate var keysAsOlder: [Int] {
        let mentions = mentions
        var points = sharedPoints + mentions.map { MeetingPoint.affirmed(isPositive, $0) }
        if isPositive { points += mentions.map { .replaced($0) } }
        return points.map(\.hashValue)
    }

    fileprivate var keysAsNewer: [Int] {
        var points = sharedPoints + mentions.map { MeetingPoint.affirmed(!isPositive, $0) }
        // All of it must be mentioned, so one stands for all.
        if let replaced = replaced.min() { points.append(.replaced(replaced)) }
        return points.map(\.hashValue)
    }

    /// What both must have, whichever is the older one.
    private var sharedPoints: [MeetingPoint] {
        guard isPositive else { return [] }
        var points: [MeetingPoint] = topic.map { [.topic($0)] } ?? []
        for kind in values.keys {
            points.append(.bareValue(kind))
            points += frame.map { .value(of: $0, kind) }
        }
        return points
    }
}
