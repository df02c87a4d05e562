/// Sentences that stand for the sectors, as vectors.
public struct SectorPrototypes: Sendable {
}
