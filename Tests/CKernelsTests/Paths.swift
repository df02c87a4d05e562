import CKernels
import Testing

/// The paths that this machine can take.
let supportedPaths = [
    kernels_path_plain, kernels_path_avx2, kernels_path_avx512vnni, kernels_path_neon_dot,
].filter(kernels_path_is_supported)

extension kernels_path: @retroactive CustomTestStringConvertible {
    /// The path's name, in the list of a test's cases.
    public var testDescription: String { String(cString: kernels_path_name(self)) }
}

/// Numbers that are the same in every run.
///
/// Source: Steele, Lea and Flood, *Fast Splittable Pseudorandom Number Generators* (2014), SplitMix64.
struct Numbers: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var z = state
        z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
        z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
        return z ^ (z >> 31)
    }

    mutating func floats(_ count: Int, in range: ClosedRange<Float> = -1...1) -> [Float] {
        (0..<count).map { _ in Float.random(in: range, using: &self) }
    }

    mutating func integers<Integer: FixedWidthInteger>(_ count: Int, in range: ClosedRange<Integer>) -> [Integer] {
        (0..<count).map { _ in Integer.random(in: range, using: &self) }
    }
}

/// The largest distance between numbers and what they should be.
func largestDistance(_ found: [Float], _ expected: [Double]) -> Double {
    precondition(found.count == expected.count)
    var largest = 0.0
    for (found, expected) in zip(found, expected) {
        let distance = abs(Double(found) - expected)
        guard distance.isFinite else { return .infinity }
        largest = max(largest, distance)
    }
    return largest
}
