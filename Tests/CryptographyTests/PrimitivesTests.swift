import Cryptography
import Testing

struct SHA256DigestTests {
    /// The examples of FIPS 180-2, appendix B.
    @Test(arguments: [
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
    ])
    func agreesWithTheStandard(_ message: String, _ digest: String) {
        #expect(SHA256Digest.digest(of: Array(message.utf8)) == bytes(digest))
    }
}

struct ConstantTimeTests {
    @Test func comparesLikeTheOrdinaryComparison() {
        let code = content(32)
        #expect(ConstantTime.areEqual(code, code))
        #expect(ConstantTime.areEqual([], []))
        #expect(!ConstantTime.areEqual(code, Array(code.dropLast())))
        #expect(!ConstantTime.areEqual([], code))
    }

    @Test(arguments: 0..<32)
    func seesADifferenceAtEveryPlace(_ place: Int) {
        var other = content(32)
        other[place] ^= 1
        #expect(!ConstantTime.areEqual(content(32), other))
    }
}

struct RandomBytesTests {
    @Test func givesAsManyAsAskedForAndNeverTheSame() throws {
        let all = try (0..<100).map { _ in try RandomBytes.make(16) }
        #expect(all.allSatisfy { $0.count == 16 })
        #expect(Set(all).count == 100)
    }
}

struct CryptographyErrorTests {
    @Test func saysWhatFailed() {
        #expect(CryptographyError.keyLength(31).description == "a key must be 32 bytes, this one has 31")
        #expect(CryptographyError.library(operation: "HMAC", code: 7).description.contains("HMAC"))
        #expect(!CryptographyError.cannotOpen.description.isEmpty)
    }
}
