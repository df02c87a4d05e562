import Domain

/// A number for each sector.
struct SectorWeights: Sendable, Equatable {
    private var lanes = SIMD8<Double>.zero

    /// The weight of one sector.
    subscript(sector: Sector) -> Double {
        get { lanes[SectorTraits.places[sector] ?? 0] }
        set { lanes[SectorTraits.places[sector] ?? 0] = newValue }
    }

    /// The sum of two, sector by sector.
    static func + (left: Self, right: Self) -> Self {
        var sum = left
        sum.lanes += right.lanes
        return sum
    }

    /// The sector with the most weight.
    var heaviest: Sector {
        var best = Sector.semantic
        // At equal weight the rarer kind wins.
        for (sector, _) in SectorTraits.all
        where self[sector] > self[best] || self[sector] == self[best] && best == .semantic {
            best = sector
        }
        return best
    }
}
