import Domain

/// A number for each sector.
struct SectorWeights: Sendable, Equatable {
    /// At equal weight the rarer kind wins.
    private static let order: [Sector] = [.reflective, .procedural, .emotional, .semantic, .episodic]

    private var lanes = SIMD8<Double>.zero

    /// The weight of one sector.
    subscript(sector: Sector) -> Double {
        get { lanes[sector.lane] }
        set { lanes[sector.lane] = newValue }
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
        for sector in Self.order where self[sector] > self[best] || self[sector] == self[best] && best == .semantic {
            best = sector
        }
        return best
    }
}

extension Sector {
    /// Its place in a vector of weights.
    fileprivate var lane: Int {
        switch self {
        case .episodic: 0
        case .semantic: 1
        case .procedural: 2
        case .emotional: 3
        case .reflective: 4
        }
    }
}
