import CKernels
import Testing

/// A dense layer on every path that this machine can take.
@Suite struct DenseTests {
    @Test(arguments: supportedPaths, [1, 2])
    func isTheSumOfItsProducts(path: kernels_path, planes: Int) {
        var numbers = Numbers(state: 1)
        for (inputs, outputs) in [(32, 16), (64, 48), (384, 32), (1536, 16)] {
            let layer = Layer(inputs: inputs, outputs: outputs, planes: planes) { _, _, _ in
                Int8.random(in: -8...7, using: &numbers)
            } scale: { _, _ in
                Float.random(in: -0.01...0.01, using: &numbers)
            } bias: { _ in
                Float.random(in: -1...1, using: &numbers)
            }
            for rows in [1, 2, 3, 4, 5, 6, 7, 8, 9, 33] {
                let codes = numbers.integers(rows * inputs, in: UInt8.min...UInt8.max)
                let scale = numbers.floats(rows, in: 0...0.05)
                let zero = numbers.floats(rows, in: 0...255)
                let found = layer.apply(path, codes: codes, scale: scale, zero: zero)
                let expected = (0..<rows).flatMap {
                    layer.output(codes: codes[$0 * inputs..<($0 + 1) * inputs], scale: scale[$0], zero: zero[$0])
                }
                #expect(largestDistance(found, expected) < 2e-4, "\(inputs) to \(outputs), \(rows) rows")
            }
        }
    }

    @Test(arguments: supportedPaths, [-8, 7] as [Int8])
    func doesNotSaturate(path: kernels_path, weight: Int8) {
        for planes in [1, 2] {
            let layer = Layer(inputs: 384, outputs: 16, planes: planes) { _, _, _ in
                weight
            } scale: { _, _ in
                1
            } bias: { _ in
                0
            }
            for rows in 1...7 {
                let codes = [UInt8](repeating: 255, count: rows * 384)
                let found = layer.apply(
                    path, codes: codes, scale: [Float](repeating: 1, count: rows),
                    zero: [Float](repeating: 0, count: rows))
                #expect(found == [Float](repeating: Float(255 * 384 * planes * Int(weight)), count: rows * 16))
            }
        }
    }

    /// Whole scales and a whole zero leave floats no room to differ.
    @Test(arguments: supportedPaths)
    func integersAreExact(path: kernels_path) {
        var numbers = Numbers(state: 2)
        for planes in [1, 2] {
            let layer = Layer(inputs: 192, outputs: 32, planes: planes) { _, _, _ in
                Bool.random(using: &numbers) ? -8 : Int8.random(in: -8...7, using: &numbers)
            } scale: { block, output in
                Float((block + output) % 3)
            } bias: {
                Float($0)
            }
            for rows in [1, 2, 3, 4, 5, 6, 7, 8, 9, 13] {
                let codes = (0..<rows * 192).map { _ in
                    Bool.random(using: &numbers) ? 255 : UInt8.random(in: 0...255, using: &numbers)
                }
                let zero = (0..<rows).map { Float($0 * 29 % 256) }
                let found = layer.apply(path, codes: codes, scale: [Float](repeating: 2, count: rows), zero: zero)
                let expected = (0..<rows).flatMap {
                    layer.output(codes: codes[$0 * 192..<($0 + 1) * 192], scale: 2, zero: zero[$0])
                }
                #expect(found.map(Double.init) == expected)
            }
        }
    }

    @Test(arguments: supportedPaths)
    func quantizedRowsMultiplyLikeTheirValues(path: kernels_path) {
        var numbers = Numbers(state: 3)
        let layer = Layer(inputs: 96, outputs: 16, planes: 1) { _, input, _ in
            // The last block is padded from the 80th input on.
            Int8.random(in: -8...7, using: &numbers) * (input < 16 ? 1 : 0)
        } scale: { _, _ in
            0.1
        } bias: { _ in
            0
        }
        let rows = numbers.floats(5 * 80, in: -2...3)
        let (codes, scale, zero) = quantized(path, rows, size: 80, paddedSize: 96)
        let found = layer.apply(path, codes: codes, scale: scale, zero: zero)
        for row in 0..<5 {
            let values = rows[row * 80..<(row + 1) * 80] + [Float](repeating: 0, count: 16)
            let expected = layer.output(values: Array(values))
            let output = Array(found[row * 16..<(row + 1) * 16])
            // 48 weights of at most 0.8, each input off by at most half a step of 5 / 255.
            #expect(largestDistance(output, expected) < 48 * 0.8 * 2.5 / 255)
        }
    }
}
