import Domain

/// Who has called from one number, as its learned calls tell.
///
/// The owner is who was known under it first; another person is known by the name that they gave.
public struct CallPeople: Sendable {
    /// So many calls of one other person in a row make them the one who is expected.
    private static let habit = 2

    /// The owner's name, over all of the owner's calls.
    public let ownerName: String?
    /// Who is expected to call: `nil` for the owner.
    public let usual: String?
    /// The others' names, in the order in which they called first.
    public let others: [String]

    /// Reads the calls.
    ///
    /// - Parameter calls: Calls in any order; only learned ones count.
    public init(_ calls: [CallRecord]) {
        let learned = calls.filter { $0.status == .learned }
            .sorted { ($0.startedAt, $0.conversationID) < ($1.startedAt, $1.conversationID) }
        ownerName = NameHistory(learned.filter { $0.analysis.speaker == nil }).name
        let last = learned.suffix(Self.habit).map(\.analysis.speaker)
        usual = last.count == Self.habit && Set(last).count == 1 ? last[0] : nil
        var others: [String] = []
        for name in learned.compactMap(\.analysis.speaker) where !others.contains(name) { others.append(name) }
        self.others = others
    }

    /// The name of who is expected to call.
    public var usualName: String? { usual ?? ownerName }

    /// The names of all but the one who is expected.
    public var unexpected: [String] {
        ([ownerName].compactMap { $0 } + others).filter { $0 != usualName }
    }
}
