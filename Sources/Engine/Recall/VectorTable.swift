import Domain

/// The vectors of one caller, one behind the other, for one pass over all of them.
///
/// Shape: ``rowCount`` rows of one length, which the first one decides.
public struct VectorTable: Sendable {
    private var components: [Int8] = []
    private var scales: [Float] = []
    private var width = 0

    /// Makes an empty table.
    public init() {}

    /// The number of rows.
    public var rowCount: Int { scales.count }
    /// The memory that the rows take.
    public var byteCount: Int { components.count + scales.count * 4 }

    /// Adds a row.
    ///
    /// - Parameter vector: A vector of the same model as all others.
    /// - Returns: The row's number.
    @discardableResult
    public mutating func append(_ vector: QuantizedVector) -> Int32 {
        if scales.isEmpty { width = vector.components.count }
        precondition(vector.components.count == width, "vectors of two models are never compared")
        components.append(contentsOf: vector.components)
        scales.append(vector.scale)
        return Int32(scales.count - 1)
    }

    /// The cosine of every row with a vector.
    ///
    /// - Parameter vector: A vector of the same model.
    /// - Returns: A cosine in -1…1 for each row, off by about 0.003.
    public func cosines(with vector: QuantizedVector) -> [Float] {
        if scales.isEmpty { return [] }
        precondition(vector.components.count == width, "vectors of two models are never compared")
        return components.withUnsafeBytes { rows in
            vector.components.withUnsafeBytes { query in
                scales.indices.map { row in
                    let dot = Self.dot(rows, at: row * width, query, count: width)
                    return Float(dot) * scales[row] * vector.scale
                }
            }
        }
    }

    /// The length of the sum of some rows.
    ///
    /// - Parameter rows: Their numbers.
    /// - Returns: The Euclidean norm; one row has about 1.
    func lengthOfSum(_ rows: [Int32]) -> Float {
        var squares: Float = 0
        for (place, row) in rows.enumerated() {
            squares += cosine(row, row)
            for other in rows[..<place] { squares += 2 * cosine(row, other) }
        }
        return squares > 0 ? squares.squareRoot() : 1
    }

    /// The cosine of two rows.
    func cosine(_ left: Int32, _ right: Int32) -> Float {
        components.withUnsafeBytes { rows in
            let second = UnsafeRawBufferPointer(rebasing: rows[(Int(right) * width)...])
            let dot = Self.dot(rows, at: Int(left) * width, second, count: width)
            return Float(dot) * scales[Int(left)] * scales[Int(right)]
        }
    }

    @inline(__always)
    private static func dot(
        _ rows: UnsafeRawBufferPointer, at start: Int, _ query: UnsafeRawBufferPointer, count: Int
    ) -> Int32 {
        var sum = SIMD8<Int32>.zero
        var index = 0
        while index + 16 <= count {
            let left = rows.loadUnaligned(fromByteOffset: start + index, as: SIMD16<Int8>.self)
            let right = query.loadUnaligned(fromByteOffset: index, as: SIMD16<Int8>.self)
            // 2 · 127 · 127 fits 16 bits, so neighbours are added before they are widened.
            let products = SIMD16<Int16>(truncatingIfNeeded: left) &* SIMD16<Int16>(truncatingIfNeeded: right)
            sum &+= SIMD8<Int32>(truncatingIfNeeded: products.lowHalf &+ products.highHalf)
            index += 16
        }
        var total = sum.wrappedSum()
        while index < count {
            total &+=
                Int32(rows.load(fromByteOffset: start + index, as: Int8.self))
                &* Int32(query.load(fromByteOffset: index, as: Int8.self))
            index += 1
        }
        return total
    }
}
