import Domain
import Foundation

/// Sentences that stand for the sectors, as vectors of one model.
///
/// A worker embeds ``sentences`` once when it starts; whatever is embedded by the same model afterwards can be held
/// against them.
public struct SectorPrototypes: Sendable {
    /// One of the sentences.
    public struct Sentence: Sendable, Equatable {
        /// What it stands for.
        public let sector: Sector
        /// What is embedded.
        public let text: String
    }

    /// Every sentence; each sector has as many as the others.
    public static let sentences: [Sentence] = SectorTraits.all.flatMap { sector, traits in
        traits.prototypes.split(separator: "\n").map { Sentence(sector: sector, text: String($0)) }
    }

    private let vectors: [(sector: Sector, vector: UnitVector)]
    /// How fast a prototype loses weight with distance.
    ///
    /// The maximum, the mean of the nearest three and the centroid were tried on the same sentences and are no better.
    private let temperature: Double

    /// Takes the vectors of the sentences.
    ///
    /// - Parameters:
    ///   - vectors: One for each of ``sentences``, in their order.
    ///   - family: What kind of model made them.
    public init(vectors: [UnitVector], family: EmbeddingFamily) {
        temperature = family.temperature
        precondition(vectors.count == Self.sentences.count, "each prototype has one vector")
        self.vectors = zip(Self.sentences, vectors).map { ($0.sector, $1) }
    }

    /// Embeds the sentences.
    ///
    /// - Parameters:
    ///   - family: What kind of model embeds.
    ///   - embed: Turns texts into one vector each, in their order.
    /// - Throws: What `embed` throws.
    public init<Failure: Error>(family: EmbeddingFamily, embed: ([String]) throws(Failure) -> [UnitVector])
        throws(Failure)
    {
        self.init(vectors: try embed(Self.sentences.map(\.text)), family: family)
    }

    /// Tells how close a text is to the sentences of each sector.
    ///
    /// - Parameter vector: The text's vector by the model of the prototypes.
    /// - Returns: For every sector a share of the whole: together they are 1, and a text close to none has 0.2 each.
    public func closeness(of vector: UnitVector) -> [Sector: Double] {
        let shares = shares(of: vector)
        return Dictionary(uniqueKeysWithValues: Sector.allCases.map { ($0, shares[$0]) })
    }

    /// As ``closeness(of:)``, without a dictionary.
    func shares(of vector: UnitVector) -> SectorWeights {
        var shares = SectorWeights()
        var total = 0.0
        for prototype in vectors {
            let weight = exp(Double(prototype.vector.similarity(to: vector)) / temperature)
            shares[prototype.sector] += weight
            total += weight
        }
        for sector in Sector.allCases { shares[sector] /= total }
        return shares
    }
}
