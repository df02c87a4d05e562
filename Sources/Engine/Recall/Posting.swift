/// That a memory holds a term, and how often, in four bytes.
struct Posting: Sendable, Equatable {
    private static let countBits: UInt32 = 6
    /// A word that is said more often than this in one memory counts as often as this.
    static let largestCount = 1 << Int(countBits) - 1

    private var bits: UInt32

    /// - Parameters:
    ///   - item: The memory, below 2²⁶.
    ///   - count: How often.
    init(item: Int, count: Int) {
        bits = UInt32(item) << Self.countBits | UInt32(min(count, Self.largestCount))
    }

    /// The memory.
    var item: Int { Int(bits >> Self.countBits) }
    /// How often.
    var count: Int { Int(bits & (1 << Self.countBits - 1)) }
}

/// Collects the postings of a caller's memories, and puts them in the order of their terms.
struct PostingBuilder: ~Copyable {
    private struct Mention {
        var term: UInt32
        var posting: Posting
    }

    private var numbers: [TermKey: UInt32] = [:]
    /// How many postings each term has.
    private var counts: [UInt32] = []
    private var mentions: [Mention] = []
    private var stems = StemCache()

    /// Takes in what a memory holds.
    ///
    /// - Parameters:
    ///   - text: Its words.
    ///   - item: Its place, higher than all before.
    /// - Returns: How many terms it has.
    mutating func add(_ text: String, of item: Int) -> Int {
        let terms = stems.terms(of: text).map { number(of: TermKey($0)) }.sorted()
        var place = 0
        while place < terms.count {
            let end = terms[place...].firstIndex { $0 != terms[place] } ?? terms.count
            mentions.append(Mention(term: terms[place], posting: Posting(item: item, count: end - place)))
            counts[Int(terms[place])] += 1
            place = end
        }
        return terms.count
    }

    /// The terms in order, where the postings of each begin, and the postings.
    consuming func finish() -> (keys: [TermKey], starts: [UInt32], postings: [Posting]) {
        let terms = numbers.sorted { $0.key < $1.key }
        var starts: [UInt32] = [0]
        var next = [UInt32](repeating: 0, count: counts.count)
        for term in terms {
            next[Int(term.value)] = starts[starts.count - 1]
            starts.append(starts[starts.count - 1] + counts[Int(term.value)])
        }
        var postings = [Posting](repeating: Posting(item: 0, count: 0), count: mentions.count)
        for mention in mentions {
            postings[Int(next[Int(mention.term)])] = mention.posting
            next[Int(mention.term)] += 1
        }
        return (terms.map(\.key), starts, postings)
    }

    private mutating func number(of key: TermKey) -> UInt32 {
        if let known = numbers[key] { return known }
        let number = UInt32(counts.count)
        numbers[key] = number
        counts.append(0)
        return number
    }
}
