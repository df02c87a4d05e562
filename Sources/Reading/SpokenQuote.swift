import Foundation
import Learning
import Text

/// Finds the words of the caller that a model quotes, as forgivingly as people read: stutters, sounds and signs may be
/// missing, the turn may be a neighbour, but every word must be the caller's, in their order.
struct SpokenQuote {
    /// How far the turn that a model names may be from the one that it quotes, in turns of the transcript.
    private static let neighbourhood = 2
    /// So many words of a sentence may be left out of a quote for each word of it.
    private static let leastShare = 0.6
    /// Fewer words are quoted exactly or not at all.
    private static let leastWords = 3

    /// The turn.
    let turn: Transcript.Turn
    /// The caller's own words, as they stand in the turn.
    let words: String

    /// Finds a quote.
    ///
    /// - Parameters:
    ///   - quote: What the model gives for one.
    ///   - named: The turn that it names, if any.
    ///   - turns: What the caller said, by the place in the transcript.
    init?(_ quote: String, in named: Int?, of turns: [Int: Transcript.Turn]) {
        let near = turns.values.sorted { left, right in
            let distances = (Self.distance(left.index, named), Self.distance(right.index, named))
            return (distances.0, left.index) < (distances.1, right.index)
        }.prefix { Self.distance($0.index, named) <= Self.neighbourhood || named == nil }
        if let exact = near.first(where: { Quotation.isQuote(quote, of: $0.message) }) {
            (turn, words) = (exact, PlainText.clean(quote))
            return
        }
        for turn in near {
            guard let words = Self.words(of: quote, in: turn.message) else { continue }
            (self.turn, self.words) = (turn, words)
            return
        }
        return nil
    }

    private static func distance(_ turn: Int, _ named: Int?) -> Int { named.map { abs(turn - $0) } ?? 0 }

    /// The part of a turn whose words are those of a quote, with some between them.
    private static func words(of quote: String, in message: String) -> String? {
        let wanted = collapsed(Words.split(quote))
        guard wanted.count >= leastWords else { return nil }
        let tokens = Sentence.split(message, abbreviations: []).flatMap(\.tokens)
        let said = tokens.map(\.key)
        var best: Range<Int>?
        for start in said.indices where said[start] == wanted[0] {
            var next = 1
            var end = start
            for place in said.indices[(start + 1)...] where next < wanted.count && said[place] == wanted[next] {
                next += 1
                end = place
            }
            guard next == wanted.count, Double(wanted.count) >= leastShare * Double(end - start + 1) else { continue }
            if best.map({ end - start < $0.count }) ?? true { best = start..<(end + 1) }
        }
        guard let best else { return nil }
        let text = message[tokens[best.lowerBound].range.lowerBound..<tokens[best.upperBound - 1].range.upperBound]
        return PlainText.clean(String(text))
    }

    /// Words without those that are said twice in a row.
    private static func collapsed(_ words: [String]) -> [String] {
        words.reduce(into: []) { result, word in if result.last != word { result.append(word) } }
    }
}
