import Testing

@testable import Cryptography

struct SealingKeyTests {
    /// A published vector of AES-256-GCM with a nonce of 96 bits.
    struct Vector: CustomTestStringConvertible {
        var name: String
        var key: String
        var nonce: String
        var associated: String
        var plaintext: [UInt8]
        var ciphertext: String
        var tag: String

        var testDescription: String { name }
    }

    static let published = [
        // McGrew and Viega, "The Galois/Counter Mode of Operation", appendix B, as submitted to NIST.
        Vector(
            name: "GCM specification, test case 13",
            key: "0000000000000000000000000000000000000000000000000000000000000000", nonce: "000000000000000000000000",
            associated: "", plaintext: [], ciphertext: "", tag: "530f8afbc74536b9a963b4f1c4cb738b"),
        Vector(
            name: "GCM specification, test case 14",
            key: "0000000000000000000000000000000000000000000000000000000000000000", nonce: "000000000000000000000000",
            associated: "", plaintext: [UInt8](repeating: 0, count: 16), ciphertext: "cea7403d4d606b6e074ec5d3baf39d18",
            tag: "d0d1c8a799996bf0265b98b5d48ab919"),
        Vector(
            name: "GCM specification, test case 15",
            key: "feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308", nonce: "cafebabefacedbaddecaf888",
            associated: "",
            plaintext: bytes(
                """
                d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72
                1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b391aafd255
                """),
            ciphertext: """
                522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa
                8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662898015ad
                """,
            tag: "b094dac5d93471bdec1a502270e3cc6c"),
        // With associated data; RFC 7516 has the one published vector whose associated data is text.
        Vector(
            name: "RFC 7516, appendix A.1",
            key: "b1a1f480548fe1733fb403ff6b9ad4f68a076e5b702e22692f82cb2e7aea40fc", nonce: "e3c575fc02dbe944b4e14ddb",
            associated: "eyJhbGciOiJSU0EtT0FFUCIsImVuYyI6IkEyNTZHQ00ifQ",
            plaintext: Array("The true sign of intelligence is not knowledge but imagination.".utf8),
            ciphertext: """
                e5eca6f135bf73c4ae2b496d277ae9608cce783433ed300bbedbba506f68328e
                2fa73b3db57fc4152852f2207b8fa8e249d8b0908af76a3c10cda06d403fc0
                """,
            tag: "5c50683185 19a1d7ad65dbd3885bd291"),
    ]

    @Test(arguments: published)
    func agreesWithPublishedVectors(_ vector: Vector) throws {
        let key = try SealingKey(bytes(vector.key))
        let sealed = try key.seal(vector.plaintext, context: vector.associated, nonce: bytes(vector.nonce))
        #expect(sealed == [1] + key.id + bytes(vector.nonce) + bytes(vector.ciphertext) + bytes(vector.tag))
        #expect(try key.open(sealed, context: vector.associated) == vector.plaintext)
    }

    @Test(arguments: [0, 1, 15, 16, 17, 4096, 100_000])
    func opensWhatItSealed(_ count: Int) throws {
        let key = try SealingKey.random()
        let sealed = try key.seal(content(count), context: "memories|content|usr_1|mem_1")
        #expect(sealed.count == count + SealingKey.overhead)
        #expect(try key.open(sealed, context: "memories|content|usr_1|mem_1") == content(count))
    }

    @Test func sealsTheSameContentDifferentlyEachTime() throws {
        let key = try SealingKey.random()
        let all = try (0..<100).map { _ in try key.seal(Array("again".utf8), context: "a") }
        #expect(Set(all).count == 100)
    }

    @Test(arguments: [
        "memories|content|usr_1|mem_2", "memories|content|usr_2|mem_1", "", "memories|content|usr_1|mem_1 ",
    ])
    func refusesAnotherContext(_ context: String) throws {
        let key = try SealingKey.random()
        let sealed = try key.seal(content(40), context: "memories|content|usr_1|mem_1")
        #expect(throws: CryptographyError.cannotOpen) { try key.open(sealed, context: context) }
    }

    @Test func bindsTheContextByBytes() throws {
        let key = try SealingKey.random()
        // The same Swift string, but two spellings of é.
        let sealed = try key.seal(content(8), context: "caf\u{E9}")
        #expect(throws: CryptographyError.cannotOpen) { try key.open(sealed, context: "cafe\u{301}") }
    }

    @Test func refusesAnotherKey() throws {
        let sealed = try SealingKey.random().seal(content(40), context: "a")
        #expect(throws: CryptographyError.cannotOpen) { try SealingKey.random().open(sealed, context: "a") }
    }

    @Test func refusesAnotherKeyWithTheSameID() throws {
        let (key, other) = (try SealingKey.random(), try SealingKey.random())
        var sealed = try key.seal(content(40), context: "a")
        sealed.replaceSubrange(1..<5, with: other.id)
        #expect(throws: CryptographyError.cannotOpen) { try other.open(sealed, context: "a") }
    }

    @Test func refusesEveryFlippedByte() throws {
        let key = try SealingKey.random()
        let sealed = try key.seal(content(20), context: "a")
        for place in sealed.indices {
            var changed = sealed
            changed[place] ^= 0x80
            #expect(throws: CryptographyError.cannotOpen, "byte \(place)") { try key.open(changed, context: "a") }
        }
    }

    @Test func refusesEveryTruncationAndAnAddedByte() throws {
        let key = try SealingKey.random()
        let sealed = try key.seal(content(20), context: "a")
        for count in 0..<sealed.count {
            #expect(throws: CryptographyError.cannotOpen, "\(count) bytes") {
                try key.open(Array(sealed.prefix(count)), context: "a")
            }
        }
        #expect(throws: CryptographyError.cannotOpen) { try key.open(sealed + [0], context: "a") }
    }

    @Test(arguments: [0, 16, 31, 33])
    func refusesAKeyOfAnotherLength(_ count: Int) {
        #expect(throws: CryptographyError.keyLength(count)) { try SealingKey(content(count)) }
    }

    @Test func isNamedByTheDigestOfItsBytes() throws {
        // SHA-256 of 32 zero bytes begins with 66687aad.
        #expect(try SealingKey([UInt8](repeating: 0, count: 32)).id == [0x66, 0x68, 0x7a, 0xad])
    }
}
