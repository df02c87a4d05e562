import Foundation
import Testing

@testable import Embedding

struct SIMDRowsTests {
    /// Runs a block over a copy of numbers with room behind them, and returns what it left of them.
    private func changed(_ numbers: [Float], _ block: (UnsafeMutablePointer<Float>) -> Void) throws -> [Float] {
        var row = numbers + [Float](repeating: .nan, count: SIMDRows.stride(numbers.count) - numbers.count)
        try row.withUnsafeMutableBufferPointer { block(try #require($0.baseAddress)) }
        return Array(row.prefix(numbers.count))
    }

    @Test func rowsAreFilledUpToWholeLanes() {
        #expect([1, 7, 8, 9, 256].map { SIMDRows.stride($0) } == [8, 8, 8, 16, 256])
    }

    @Test func geluIsThatOfTheErrorFunction() throws {
        let numbers = (-6000...6000).map { Float($0) / 1000 } + [-1e30, 1e30, -100, 100, 0, .leastNormalMagnitude]
        for (x, y) in zip(numbers, try changed(numbers) { SIMDRows.gelu($0, count: numbers.count) }) {
            let exact = Double(x) * (1 + erf(Double(x) / 2.0.squareRoot())) / 2
            #expect(abs(Double(y) - exact) <= 1e-6 * max(1, abs(exact)), "\(x)")
        }
    }

    @Test func exponentialFallsToNothing() {
        for step in 0...8700 {
            let x = -Float(step) / 100
            let y = SIMDRows.exponential(SIMD8(repeating: x))[3]
            #expect(abs(Double(y) / exp(Double(x)) - 1) < 1e-6 || x < -86.5, "\(x)")
        }
        for x: Float in [-88, -1000, -.greatestFiniteMagnitude, -.infinity] {
            let y = SIMDRows.exponential(SIMD8(repeating: x))[0]
            #expect(y >= 0 && y < 1e-36)
        }
    }

    @Test(arguments: [1, 2, 7, 8, 9, 100, 256])
    func softmaxAddsUpToOne(_ count: Int) throws {
        let numbers = (0..<count).map { Float(($0 * 37) % 23) - 11 }
        let weights = try changed(numbers) { SIMDRows.softmax($0, count: count) }
        #expect(abs(weights.reduce(0, +) - 1) < 1e-5)
        let total = numbers.reduce(0) { $0 + exp(Double($1)) }
        for (x, y) in zip(numbers, weights) { #expect(abs(Double(y) - exp(Double(x)) / total) < 1e-6) }
    }

    @Test func softmaxTakesLargeNumbers() throws {
        let weights = try changed([1e30, -1e30, 1e30]) { SIMDRows.softmax($0, count: 3) }
        #expect(weights == [0.5, weights[1], 0.5])
        #expect(weights[1] < 1e-30)
    }

    @Test(arguments: [1, 5, 8, 13, 384])
    func normalisesARow(_ count: Int) throws {
        let numbers = (0..<count).map { Float(($0 * 29) % 17) / 3 + 100 }
        let (scale, shift) = ([Float](repeating: 2, count: count), (0..<count).map { Float($0) })
        let rows = try changed(numbers) { row in
            scale.withUnsafeBufferPointer { scale in
                shift.withUnsafeBufferPointer { shift in
                    guard let scale = scale.baseAddress, let shift = shift.baseAddress else { return }
                    SIMDRows.normalize(
                        row, EncoderWeights.Norm(scale: scale, shift: shift), epsilon: 1e-12, to: row, count: count)
                }
            }
        }
        let mean = numbers.reduce(0) { $0 + Double($1) } / Double(count)
        let variance = numbers.reduce(0) { $0 + (Double($1) - mean) * (Double($1) - mean) } / Double(count)
        for (index, number) in numbers.enumerated() {
            let expected = (Double(number) - mean) / (variance + 1e-12).squareRoot() * 2 + Double(index)
            #expect(abs(Double(rows[index]) - expected) < 1e-3)
        }
    }
}
