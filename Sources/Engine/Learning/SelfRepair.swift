import Languages
import Text

/// Leaves out what a speaker takes back in the same breath: `Tuesday the 3rd … no, Wednesday the 4th`.
///
/// What is taken back (the reparandum) stands in front of an editing term (`no`, `I mean`), which every language has few of;
/// a head has to say first that the utterance corrects something. Source of the terms: Levelt, *Monitoring and self-repair in
/// speech* (1983).
enum SelfRepair {
    /// A longer sentence loses only its last clause: what stands before is something else.
    private static let longSentence = 14
    /// The fewest characters that are left for a meaning.
    private static let leastRest = 3

    private static let terms: [[String]] = Array(
        Set(SearchForms.all.flatMap(\.repairs.entries).map { PhraseWords.split(String($0)) }).filter { !$0.isEmpty })
    private static let tree: [String: [[String]]] = Dictionary(grouping: terms, by: { $0[0] })
        .mapValues { $0.sorted { $0.count > $1.count } }

    /// What an utterance says in the end.
    ///
    /// - Parameter text: The utterance, in one line.
    /// - Returns: The same without what is taken back; unchanged when it takes nothing back by itself.
    static func settled(_ text: String) -> String {
        var sentences = Sentence.split(text).map { String($0.text) }
        var place = 0
        while place < sentences.count {
            let isMarked = begins(sentences[place])
            if let rest = cut(sentences[place]) {
                sentences[place] = rest
                // `It's Tuesday the 3rd. No, sorry, Wednesday.`: the sentence before is what is taken back.
                if isMarked, place > 0, Words.split(sentences[place - 1]).count <= longSentence {
                    sentences.remove(at: place - 1)
                    continue
                }
            }
            place += 1
        }
        let settled = sentences.joined(separator: " ")
        return Words.split(settled).isEmpty ? text : settled
    }

    /// Whether a sentence begins with an editing term: `No, Wednesday`.
    static func begins(_ sentence: String) -> Bool {
        let tokens = Sentence.split(sentence).flatMap { $0.tokens }
        let words = tokens.map(\.key)
        // `Ai, não, quarenta …`: a sound may stand in front.
        return words.indices.prefix(2).contains { start in
            guard let term = tree[words[start]]?.first(where: { words[start...].starts(with: $0) }),
                start == 0 || isBreak(sentence[..<tokens[start].range.lowerBound])
            else { return false }
            let end = start + term.count
            return end < tokens.count && isBreak(sentence[tokens[end - 1].range.upperBound...], behind: true)
        }
    }

    /// What stands behind the last editing term of a sentence; `nil` without one.
    private static func cut(_ sentence: String) -> String? {
        let tokens = Sentence.split(sentence).flatMap { $0.tokens }
        guard tokens.count > 1 else { return pause(sentence) }
        let words = tokens.map(\.key)
        for start in words.indices.reversed() {
            guard let term = tree[words[start]]?.first(where: { words[start...].starts(with: $0) }) else { continue }
            let end = start + term.count
            guard end < tokens.count else { continue }
            let (first, last) = (tokens[start].range.lowerBound, tokens[end - 1].range.upperBound)
            // A single word is an editing term only where it stands apart: `no` in `I have no car` is none.
            let isApart = isBreak(sentence[..<first]) && (term.count > 1 || isBreak(sentence[last...], behind: true))
            guard isApart || start == 0 && isBreak(sentence[last...], behind: true) || term.count > 2 else { continue }
            let rest = sentence[last...].drop { !$0.isLetter && !$0.isNumber && $0 != "+" }
            guard rest.count >= leastRest else { continue }
            let before = sentence[..<first]
            guard start > longSentence, let comma = before.dropLast(2).lastIndex(where: { ",;:–—…".contains($0) })
            else {
                return String(rest)
            }
            return before[...comma] + " " + rest
        }
        return pause(sentence)
    }

    /// Where words are not parted, or no term is known, only a pause tells.
    private static func pause(_ sentence: String) -> String? {
        guard sentence.unicodeScalars.contains(where: { (0x3040...0x9FFF).contains($0.value) }),
            let mark = sentence.lastIndex(where: { "…—".contains($0) })
        else { return nil }
        let rest = sentence[sentence.index(after: mark)...].drop { !$0.isLetter && !$0.isNumber }
        return rest.count >= leastRest ? String(rest) : nil
    }

    /// Whether the text ends, or begins, with a break in speech.
    private static func isBreak(_ text: Substring, behind: Bool = false) -> Bool {
        let nearest = behind ? text.first { !$0.isWhitespace } : text.last { !$0.isWhitespace }
        guard let nearest else { return !behind }
        return ",.;:…–—-!?".contains(nearest)
    }
}
