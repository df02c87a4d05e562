internal import COpenSSL

/// A 256-bit key that seals values with AES-256-GCM.
///
/// A sealed value is version (1 byte, 1) ‖ key id (4) ‖ nonce (12, random) ‖ ciphertext ‖ tag (16). What is sealed
/// for one place (the *context*, bound as associated data) does not open in another.
///
/// Source: [NIST SP 800-38D](https://doi.org/10.6028/NIST.SP.800-38D). `SealingKeyTests` runs a vector of its
/// accompanying test suite.
public struct SealingKey: Sendable, Equatable, CustomStringConvertible, CustomReflectable {
    /// The length of a key, in bytes.
    public static let byteCount = 32
    /// How many bytes longer a sealed value is than its content.
    public static let overhead = headerCount + nonceCount + tagCount

    private static let version: UInt8 = 1
    private static let headerCount = 5
    private static let nonceCount = 12
    private static let tagCount = 16

    /// The key itself.
    public let bytes: [UInt8]
    /// The first four bytes of the key's SHA-256; tells which of several keys sealed a value.
    public let id: [UInt8]

    /// Takes a key of ``byteCount`` bytes.
    ///
    /// - Throws: ``CryptographyError/keyLength(_:)``.
    public init(_ bytes: [UInt8]) throws(CryptographyError) {
        guard bytes.count == Self.byteCount else { throw .keyLength(bytes.count) }
        self.bytes = bytes
        id = Array(SHA256Digest.digest(of: bytes).prefix(4))
    }

    /// Names the key by its id; the bytes are never printed.
    public var description: String { "a key (\(id.map { String($0, radix: 16) }.joined(separator: ":")))" }

    /// Reflection shows the id only, so that dumping a configuration shows no key.
    public var customMirror: Mirror { Mirror(self, children: ["id": id]) }

    /// Makes a fresh random key.
    public static func random() throws(CryptographyError) -> SealingKey {
        try SealingKey(RandomBytes.make(byteCount))
    }

    /// Seals bytes for one place.
    ///
    /// - Parameters:
    ///   - plaintext: The content, which may be empty.
    ///   - context: Names the place, such as `memories|content|usr_1|mem_1`.
    /// - Returns: A sealed value, ``overhead`` bytes longer than the content.
    /// - Throws: ``CryptographyError/library(operation:code:)``.
    public func seal(_ plaintext: [UInt8], context: String) throws(CryptographyError) -> [UInt8] {
        try seal(plaintext, context: context, nonce: RandomBytes.make(Self.nonceCount))
    }

    /// Opens what ``seal(_:context:)`` made with the same key for the same place.
    ///
    /// - Throws: ``CryptographyError/cannotOpen``.
    public func open(_ sealed: [UInt8], context: String) throws(CryptographyError) -> [UInt8] {
        let bodyCount = sealed.count - Self.overhead
        guard bodyCount >= 0, bodyCount <= Int(CInt.max), sealed[0] == Self.version,
            sealed[1..<Self.headerCount].elementsEqual(id)
        else {
            throw .cannotOpen
        }
        guard let cipher = EVP_CIPHER_CTX_new() else { throw .library(operation: "EVP_CIPHER_CTX_new", code: 0) }
        defer { EVP_CIPHER_CTX_free(cipher) }
        var associated = context
        var isAuthentic = false
        let plaintext = [UInt8](unsafeUninitializedCapacity: max(bodyCount, 1)) { output, count in
            isAuthentic = sealed.withUnsafeBufferPointer { input -> Bool in
                guard let base = input.baseAddress else { return false }
                let nonce = base + Self.headerCount
                let body = nonce + Self.nonceCount
                let tag = UnsafeMutableRawPointer(mutating: body + bodyCount)
                var written: CInt = 0
                return EVP_DecryptInit_ex2(cipher, Self.algorithm, bytes, nonce, nil) == 1
                    && associated.withUTF8 {
                        EVP_DecryptUpdate(cipher, nil, &written, $0.baseAddress, CInt($0.count)) == 1
                    }
                    && EVP_DecryptUpdate(cipher, output.baseAddress, &written, body, CInt(bodyCount)) == 1
                    && EVP_CIPHER_CTX_ctrl(cipher, EVP_CTRL_GCM_SET_TAG, CInt(Self.tagCount), tag) == 1
                    && EVP_DecryptFinal_ex(cipher, output.baseAddress, &written) == 1
            }
            count = isAuthentic ? bodyCount : 0
        }
        guard isAuthentic else { throw .cannotOpen }
        return plaintext
    }

    /// Seals with a given nonce, for published vectors only: a nonce used twice breaks the cipher.
    func seal(_ plaintext: [UInt8], context: String, nonce: [UInt8]) throws(CryptographyError) -> [UInt8] {
        guard let cipher = EVP_CIPHER_CTX_new() else { throw .library(operation: "EVP_CIPHER_CTX_new", code: 0) }
        defer { EVP_CIPHER_CTX_free(cipher) }
        var associated = context
        let total = plaintext.count + Self.overhead
        let sealed = [UInt8](unsafeUninitializedCapacity: total) { output, count in
            count = 0
            guard let base = output.baseAddress else { return }
            base[0] = Self.version
            for index in 0..<4 { base[1 + index] = id[index] }
            for index in 0..<Self.nonceCount { base[Self.headerCount + index] = nonce[index] }
            let body = base + Self.headerCount + Self.nonceCount
            var written: CInt = 0
            let done =
                EVP_EncryptInit_ex2(cipher, Self.algorithm, bytes, nonce, nil) == 1
                && associated.withUTF8 { EVP_EncryptUpdate(cipher, nil, &written, $0.baseAddress, CInt($0.count)) == 1 }
                && EVP_EncryptUpdate(cipher, body, &written, plaintext, CInt(plaintext.count)) == 1
                && EVP_EncryptFinal_ex(cipher, body + plaintext.count, &written) == 1
                && EVP_CIPHER_CTX_ctrl(cipher, EVP_CTRL_GCM_GET_TAG, CInt(Self.tagCount), body + plaintext.count) == 1
            count = done ? total : 0
        }
        guard !sealed.isEmpty else { throw .library(operation: "AES-256-GCM", code: UInt(ERR_get_error())) }
        return sealed
    }

    /// Fetched once: in OpenSSL 3 `EVP_aes_256_gcm()` looks the implementation up again at every use.
    // Immutable after the fetch and documented as safe to share between threads.
    private nonisolated(unsafe) static let algorithm = EVP_CIPHER_fetch(nil, "AES-256-GCM", nil)
}
