/// The numbers between the layers of one pass; it grows to the largest pass and is used again.
final class Workspace {
    /// Named parts of the buffer, each with a row for each token.
    enum Part: Int, CaseIterable {
        /// What a layer takes and gives.
        case hidden
        /// A product that is about to be added to it.
        case sum
        case query, key, value, context
    }

    private var numbers: UnsafeMutableBufferPointer<Float> = .allocate(capacity: 0)
    private var bytes: UnsafeMutableBufferPointer<UInt8> = .allocate(capacity: 0)
    private var rowCount = 0
    private let rowSize: Int
    private let wideSize: Int
    private let codeSize: Int

    /// Makes an empty one.
    ///
    /// - Parameters:
    ///   - rowSize: Numbers from one row of a part to the next.
    ///   - wideSize: The same between the halves of a layer.
    ///   - codeSize: Bytes of the longest row of codes.
    init(rowSize: Int, wideSize: Int, codeSize: Int) {
        (self.rowSize, self.wideSize, self.codeSize) = (rowSize, wideSize, codeSize)
    }

    deinit {
        numbers.deallocate()
        bytes.deallocate()
    }

    /// Makes room for a pass.
    ///
    /// - Parameters:
    ///   - tokenCount: Tokens of all texts together.
    ///   - attention: Numbers that the attention over the longest text needs.
    func reserve(tokenCount: Int, attention: Int) {
        rowCount = tokenCount
        let needed = tokenCount * (rowSize * Part.allCases.count + wideSize + 2) + attention
        if needed > numbers.count {
            numbers.deallocate()
            numbers = .allocate(capacity: needed)
            numbers.initialize(repeating: 0)
        }
        if tokenCount * codeSize > bytes.count {
            bytes.deallocate()
            bytes = .allocate(capacity: tokenCount * codeSize)
            bytes.initialize(repeating: 0)
        }
    }

    /// The rows of a part.
    subscript(_ part: Part) -> UnsafeMutablePointer<Float> { start + part.rawValue * rowCount * rowSize }

    /// The rows between the halves of a layer.
    var intermediate: UnsafeMutablePointer<Float> { start + Part.allCases.count * rowCount * rowSize }

    /// The scale of each row of codes.
    var scales: UnsafeMutablePointer<Float> { intermediate + rowCount * wideSize }

    /// The zero of each row of codes.
    var zeros: UnsafeMutablePointer<Float> { scales + rowCount }

    /// Room for the weights of attention.
    var attention: UnsafeMutablePointer<Float> { zeros + rowCount }

    /// Rows as whole numbers.
    var codes: UnsafeMutablePointer<UInt8> {
        guard let start = bytes.baseAddress else { preconditionFailure("reserve comes first") }
        return start
    }

    private var start: UnsafeMutablePointer<Float> {
        guard let start = numbers.baseAddress else { preconditionFailure("reserve comes first") }
        return start
    }
}
