/// Ids made here: a prefix and 16 random bytes in base62.
///
/// The bytes are the system's: on Linux `SystemRandomNumberGenerator` calls getrandom(2) for each of them and stops the
/// program should the kernel have none, so that making an id cannot fail.
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
    public static func make(_ prefix: Prefix) -> String {
        var generator = SystemRandomNumberGenerator()
        return prefix.rawValue + base62(UInt128(generator.next()) << 64 | UInt128(generator.next()))
    }

    /// The digits of a number of 16 bytes, 22 of them with leading zeros.
    static func base62(_ number: UInt128) -> String {
        var number = number
        var text = [UInt8](repeating: digits[0], count: 22)
        for index in text.indices.reversed() {
            text[index] = digits[Int(number % 62)]
            number /= 62
        }
        return String(decoding: text, as: UTF8.self)
    }
}
