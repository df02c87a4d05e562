internal import COpenBLAS
import Synchronization

/// Products of matrices by OpenBLAS, one at a time in the whole process.
enum MatrixProduct {
    /// The serial build of OpenBLAS (0.3.21, `libopenblas0-serial`) does not lock the buffers it packs matrices into:
    /// of two threads that multiply at once, one gets the other's numbers, without any error.
    private static let turn = Mutex(())

    /// One operand: rows of numbers, each so many numbers behind the one before.
    struct Operand {
        let start: UnsafePointer<Float>
        let stride: Int32
        /// Whether the columns are taken for rows.
        var isTransposed = false
    }

    /// `output = scale · left · right + kept · output`.
    ///
    /// - Parameters:
    ///   - left: `rows` × `inner` numbers.
    ///   - right: `inner` × `columns` numbers, the other way round when transposed.
    ///   - shape: How many of each.
    ///   - scale: A factor of the product.
    ///   - kept: A factor of what `output` holds before.
    ///   - output: `rows` × `columns` numbers.
    ///   - outputStride: How far its rows are apart.
    static func add(
        _ left: Operand, _ right: Operand, shape: (rows: Int32, columns: Int32, inner: Int32), scale: Float = 1,
        kept: Float, to output: UnsafeMutablePointer<Float>, outputStride: Int32
    ) {
        turn.withLock { _ in
            cblas_sgemm(
                CblasRowMajor, left.isTransposed ? CblasTrans : CblasNoTrans,
                right.isTransposed ? CblasTrans : CblasNoTrans, shape.rows, shape.columns, shape.inner, scale,
                left.start, left.stride, right.start, right.stride, kept, output, outputStride)
        }
    }
}
