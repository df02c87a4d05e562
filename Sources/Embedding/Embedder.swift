import Domain

/// What a text is to others.
public enum TextRole: Sendable {
    /// It asks for something.
    case question
    /// It may answer, or be compared with others that may.
    case memory
}

/// What turns texts into vectors.
public protocol Embedder: Sendable {
    /// Whose vectors these are; stored beside each of them.
    var model: EmbeddingModel { get }
    /// What its cosines mean.
    var family: EmbeddingFamily { get }
    /// Whether somebody else's machine does the work, so that it may take long while this one is idle.
    var isRemote: Bool { get }

    /// Turns texts into vectors.
    ///
    /// - Parameters:
    ///   - texts: Any texts; the empty one has a vector as well.
    ///   - role: What they are to each other; a model may have been trained to tell.
    /// - Returns: A vector for each text, in their order, with as many components as ``model`` has dimensions.
    /// - Throws: ``EmbeddingError``.
    func embed(_ texts: [String], as role: TextRole) throws(EmbeddingError) -> [UnitVector]
}

extension Embedder {
    /// What most models are.
    public var family: EmbeddingFamily { .sentenceTransformer }

    /// Most models run in this process.
    public var isRemote: Bool { false }

    /// Turns one text into a vector.
    ///
    /// - Parameters:
    ///   - text: Any text.
    ///   - role: What it is to others.
    /// - Returns: Its vector.
    /// - Throws: ``EmbeddingError``.
    public func embed(_ text: String, as role: TextRole) throws(EmbeddingError) -> UnitVector {
        guard let vector = try embed([text], as: role).first else { throw .noDirection }
        return vector
    }
}
