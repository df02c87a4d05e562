import Persistence
internal import CZlib

/// Deflates text before it is sealed; sealed bytes do not shrink.
///
/// The form is the content's length (8 bytes, big endian) ‖ a zlib stream.
///
/// Source: [RFC 1950](https://www.rfc-editor.org/rfc/rfc1950).
package enum Compression {
    /// The most bytes that are opened; a stored length beyond it is not believed.
    private static let limit = 1 << 30
    private static let headerCount = 8

    /// Deflates.
    package static func compress(_ content: [UInt8]) throws(StoreError) -> [UInt8] {
        let bound = compressBound(uLong(content.count))
        var result = Z_OK
        let compressed = [UInt8](unsafeUninitializedCapacity: headerCount + Int(bound)) { buffer, count in
            for index in 0..<headerCount {
                buffer[index] = UInt8(truncatingIfNeeded: content.count >> (56 - 8 * index))
            }
            var length = bound
            result = compress2(
                buffer.baseAddress.map { $0 + headerCount }, &length, content, uLong(content.count),
                Z_DEFAULT_COMPRESSION)
            count = headerCount + Int(length)
        }
        guard result == Z_OK else { throw .malformed("a payload that should be compressed") }
        return compressed
    }

    /// Inflates what ``compress(_:)`` made.
    package static func decompress(_ compressed: [UInt8]) throws(StoreError) -> [UInt8] {
        let length = compressed.prefix(headerCount).reduce(0) { $0 << 8 | Int($1) }
        guard compressed.count > headerCount, (0...limit).contains(length) else { throw .malformed("a payload file") }
        var result = Z_OK
        let content = [UInt8](unsafeUninitializedCapacity: max(length, 1)) { buffer, count in
            var written = uLong(length)
            result = compressed.withUnsafeBufferPointer {
                uncompress(
                    buffer.baseAddress, &written, $0.baseAddress.map { $0 + headerCount },
                    uLong(compressed.count - headerCount))
            }
            count = Int(written)
        }
        guard result == Z_OK, content.count == length else { throw .malformed("a payload file") }
        return content
    }
}
