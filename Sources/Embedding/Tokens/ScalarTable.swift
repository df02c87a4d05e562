/// What stands in place of scalars before a text is cut: compatibility forms, control characters, kinds of spaces.
struct ScalarTable: Sendable {
    /// In ascending order.
    private var scalars: [UInt32] = []
    /// Where the replacement of each begins in ``replacements``; one more than there are scalars.
    private var starts: [Int32] = [0]
    private var replacements: [Unicode.Scalar] = []

    /// Makes a table; for tests.
    ///
    /// - Parameter table: The scalars and what stands in their place.
    init(_ table: [Unicode.Scalar: [Unicode.Scalar]]) {
        for (scalar, replacement) in table.sorted(by: { $0.key < $1.key }) { append(scalar.value, replacement) }
    }

    /// Reads the table of a packed model.
    ///
    /// - Throws: ``EmbeddingError/malformed(file:reason:)`` when it is none.
    init(_ reader: inout BinaryReader) throws(EmbeddingError) {
        let count = try reader.integer()
        let end = try reader.integer() + reader.offset
        guard count >= 0 else { throw reader.fault("the normalisation table has \(count) entries") }
        for _ in 0..<count {
            let scalar = try reader.scalar()
            guard scalars.last.map({ $0 < scalar }) ?? true else {
                throw reader.fault("the normalisation table is not in order")
            }
            var replacement: [Unicode.Scalar] = []
            for _ in 0..<(try reader.byte()) {
                guard let next = Unicode.Scalar(try reader.scalar()) else {
                    throw reader.fault("the normalisation table has no scalar where it should")
                }
                replacement.append(next)
            }
            append(scalar, replacement)
        }
        guard reader.offset == end else { throw reader.fault("the normalisation table has another length") }
    }

    private mutating func append(_ scalar: UInt32, _ replacement: [Unicode.Scalar]) {
        scalars.append(scalar)
        replacements += replacement
        starts.append(Int32(replacements.count))
    }

    /// What stands in place of a scalar; `nil` for itself.
    subscript(_ scalar: Unicode.Scalar) -> ArraySlice<Unicode.Scalar>? {
        var (low, high) = (0, scalars.count)
        while low < high {
            let middle = (low + high) / 2
            if scalars[middle] < scalar.value { low = middle + 1 } else { high = middle }
        }
        guard low < scalars.count, scalars[low] == scalar.value else { return nil }
        return replacements[Int(starts[low])..<Int(starts[low + 1])]
    }
}
