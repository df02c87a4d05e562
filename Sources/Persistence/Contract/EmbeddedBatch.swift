import Domain

/// What embedding some memories of a user gave.
public struct EmbeddedBatch: Sendable {
    /// The vectors.
    public var vectors: [EmbeddedVector] = []
    /// The sectors of memories, now that their vectors are known.
    public var sectors: [String: SectorAssignment] = [:]
    /// What joins the memories with others; a pair that is joined already keeps its link.
    public var links: [MemoryLink] = []

    /// Holds nothing yet.
    public init() {}
}
