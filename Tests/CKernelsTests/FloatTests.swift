import CKernels
import Foundation
import Testing

/// What happens between the layers, on every path that this machine can take.
@Suite struct FloatTests {
    @Test(arguments: supportedPaths)
    func geluIsWithinAMillionth(path: kernels_path) {
        let sweep = (-40_000...40_000).map { Float($0) * 2e-4 }
        for values in [sweep, [0], [1, -1, 0.5], [-1e30, 1e30, .greatestFiniteMagnitude, -0.0, 9, -9, 100]] {
            var found = values
            kernels_gelu(path, &found, Int64(values.count))
            let wrong = zip(values, found).filter { value, found in
                let expected = Double(value) * 0.5 * erfc(-Double(value) * 0.5.squareRoot())
                // Beyond 8 a millionth is finer than a float.
                return !(abs(Double(found) - expected) <= max(1e-6, abs(expected) * 2e-7))
            }
            #expect(wrong.isEmpty, "\(wrong.prefix(3))")
        }
    }

    @Test(arguments: supportedPaths, [true, false])
    func rowsAreNormalized(path: kernels_path, hasAddend: Bool) {
        var numbers = Numbers(state: 5)
        for size in [1, 3, 4, 7, 8, 15, 16, 17, 33, 384, 385] {
            for rows in [1, 2, 5] {
                let hidden = numbers.floats(rows * size, in: -3...9)
                let addend = numbers.floats(rows * size)
                let (gain, shift) = (numbers.floats(size), numbers.floats(size))
                var found = hidden
                kernels_add_normalize(
                    path, &found, hasAddend ? addend : nil, gain, shift, 1e-5, Int32(rows), Int32(size))
                let expected = (0..<rows).flatMap { row in
                    let values = (row * size..<(row + 1) * size).map {
                        Double(hidden[$0]) + (hasAddend ? Double(addend[$0]) : 0)
                    }
                    let mean = values.reduce(0, +) / Double(size)
                    let variance = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(size)
                    return values.indices.map {
                        (values[$0] - mean) / (variance + 1e-5).squareRoot() * Double(gain[$0]) + Double(shift[$0])
                    }
                }
                // One number is its own mean: what is left is rounding, made 316 times larger.
                #expect(largestDistance(found, expected) < (size == 1 ? 1e-3 : 2e-5), "\(rows) rows of \(size)")
            }
        }
    }

    @Test(arguments: supportedPaths)
    func aConstantRowBecomesTheShift(path: kernels_path) {
        var found = [Float](repeating: 3, count: 40)
        let shift = (0..<40).map(Float.init)
        kernels_add_normalize(path, &found, nil, [Float](repeating: 1, count: 40), shift, 1e-12, 1, 40)
        #expect(found == shift)
    }

    private func attention(
        _ path: kernels_path, _ query: [Float], _ key: [Float], _ value: [Float], count: Int, stride: Int, heads: Int,
        size: Int
    ) -> [Float] {
        var room = [Float](repeating: .nan, count: Int(kernels_attention_room(Int32(count))))
        var context = [Float](repeating: 0, count: count * stride)
        kernels_attention(
            path, query, key, value, Int32(stride), Int32(count), Int32(heads), Int32(size), &room, &context)
        return context
    }

    @Test(arguments: supportedPaths)
    func attentionIsTheWeightedMean(path: kernels_path) {
        var numbers = Numbers(state: 6)
        for (heads, size) in [(1, 1), (2, 3), (12, 32), (3, 8), (2, 20), (1, 64), (1, 128), (2, 37)] {
            let stride = heads * size + 5
            for count in [1, 2, 3, 4, 5, 7, 8, 9, 16, 17, 33] {
                let (query, key) = (numbers.floats(count * stride, in: -2...2), numbers.floats(count * stride))
                let value = numbers.floats(count * stride)
                let found = attention(
                    path, query, key, value, count: count, stride: stride, heads: heads, size: size)
                var expected = [Double](repeating: 0, count: count * stride)
                for (head, row) in (0..<heads).flatMap({ head in (0..<count).map { (head, $0) } }) {
                    let weights = (0..<count).map { other in
                        exp(
                            (head * size..<(head + 1) * size).reduce(0.0) {
                                $0 + Double(query[row * stride + $1]) * Double(key[other * stride + $1])
                            } / Double(size).squareRoot())
                    }
                    let total = weights.reduce(0, +)
                    for index in head * size..<(head + 1) * size {
                        expected[row * stride + index] = weights.indices.reduce(0) {
                            $0 + weights[$1] / total * Double(value[$1 * stride + index])
                        }
                    }
                }
                #expect(largestDistance(found, expected) < 1e-5, "\(count) tokens, \(heads) heads of \(size)")
            }
        }
    }

    @Test(arguments: supportedPaths)
    func attentionIsStable(path: kernels_path) {
        var numbers = Numbers(state: 7)
        for magnitude: Float in [1e3, 1e10, 1e18, 1e19, 1e30, 3e38] {
            for count in [1, 3, 18] {
                let query = numbers.floats(count * 32).map { $0 * magnitude }
                let key = numbers.floats(count * 32).map { $0 * magnitude }
                let value = numbers.floats(count * 32)
                let found = attention(path, query, key, value, count: count, stride: 32, heads: 1, size: 32)
                #expect(found.allSatisfy { abs($0) <= 1.0001 }, "\(count) tokens up to \(magnitude)")
            }
        }
    }
}
