/// Words that exclude each other within a group, such as `morning` and `evening`.
///
/// A line each: the group, the value, a colon, phrases parted by commas. Groups and values are names that all
/// languages share, so that what was said in one is compared with what is said in another.
public struct ChoiceList: Sendable, ExpressibleByStringLiteral {
    /// One value of a group.
    public struct Choice: Sendable {
        /// The group's name.
        public let group: String
        /// The value's name.
        public let value: String
        /// What says it.
        public let phrases: PhraseList
    }

    /// The list as the pack writes it.
    public let text: String

    /// Reads the list from a literal.
    public init(stringLiteral text: String) { self.text = text }

    /// The choices in order; a line that is none is left out, and fails the tests of the packs.
    public var choices: [Choice] {
        text.split(separator: "\n").compactMap { line in
            let sides = line.split(separator: ":", maxSplits: 1)
            let names = sides.first?.split(separator: " ") ?? []
            guard sides.count == 2, names.count == 2 else { return nil }
            return Choice(group: String(names[0]), value: String(names[1]), phrases: PhraseList(String(sides[1])))
        }
    }
}
