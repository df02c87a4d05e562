import Text

/// Counts by which words a text shows its language, for search.
///
/// A text shows a language by its small words, or by a script that one language alone is written in. What shows none, or two
/// alike, shows none: a guess would cut its words where no one looks for them.
public struct TextLanguage: Sendable {
    /// What a word says of the language.
    public struct Signs: Sendable {
        /// The languages that it is a small word of, as places of ``SearchForms/all``.
        fileprivate var places: [Int] = []
        /// The language that its script shows.
        fileprivate var script: String?
        /// Whether it is a word at all, not a number.
        fileprivate var isWord = false
    }

    /// So many small words of a language a text must have, and they must be such a share of its words.
    private static let (leastCount, leastShare) = (2, 0.2)

    private var counts = [Int](repeating: 0, count: SearchForms.all.count)
    private var scripts: [String: Int] = [:]
    private var wordCount = 0

    /// Begins to count.
    public init() {}

    /// Counts one word.
    public mutating func add(_ signs: Signs) {
        guard signs.isWord else { return }
        wordCount += 1
        for place in signs.places { counts[place] += 1 }
        if let script = signs.script { scripts[script, default: 0] += 1 }
    }

    /// Counts the words of another text as well.
    public mutating func add(_ other: TextLanguage) {
        wordCount += other.wordCount
        for place in counts.indices { counts[place] += other.counts[place] }
        scripts.merge(other.scripts, uniquingKeysWith: +)
    }

    /// An ISO 639-1 code of ``SearchForms/all``, or of a language that its script shows; `nil` where none is shown.
    public var shown: String? {
        if !scripts.isEmpty, 2 * scripts.values.reduce(0, +) > wordCount {
            // Kana shows Japanese, whatever stands beside it.
            return scripts["ja"] != nil ? "ja" : scripts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key
        }
        guard let most = counts.max(), most >= Self.leastCount,
            Double(most) >= Self.leastShare * Double(wordCount), counts.count(where: { $0 == most }) == 1
        else { return nil }
        return counts.firstIndex(of: most).map { SearchForms.all[$0].code }
    }

    /// The language that words show.
    public static func shown(by tokens: some Sequence<SearchToken>) -> String? {
        var count = TextLanguage()
        for token in tokens { count.add(signs(of: token)) }
        return count.shown
    }

    /// What a word says of the language.
    public static func signs(of token: SearchToken) -> Signs {
        guard token.kind == .letters || token.kind == .run else { return Signs() }
        var signs = Signs(places: placesBySmallWord[token.text] ?? [], script: script(of: token.text), isWord: true)
        if let tail = token.tail {
            // `l'hotel`: both parts.
            for part in [tail, String(token.text.dropLast(tail.count))] {
                signs.places += placesBySmallWord[part] ?? []
            }
        }
        return signs
    }

    /// The function words of a language as search sees them.
    public static func smallWords(of forms: SearchForms) -> Set<String> {
        Set(SearchToken.split(forms.functionWords.text).flatMap { [$0.text, $0.tail].compactMap(\.self) })
    }

    private static let placesBySmallWord: [String: [Int]] = {
        var places: [String: [Int]] = [:]
        for (place, forms) in SearchForms.all.enumerated() {
            for word in smallWords(of: forms) { places[word, default: []].append(place) }
        }
        return places
    }()

    /// The language that alone is written in a script, as far as search is concerned.
    private static func script(of word: String) -> String? {
        guard let first = word.unicodeScalars.first?.value, first > 0x52F else { return nil }
        switch first {
        case 0x0531...0x0587: return "hy"
        case 0x0590...0x05FF: return "he"
        case 0x0600...0x06FF: return "ar"
        case 0x0900...0x097F: return "hi"
        case 0x0B80...0x0BFF: return "ta"
        case 0x0E01...0x0E4E: return "th"
        case 0xAC00...0xD7AF: return "ko"
        case 0x3005...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF:
            return word.unicodeScalars.contains { (0x3041...0x30FF).contains($0.value) } ? "ja" : "zh"
        default: return nil
        }
    }
}
