/// A word of a question, as it is looked for.
struct SearchTerm: Sendable, Equatable, ExpressibleByStringLiteral {
    /// A form under which the index may know the word.
    struct Form: Sendable, Equatable {
        /// The form.
        var key: TermKey
        /// How much of the word it is, 0…1.
        var share: Float
    }

    /// The stem that stands for it in explanations.
    let name: String
    /// The forms of the word; what holds several of them holds the word once.
    private(set) var forms: [Form] = []
    /// Whether it says nothing when nobody said it: a second form of words that are looked for anyway.
    var isOptional = false
    /// How much it counts beside others, 0…1.
    var weight: Float = 1
    /// The stems of the word, which those of other words may be like; empty for what is no word, such as a number.
    private(set) var stems: [String] = []

    /// What a part of a joined word, or a longer word that holds it, counts beside the word itself.
    static let joinedShare: Float = 0.8
    /// What a word counts that looks as if it were the word with a slip.
    static let slipShare: Float = 0.5

    /// Looks for a stem.
    init(_ name: String) {
        self.name = name
        add(name)
    }

    /// Looks for a stem.
    init(stringLiteral stem: String) { self.init(stem) }

    /// Looks for another form as well; `isWord` when it is a stem that others may be like.
    mutating func add(_ form: String, isWord: Bool = false) {
        add(form, share: 1)
        if isWord, !stems.contains(form) { stems.append(form) }
    }

    /// Looks for a part of the word as well.
    mutating func addPart(_ form: String) { add(form, share: Self.joinedShare) }

    private mutating func add(_ form: String, share: Float) {
        let key = TermKey(form)
        if !forms.contains(where: { $0.key == key }) { forms.append(Form(key: key, share: share)) }
    }
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

    /// The key of a term that is given as UTF-8.
    init(bytes: some Sequence<UInt8>) { bits = Self.hash(bytes) }

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
