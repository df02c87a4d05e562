import Foundation
import Languages
import Text

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
        /// Where the words were found.
        var found: [FoundTerm] = []
    }

    /// A term with the places of the postings of each form that is there.
    struct FoundTerm: Sendable {
        var term: SearchTerm
        var forms: [(postings: Range<Int>, share: Float)]
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
    /// The languages that memories show.
    let languages: [String]
    private let vocabulary: TermVocabulary
    private let joinsWords: Bool
    private let callLengths: [Float]
    private let meanCallLength: Float
    private let itemCount: Int

    /// Indexes memories.
    init(_ order: CallOrder) {
        var builder = IndexBuilder()
        var lengths: [Float] = []
        var start = 0
        while start < order.items.count {
            let end = order.calls[start...].firstIndex { $0 != order.calls[start] } ?? order.items.count
            lengths.append(Float(builder.addCall(order.items[start..<end].lazy.map(\.text), at: start)))
            start = end
        }
        (keys, starts, postings) = builder.finish()
        languages = builder.languages.sorted()
        vocabulary = TermVocabulary(builder.stems)
        joinsWords = languages.contains { SearchForms.named($0)?.joinsWords == true }
        callLengths = lengths
        meanCallLength = max(1, lengths.reduce(0, +) / Float(max(1, lengths.count)))
        itemCount = order.items.count
    }

    /// The memory that the index takes, in bytes.
    var byteCount: Int {
        vocabulary.byteCount + keys.count * 8 + starts.count * 4 + postings.count * 4 + callLengths.count * 4
    }

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
            let place = find(term)
            result.found.append(place)
            let found = holders(of: place)
            if found.isEmpty, term.isOptional { continue }
            let weight = term.weight * Self.inverseFrequency(found.count, of: max(itemCount, Self.leastCount))
            result.mass += weight
            touched.removeAll(keepingCapacity: true)
            for (posting, formShare) in found {
                let holder = posting.item
                let run = layout.run(of: holder)
                for place in max(run.lowerBound, holder - 2)..<min(run.upperBound, holder + 3) {
                    let distance = layout.distance(from: holder, to: place)
                    // Two memories of one turn are neighbours of each other.
                    guard abs(distance) <= 2 else { continue }
                    let share = formShare * (place == holder ? 1 : Self.kernel[distance + 2])
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

    /// The terms that a memory itself holds, of those that were looked up.
    func matches(_ found: [FoundTerm], in item: Int) -> [String] {
        found.filter { term in
            term.forms.contains { form in
                let postings = postings[form.postings]
                let place = postings.partitionIndex { $0.item < item }
                return place < postings.endIndex && postings[place].item == item
            }
        }.map(\.term.name)
    }

    /// Looks up under which forms a word is there.
    func find(_ term: SearchTerm) -> FoundTerm {
        var forms = term.forms.map { (postings: place(of: $0.key), share: $0.share) }
        if joinsWords {
            let exact = Set(term.forms.map(\.key))
            for key in term.stems.flatMap(vocabulary.longer) where !exact.contains(key) {
                forms.append((place(of: key), SearchTerm.joinedShare))
            }
        }
        forms.removeAll(where: \.postings.isEmpty)
        // What nobody said may have been misheard, or written otherwise.
        if forms.isEmpty {
            forms = term.stems.flatMap(vocabulary.similar).map { (place(of: $0), SearchTerm.slipShare) }
        }
        return FoundTerm(term: term, forms: forms)
    }

    /// The memories that hold one of a term's forms, each once, with the share of the form that counts most.
    private func holders(of found: FoundTerm) -> [(posting: Posting, share: Float)] {
        let all = found.forms.flatMap { form in postings[form.postings].map { (posting: $0, share: form.share) } }
        if found.forms.count <= 1 { return all }
        let sorted = all.sorted {
            ($0.posting.item, $1.share, $1.posting.count) < ($1.posting.item, $0.share, $0.posting.count)
        }
        var holders: [(posting: Posting, share: Float)] = []
        for one in sorted where holders.last?.posting.item != one.posting.item { holders.append(one) }
        return holders
    }

    private func place(of key: TermKey) -> Range<Int> {
        let place = keys.partitionIndex { $0 < key }
        guard place < keys.count, keys[place] == key else { return 0..<0 }
        return Int(starts[place])..<Int(starts[place + 1])
    }

    /// BM25 of the calls, each as one document.
    private func addCalls(_ found: [(posting: Posting, share: Float)], _ layout: CallLayout, to calls: inout [Float]) {
        var counts: [(call: Int, count: Float)] = []
        for (posting, share) in found {
            let call = Int(layout.calls[posting.item])
            if counts.last?.call != call { counts.append((call, 0)) }
            counts[counts.count - 1].count += share * Float(posting.count)
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
