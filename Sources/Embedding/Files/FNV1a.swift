/// The FNV-1a hash with 64 bits: quick over short words, and the same in every process.
///
/// Source: Fowler, Noll and Vo, [RFC 9923](https://www.rfc-editor.org/rfc/rfc9923).
struct FNV1a: Equatable {
    /// The hash of everything so far.
    private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

    /// Takes in one more byte.
    @inline(__always)
    mutating func combine(_ byte: UInt8) {
        value = (value ^ UInt64(byte)) &* 0x100_0000_01b3
    }

    /// Takes in more bytes.
    mutating func combine(contentsOf bytes: some Sequence<UInt8>) {
        for byte in bytes { combine(byte) }
    }
}
