import Foundation

/// Which memories hold a word, and how much of a question they and their neighbours cover.
///
/// A word counts once, where it is nearest: in long talk a thing is said in one turn and spoken about in the next.
/// Words weigh by their inverse document frequency, ln(1 + (N - n + 0.5) / (n + 0.5)), as in BM25; there is no
/// normalisation by length, since turns are all short. Few memories tell little of how common a word is: N is at least
/// ``KeywordIndex/leastCount``, as if others were there that do not hold it. Without that a word would weigh next to
/// nothing while there are few, and what was said lately would stand before what holds the word.
struct KeywordIndex: Sendable {
    /// What a question finds.
    struct Result: Sendable {
        /// For each memory the weight of the question's words in it and beside it.
        var coverage: [Float]
        /// For each call its BM25.
        var calls: [Float]
        /// The weight of all words of the question; one that nobody said counts, too.
        var mass: Float
    }

    /// How much a word counts, by how many turns after it the memory was said: two before … two after.
    private static let kernel: [Float] = [0.4, 0.6, 0.9, 0.9, 0.6]

    private struct Posting: Sendable {
        var item: Int32
        var count: Int32
    }

    /// The least number of memories that frequencies are taken from.
    private static let leastCount = 100

    private let postings: [String: [Posting]]
    private let callLengths: [Float]
    private let meanCallLength: Float
    private let itemCount: Int

    /// Indexes memories.
    init(_ order: CallOrder) {
        var postings: [String: [Posting]] = [:]
        var lengths = [Float](repeating: 0, count: order.days.count)
        var stems = StemCache()
        for (index, item) in order.items.enumerated() {
            let terms = stems.terms(of: item.text)
            lengths[order.calls[index]] += Float(terms.count)
            for term in terms {
                if let last = postings[term]?.last, last.item == Int32(index) {
                    postings[term, default: []][(postings[term]?.count ?? 1) - 1].count += 1
                } else {
                    postings[term, default: []].append(Posting(item: Int32(index), count: 1))
                }
            }
        }
        self.postings = postings
        callLengths = lengths
        meanCallLength = max(1, lengths.reduce(0, +) / Float(max(1, lengths.count)))
        itemCount = order.items.count
    }

    /// The memory that the index takes, estimated.
    var byteCount: Int { postings.values.reduce(0) { $0 + 100 + $1.count * 8 } }

    /// Looks the words of a question up.
    func search(_ terms: [String], in order: CallOrder) -> Result {
        var coverage = [Float](repeating: 0, count: itemCount)
        var calls = [Float](repeating: 0, count: callLengths.count)
        var mass: Float = 0
        // What the term in hand is worth at each memory; valid where the mark is the term's.
        var worth = [Float](repeating: 0, count: itemCount)
        var marks = [Int32](repeating: -1, count: itemCount)
        var touched: [Int] = []
        for (number, term) in terms.enumerated() {
            let found = postings[term] ?? []
            let weight = Self.inverseFrequency(found.count, of: max(itemCount, Self.leastCount))
            mass += weight
            touched.removeAll(keepingCapacity: true)
            for posting in found {
                let holder = Int(posting.item)
                let run = order.runs[holder]
                for place in max(run.lowerBound, holder - 2)..<min(run.upperBound, holder + 3) {
                    let distance = order.distance(from: holder, to: place)
                    // Two memories of one turn are neighbours of each other.
                    guard abs(distance) <= 2 else { continue }
                    let share = place == holder ? 1 : Self.kernel[distance + 2]
                    if marks[place] != Int32(number) {
                        marks[place] = Int32(number)
                        worth[place] = share
                        touched.append(place)
                    } else if worth[place] < share {
                        worth[place] = share
                    }
                }
            }
            for place in touched { coverage[place] += weight * worth[place] }
            addCalls(found, order, to: &calls)
        }
        return Result(coverage: coverage, calls: calls, mass: mass)
    }

    /// The terms that a memory itself holds.
    func matches(_ terms: [String], in item: Int) -> [String] {
        terms.filter { term in
            guard let found = postings[term] else { return false }
            var (low, high) = (0, found.count)
            while low < high {
                let middle = (low + high) / 2
                if found[middle].item < Int32(item) { low = middle + 1 } else { high = middle }
            }
            return low < found.count && found[low].item == Int32(item)
        }
    }

    /// BM25 of the calls, each as one document.
    private func addCalls(_ found: [Posting], _ order: CallOrder, to calls: inout [Float]) {
        var counts: [(call: Int, count: Float)] = []
        for posting in found {
            let call = order.calls[Int(posting.item)]
            if counts.last?.call != call { counts.append((call, 0)) }
            counts[counts.count - 1].count += Float(posting.count)
        }
        let weight = Self.inverseFrequency(counts.count, of: callLengths.count)
        for (call, count) in counts {
            let norm = 1.2 * (0.25 + 0.75 * callLengths[call] / meanCallLength)
            calls[call] += weight * count * 2.2 / (count + norm)
        }
    }

    private static func inverseFrequency(_ holders: Int, of count: Int) -> Float {
        Float(log(1 + (Double(count) - Double(holders) + 0.5) / (Double(holders) + 0.5)))
    }
}
