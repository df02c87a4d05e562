import Domain
import Text

/// The name of whoever is behind a number, over all of their calls.
///
/// The first name stays. Another call makes it fuller, spells it otherwise or shortens it as the caller wishes; a name
/// of somebody else, who used the telephone, does not replace it unless the caller denies the old one, or two calls
/// running say the same.
struct NameHistory {
    /// The name so far.
    private(set) var name: String?
    private var denied: Set<String> = []
    private var other: String?

    /// Reads calls, oldest first.
    init(_ calls: [CallRecord]) {
        for call in calls { take(call.analysis) }
    }

    private mutating func take(_ call: CallAnalysis) {
        let refused = Set(call.deniedNames ?? [])
        denied.formUnion(refused)
        if let known = name, !refused.isDisjoint(with: CallerName.words(known)) { name = nil }
        guard let new = call.name, !new.isEmpty, let first = CallerName.words(new).first else { return }
        // What the caller says today is right, whatever was denied before.
        denied.subtract(call.deniedNames == nil ? [] : CallerName.words(new).filter { !refused.contains($0) })
        guard !denied.contains(first) else { return }
        guard let known = name else {
            name = new
            return
        }
        if let merged = Self.merged(known, new) {
            name = merged
            other = nil
        } else if let other, let merged = Self.merged(other, new) {
            name = merged
            self.other = nil
        } else {
            other = new
        }
    }

    /// One name of two of the same person; `nil` for two people.
    static func merged(_ old: String, _ new: String) -> String? {
        let (known, other) = (CallerName.words(old), CallerName.words(new))
        guard let first = known.first, let second = other.first else { return new }
        if other.allSatisfy(known.contains) { return old }
        if known.allSatisfy(other.contains) { return new }
        if first == second { return other.count >= known.count ? new : old }
        // `Bea` stays when a form holds `Beatrice`; `Stefanie` becomes the `Stephanie` that was spelled.
        guard Likeness.isSpelling(first, second) else { return nil }
        if second.hasPrefix(first) { return old }
        let rest = other.count > 1 ? other.dropFirst() : known.dropFirst()
        guard known.count == 1 || other.count == 1 || rest.contains(where: known.contains) else { return nil }
        return other.count >= known.count
            ? new : ([new] + old.split(separator: " ").dropFirst().map(String.init)).joined(separator: " ")
    }
}
