/// The distinct words of a caller's memories, as their stems: what a word of a question may be like.
///
/// Stems are compared as they sound, roughly: what speech recognition and people take for one another (`ph` and `f`, `k`
/// and `c`, a letter once or twice) is one. They lie in the order of these sounds.
struct TermVocabulary: Sendable {
    /// Shorter stems are like too many others.
    static let leastLength = 5

    private var sounds: [UInt8] = []
    /// For each stem the end of its sounds.
    private var ends: [UInt32] = []
    private var keys: [TermKey] = []

    /// Takes stems in.
    init(_ stems: Set<String>) {
        let heard = stems.map { (sounds: Self.sounds(of: $0), key: TermKey($0)) }
            .filter { $0.sounds.count >= Self.leastLength }
            .sorted { $0.sounds.lexicographicallyPrecedes($1.sounds) }
        for one in heard {
            sounds.append(contentsOf: one.sounds)
            ends.append(UInt32(sounds.count))
            keys.append(one.key)
        }
    }

    /// The memory that the words take, in bytes.
    var byteCount: Int { sounds.count + ends.count * 4 + keys.count * 8 }

    /// The stems that begin or end with a stem and are at least three letters longer: words that were joined.
    func longer(than stem: String) -> [TermKey] {
        let stem = Self.sounds(of: stem)
        guard stem.count >= Self.leastLength else { return [] }
        return ends.indices.compactMap { index in
            let other = self[index]
            guard other.count >= stem.count + 3,
                other.starts(with: stem) || other.suffix(stem.count).elementsEqual(stem)
            else { return nil }
            return keys[index]
        }
    }

    /// The stems with the same first sound that one slip makes of a stem: a sound more, less, another, or two exchanged.
    func similar(to stem: String) -> [TermKey] {
        let stem = Self.sounds(of: stem)
        guard stem.count >= Self.leastLength else { return [] }
        var (low, high) = (0, ends.count)
        while low < high {
            let middle = (low + high) / 2
            if let first = self[middle].first, first < stem[0] { low = middle + 1 } else { high = middle }
        }
        var found: [TermKey] = []
        for index in low..<ends.count {
            let other = self[index]
            if other.first != stem[0] { break }
            if Self.isSlip(other, stem[...]) { found.append(keys[index]) }
        }
        return found
    }

    private subscript(_ index: Int) -> ArraySlice<UInt8> {
        sounds[(index == 0 ? 0 : Int(ends[index - 1]))..<Int(ends[index])]
    }

    /// Whether one slip, or none, makes one of the other.
    static func isSlip(_ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) -> Bool {
        guard abs(left.count - right.count) <= 1 else { return false }
        var (left, right) = (left, right)
        while let first = left.first, first == right.first { (left, right) = (left.dropFirst(), right.dropFirst()) }
        while let last = left.last, last == right.last { (left, right) = (left.dropLast(), right.dropLast()) }
        if max(left.count, right.count) <= 1 { return true }
        return left.count == 2 && right.count == 2 && left.first == right.last && left.last == right.first
    }

    /// A stem as it sounds; what is no Latin letter sounds as it is written.
    static func sounds(of stem: String) -> [UInt8] {
        var sounds: [UInt8] = []
        for letter in stem.utf8 {
            var sound = letter
            switch letter {
            case UInt8(ascii: "c"), UInt8(ascii: "q"): sound = UInt8(ascii: "k")
            case UInt8(ascii: "y"), UInt8(ascii: "j"): sound = UInt8(ascii: "i")
            case UInt8(ascii: "w"): sound = UInt8(ascii: "v")
            case UInt8(ascii: "z"): sound = UInt8(ascii: "s")
            case UInt8(ascii: "h"):
                if sounds.last == UInt8(ascii: "p") {
                    sounds[sounds.count - 1] = UInt8(ascii: "f")
                    continue
                }
            default: break
            }
            if letter >= 0x80 || sounds.last != sound { sounds.append(sound) }
        }
        return sounds
    }
}
