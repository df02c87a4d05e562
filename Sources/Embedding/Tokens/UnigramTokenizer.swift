/// Cuts text into the most probable pieces of a SentencePiece vocabulary, in any language.
///
/// Scalars are replaced as the model's table says, runs of spaces become one, each space becomes `▁` and one stands in
/// front of the text; of all ways to cut the result, the one with the highest sum of scores is taken (Viterbi). A scalar that
/// no piece holds is the unknown piece.
///
/// Source: Kudo, *Subword Regularization* (2018), section 3.2.
struct UnigramTokenizer: Tokenizer {
    /// What stands for a space.
    private static let space: Unicode.Scalar = "▁"

    private let pieces: SentencePieces
    private let normalization: ScalarTable
    private let limit: Int

    /// Makes a tokenizer.
    ///
    /// - Parameters:
    ///   - pieces: The vocabulary.
    ///   - normalization: What stands in place of scalars.
    ///   - maximumTokenCount: The most ids in a window, its first and last included; more than 2.
    init(pieces: SentencePieces, normalization: ScalarTable, maximumTokenCount: Int) {
        (self.pieces, self.normalization) = (pieces, normalization)
        limit = maximumTokenCount - 2
    }

    func windows(of text: String) -> [[Int32]] {
        let ids = ids(of: text)
        return stride(from: 0, to: max(1, ids.count), by: limit).map { start in
            [pieces.table.startID] + ids[start..<min(ids.count, start + limit)] + [pieces.table.endID]
        }
    }

    /// The ids of a text, without those in front and behind.
    func ids(of text: String) -> [Int32] {
        let normalized = normalized(text)
        return normalized.bytes.withUnsafeBufferPointer { cut($0, normalized.starts) }
    }

    /// The bytes that are cut, and where each of their scalars begins, with the end.
    private func normalized(_ text: String) -> (bytes: [UInt8], starts: [Int32]) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count + 8)
        var starts: [Int32] = []
        starts.reserveCapacity(text.utf8.count + 8)
        var follows = false
        func append(_ scalar: Unicode.Scalar) {
            starts.append(Int32(bytes.count))
            bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        }
        func take(_ scalar: Unicode.Scalar) {
            if scalar == " " {
                if !follows { append(Self.space) }
                follows = true
            } else {
                if starts.isEmpty { append(Self.space) }
                append(scalar)
                follows = false
            }
        }
        for scalar in text.unicodeScalars where scalar.value != 0 {
            if let replacement = normalization[scalar] {
                replacement.forEach(take)
            } else {
                take(scalar)
            }
        }
        if starts.isEmpty { append(Self.space) }
        starts.append(Int32(bytes.count))
        return (bytes, starts)
    }

    /// The best way to each scalar.
    private struct Step {
        var score = -Float.infinity
        var id: Int32 = 0
        var from: Int32 = 0
    }

    private func cut(_ bytes: UnsafeBufferPointer<UInt8>, _ starts: [Int32]) -> [Int32] {
        let count = starts.count - 1
        var places = [Int32](repeating: -1, count: bytes.count + 1)
        for (place, start) in starts.enumerated() { places[Int(start)] = Int32(place) }
        var steps = [Step](repeating: Step(), count: count + 1)
        steps[0].score = 0
        for place in 0..<count {
            let (start, score) = (Int(starts[place]), steps[place].score)
            func offer(_ id: Int32, _ sum: Float, to end: Int) {
                if sum > steps[end].score { steps[end] = Step(score: sum, id: id, from: Int32(place)) }
            }
            pieces.forEachPrefix(of: bytes, from: start) { id, length in
                // A piece ends where a scalar ends.
                let end = Int(places[start + length])
                if end >= 0, id != pieces.table.unknownID { offer(id, score + pieces.score(id), to: end) }
            }
            offer(pieces.table.unknownID, score + pieces.unknownScore, to: place + 1)
        }
        var (ids, place) = ([Int32](), count)
        while place > 0 {
            ids.append(steps[place].id)
            place = Int(steps[place].from)
        }
        return ids.reversed()
    }
}
