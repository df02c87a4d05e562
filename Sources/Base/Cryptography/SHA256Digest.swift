internal import COpenSSL

/// SHA-256 by libcrypto, for key ids.
///
/// Source: [FIPS 180-4](https://doi.org/10.6028/NIST.FIPS.180-4).
public enum SHA256Digest {
    /// Returns the digest of a message: 32 bytes.
    public static func digest(of message: [UInt8]) -> [UInt8] {
        var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
        _ = SHA256(message, message.count, &digest)
        return digest
    }
}
