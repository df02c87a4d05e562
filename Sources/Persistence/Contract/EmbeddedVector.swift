import Domain

/// One vector on its way into the database.
public struct EmbeddedVector: Sendable {
    /// The memory.
    public var memoryID: String
    /// Which of its texts.
    public var view: MemoryVectors.View
    /// The vector.
    public var vector: QuantizedVector

    /// Names a vector.
    public init(memoryID: String, view: MemoryVectors.View, vector: QuantizedVector) {
        self.memoryID = memoryID
        self.view = view
        self.vector = vector
    }
}
