/// Seals long content in segments of 1 MiB, so that a file can be written and read piece by piece.
///
/// Every segment is a sealed value of its own; its context carries the segment's number and whether it is
/// the last, so that segments cannot be dropped, swapped or cut off unnoticed. A file is
/// `ELS1` ‖ for each segment: length (4 bytes, big endian) ‖ sealed value.
public enum SegmentedSeal {
    /// The plain bytes in one segment, but for the last.
    public static let segmentByteCount = 1 << 20

    private static let magic = Array("ELS1".utf8)

    /// Seals content of any length.
    public static func seal(_ content: [UInt8], key: SealingKey, context: String) throws(CryptographyError) -> [UInt8] {
        var file = magic
        file.reserveCapacity(content.count + (content.count / segmentByteCount + 1) * (SealingKey.overhead + 4) + 4)
        var start = 0
        var number = 0
        repeat {
            let end = min(start + segmentByteCount, content.count)
            let last = end == content.count
            let sealed = try key.seal(
                Array(content[start..<end]), context: segmentContext(context, number: number, last: last))
            withUnsafeBytes(of: UInt32(sealed.count).bigEndian) { file.append(contentsOf: $0) }
            file.append(contentsOf: sealed)
            start = end
            number += 1
        } while start < content.count
        return file
    }

    /// Opens what ``seal(_:key:context:)`` made.
    ///
    /// - Throws: ``CryptographyError/cannotOpen`` if a segment is missing, moved, changed or cut short.
    public static func open(_ file: [UInt8], key: SealingKey, context: String) throws(CryptographyError) -> [UInt8] {
        guard file.starts(with: magic) else { throw .cannotOpen }
        var content: [UInt8] = []
        content.reserveCapacity(file.count)
        var position = magic.count
        var number = 0
        while position < file.count {
            guard position + 4 <= file.count else { throw .cannotOpen }
            let length = file[position..<position + 4].reduce(0) { $0 << 8 | Int($1) }
            let end = position + 4 + length
            guard end <= file.count else { throw .cannotOpen }
            let segment = segmentContext(context, number: number, last: end == file.count)
            content += try key.open(Array(file[position + 4..<end]), context: segment)
            position = end
            number += 1
        }
        guard number > 0 else { throw .cannotOpen }
        return content
    }

    private static func segmentContext(_ context: String, number: Int, last: Bool) -> String {
        "\(context)|\(number)|\(last ? "last" : "more")"
    }
}
