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
