internal import COpenSSL

/// Bytes from libcrypto's random generator, for keys, nonces and ids.
public enum RandomBytes {
    /// Makes random bytes fit for keys.
    ///
    /// - Parameter count: How many, at least 1.
    /// - Returns: That many bytes.
    /// - Throws: ``CryptographyError/library(operation:code:)`` if the generator is not seeded.
    public static func make(_ count: Int) throws(CryptographyError) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        guard RAND_bytes(&bytes, CInt(count)) == 1 else {
            throw .library(operation: "RAND_bytes", code: UInt(ERR_get_error()))
        }
        return bytes
    }
}
