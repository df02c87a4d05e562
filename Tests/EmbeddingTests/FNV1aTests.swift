import Testing

@testable import Embedding

struct FNV1aTests {
    /// The 64-bit vectors of RFC 9923.
    @Test(arguments: [
        ("", 0xcbf2_9ce4_8422_2325 as UInt64), ("a", 0xaf63_dc4c_8601_ec8c), ("foobar", 0x8594_4171_f739_67e8),
    ])
    func agreesWithPublishedVectors(text: String, value: UInt64) {
        var hash = FNV1a()
        hash.combine(contentsOf: text.utf8)
        #expect(hash.value == value)
    }
}
