import Testing

@testable import Cryptography

struct SegmentedSealTests {
    static let mebibyte = SegmentedSeal.segmentByteCount

    @Test(arguments: [
        (0, 1), (1, 1), (mebibyte - 1, 1), (mebibyte, 1), (mebibyte + 1, 2), (2 * mebibyte, 2), (3 * mebibyte, 3),
    ])
    func opensWhatItSealed(_ count: Int, inSegments segmentCount: Int) throws {
        let key = try SealingKey.random()
        let file = try SegmentedSeal.seal(content(count), key: key, context: "audio|conv_1")
        #expect(try Self.segments(of: file).count == segmentCount)
        #expect(try SegmentedSeal.open(file, key: key, context: "audio|conv_1") == content(count))
    }

    @Test func refusesAnotherContextAndAnotherKey() throws {
        let key = try SealingKey.random()
        let file = try SegmentedSeal.seal(content(100), key: key, context: "audio|conv_1")
        let other = try SealingKey.random()
        #expect(throws: CryptographyError.cannotOpen) {
            try SegmentedSeal.open(file, key: key, context: "audio|conv_2")
        }
        #expect(throws: CryptographyError.cannotOpen) {
            try SegmentedSeal.open(file, key: other, context: "audio|conv_1")
        }
    }

    /// What somebody with access to the disk, but without the key, might do to three segments.
    @Test(arguments: [
        [0, 2, 1], [1, 0, 2], [2, 1, 0], [0, 1], [0, 2], [1, 2], [0], [2], [0, 1, 1, 2], [0, 1, 2, 2], [],
    ])
    func refusesSegmentsThatWereSwappedDroppedOrRepeated(_ order: [Int]) throws {
        let key = try SealingKey.random()
        let file = try SegmentedSeal.seal(content(3 * Self.mebibyte), key: key, context: "a")
        let segments = try Self.segments(of: file)
        #expect(Self.file(of: segments) == file)
        let changed = Self.file(of: order.map { segments[$0] })
        #expect(throws: CryptographyError.cannotOpen) { try SegmentedSeal.open(changed, key: key, context: "a") }
    }

    @Test func refusesASegmentOfAnotherFileInTheSamePlace() throws {
        let key = try SealingKey.random()
        let first = try Self.segments(of: SegmentedSeal.seal(content(Self.mebibyte + 9), key: key, context: "a"))
        let second = try Self.segments(of: SegmentedSeal.seal(content(Self.mebibyte + 9), key: key, context: "b"))
        #expect(throws: CryptographyError.cannotOpen) {
            try SegmentedSeal.open(Self.file(of: [first[0], second[1]]), key: key, context: "a")
        }
    }

    @Test func refusesEveryCut() throws {
        let key = try SealingKey.random()
        let file = try SegmentedSeal.seal(content(64), key: key, context: "a")
        for count in 0..<file.count {
            #expect(throws: CryptographyError.cannotOpen, "\(count) bytes") {
                try SegmentedSeal.open(Array(file.prefix(count)), key: key, context: "a")
            }
        }
        #expect(throws: CryptographyError.cannotOpen) { try SegmentedSeal.open(file + [0], key: key, context: "a") }
    }

    @Test func refusesACutBetweenSegments() throws {
        let key = try SealingKey.random()
        let file = try SegmentedSeal.seal(content(2 * Self.mebibyte), key: key, context: "a")
        let cut = 4 + 4 + SealingKey.overhead + Self.mebibyte
        #expect(throws: CryptographyError.cannotOpen) {
            try SegmentedSeal.open(Array(file.prefix(cut)), key: key, context: "a")
        }
    }

    @Test func refusesALengthThatLies() throws {
        let key = try SealingKey.random()
        var file = try SegmentedSeal.seal(content(64), key: key, context: "a")
        file.replaceSubrange(4..<8, with: [0xFF, 0xFF, 0xFF, 0xFF])
        #expect(throws: CryptographyError.cannotOpen) { try SegmentedSeal.open(file, key: key, context: "a") }
        file.replaceSubrange(4..<8, with: [0, 0, 0, 0])
        #expect(throws: CryptographyError.cannotOpen) { try SegmentedSeal.open(file, key: key, context: "a") }
    }

    /// The sealed values of a file, without their lengths.
    private static func segments(of file: [UInt8]) throws -> [[UInt8]] {
        try #require(file.starts(with: Array("ELS1".utf8)))
        var segments: [[UInt8]] = []
        var rest = file.dropFirst(4)
        while !rest.isEmpty {
            let length = rest.prefix(4).reduce(0) { $0 << 8 | Int($1) }
            segments.append(Array(rest.dropFirst(4).prefix(length)))
            rest = rest.dropFirst(4 + length)
        }
        return segments
    }

    private static func file(of segments: [[UInt8]]) -> [UInt8] {
        segments.reduce(into: Array("ELS1".utf8)) { file, segment in
            file += withUnsafeBytes(of: UInt32(segment.count).bigEndian) { Array($0) } + segment
        }
    }
}
