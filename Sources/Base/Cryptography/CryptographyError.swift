/// What can go wrong in libcrypto, or with bytes that were sealed elsewhere.
public enum CryptographyError: Error, Equatable, CustomStringConvertible {
    /// A call of libcrypto failed: it could not allocate, or a provider forbids the algorithm.
    case library(operation: String, code: UInt)
    /// The bytes are no sealed value, or were sealed with another key or in another place, or were changed.
    case cannotOpen
    /// A key has another length than ``SealingKey/byteCount``.
    case keyLength(Int)

    /// Says what failed; holds no key, plaintext or ciphertext.
    public var description: String {
        switch self {
        case .library(let operation, let code): "libcrypto refused \(operation) (code \(code))"
        case .cannotOpen: "a sealed value does not open with the keys at hand"
        case .keyLength(let count): "a key must be \(SealingKey.byteCount) bytes, this one has \(count)"
        }
    }
}
