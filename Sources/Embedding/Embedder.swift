import Domain

/// What turns texts into vectors.
public protocol Embedder: Sendable {
    /// Whose vectors these are; stored beside each of them.
    var model: EmbeddingModel { get }
    /// Whether somebody else's machine does the work, so that it may take long while this one is idle.
    var isRemote: Bool { get }

    /// Turns texts into vectors.
    ///
    /// - Parameter texts: Any texts; the empty one has a vector as well.
    /// - Returns: A vector for each text, in their order, with as many components as ``model`` has dimensions.
    /// - Throws: ``EmbeddingError``.
    func embed(_ texts: [String]) throws(EmbeddingError) -> [UnitVector]
}

extension Embedder {
    /// Most models run in this process.
    public var isRemote: Bool { false }

    /// Turns one text into a vector.
    ///
    /// - Parameter text: Any text.
    /// - Returns: Its vector.
    /// - Throws: ``EmbeddingError``.
    public func embed(_ text: String) throws(EmbeddingError) -> UnitVector {
        guard let vector = try embed([text]).first else { throw .noDirection }
        return vector
    }
}
