import Persistence
import Testing

@testable import Sealing
@testable import Store

@Suite struct CompressionTests {
    @Test(arguments: [0, 1, 7, 8, 9, 1000, 3_000_000]) func givesBackWhatItWasGiven(count: Int) throws {
        let content = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 2_654_435_761 >> 16) }
        #expect(try Compression.decompress(Compression.compress(content)) == content)
    }

    @Test func makesRepetitiveTextSmall() throws {
        let text = Array(String(repeating: "{\"role\": \"user\", \"message\": null}, ", count: 500).utf8)
        #expect(try Compression.compress(text).count < text.count / 20)
    }

    @Test func refusesWhatWasNotCompressed() throws {
        let whole = try Compression.compress(Array("some text that is long enough to be cut".utf8))
        var longer = whole
        longer[7] += 1
        var enormous = whole
        enormous[0] = 0x7F
        for bytes in [
            [], [0], Array(whole.prefix(8)), Array(whole.dropLast()), Array(whole.dropFirst()), longer,
            enormous, [UInt8](repeating: 0xFF, count: 40),
        ] {
            #expect(throws: StoreError.malformed("a payload file")) { try Compression.decompress(bytes) }
        }
    }
}
