import Domain

/// One vector on its way into the database.
public struct EmbeddedVector: Sendable {
    /// The memory.
    public var memoryID: String
    /// The vector.
    public var vector: QuantizedVector

    /// Names a vector.
    public init(memoryID: String, vector: QuantizedVector) {
        self.memoryID = memoryID
        self.vector = vector
    }
}
