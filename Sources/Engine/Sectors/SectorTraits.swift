import Domain
import Languages

/// What tells a sector from the others.
///
/// The one place for a new sector beside its case in ``Sector``: the compiler asks for both, and every language pack for
/// the words.
struct SectorTraits: Sendable {
    /// Its phrases in a language.
    let phrases: KeyPath<SectorWords, [SectorWords.Weighted]> & Sendable
    /// The words of labels under which a value is of this sector; `nil` for what a value is unless its label says
    /// otherwise.
    let labels: (KeyPath<SectorWords, WordList> & Sendable)?
    /// Which of two sectors whose labels both fit counts: the lower one.
    let labelRank: Int
    /// At equal weight the rarer sector wins: 0 for the rarest.
    ///
    /// Each has a rank of its own, below 8.
    let rarity: Int
    /// The sentences that stand for it, a line each; every sector has as many.
    let prototypes: String

    private static func traits(of sector: Sector) -> SectorTraits {
        switch sector {
        case .reflective:
            SectorTraits(
                phrases: \SectorWords.reflective, labels: \SectorWords.reflectiveLabels, labelRank: 1, rarity: 0,
                prototypes: SectorPrototypes.reflective)
        case .procedural:
            SectorTraits(
                phrases: \SectorWords.procedural, labels: \SectorWords.proceduralLabels, labelRank: 2, rarity: 1,
                prototypes: SectorPrototypes.procedural)
        case .emotional:
            SectorTraits(
                phrases: \SectorWords.emotional, labels: \SectorWords.emotionalLabels, labelRank: 0, rarity: 2,
                prototypes: SectorPrototypes.emotional)
        case .semantic:
            SectorTraits(
                phrases: \SectorWords.semantic, labels: nil, labelRank: 4, rarity: 3,
                prototypes: SectorPrototypes.semantic)
        case .episodic:
            SectorTraits(
                phrases: \SectorWords.episodic, labels: \SectorWords.episodicLabels, labelRank: 3, rarity: 4,
                prototypes: SectorPrototypes.episodic)
        }
    }

    /// All of them, by their ``rarity``.
    static let all: [(sector: Sector, traits: SectorTraits)] = Sector.allCases.map { ($0, traits(of: $0)) }
        .sorted { $0.1.rarity < $1.1.rarity }

    /// The place of each sector in ``all``.
    static let places = Dictionary(
        uniqueKeysWithValues: all.enumerated().map { ($0.element.sector, $0.offset) })
}
