/// A unit vector at a quarter of its size: a byte for each component and one scale.
///
/// - Shape: ``components`` has as many elements as the model has dimensions.
/// - Units: none; component × ``scale`` is the component of the unit vector, off by at most half of ``scale``.
/// - Stored form: the scale as little-endian IEEE 754 binary32, then a signed byte a component.
///
/// The cosine of two such vectors differs from the exact one by about 0.003; `elaoms-bench recall` is measured with it.
public struct QuantizedVector: Sendable, Equatable {
    /// The name of the stored form, kept beside it.
    public static let typeName = "int8"

    /// What a byte stands for.
    public let scale: Float
    /// The components, -127…127.
    public let components: [Int8]

    /// Rounds a vector.
    ///
    /// - Parameter vector: The vector; its largest component becomes 127 or -127.
    public init(_ vector: UnitVector) {
        let largest = vector.components.reduce(0) { max($0, abs($1)) }
        scale = largest / 127
        components = vector.components.map { Int8(($0 * 127 / largest).rounded()) }
    }

    /// Reads the stored form.
    ///
    /// - Parameter stored: What ``storedBytes`` gave.
    /// - Throws: ``UnitVector/Fault`` when the bytes are not the stored form of such a vector.
    public init(stored: [UInt8]) throws(UnitVector.Fault) {
        guard stored.count > 4 else { throw .byteCount(stored.count) }
        let bits = stored.withUnsafeBytes { UInt32(littleEndian: $0.loadUnaligned(as: UInt32.self)) }
        scale = Float(bitPattern: bits)
        components = stored.dropFirst(4).map { Int8(bitPattern: $0) }
        let squares = components.reduce(0) { $0 + Int($1) * Int($1) }
        // A NaN or an infinity fails here as well.
        guard abs(Float(squares) * scale * scale - 1) < 0.05 else { throw .notUnitLength }
    }

    /// The stored form.
    public var storedBytes: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(4 + components.count)
        withUnsafeBytes(of: scale.bitPattern.littleEndian) { bytes.append(contentsOf: $0) }
        for component in components { bytes.append(UInt8(bitPattern: component)) }
        return bytes
    }
}
