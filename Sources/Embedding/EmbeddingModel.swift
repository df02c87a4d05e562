/// Which model made a vector.
///
/// Vectors of two models are never compared.
public struct EmbeddingModel: Sendable, Hashable, CustomStringConvertible {
    /// The name that people know it by.
    public let name: String
    /// Components of a vector.
    public let dimensions: Int
    /// What tells two models of one name apart: hexadecimal digits of a hash over what decides the vectors.
    public let digest: String

    /// Names a model; see the properties.
    public init(name: String, dimensions: Int, digest: String) {
        self.name = name
        self.dimensions = dimensions
        self.digest = digest
    }

    /// The form that is stored beside a vector, as `all-MiniLM-L6-v2/384/5d1f0c9e8a7b6c5d`.
    public var description: String { "\(name)/\(dimensions)/\(digest)" }
}
