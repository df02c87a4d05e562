import Languages

/// Finds phrases whose words may end or begin openly: `*kennwort`, `hasl*`.
struct PhraseFinder<Value: Sendable>: Sendable {
    struct Match {
        var tokens: Range<Int>
        var value: Value
    }

    private enum Word: Sendable {
        case exact(String), prefix(String), suffix(String)

        func matches(_ text: String) -> Bool {
            switch self {
            case .exact(let word): text == word
            case .prefix(let word): text.hasPrefix(word)
            case .suffix(let word): text.hasSuffix(word) && text != word
            }
        }
    }

    private struct Entry: Sendable {
        var words: [Word]
        var value: Value
    }

    /// By the first word; longest first.
    private var byFirst: [String: [Entry]] = [:]
    /// Those that begin with an open word.
    private var open: [Entry] = []
    /// Whether accents count.
    private let isRaw: Bool

    /// Reads lists; of equal phrases the first counts.
    init(_ lists: [(value: Value, phrases: [String])], isRaw: Bool = false) {
        self.isRaw = isRaw
        for list in lists {
            for phrase in list.phrases { add(phrase, list.value) }
        }
        for key in byFirst.keys { byFirst[key]?.sort { $0.words.count > $1.words.count } }
        open.sort { $0.words.count > $1.words.count }
    }

    private mutating func add(_ phrase: String, _ value: Value) {
        var words: [Word] = []
        for part in phrase.split(separator: " ") {
            let tokens = SpokenToken.split(String(part.replacing("*", with: ""))).map { isRaw ? $0.raw : $0.text }
            for (place, text) in tokens.enumerated() {
                if part.hasSuffix("*"), place == tokens.count - 1 {
                    words.append(.prefix(text))
                } else if part.hasPrefix("*"), place == 0 {
                    words.append(.suffix(text))
                } else {
                    words.append(.exact(text))
                }
            }
        }
        guard let first = words.first else { return }
        let entry = Entry(words: words, value: value)
        if case .exact(let word) = first { byFirst[word, default: []].append(entry) } else { open.append(entry) }
    }

    /// The longest phrase that begins at a token; a word that is listed goes before one that only begins so.
    func match(_ tokens: [SpokenToken], at start: Int) -> Match? {
        let text = isRaw ? tokens[start].raw : tokens[start].text
        var best: Match?
        for entry in (byFirst[text] ?? []) + open {
            guard start + entry.words.count <= tokens.count,
                entry.words.count > (best?.tokens.count ?? 0)
            else { continue }
            let isHere = entry.words.indices.allSatisfy { place in
                let token = tokens[start + place]
                return entry.words[place].matches(isRaw ? token.raw : token.text)
                    && (place == 0 || token.gap != .end)
            }
            if isHere { best = Match(tokens: start..<(start + entry.words.count), value: entry.value) }
        }
        return best
    }

    /// All phrases from left to right; none overlap.
    func matches(_ tokens: [SpokenToken]) -> [Match] {
        var found: [Match] = []
        var place = 0
        while place < tokens.count {
            if let match = match(tokens, at: place) {
                found.append(match)
                place = match.tokens.upperBound
            } else {
                place += 1
            }
        }
        return found
    }
}
