internal import CKernels
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

    /// Makes room for so many rows in all, so that none is left over.
    mutating func reserve(_ count: Int, width: Int) {
        components.reserveCapacity(count * width)
        scales.reserveCapacity(count)
    }

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
        [Float](unsafeUninitializedCapacity: rowCount) { cosines, count in
            forEachCosine(with: vector) { row, cosine in cosines.initializeElement(at: row, to: cosine) }
            count = rowCount
        }
    }

    /// Hands over the cosine of every row with a vector, first row first, without keeping them.
    @inline(__always)
    func forEachCosine(with vector: QuantizedVector, _ use: (Int, Float) -> Void) {
        if scales.isEmpty { return }
        precondition(vector.components.count == width, "vectors of two models are never compared")
        withUnsafeTemporaryAllocation(of: Int32.self, capacity: Self.blockSize) { dots in
            guard let out = dots.baseAddress else { return }
            var start = 0
            while start < rowCount {
                let end = min(rowCount, start + Self.blockSize)
                components.withUnsafeBufferPointer { rows in
                    guard let first = rows.baseAddress else { return }
                    kernels_dots(
                        Self.path, first + start * width, Int64(end - start), Int32(width), vector.components, out)
                }
                for row in start..<end { use(row, Float(out[row - start]) * scales[row] * vector.scale) }
                start = end
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
        var dot: Int32 = 0
        components.withUnsafeBufferPointer { rows in
            guard let first = rows.baseAddress else { return }
            kernels_dots(Self.path, first + Int(left) * width, 1, Int32(width), first + Int(right) * width, &dot)
        }
        return Float(dot) * scales[Int(left)] * scales[Int(right)]
    }

    /// So many rows are multiplied before their products are used: few enough that these stay in the nearest cache.
    private static let blockSize = 1024
    /// The fastest that this processor has; asked for once.
    private static let path = kernels_best_path()
}
