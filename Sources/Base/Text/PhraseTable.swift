/// Finds listed words and phrases in a text that is split into words.
///
/// At each place the longest phrase wins, and what it covers is not looked at again. Phrases are compared as
/// ``PhraseWords`` yields them, so case, accents and punctuation do not matter.
public struct PhraseTable<Value: Sendable>: Sendable {
    /// A phrase that was found.
    public struct Match: Sendable {
        /// The places of its words.
        public var words: Range<Int>
        /// What the list gives for it.
        public var value: Value

        /// Makes a match; see the properties.
        public init(words: Range<Int>, value: Value) {
            self.words = words
            self.value = value
        }
    }

    private struct Entry: Sendable {
        var rest: [String]
        var value: Value
    }

    /// By first word, longest phrase first.
    private var entries: [String: [Entry]] = [:]

    /// Reads lists of phrases, separated by commas or line ends.
    ///
    /// - Parameters:
    ///   - lists: Phrases and what they stand for; of two equal phrases the first counts.
    ///   - splitting: Splits a phrase into words, the same way as the texts that it is looked for in.
    public init(
        _ lists: [(value: Value, phrases: String)], splitting: (String) -> [String] = PhraseWords.split
    ) {
        for list in lists {
            for phrase in list.phrases.split(whereSeparator: { $0 == "," || $0.isNewline }) {
                add(splitting(String(phrase)), list.value)
            }
        }
    }

    private mutating func add(_ words: [String], _ value: Value) {
        guard let first = words.first else { return }
        let rest = Array(words.dropFirst())
        var known = entries[first] ?? []
        if known.contains(where: { $0.rest == rest }) { return }
        let place = known.firstIndex { $0.rest.count < rest.count } ?? known.endIndex
        known.insert(Entry(rest: rest, value: value), at: place)
        entries[first] = known
    }

    /// Returns the longest phrase that begins at a place.
    ///
    /// - Parameters:
    ///   - words: The words of a text, by ``PhraseWords/split(_:)``.
    ///   - start: An index of them.
    /// - Returns: `nil` when no phrase begins there.
    public func match(in words: [String], at start: Int) -> Match? {
        guard let candidates = entries[words[start]] else { return nil }
        for entry in candidates {
            let end = start + 1 + entry.rest.count
            guard end <= words.count, words[(start + 1)..<end].elementsEqual(entry.rest) else { continue }
            return Match(words: start..<end, value: entry.value)
        }
        return nil
    }

    /// Returns all phrases of a text from left to right; no two of them overlap.
    public func matches(in words: [String]) -> [Match] {
        var found: [Match] = []
        var place = 0
        while place < words.count {
            if let match = match(in: words, at: place) {
                found.append(match)
                place = match.words.upperBound
            } else {
                place += 1
            }
        }
        return found
    }

    /// Whether a text holds any of the phrases.
    public func hasMatch(in words: [String]) -> Bool {
        words.indices.contains { match(in: words, at: $0) != nil }
    }
}
