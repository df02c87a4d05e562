/// The pieces of a SentencePiece vocabulary, found by what a text begins with.
///
/// The pieces lie in the model's file; beside them there is only their order, and where each pair of first bytes begins
/// in it. A search narrows the order byte by byte, so nothing is hashed, and nothing is built when a process starts.
struct SentencePieces: @unchecked Sendable {
    // Sendable, as everything lies in read-only mappings.

    /// The pieces as a packed model holds them.
    struct Table: @unchecked Sendable {
        // Sendable, as it lies in a read-only mapping.

        /// How many pieces there are.
        let count: Int
        /// The ids in front of a text, behind it, and of what no piece fits.
        let startID, endID, unknownID: Int32
        /// Where each piece begins in the bytes; one more than there are pieces.
        fileprivate let starts: UnsafePointer<UInt32>
        /// The logarithm of the probability of each piece.
        fileprivate let scores: UnsafePointer<Float>
        fileprivate let bytes: UnsafePointer<UInt8>
        /// Keeps all of that.
        private let file: MappedFile

        /// Reads the pieces of a packed model.
        ///
        /// - Parameters:
        ///   - reader: In front of the count of pieces.
        ///   - file: The file that it reads.
        ///   - wordCount: The rows of the model's table of words.
        /// - Throws: ``EmbeddingError`` when the pieces are not usable.
        init(_ reader: inout BinaryReader, _ file: MappedFile, wordCount: Int) throws(EmbeddingError) {
            count = try reader.size(upTo: wordCount)
            var ids: [Int32] = []
            for _ in 0..<4 {
                let id = try reader.integer()
                guard (0..<count).contains(id) else { throw reader.fault("a special piece has the id \(id)") }
                ids.append(Int32(id))
            }
            (startID, endID, unknownID) = (ids[0], ids[1], ids[3])
            let byteCount = try reader.long()
            guard reader.offset % 4 == 0 else { throw reader.fault("its pieces are not aligned to 4 bytes") }
            let starts = try reader.bytes((count + 1) * 4).bindMemory(to: UInt32.self)
            let scores = try reader.bytes(count * 4).bindMemory(to: Float.self)
            let bytes = try reader.bytes(byteCount).bindMemory(to: UInt8.self)
            guard starts[0] == 0, Int(starts[count]) == byteCount,
                zip(starts, starts.dropFirst()).allSatisfy({ $0 <= $1 }), scores.allSatisfy(\.isFinite),
                let first = starts.baseAddress, let score = scores.baseAddress, let byte = bytes.baseAddress
            else { throw reader.fault("its pieces do not lie one behind the other") }
            (self.starts, self.scores, self.bytes, self.file) = (first, score, byte, file)
        }

        /// The bytes of a piece.
        func piece(_ id: Int) -> UnsafeBufferPointer<UInt8> {
            UnsafeBufferPointer(start: bytes + Int(starts[id]), count: length(id))
        }

        fileprivate func length(_ id: Int) -> Int { Int(starts[id + 1] - starts[id]) }
    }

    /// How many pairs of first bytes there are, and one for the end.
    static let pairCount = 1 << 16 + 1

    /// The pieces.
    let table: Table
    /// The score of a scalar that no piece fits.
    let unknownScore: Float
    /// The ids of all pieces, in the order of their bytes.
    private let order: UnsafePointer<Int32>
    /// For each pair of first bytes where its pieces begin in the order; a piece of one byte is a pair with zero.
    private let pairs: UnsafePointer<Int32>
    /// Keeps both.
    private let owner: AnyObject

    /// Takes pieces and what ``prepare(_:order:pairs:)`` made of them.
    ///
    /// - Parameters:
    ///   - table: The pieces.
    ///   - order: As many as there are pieces.
    ///   - pairs: ``pairCount``.
    ///   - owner: What both live as long as.
    init(table: Table, order: UnsafePointer<Int32>, pairs: UnsafePointer<Int32>, owner: AnyObject) {
        (self.table, self.order, self.pairs, self.owner) = (table, order, pairs, owner)
        let lowest = UnsafeBufferPointer(start: table.scores, count: table.count).min() ?? 0
        unknownScore = lowest - 10
    }

    /// Sorts the pieces.
    static func prepare(_ table: Table, order: UnsafeMutablePointer<Int32>, pairs: UnsafeMutablePointer<Int32>) {
        let sorted = (0..<Int32(table.count)).sorted { left, right in
            table.piece(Int(left)).lexicographicallyPrecedes(table.piece(Int(right)))
        }
        order.update(from: sorted, count: table.count)
        var place = 0
        for pair in 0..<pairCount {
            while place < table.count, Self.pair(table.piece(Int(sorted[place]))) < pair { place += 1 }
            pairs[pair] = Int32(place)
        }
    }

    private static func pair(_ piece: UnsafeBufferPointer<UInt8>) -> Int {
        (piece.isEmpty ? 0 : Int(piece[0]) << 8) + (piece.count > 1 ? Int(piece[1]) : 0)
    }

    /// The score of a piece.
    func score(_ id: Int32) -> Float { table.scores[Int(id)] }

    /// Gives every piece that a text begins with, from short to long.
    ///
    /// - Parameters:
    ///   - text: The text, UTF-8.
    ///   - start: Where in the text.
    ///   - body: Takes the id of a piece and how many bytes it has.
    @inline(__always)
    func forEachPrefix(of text: UnsafeBufferPointer<UInt8>, from start: Int, _ body: (Int32, Int) -> Void) {
        let first = Int(text[start]) << 8
        // A piece of one byte stands before all others that begin with it.
        let single = Int(pairs[first])
        if single < Int(pairs[first + 1]), table.length(Int(order[single])) == 1 { body(order[single], 1) }
        guard start + 1 < text.count else { return }
        let pair = first + Int(text[start + 1])
        var (low, high) = (Int(pairs[pair]), Int(pairs[pair + 1]))
        var depth = 2
        while low < high {
            let id = order[low]
            if table.length(Int(id)) == depth {
                body(id, depth)
                low += 1
            }
            guard start + depth < text.count else { return }
            let byte = text[start + depth]
            low = boundary(low, high, depth) { $0 >= byte }
            high = boundary(low, high, depth) { $0 > byte }
            depth += 1
        }
    }

    /// The first place whose piece has, at a depth, a byte that fits; all pieces there are longer than that.
    @inline(__always)
    private func boundary(_ low: Int, _ high: Int, _ depth: Int, _ fits: (UInt8) -> Bool) -> Int {
        var (low, high) = (low, high)
        while low < high {
            let middle = (low + high) / 2
            if fits(table.bytes[Int(table.starts[Int(order[middle])]) + depth]) {
                high = middle
            } else {
                low = middle + 1
            }
        }
        return low
    }
}
