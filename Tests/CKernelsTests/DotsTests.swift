import CKernels
import Testing

/// Dot products of bytes on every path that this machine can take.
@Suite struct DotsTests {
    private func expectExact(_ path: kernels_path, _ rows: [Int8], _ query: [Int8]) {
        let count = rows.count / query.count
        var found = [Int32](repeating: .min, count: count)
        kernels_dots(path, rows, Int64(count), Int32(query.count), query, &found)
        let expected = (0..<count).map { row in
            query.indices.reduce(0 as Int32) { $0 + Int32(rows[row * query.count + $1]) * Int32(query[$1]) }
        }
        #expect(found == expected, "\(count) rows of \(query.count)")
    }

    @Test(arguments: supportedPaths)
    func areExact(path: kernels_path) {
        var numbers = Numbers(state: 8)
        for size in [1, 2, 15, 16, 17, 31, 32, 33, 63, 64, 65, 96, 384, 385, 1000] {
            for count in [1, 2, 3, 4, 5, 6, 7, 8, 9, 33] {
                let rows = numbers.integers(count * size, in: Int8.min...Int8.max)
                expectExact(path, rows, numbers.integers(size, in: Int8.min...Int8.max))
            }
        }
    }

    @Test(arguments: supportedPaths)
    func extremesDoNotSaturate(path: kernels_path) {
        for (row, query) in [(-128, -128), (-128, 127), (127, -128), (127, 127)] as [(Int8, Int8)] {
            for size in [16, 64, 384, 1000, 131_071] {
                expectExact(
                    path, [Int8](repeating: row, count: 5 * size), [Int8](repeating: query, count: size))
            }
        }
    }

    @Test(arguments: supportedPaths)
    func noRowsAreNoProducts(path: kernels_path) {
        var untouched: Int32 = 5
        kernels_dots(path, [], 0, 16, [Int8](repeating: 1, count: 16), &untouched)
        #expect(untouched == 5)
    }
}

/// Which path is taken.
@Suite struct PathTests {
    @Test func theBestIsSupported() {
        #expect(kernels_path_is_supported(kernels_best_path()))
        #expect(kernels_path_is_supported(kernels_path_plain))
        #expect(!kernels_path_is_supported(kernels_path(rawValue: 77)))
    }

    @Test func namesAreTold() {
        let names = [kernels_path_plain, kernels_path_avx2, kernels_path_avx512vnni, kernels_path_neon_dot].map {
            String(cString: kernels_path_name($0))
        }
        #expect(names == ["plain", "avx2", "avx512vnni", "neon-dot"])
    }
}
