/// Decodes `%41` in paths and queries.
///
/// Source: [URL Standard, percent-encoded bytes](https://url.spec.whatwg.org/#percent-encoded-bytes). A `%` that two
/// hexadecimal digits do not follow stays as it is.
package enum PercentEncoding {
    /// Returns the text that encoded bytes stand for; bytes that are no UTF-8 are replaced.
    ///
    /// - Parameters:
    ///   - bytes: The text as it was sent.
    ///   - readsPlusAsSpace: As in a query; in a path a plus sign is one.
    /// - Returns: The text, decoded once: `%2541` is `%41`.
    package static func decode(_ bytes: some Collection<UInt8>, readsPlusAsSpace: Bool = false) -> String {
        var decoded: [UInt8] = []
        decoded.reserveCapacity(bytes.count)
        var rest = bytes[...]
        while let byte = rest.popFirst() {
            switch byte {
            case UInt8(ascii: "%"):
                let digits = rest.prefix(2).compactMap { digit($0) }
                if digits.count == 2 {
                    decoded.append(digits[0] << 4 | digits[1])
                    rest.removeFirst(2)
                } else {
                    decoded.append(byte)
                }
            case UInt8(ascii: "+") where readsPlusAsSpace: decoded.append(UInt8(ascii: " "))
            default: decoded.append(byte)
            }
        }
        return String(decoding: decoded, as: UTF8.self)
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        default: nil
        }
    }
}
