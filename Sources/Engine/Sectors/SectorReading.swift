import Text

/// A text split into words for the rules, with the places where its clauses begin.
struct SectorReading {
    /// The words, as `PhraseWords` yields them.
    private(set) var words: [String] = []
    /// The places at which a clause begins, in order.
    private(set) var starts: [Int] = []
    /// Whether the text begins with a label: `Delivery address: …`.
    private(set) var label: Range<Int>?

    /// Splits a text.
    ///
    /// - Parameter text: A sentence or a few. A mark parts clauses when a space follows, so `2:15` stays whole.
    init(_ text: String) {
        let scalars = text.unicodeScalars
        var start = scalars.startIndex
        var place = start
        while place < scalars.endIndex {
            let next = scalars.index(after: place)
            let mark = scalars[place]
            if Self.parts(mark), next == scalars.endIndex || scalars[next].properties.isWhitespace {
                let isFirst = words.isEmpty
                add(text[start..<place])
                if isFirst, mark == ":" { takeLabel() }
                start = next
            }
            place = next
        }
        add(text[start...])
    }

    /// More words than that in front of a colon are a sentence.
    private static let longestLabel = 4

    private static func parts(_ mark: Unicode.Scalar) -> Bool {
        switch mark {
        case ".", ",", ";", ":", "!", "?", "\n", "…", "—", "–": true
        default: false
        }
    }

    private mutating func add(_ clause: Substring) {
        let found = PhraseWords.split(String(clause))
        guard !found.isEmpty else { return }
        starts.append(words.count)
        words += found
    }

    /// `Agent:` and the question in front of an answer are no labels.
    private mutating func takeLabel() {
        if words == ["agent"] {
            words = []
            starts = []
        } else if !words.isEmpty, words.count <= Self.longestLabel, words[0] != "asked" {
            label = words.indices
        }
    }

    /// The word at a place, or nothing beyond the ends.
    func word(_ place: Int) -> String? { words.indices.contains(place) ? words[place] : nil }
}
