import Text

/// Names in a fixed order, such as those of the months; other names of the same one stand behind commas.
public struct NameSeries: Sendable, ExpressibleByArrayLiteral {
    /// The names of each member, first to last, as the pack writes them.
    public let members: [PhraseList]

    /// Reads one string for each member.
    public init(arrayLiteral members: String...) { self.members = members.map { PhraseList($0) } }

    /// The place that each name of a single word stands for, counted from 0.
    public var singleWords: [String: Int] {
        Dictionary(
            phrases.compactMap { place, words in words.count == 1 ? (words[0], place) : nil },
            uniquingKeysWith: { first, _ in first })
    }

    /// Every name in words, by ``PhraseWords``, with its place.
    public var phrases: [(place: Int, words: [String])] {
        members.enumerated().flatMap { place, member in
            member.entries.map { (place, PhraseWords.split(String($0))) }
        }
    }
}
