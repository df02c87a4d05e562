import Foundation

/// The mean of the vectors beside each memory, without a vector of its own.
///
/// The cosine with a weighted mean is the weighted sum of the cosines over the length of the sum of the vectors; only that
/// length depends on nothing but the memories, so it is all that is kept.
struct PassageTable: Sendable {
    /// What a memory weighs in the passage of another, by how many turns lie between them: exp(-d² / 8).
    private static let weights: [Float] = (0...4).map { exp(-Float($0 * $0) / 8) }

    /// For each memory one over the length of the sum; 0 without a vector.
    private let factors: [Float]

    /// Measures the passages.
    ///
    /// - Parameters:
    ///   - own: The vectors of the memories that have one, in their order.
    ///   - layout: Where the memories stand.
    ///   - hasVector: Whether a memory has one.
    init(_ own: VectorTable, _ layout: CallLayout, hasVector: (Int) -> Bool) {
        var rows = [Int32](repeating: -1, count: layout.count)
        var next: Int32 = 0
        for index in rows.indices where hasVector(index) {
            rows[index] = next
            next += 1
        }
        factors = rows.indices.map { index in
            if rows[index] < 0 { return 0 }
            var members: [(row: Int32, weight: Float)] = []
            Self.forEachNeighbour(of: index, layout) { neighbour, weight in
                if rows[neighbour] >= 0 { members.append((rows[neighbour], weight)) }
            }
            var squares: Float = 0
            for (place, member) in members.enumerated() {
                squares += member.weight * member.weight
                for other in members[..<place] {
                    squares += 2 * member.weight * other.weight * own.cosine(member.row, other.row)
                }
            }
            return squares > 0 ? 1 / squares.squareRoot() : 0
        }
    }

    /// The memory that the table takes, in bytes.
    var byteCount: Int { factors.count * 4 }

    /// The cosine of each passage.
    ///
    /// - Parameters:
    ///   - own: The cosine of each memory.
    ///   - layout: Where the memories stand.
    ///   - hasVector: Whether a memory has a vector; the passage of one without is at its own cosine, until it is guessed.
    /// - Returns: A cosine for each memory.
    func cosines(_ own: [Float], _ layout: CallLayout, hasVector: (Int) -> Bool) -> [Float] {
        factors.indices.map { index in
            if factors[index] == 0 { return own[index] }
            var sum: Float = 0
            Self.forEachNeighbour(of: index, layout) { neighbour, weight in
                if hasVector(neighbour) { sum += weight * own[neighbour] }
            }
            return sum * factors[index]
        }
    }

    @inline(__always)
    private static func forEachNeighbour(of index: Int, _ layout: CallLayout, _ use: (Int, Float) -> Void) {
        let run = layout.run(of: index)
        var neighbour = index
        while neighbour >= run.lowerBound {
            let distance = layout.distance(from: neighbour, to: index)
            if distance >= weights.count { break }
            use(neighbour, weights[distance])
            neighbour -= 1
        }
        neighbour = index + 1
        while neighbour < run.upperBound {
            let distance = layout.distance(from: index, to: neighbour)
            if distance >= weights.count { break }
            use(neighbour, weights[distance])
            neighbour += 1
        }
    }
}

/// How far out of the middle a cosine is, in the unit of how far they lie apart.
///
/// Cosines of one model lie closer together than another's, and those of one question higher than another's. Few memories
/// tell little of either: as many as ``CosineScale/priorCount`` count with the spread that the model usually has.
struct CosineScale: Sendable {
    /// How many memories' worth the usual spread is.
    private static let priorCount: Float = 30

    /// The middle.
    private(set) var mean: Float = 0
    /// One over the spread.
    private(set) var factor: Float = 0

    /// Of no cosines: everything is in the middle.
    init() {}

    /// Measures cosines.
    ///
    /// - Parameters:
    ///   - cosines: At least one.
    ///   - spread: The standard deviation that the model's cosines usually have.
    init(_ cosines: [Float], spread: Float) {
        let count = Float(cosines.count)
        let mean = cosines.reduce(0, +) / count
        let squares = cosines.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
        self.mean = mean
        factor = 1 / ((squares + Self.priorCount * spread * spread) / (count + Self.priorCount)).squareRoot()
    }

    /// Scales a cosine.
    func value(_ cosine: Float) -> Float { (cosine - mean) * factor }

    /// The cosine that a value stands for.
    func cosine(_ value: Float) -> Float { factor > 0 ? mean + value / factor : mean }
}
