import Cryptography

/// Ids made here: a prefix and 16 random bytes in base62.
public enum OpaqueID {
    /// What an id is of.
    public enum Prefix: String, Sendable {
        /// A user.
        case user = "usr_"
        /// A memory.
        case memory = "mem_"
        /// A webhook event.
        case event = "evt_"
        /// A question of an agent.
        case invocation = "inv_"
    }

    private static let digits = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz".utf8)

    /// Makes a fresh id: the prefix and 22 digits.
    public static func make(_ prefix: Prefix) throws(StoreError) -> String {
        prefix.rawValue + base62(try sealing { () throws(CryptographyError) in try RandomBytes.make(16) })
    }

    /// The digits of a big-endian number of 16 bytes, 22 of them with leading zeros.
    static func base62(_ bytes: [UInt8]) -> String {
        var number = bytes.reduce(UInt128(0)) { $0 << 8 | UInt128($1) }
        var text = [UInt8](repeating: digits[0], count: 22)
        for index in text.indices.reversed() {
            text[index] = digits[Int(number % 62)]
            number /= 62
        }
        return String(decoding: text, as: UTF8.self)
    }
}

/// Runs a call of Cryptography and turns its errors into the store's.
func sealing<T>(
    _ what: String = "a sealed value", _ body: () throws(CryptographyError) -> T
) throws(StoreError) -> T {
    do {
        return try body()
    } catch .cannotOpen, .keyLength {
        throw .cannotOpen(what)
    } catch {
        throw .cryptography
    }
}
