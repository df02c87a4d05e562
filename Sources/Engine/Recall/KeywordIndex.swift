import Foundation

/// Which memories hold a word, and how much of a question they and their neighbours cover.
///
/// A word counts once, where it is nearest: in long talk a thing is said in one turn and spoken about in the next.
/// Words weigh by their inverse document frequency, ln(1 + (N - n + 0.5) / (n + 0.5)), as in BM25; there is no
/// normalisation by length, since turns are all short. Few memories tell little of how common a word is: N is at least
/// ``KeywordIndex/leastCount``, as if others were there that do not hold it. Without that a word would weigh next to
/// nothing while there are few, and what was said lately would stand before what holds the word.
///
/// Terms are known by their hashes (``TermKey``), and all postings lie in one array.
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
    /// The least number of memories that frequencies are taken from.
    private static let leastCount = 100

    /// The terms in the order of their hashes.
    private let keys: [TermKey]
    /// For each term where its postings begin, and behind the last one the end.
    private let starts: [UInt32]
    private let postings: [Posting]
    private let callLengths: [Float]
    private let meanCallLength: Float
    private let itemCount: Int

    /// Indexes memories.
    init(_ order: CallOrder) {
        var builder = PostingBuilder()
        var lengths = [Float](repeating: 0, count: order.days.count)
        for (index, item) in order.items.enumerated() {
            lengths[order.calls[index]] += Float(builder.add(item.text, of: index))
        }
        (keys, starts, postings) = builder.finish()
        callLengths = lengths
        meanCallLength = max(1, lengths.reduce(0, +) / Float(max(1, lengths.count)))
        itemCount = order.items.count
    }

    /// The memory that the index takes, in bytes.
    var byteCount: Int { keys.count * 8 + starts.count * 4 + postings.count * 4 + callLengths.count * 4 }

    /// Looks the words of a question up.
    func search(_ terms: [SearchTerm], in layout: CallLayout) -> Result {
        var result = Result(
            coverage: [Float](repeating: 0, count: itemCount), calls: [Float](repeating: 0, count: callLengths.count),
            mass: 0)
        if terms.isEmpty { return result }
        // What the term in hand is worth at each memory; valid where the mark is the term's.
        var worth = [Float](repeating: 0, count: itemCount)
        var marks = [Int32](repeating: -1, count: itemCount)
        var touched: [Int] = []
        for (number, term) in terms.enumerated() {
            let found = postings(of: term)
            let weight = Self.inverseFrequency(found.count, of: max(itemCount, Self.leastCount))
            result.mass += weight
            touched.removeAll(keepingCapacity: true)
            for posting in found {
                let holder = posting.item
                let run = layout.run(of: holder)
                for place in max(run.lowerBound, holder - 2)..<min(run.upperBound, holder + 3) {
                    let distance = layout.distance(from: holder, to: place)
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
            for place in touched { result.coverage[place] += weight * worth[place] }
            addCalls(found, layout, to: &result.calls)
        }
        return result
    }

    /// The terms that a memory itself holds.
    func matches(_ terms: [SearchTerm], in item: Int) -> [String] {
        terms.filter { term in
            let found = postings(of: term)
            let place = found.partitionIndex { $0.item < item }
            return place < found.endIndex && found[place].item == item
        }.map(\.name)
    }

    private func postings(of term: SearchTerm) -> ArraySlice<Posting> {
        let place = keys.partitionIndex { $0 < term.key }
        guard place < keys.count, keys[place] == term.key else { return [] }
        return postings[Int(starts[place])..<Int(starts[place + 1])]
    }

    /// BM25 of the calls, each as one document.
    private func addCalls(_ found: ArraySlice<Posting>, _ layout: CallLayout, to calls: inout [Float]) {
        var counts: [(call: Int, count: Float)] = []
        for posting in found {
            let call = Int(layout.calls[posting.item])
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

extension RandomAccessCollection where Index == Int {
    /// The first place whose element is not before what is looked for, in a collection that is sorted.
    fileprivate func partitionIndex(_ isBefore: (Element) -> Bool) -> Int {
        var (low, high) = (startIndex, endIndex)
        while low < high {
            let middle = (low + high) / 2
            if isBefore(self[middle]) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
