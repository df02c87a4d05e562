import Cryptography
import Testing

struct HMACSHA256Tests {
    /// One test case of RFC 4231, section 4.
    struct Vector: CustomTestStringConvertible {
        var name: String
        var key: [UInt8]
        var message: [UInt8]
        var code: String

        var testDescription: String { name }
    }

    static let rfc4231 = [
        Vector(
            name: "4.2", key: [UInt8](repeating: 0x0b, count: 20), message: Array("Hi There".utf8),
            code: "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"),
        Vector(
            name: "4.3, a key shorter than the code", key: Array("Jefe".utf8),
            message: Array("what do ya want for nothing?".utf8),
            code: "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"),
        Vector(
            name: "4.4", key: [UInt8](repeating: 0xaa, count: 20), message: [UInt8](repeating: 0xdd, count: 50),
            code: "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe"),
        Vector(
            name: "4.5", key: Array(0x01...0x19), message: [UInt8](repeating: 0xcd, count: 50),
            code: "82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b"),
        Vector(
            name: "4.6, of which only half is published", key: [UInt8](repeating: 0x0c, count: 20),
            message: Array("Test With Truncation".utf8), code: "a3b6167473100ee06e0c796c2955552b"),
        Vector(
            name: "4.7, a key longer than a block", key: [UInt8](repeating: 0xaa, count: 131),
            message: Array("Test Using Larger Than Block-Size Key - Hash Key First".utf8),
            code: "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"),
        Vector(
            name: "4.8, key and message longer than a block", key: [UInt8](repeating: 0xaa, count: 131),
            message: Array(
                ("This is a test using a larger than block-size key and a larger than block-size data. "
                    + "The key needs to be hashed before being used by the HMAC algorithm.").utf8),
            code: "9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2"),
    ]

    @Test(arguments: rfc4231)
    func agreesWithRFC4231(_ vector: Vector) throws {
        let code = try HMACSHA256.authenticationCode(for: vector.message, key: vector.key)
        #expect(code.count == HMACSHA256.byteCount)
        #expect(code.starts(with: bytes(vector.code)))
    }

    @Test func authenticatesAnEmptyMessage() throws {
        // The code of "" under the key "key", as `openssl dgst -sha256 -hmac key` prints it.
        let code = try HMACSHA256.authenticationCode(for: [], key: Array("key".utf8))
        #expect(code == bytes("5d5d139563c95b5967b9bd9a8c9b233a9dedb45072794cd232dc1b74832607d0"))
    }
}
