import Foundation
import Languages
import Text

/// The rankings that ours is compared with.
enum BaselineRanking {
    /// BM25 with k1 = 1.2 and b = 0.75, stemmed, without stop words.
    ///
    /// Source: Robertson and Zaragoza, *The Probabilistic Relevance Framework: BM25 and Beyond* (2009).
    struct BM25 {
        private var counts: [[String: Double]] = []
        private var holders: [String: Double] = [:]
        private var lengths: [Double] = []

        init(_ texts: [String]) {
            for text in texts {
                let terms = Self.terms(text)
                var counts: [String: Double] = [:]
                for term in terms { counts[term, default: 0] += 1 }
                for term in counts.keys { holders[term, default: 0] += 1 }
                self.counts.append(counts)
                lengths.append(Double(terms.count))
            }
        }

        func scores(_ question: String) -> [Double] {
            let mean = lengths.reduce(0, +) / Double(max(1, lengths.count))
            let terms = Set(Self.terms(question))
            return counts.indices.map { text in
                terms.reduce(0) { sum, term in
                    guard let count = counts[text][term], let holders = holders[term] else { return sum }
                    let rarity = log(1 + (Double(counts.count) - holders + 0.5) / (holders + 0.5))
                    return sum + rarity * count * 2.2 / (count + 1.2 * (0.25 + 0.75 * lengths[text] / mean))
                }
            }
        }

        private static let stopWords = LanguagePack.fallback.questions.stopWords.set

        private static func terms(_ text: String) -> [String] {
            let stemmer = Stemmer(language: LanguagePack.fallback.code)
            return Words.split(text).filter { !stopWords.contains($0) }.map { stemmer.stem($0) }
        }
    }

    /// The places of scores, best first; of equal ones the first.
    static func order(_ scores: [Double]) -> [Int] {
        scores.indices.sorted { (scores[$0], -$0) > (scores[$1], -$1) }
    }
}
