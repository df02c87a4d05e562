/// The word pieces of a model: what `vocab.txt` lists, one a line, with the line's number as the id.
///
/// One flat table instead of a dictionary of strings: it is made in a millisecond or two when a worker starts, and a
/// lookup touches no reference count.
struct Vocabulary: Sendable {
    private static let continuation: [UInt8] = [0x23, 0x23]

    /// All pieces, one behind the other.
    private let bytes: [UInt8]
    /// Where the pieces begin in `bytes`; one more than there are pieces.
    private let starts: [Int32]
    /// Ids by hash, with linear probing; -1 for an empty slot; the count is a power of two.
    private var slots: [Int32]

    /// The number of bytes of the longest piece.
    let longestPiece: Int

    /// How many ids there are.
    var count: Int { starts.count - 1 }

    /// Reads a list of pieces.
    ///
    /// - Parameter file: The bytes of `vocab.txt`: UTF-8, one piece a line.
    init(file: [UInt8]) {
        var (bytes, starts, longest) = ([UInt8](), [Int32(0)], 0)
        bytes.reserveCapacity(file.count)
        var lines = file.split(separator: 0x0A, omittingEmptySubsequences: false)
        // A line's end is no line.
        if lines.last?.isEmpty == true { lines.removeLast() }
        starts.reserveCapacity(lines.count + 1)
        for line in lines {
            var end = line.endIndex
            while end > line.startIndex, [0x09, 0x0B, 0x0C, 0x0D, 0x20].contains(line[end - 1]) { end -= 1 }
            bytes.append(contentsOf: line[line.startIndex..<end])
            starts.append(Int32(bytes.count))
            longest = max(longest, end - line.startIndex)
        }
        (self.bytes, self.starts, longestPiece) = (bytes, starts, longest)
        var size = 16
        while size < lines.count * 2 { size *= 2 }
        slots = [Int32](repeating: -1, count: size)
        for id in 0..<lines.count { insert(Int32(id)) }
    }

    private mutating func insert(_ id: Int32) {
        let piece = piece(id)
        var hash = FNV1a()
        hash.combine(contentsOf: piece)
        var slot = Int(truncatingIfNeeded: hash.value) & (slots.count - 1)
        // Of two equal lines the later one counts, as in the reference.
        while slots[slot] >= 0, self.piece(slots[slot]) != piece { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = id
    }

    private func piece(_ id: Int32) -> ArraySlice<UInt8> {
        bytes[Int(starts[Int(id)])..<Int(starts[Int(id) + 1])]
    }

    /// The id of a whole piece, or `nil`.
    func id(of piece: String) -> Int32? {
        var hash = FNV1a()
        hash.combine(contentsOf: piece.utf8)
        return find(hash, prefixed: false) { Array(piece.utf8).elementsEqual($0) }
    }

    /// What a piece's hash starts from: nothing at the beginning of a word, `##` further on.
    static func seed(isContinuation: Bool) -> FNV1a {
        var hash = FNV1a()
        if isContinuation { hash.combine(contentsOf: continuation) }
        return hash
    }

    /// The id of a piece that is a part of a word, or `nil`.
    ///
    /// - Parameters:
    ///   - part: The bytes of the part, without `##`.
    ///   - hash: ``seed(isContinuation:)`` and then those bytes.
    ///   - isContinuation: Whether the part does not begin the word.
    /// - Returns: The id of that piece.
    func id(of part: UnsafeBufferPointer<UInt8>.SubSequence, hash: FNV1a, isContinuation: Bool) -> Int32? {
        let skipped = isContinuation ? 2 : 0
        return find(hash, prefixed: isContinuation) { piece in
            guard piece.count == part.count + skipped else { return false }
            return piece.dropFirst(skipped).elementsEqual(part)
        }
    }

    @inline(__always)
    private func find(_ hash: FNV1a, prefixed: Bool, isEqual: (ArraySlice<UInt8>) -> Bool) -> Int32? {
        var slot = Int(truncatingIfNeeded: hash.value) & (slots.count - 1)
        while slots[slot] >= 0 {
            let piece = piece(slots[slot])
            if (!prefixed || piece.starts(with: Self.continuation)) && isEqual(piece) { return slots[slot] }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }
}
