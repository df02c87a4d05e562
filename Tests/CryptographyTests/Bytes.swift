/// The bytes that a published vector writes in hexadecimal; white space parts groups.
func bytes(_ hex: String) -> [UInt8] {
    let digits = hex.filter { !$0.isWhitespace }.compactMap { UInt8(String($0), radix: 16) }
    return stride(from: 0, to: digits.count - 1, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
}

/// Content of which no two stretches of 4 KiB are the same, so that a mix-up shows; fast in debug builds, too.
func content(_ count: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count + 4096)
    let block = (0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    while bytes.count < count {
        let start = bytes.count
        bytes += block
        bytes[start] = UInt8(truncatingIfNeeded: start >> 12)
        bytes[start + 1] = UInt8(truncatingIfNeeded: start >> 20)
    }
    return Array(bytes.prefix(count))
}
