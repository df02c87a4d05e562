/// Arithmetic on rows of numbers, eight at a time.
///
/// Written with operators and bit patterns only: Swift is built for the plainest x86-64, where a fused
/// multiply-add or a conversion of vectors would be a function call for each number.
enum SIMDRows {
    typealias Lanes = SIMD8<Float>
    static let laneCount = 8

    /// The length of a row of so many numbers when it is filled up to whole lanes.
    static func stride(_ count: Int) -> Int { (count + laneCount - 1) / laneCount * laneCount }

    @inline(__always)
    static func load(_ row: UnsafePointer<Float>, _ index: Int) -> Lanes {
        UnsafeRawPointer(row + index).loadUnaligned(as: Lanes.self)
    }

    @inline(__always)
    static func store(_ lanes: Lanes, _ row: UnsafeMutablePointer<Float>, _ index: Int) {
        UnsafeMutableRawPointer(row + index).storeBytes(of: lanes, as: Lanes.self)
    }

    /// Copies a row: `target = source`.
    static func copy(_ source: UnsafePointer<Float>, to target: UnsafeMutablePointer<Float>, count: Int) {
        target.update(from: source, count: count)
    }

    /// Adds two rows: `target = left + right`.
    static func add(
        _ left: UnsafePointer<Float>, _ right: UnsafePointer<Float>, to target: UnsafeMutablePointer<Float>, count: Int
    ) {
        var index = 0
        while index + laneCount <= count {
            store(load(left, index) + load(right, index), target, index)
            index += laneCount
        }
        while index < count {
            target[index] = left[index] + right[index]
            index += 1
        }
    }

    /// Normalises a row to mean 0 and variance 1, then scales and shifts it: `target = (row - μ) / σ · scale + shift`.
    ///
    /// Source: Ba, Kiros and Hinton, *Layer Normalization* (2016).
    static func normalize(
        _ row: UnsafePointer<Float>, _ norm: EncoderWeights.Norm, epsilon: Float,
        to target: UnsafeMutablePointer<Float>, count: Int
    ) {
        let mean =
            sum(count) {
                row[$0]
            } lanes: {
                load(row, $0)
            } / Float(count)
        let squares = sum(count) {
            let distance = row[$0] - mean
            return distance * distance
        } lanes: {
            let distance = load(row, $0) - mean
            return distance * distance
        }
        let factor = 1 / (squares / Float(count) + epsilon).squareRoot()
        var index = 0
        while index + laneCount <= count {
            let lanes = (load(row, index) - mean) * factor
            store(lanes * load(norm.scale, index) + load(norm.shift, index), target, index)
            index += laneCount
        }
        while index < count {
            target[index] = (row[index] - mean) * factor * norm.scale[index] + norm.shift[index]
            index += 1
        }
    }

    @inline(__always)
    private static func sum(_ count: Int, one: (Int) -> Float, lanes: (Int) -> Lanes) -> Float {
        var (total, index) = (Lanes.zero, 0)
        while index + laneCount <= count {
            total += lanes(index)
            index += laneCount
        }
        var rest: Float = 0
        while index < count {
            rest += one(index)
            index += 1
        }
        return total.sum() + rest
    }

    /// Turns a row into weights that add up to 1: `row = exp(row - max) / Σ exp(row - max)`.
    ///
    /// - Parameters:
    ///   - row: The numbers, with room up to ``stride(_:)``; the room is overwritten.
    ///   - count: How many numbers there are, at least one.
    static func softmax(_ row: UnsafeMutablePointer<Float>, count: Int) {
        let end = stride(count)
        // So far below everything that it adds nothing.
        for index in count..<end { row[index] = -.greatestFiniteMagnitude }
        var highest = load(row, 0)
        var index = laneCount
        while index < end {
            let lanes = load(row, index)
            highest.replace(with: lanes, where: lanes .> highest)
            index += laneCount
        }
        let top = highest.max()
        var total = Lanes.zero
        index = 0
        while index < end {
            let lanes = exponential(load(row, index) - top)
            total += lanes
            store(lanes, row, index)
            index += laneCount
        }
        let factor = 1 / total.sum()
        index = 0
        while index < end {
            store(load(row, index) * factor, row, index)
            index += laneCount
        }
    }

    /// The exponential of numbers that are not above 0, to 2 units in the last place; below -87 it is next to nothing.
    ///
    /// Source: Moshier, the Cephes library, `expf`.
    @inline(__always)
    static func exponential(_ lanes: Lanes) -> Lanes {
        let lowest = Lanes(repeating: -87)
        let x = lanes.replacing(with: lowest, where: lanes .< lowest)
        // Adding 1.5 · 2²³ rounds to a whole number, which then stands in the lowest bits.
        let shifted = x * 1.442_695_04 + 12_582_912
        let n = shifted - 12_582_912
        let r = x - n * 0.693_359_375 + n * 2.121_944_4e-4
        var y = r * 1.987_569_15e-4 + 1.398_199_95e-3
        y = y * r + 8.333_451_9e-3
        y = y * r + 4.166_579_6e-2
        y = y * r + 1.666_666_55e-1
        y = y * r + 5.000_000_1e-1
        y = y * r * r + r + 1
        let power = unsafeBitCast(shifted, to: SIMD8<Int32>.self) &<< 23
        return unsafeBitCast(unsafeBitCast(y, to: SIMD8<Int32>.self) &+ power, to: Lanes.self)
    }

    /// The Gaussian error linear unit over a row: `row = row · Φ(row)`, with the error function itself rather than the
    /// approximation by a hyperbolic tangent.
    ///
    /// Source: Hendrycks and Gimpel, *Gaussian Error Linear Units* (2016).
    ///
    /// - Parameters:
    ///   - row: The numbers, with room up to ``stride(_:)``; the room is overwritten.
    ///   - count: How many numbers there are.
    static func gelu(_ row: UnsafeMutablePointer<Float>, count: Int) {
        var index = 0
        while index < count {
            let x = load(row, index)
            store(x * 0.5 * (1 + errorFunction(x * 0.707_106_78)), row, index)
            index += laneCount
        }
    }

    /// The error function, within 5 · 10⁻⁷.
    ///
    /// Source: the rational approximation of Eigen, `generic_fast_erf`.
    @inline(__always)
    static func errorFunction(_ lanes: Lanes) -> Lanes {
        let limit = Lanes(repeating: 4)
        var x = lanes.replacing(with: limit, where: lanes .> limit)
        x.replace(with: -limit, where: x .< -limit)
        let s = x * x
        var p = s * -2.726_142_25e-10 + 2.770_681_42e-8
        p = p * s + -2.101_024_02e-6
        p = p * s + -5.692_506_39e-5
        p = p * s + -7.349_906_3e-4
        p = p * s + -2.954_599_8e-3
        p = p * s + -1.609_603_33e-2
        var q = s * -1.456_607_18e-5 + -2.133_740_55e-4
        q = q * s + -1.682_826_97e-3
        q = q * s + -7.373_329_16e-3
        q = q * s + -1.426_473_9e-2
        return x * p / q
    }
}
