import CKernels
import Testing

func quantized(
    _ path: kernels_path, _ rows: [Float], size: Int, paddedSize: Int
) -> (codes: [UInt8], scale: [Float], zero: [Float]) {
    let count = rows.count / size
    var codes = [UInt8](repeating: 0xaa, count: count * paddedSize)
    var (scale, zero) = ([Float](repeating: .nan, count: count), [Float](repeating: .nan, count: count))
    kernels_quantize(path, rows, Int32(count), Int32(size), Int32(paddedSize), &codes, &scale, &zero)
    return (codes, scale, zero)
}

/// Rows of numbers as bytes on every path that this machine can take.
@Suite struct QuantizeTests {
    private func expectClose(_ path: kernels_path, _ row: [Float], _ comment: Comment) {
        let padded = (row.count + 31) / 32 * 32
        let (codes, scale, zero) = quantized(path, row, size: row.count, paddedSize: padded)
        #expect(scale[0].isFinite && zero[0].isFinite, comment)
        let tolerance = Double(scale[0]) * 0.5001
        for (value, code) in zip(row, codes) {
            let distance = abs(Double(value) - Double(scale[0]) * (Double(code) - Double(zero[0])))
            #expect(distance <= tolerance, comment)
        }
        #expect(codes[row.count...].allSatisfy { $0 == 0 }, comment)
    }

    @Test(arguments: supportedPaths)
    func codesStandForTheValues(path: kernels_path) {
        var numbers = Numbers(state: 4)
        for size in [1, 2, 3, 5, 7, 8, 9, 15, 16, 17, 31, 32, 33, 100, 384, 1536] {
            for range: ClosedRange<Float> in [-1...1, -0.17...9, 0...5, -3...0, 4...5, -1e30...2e-30, 1e-30...2e-30] {
                expectClose(path, numbers.floats(size, in: range), "\(size) in \(range)")
            }
        }
    }

    @Test(arguments: supportedPaths)
    func aRowOfOneConstantIsMet(path: kernels_path) {
        for constant: Float in [0, -0.0, 1, -1, 0.1, -123.456, 1e-20, 3e38, -3e38] {
            let row = [Float](repeating: constant, count: 41)
            let (codes, scale, zero) = quantized(path, row, size: 41, paddedSize: 64)
            for code in codes[..<41] {
                let value = Double(scale[0]) * (Double(code) - Double(zero[0]))
                #expect(abs(value - Double(constant)) <= abs(Double(constant)) * 1e-6)
            }
        }
    }

    @Test(arguments: supportedPaths)
    func extremesStayFinite(path: kernels_path) {
        let largest = Float.greatestFiniteMagnitude
        expectClose(path, [largest, -largest, 0, 1, -1, largest / 2], "the largest range")
        expectClose(path, [largest, largest.nextDown], "two large neighbours")
        expectClose(path, [.leastNonzeroMagnitude, -.leastNonzeroMagnitude, 0], "the smallest range")
        expectClose(path, [.leastNormalMagnitude, 0], "a small range")
    }

    @Test(arguments: supportedPaths)
    func eachRowHasItsOwnScale(path: kernels_path) {
        let rows: [Float] = (0..<4).flatMap { row in (0..<33).map { Float($0 - 16) * Float(row * row) } }
        let (_, scale, _) = quantized(path, rows, size: 33, paddedSize: 64)
        for row in 1..<4 { #expect(abs(scale[row] - Float(32 * row * row) / 255) < 1e-5) }
    }
}
