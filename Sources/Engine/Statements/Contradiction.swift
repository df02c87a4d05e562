import Domain

/// Whether a newer claim makes an older one untrue.
///
/// Precision comes first: losing a true memory is worse than keeping two. So two statements contradict each other
/// only when they are about the same thing of the same person and exclude each other in a typed value, in saying and
/// denying, or in what the newer one calls replaced.
enum Contradiction {
    /// Holds two claims against each other.
    ///
    /// - Parameters:
    ///   - older: What was said first.
    ///   - newer: What was said later.
    /// - Returns: `nil` when both may be true.
    static func between(_ older: Claim, _ newer: Claim) -> MemoryConflict.Reason? {
        guard older.owner == newer.owner, !newer.isAddition else { return nil }
        if replaces(older, newer) { return .replaced }
        if turns(older, newer) { return .polarity }
        if excludes(older, newer) || refills(older, newer) { return .value }
        return nil
    }

    // MARK: - Values

    /// Both are about the same thing and give it different values.
    private static func excludes(_ older: Claim, _ newer: Claim) -> Bool {
        guard older.isPositive, newer.isPositive else { return false }
        var (differs, shares) = (false, false)
        for (kind, values) in older.values {
            guard let others = newer.values[kind] else { continue }
            if values.isDisjoint(with: others) { differs = true } else { shares = true }
        }
        guard differs, isComparable(older, newer) || newer.isChange && shares else { return false }
        let (shared, missing, added) = overlap(older.frame, newer.frame)
        if shared == 0 {
            if older.isPersonal, newer.isPersonal, newer.isChange, states(older, newer) { return true }
            return older.frame.isEmpty && newer.frame.isEmpty && older.mode == .liking && newer.mode == .liking
        }
        if newer.isChange {
            // One may say more than the other, but not both, since `work phone` is not `home phone`.
            return missing == 0 || added == 0 ? missing + added <= 3 : shared > 1 && missing <= 2 || shares
        }
        return !shares && (missing == 0 || added == 0) && missing + added <= 1 || missing == 0 && added == 0
    }

    /// Whether both name another state of life, such as married and divorced, which needs no word beside it.
    private static func states(_ older: Claim, _ newer: Claim) -> Bool {
        ["marital", "diet", "employment"].contains { group in
            let kind = ClaimValue.Kind.choice(group)
            return older.values[kind].map { values in newer.values[kind].map(values.isDisjoint) ?? false } ?? false
        }
    }

    /// The groups of which a choice says enough by itself.
    private static let choices = ["payment", "channel", "daypart", "seat", "diet", "marital", "employment", "cycle"]

    /// Whether both name the same choice.
    private static func shareChoice(_ older: Claim, _ newer: Claim) -> Bool {
        choices.contains { group in
            let kind = ClaimValue.Kind.choice(group)
            return older.values[kind].map { values in newer.values[kind].map { !values.isDisjoint(with: $0) } ?? false }
                ?? false
        }
    }

    /// Whether both tell how things are now, or the newer one corrects.
    private static func isComparable(_ older: Claim, _ newer: Claim) -> Bool {
        let isSame = newer.frame == older.frame && newer.frame.count > 1
        if newer.isChange {
            return older.isPersonal && newer.isAmongPersonal || isSame
                || newer.isAmongPersonal && !older.frame.isEmpty && older.frame.isSubset(of: newer.frame)
                || !newer.frame.isEmpty && newer.frame.isSubset(of: older.frame)
        }
        return older.mode == newer.mode && older.mode != .wish && !older.isPast && !newer.isPast
            && older.isPersonal && newer.isPersonal
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
        guard !before.isSubset(of: newer.mentions), !after.isSubset(of: older.mentions) else { return false }
        switch (topic, other) {
        case (.residence, .residence): return newer.isChange || (hasNumber(before) && hasNumber(after))
        case (.employer, .employer), (.name, .name): return newer.isChange && before.isDisjoint(with: after)
        case (.possession(let name), .possession(let otherName)):
            return name == otherName && before.isDisjoint(with: after) && (newer.isChange || newer.isSingular)
                && newer.owner.isEmpty
        default: return false
        }
    }

    private static func hasNumber(_ words: Set<String>) -> Bool {
        words.contains { $0.hasPrefix("number") || $0.hasPrefix("digits") }
    }

    // MARK: - Saying and denying

    private static func turns(_ older: Claim, _ newer: Claim) -> Bool {
        guard older.isPositive != newer.isPositive, newer.isAmongPersonal, !older.isPast else { return false }
        guard (older.mode == .liking) == (newer.mode == .liking) || newer.isUnsuitable, newer.isChange || !newer.isPast
        else { return false }
        var shares = false
        for (kind, values) in older.values {
            guard let others = newer.values[kind] else { continue }
            if values.isDisjoint(with: others) { return false }
            shares = true
        }
        let (shared, missing, added) = overlap(older.frame, newer.frame)
        // The very value that was given is denied.
        if shares, !newer.isPositive, newer.isChange {
            if shared > 0 || newer.isUnsuitable { return true }
            if older.isPersonal, newer.isPersonal, shareChoice(older, newer) { return true }
        }
        guard shared > 0, older.isPersonal, newer.isPersonal, newer.topic == nil || older.topic == nil else {
            return false
        }
        let isSame = missing == 0 && added == 0
        // What was denied is so now only when nearly all of it is said.
        if newer.isPositive { return older.mode == newer.mode && newer.isChange && missing + added < shared }
        if !newer.isChange { return older.mode == newer.mode && older.mode != .wish && isSame }
        return isSame || (missing == 0 || added == 0) && missing + added <= shared
    }

    // MARK: - What is replaced

    private static func replaces(_ older: Claim, _ newer: Claim) -> Bool {
        // Who says again what was replaced says nothing new.
        guard !newer.replaced.isEmpty, older.isPositive, older.replaced.isDisjoint(with: newer.replaced) else {
            return false
        }
        let mentioned = older.mentions
        guard newer.replaced.isSubset(of: mentioned) else { return false }
        if newer.isEnding {
            // In passing nothing begins, so nothing ends that was spoken of in passing.
            guard newer.replaced.count * 3 >= older.frame.count else { return false }
            return older.isPersonal && newer.isAmongPersonal && !older.isPast
                && newer.replaced.isSubset(of: older.frame.union(older.filling))
        }
        let rest = newer.mentions.subtracting(newer.replaced)
        return newer.replaced.count > 1 || !rest.isDisjoint(with: older.frame)
            || newer.topic != nil && newer.topic == older.topic
    }
}
