import Testing

@testable import Domain

@Suite struct OpaqueIDTests {
    @Test func spellsANumberOfSixteenBytesInBase62() {
        #expect(OpaqueID.base62(0) == String(repeating: "0", count: 22))
        #expect(OpaqueID.base62(61) == String(repeating: "0", count: 21) + "z")
        #expect(OpaqueID.base62(62) == String(repeating: "0", count: 20) + "10")
        // 2^128 - 1, by Python's divmod.
        #expect(OpaqueID.base62(.max) == "7n42DGM5Tflk9n8mt7Fhc7")
    }

    @Test(arguments: [OpaqueID.Prefix.user, .memory, .event, .invocation])
    func makesDistinctPlainIDs(prefix: OpaqueID.Prefix) {
        let ids = (0..<1000).map { _ in OpaqueID.make(prefix) }
        #expect(Set(ids).count == 1000)
        let digits = Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")
        #expect(ids.allSatisfy { $0.hasPrefix(prefix.rawValue) && $0.utf8.count == 26 })
        #expect(ids.allSatisfy { digits.isSuperset(of: $0.dropFirst(4)) })
    }
}
