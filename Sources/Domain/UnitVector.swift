/// A vector of length 1 that stands for a piece of text.
///
/// - Shape: ``components`` has as many elements as the model has dimensions.
/// - Units: none; the Euclidean norm is 1, so ``similarity(to:)`` is a cosine in -1…1.
/// - Stored form: little-endian IEEE 754 binary32, 4 bytes a component, no header.
///
/// Source: Manning, Raghavan and Schütze, *Introduction to Information Retrieval* (2008), section 6.3: ranking
/// normalised vectors by dot product ranks them by cosine.
public struct UnitVector: Sendable, Equatable {
    /// Why numbers are no unit vector.
    public enum Fault: Error, Equatable, CustomStringConvertible {
        /// A component is infinite or not a number.
        case notFinite(index: Int)
        /// The vector is empty, or its length is zero or too large for a number.
        case noDirection
        /// Stored bytes are no whole number of components.
        case byteCount(Int)
        /// A stored vector has another length than 1.
        case notUnitLength

        /// Says what is wrong, without any component.
        public var description: String {
            switch self {
            case .notFinite(let index): "component \(index) of a vector is not finite"
            case .noDirection: "a vector has no direction"
            case .byteCount(let count): "\(count) bytes are no stored vector"
            case .notUnitLength: "a stored vector has not the length 1"
            }
        }
    }

    /// The components, in the model's order.
    public let components: [Float]

    /// Scales a vector to unit length.
    ///
    /// - Parameter raw: The model's output, at any scale.
    /// - Throws: ``Fault/notFinite(index:)`` at the first NaN or infinity; ``Fault/noDirection`` when there is nothing
    ///   to scale.
    public init(normalizing raw: [Float]) throws(Fault) {
        if let index = raw.firstIndex(where: { !$0.isFinite }) { throw .notFinite(index: index) }
        let norm = Self.dot(raw, raw).squareRoot()
        guard norm.isNormal else { throw .noDirection }
        components = raw.map { $0 / norm }
    }

    /// Reads the stored form.
    ///
    /// - Parameter stored: What ``storedBytes`` gave.
    /// - Throws: ``Fault`` when the bytes are not the stored form of a unit vector.
    public init(stored: some Sequence<UInt8>) throws(Fault) {
        let bytes = Array(stored)
        guard !bytes.isEmpty, bytes.count % 4 == 0 else { throw .byteCount(bytes.count) }
        let components = bytes.withUnsafeBytes { raw in
            [Float](unsafeUninitializedCapacity: raw.count / 4) { buffer, count in
                for index in 0..<(raw.count / 4) {
                    let bits = UInt32(littleEndian: raw.loadUnaligned(fromByteOffset: index * 4, as: UInt32.self))
                    buffer.initializeElement(at: index, to: Float(bitPattern: bits))
                }
                count = raw.count / 4
            }
        }
        // A NaN or an infinity anywhere fails here as well.
        guard abs(Self.dot(components, components) - 1) < 1e-3 else { throw .notUnitLength }
        self.components = components
    }

    /// The stored form: 4 bytes a component.
    public var storedBytes: [UInt8] {
        [UInt8](unsafeUninitializedCapacity: components.count * 4) { buffer, count in
            let raw = UnsafeMutableRawBufferPointer(buffer)
            for (index, component) in components.enumerated() {
                raw.storeBytes(
                    of: component.bitPattern.littleEndian, toByteOffset: index * 4, as: UInt32.self)
            }
            count = components.count * 4
        }
    }

    /// The cosine of the angle between two vectors of the same model, -1…1.
    ///
    /// - Parameter other: A vector with as many components; comparing vectors of two models is a bug.
    /// - Returns: The dot product.
    public func similarity(to other: UnitVector) -> Float {
        precondition(components.count == other.components.count, "vectors of two models are never compared")
        return Self.dot(components, other.components)
    }

    private static func dot(_ left: [Float], _ right: [Float]) -> Float {
        let count = min(left.count, right.count)
        return left.withUnsafeBytes { left in
            right.withUnsafeBytes { right in
                // Two chains of additions, since one alone waits for itself.
                var (first, second) = (SIMD8<Float>.zero, SIMD8<Float>.zero)
                var index = 0
                while index + 16 <= count {
                    first +=
                        left.loadUnaligned(fromByteOffset: index * 4, as: SIMD8<Float>.self)
                        * right.loadUnaligned(fromByteOffset: index * 4, as: SIMD8<Float>.self)
                    second +=
                        left.loadUnaligned(fromByteOffset: index * 4 + 32, as: SIMD8<Float>.self)
                        * right.loadUnaligned(fromByteOffset: index * 4 + 32, as: SIMD8<Float>.self)
                    index += 16
                }
                var sum = (first + second).sum()
                while index < count {
                    sum +=
                        left.loadUnaligned(fromByteOffset: index * 4, as: Float.self)
                        * right.loadUnaligned(fromByteOffset: index * 4, as: Float.self)
                    index += 1
                }
                return sum
            }
        }
    }
}
