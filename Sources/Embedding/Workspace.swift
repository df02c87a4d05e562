/// The numbers between the layers, for one pass at a time; it grows to the largest pass and is used again.
final class Workspace: @unchecked Sendable {
    // Sendable, as passes take turns (see `SentenceEncoder`).

    /// Named parts of the buffer, each with a row for each token.
    enum Part: Int, CaseIterable {
        /// What a layer takes and gives.
        case hidden
        /// A sum that is about to be normalised.
        case sum
        case query, key, value, context
    }

    private var numbers: UnsafeMutableBufferPointer<Float> = .allocate(capacity: 0)
    private var partSize = 0
    private let hiddenSize: Int
    private let intermediateSize: Int

    init(hiddenSize: Int, intermediateSize: Int) {
        self.hiddenSize = hiddenSize
        self.intermediateSize = intermediateSize
    }

    deinit { numbers.deallocate() }

    /// Makes room for a pass.
    ///
    /// - Parameters:
    ///   - tokenCount: Tokens of all texts together.
    ///   - longest: Tokens of the longest text.
    func reserve(tokenCount: Int, longest: Int) {
        partSize = tokenCount * hiddenSize
        let needed =
            partSize * Part.allCases.count + tokenCount * intermediateSize + longest * SIMDRows.stride(longest)
        guard needed > numbers.count else { return }
        numbers.deallocate()
        numbers = .allocate(capacity: needed)
        numbers.initialize(repeating: 0)
    }

    /// The rows of a part.
    subscript(_ part: Part) -> UnsafeMutablePointer<Float> { start + part.rawValue * partSize }

    /// The rows between the halves of a layer, each of the intermediate size.
    var intermediate: UnsafeMutablePointer<Float> { start + Part.allCases.count * partSize }

    /// The weights of one attention head over one text, behind the intermediate rows.
    func attention(tokenCount: Int) -> UnsafeMutablePointer<Float> { intermediate + tokenCount * intermediateSize }

    private var start: UnsafeMutablePointer<Float> {
        guard let start = numbers.baseAddress else { preconditionFailure("reserve comes first") }
        return start
    }
}
