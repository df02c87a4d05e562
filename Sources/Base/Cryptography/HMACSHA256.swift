internal import COpenSSL

/// HMAC-SHA-256 by libcrypto: webhook signatures, and the keyed hashes by which callers are found.
///
/// Source: [RFC 2104](https://www.rfc-editor.org/rfc/rfc2104). `HMACSHA256Tests` runs the vectors of
/// [RFC 4231](https://www.rfc-editor.org/rfc/rfc4231), section 4.
public enum HMACSHA256 {
    /// The length of an authentication code, in bytes.
    public static let byteCount = 32

    /// Returns the authentication code of a message.
    ///
    /// - Parameters:
    ///   - message: The bytes as received; hash a request body before decoding it.
    ///   - key: The shared secret, at least one byte.
    /// - Returns: ``byteCount`` bytes.
    /// - Throws: ``CryptographyError`` if libcrypto cannot allocate or a provider forbids the key.
    public static func authenticationCode(for message: [UInt8], key: [UInt8]) throws(CryptographyError) -> [UInt8] {
        precondition(!key.isEmpty, "an empty HMAC key authenticates nothing")
        var code = [UInt8](repeating: 0, count: byteCount)
        var written: CUnsignedInt = 0
        // The one-shot HMAC() stays in OpenSSL 3; the HMAC_CTX calls are deprecated.
        let result = HMAC(EVP_sha256(), key, CInt(key.count), message, message.count, &code, &written)
        guard result != nil, written == byteCount else {
            throw .library(operation: "HMAC", code: UInt(ERR_get_error()))
        }
        return code
    }
}
