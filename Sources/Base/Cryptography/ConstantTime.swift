internal import COpenSSL

/// Comparison that takes the same time wherever two secrets differ.
public enum ConstantTime {
    /// Whether two byte strings are equal; only their lengths can be learned from the time it takes.
    public static func areEqual(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        left.count == right.count && CRYPTO_memcmp(left, right, left.count) == 0
    }
}
