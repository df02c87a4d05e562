/// Which agents share what they know of callers.
public struct AgentGroups: Sendable, Equatable {
    private let groups: [String: String]

    /// All agents are of one group.
    public static let one = AgentGroups([:])

    private init(_ groups: [String: String]) { self.groups = groups }

    /// Reads a setting: `clinic=agent_1,agent_2;workshop=agent_3`.
    ///
    /// `nil` when it has another form, a name has other characters than letters, digits, `-` and `_`, or an agent is in
    /// two groups.
    ///
    /// - Parameter text: The setting.
    public init?(_ text: String) {
        var groups: [String: String] = [:]
        for part in text.split(separator: ";") where !part.allSatisfy(\.isWhitespace) {
            let sides = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard sides.count == 2 else { return nil }
            let name = sides[0].filter { !$0.isWhitespace }
            let agents = sides[1].split(separator: ",").map { $0.filter { !$0.isWhitespace } }.filter { !$0.isEmpty }
            guard Self.isPlain(name), !agents.isEmpty else { return nil }
            for agent in agents {
                guard groups.updateValue(name, forKey: agent) == nil else { return nil }
            }
        }
        self.init(groups)
    }

    /// The group of an agent; empty for the common one, which all agents are in that no other group names.
    public func group(of agentID: String) -> String { groups[agentID] ?? "" }

    private static func isPlain(_ name: String) -> Bool {
        (1...64).contains(name.utf8.count)
            && name.utf8.allSatisfy {
                (48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0) || $0 == 45 || $0 == 95
            }
    }
}
