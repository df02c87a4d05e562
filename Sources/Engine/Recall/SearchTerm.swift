/// A word of a question, as it is looked for.
struct SearchTerm: Sendable, Equatable, ExpressibleByStringLiteral {
    /// The stem that stands for it in explanations.
    let name: String
    /// How the index knows it.
    let key: TermKey

    /// Looks for a stem.
    init(_ stem: String) { (name, key) = (stem, TermKey(stem)) }

    /// Looks for a stem.
    init(stringLiteral stem: String) { self.init(stem) }
}

/// A term as the index knows it: 64 bits of its text.
///
/// FNV-1a, whose last multiplication is followed by a mixing of the upper bits into the lower ones. Two terms of a
/// caller with 100,000 of them meet with a probability of 3 · 10⁻¹⁰.
///
/// Source: Fowler, Noll and Vo, [FNV](http://www.isthe.com/chongo/tech/comp/fnv/).
struct TermKey: Sendable, Hashable, Comparable {
    private let bits: UInt64

    /// The key of a term.
    init(_ term: String) { bits = Self.hash(term.utf8) }

    /// 64 bits of any bytes.
    @inline(__always)
    static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return hash ^ hash >> 32
    }

    /// By their bits; the order says nothing about the terms.
    static func < (left: TermKey, right: TermKey) -> Bool { left.bits < right.bits }
}
