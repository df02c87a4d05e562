import Foundation
import Text

/// BM25 over one caller's memories.
///
/// Source: Robertson and Zaragoza, *The Probabilistic Relevance Framework: BM25 and Beyond* (2009), with the usual
/// k1 = 1.2 and b = 0.75. Words are stemmed; stop words carry no weight.
public struct LexicalIndex: Sendable {
    /// How well one document answers a query.
    public struct Match: Sendable, Equatable {
        /// The BM25 sum, 0 when no word matches.
        public var score: Double
        /// The share of the query's IDF mass that the document holds, 0…1.
        public var coverage: Double
        /// The stems that matched.
        public var stems: [String]
    }

    private struct Posting: Sendable {
        var document: Int
        var count: Int
    }

    private let postings: [String: [Posting]]
    private let lengths: [Int]
    private let averageLength: Double

    /// Indexes texts; a match's index is the text's index in this array.
    public init(_ texts: [String]) {
        var postings: [String: [Posting]] = [:]
        var lengths: [Int] = []
        lengths.reserveCapacity(texts.count)
        var stems = StemCache()
        for (document, text) in texts.enumerated() {
            let terms = stems.terms(of: text)
            lengths.append(terms.count)
            var counts: [String: Int] = [:]
            for term in terms { counts[term, default: 0] += 1 }
            for (term, count) in counts {
                postings[term, default: []].append(Posting(document: document, count: count))
            }
        }
        self.postings = postings
        self.lengths = lengths
        averageLength = max(1, Double(lengths.reduce(0, +)) / Double(max(1, lengths.count)))
    }

    /// Scores every document that shares a word with a query.
    ///
    /// - Returns: Matches by the document's index.
    public func matches(for query: String) -> [Int: Match] {
        var stems = StemCache()
        let terms = Array(Set(stems.terms(of: query))).sorted()
        var found: [Int: Match] = [:]
        var mass = 0.0
        let count = Double(lengths.count)
        for term in terms {
            let hits = postings[term] ?? []
            let idf = log(1 + (count - Double(hits.count) + 0.5) / (Double(hits.count) + 0.5))
            mass += idf
            for hit in hits {
                let frequency = Double(hit.count)
                let norm = 1.2 * (0.25 + 0.75 * Double(lengths[hit.document]) / averageLength)
                var match = found[hit.document] ?? Match(score: 0, coverage: 0, stems: [])
                match.score += idf * frequency * 2.2 / (frequency + norm)
                match.coverage += idf
                match.stems.append(term)
                found[hit.document] = match
            }
        }
        if mass > 0 { for key in found.keys { found[key]?.coverage /= mass } }
        return found
    }
}
