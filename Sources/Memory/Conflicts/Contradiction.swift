/// Why a newer statement makes an older one untrue.
///
/// Precision comes first: losing a true memory is worse than keeping two. So two statements contradict each other only
/// when they are about the same thing of the same person and exclude each other in a typed value, in saying and denying,
/// or in what the newer one calls replaced.
public enum Contradiction: String, Sendable, CaseIterable {
    /// Another value of the same attribute.
    case attribute
    /// Another value of the same thing: a number, a date, an address.
    case value
    /// What was so has ended, or what was not so is.
    case polarity
    /// The newer one names what is not so any more.
    case replaced

    /// Holds two claims against each other.
    ///
    /// - Parameters:
    ///   - older: What was said first.
    ///   - newer: What was said later.
    /// - Returns: `nil` when both may be true.
    static func between(_ older: Claim, _ newer: Claim) -> Contradiction? {
        guard older.owner == newer.owner, !newer.isAddition else { return nil }
        if replaces(older, newer) { return .replaced }
        if turns(older, newer) { return .polarity }
        if excludes(older, newer) || refills(older, newer) { return .value }
        return nil
    }

    // MARK: - Values

    /// Both are about the same thing and give it different values.
    private static func excludes(_ older: Claim, _ newer: Claim) -> Bool {
        guard older.isPositive, newer.isPositive, isComparable(older, newer) else { return false }
        var (differs, shares) = (false, false)
        for (kind, values) in older.values {
            guard let others = newer.values[kind] else { continue }
            if values.isDisjoint(with: others) { differs = true } else { shares = true }
        }
        guard differs, isSameThing(older.frame, newer.frame, isChange: newer.isChange) else {
            return differs && older.frame.isEmpty && newer.frame.isEmpty && older.mode == .liking
                && newer.mode == .liking
        }
        return !shares || newer.isChange || older.frame == newer.frame
    }

    /// Whether both tell how things are now, or the newer one corrects.
    private static func isComparable(_ older: Claim, _ newer: Claim) -> Bool {
        if newer.isChange { return true }
        return older.mode == newer.mode && older.mode != .wish && !older.isPast && !newer.isPast
            && older.isPersonal && newer.isPersonal
    }

    /// Whether two frames name one thing: one may say more, but not both, since `work phone` is not `home phone`.
    private static func isSameThing(_ older: Set<String>, _ newer: Set<String>, isChange: Bool) -> Bool {
        let (shared, missing, added) = overlap(older, newer)
        guard shared > 0, missing == 0 || added == 0 else { return false }
        return missing + added <= (isChange ? 3 : 1)
    }

    /// How many stems two frames share, and how many only the older or the newer one has; no set is made for it.
    private static func overlap(_ older: Set<String>, _ newer: Set<String>) -> (shared: Int, missing: Int, added: Int) {
        var shared = 0
        for stem in older where newer.contains(stem) { shared += 1 }
        return (shared, older.count - shared, newer.count - shared)
    }

    // MARK: - Topics

    /// Both fill one topic, differently.
    private static func refills(_ older: Claim, _ newer: Claim) -> Bool {
        guard let topic = older.topic, let other = newer.topic, older.isPositive, newer.isPositive, !older.isPast,
            newer.isChange || !newer.isPast
        else { return false }
        let (before, after) = (older.filling, newer.filling)
        guard !before.isSubset(of: after), !after.isSubset(of: before) else { return false }
        switch (topic, other) {
        case (.residence, .residence): return newer.isChange || (hasNumber(before) && hasNumber(after))
        case (.employer, .employer), (.name, .name): return newer.isChange && before.isDisjoint(with: after)
        case (.possession(let name), .possession(let otherName)):
            return name == otherName && before.isDisjoint(with: after) && newer.isChange && newer.owner.isEmpty
        default: return false
        }
    }

    private static func hasNumber(_ words: Set<String>) -> Bool { words.contains { $0.hasPrefix("number") || $0.hasPrefix("digits") } }

    // MARK: - Saying and denying

    private static func turns(_ older: Claim, _ newer: Claim) -> Bool {
        guard older.isPositive != newer.isPositive, older.mode == newer.mode || newer.isChange else { return false }
        guard (older.mode == .liking) == (newer.mode == .liking) else { return false }
        guard newer.isChange || (!older.isPast && !newer.isPast && older.mode != .wish) else { return false }
        for (kind, values) in older.values {
            if let others = newer.values[kind], values.isDisjoint(with: others) { return false }
        }
        let (shared, missing, added) = overlap(older.frame, newer.frame)
        guard shared > 0 else { return false }
        // What was denied is so now only when all of it is said.
        if newer.isPositive { return missing == 0 && newer.mode == older.mode && added <= (newer.isChange ? 2 : 0) }
        if newer.isChange { return missing == 0 && added <= 2 || added == 0 && missing <= 2 }
        return missing == 0 && added == 0 || added == 0 && missing <= 1 && newer.frame.count >= 2
    }

    // MARK: - What is replaced

    private static func replaces(_ older: Claim, _ newer: Claim) -> Bool {
        guard !newer.replaced.isEmpty, older.isPositive else { return false }
        let mentioned = older.mentions
        guard newer.replaced.isSubset(of: mentioned) else { return false }
        let rest = newer.mentions.subtracting(newer.replaced)
        return newer.replaced.count > 1 || !rest.isDisjoint(with: older.frame)
            || newer.topic != nil && newer.topic == older.topic
    }
}
