/// A memory on its way into the answer.
struct Candidate: Sendable {
    var place: Int
    var evidence: Float
    var similarity: Double
    var salience: Double
    var recency: Double
    var link = 0.0 {
        didSet { score += (link - oldValue) * linkWeight }
    }
    /// The hit whose link leads here.
    var waypoint: Int?
    private(set) var score: Double
    private let linkWeight: Double

    init(
        place: Int, evidence: Float, similarity: Double, salience: Double, recency: Double, weights: RankingWeights
    ) {
        self.place = place
        self.evidence = evidence
        self.similarity = similarity
        self.salience = salience
        self.recency = recency
        linkWeight = weights.link
        score = Self.score(similarity: similarity, salience: salience, recency: recency, weights)
    }

    /// The score of a memory that no link leads to; no term that grows lessens it, rounding included.
    static func score(similarity: Double, salience: Double, recency: Double, _ weights: RankingWeights) -> Double {
        weights.similarity * similarity + weights.salience * salience + weights.recency * recency
    }

    func isBetter(than other: Candidate) -> Bool {
        (score, evidence, -place) > (other.score, other.evidence, -other.place)
    }
}

/// The best of many candidates, without keeping the others.
struct BestCandidates {
    private let limit: Int
    /// Best first.
    private(set) var candidates: [Candidate] = []

    /// Keeps so many.
    init(_ limit: Int) { self.limit = limit }

    /// The one that the next one has to surpass; `nil` while there is room.
    var last: Candidate? { candidates.count < limit ? nil : candidates.last }

    /// Takes one in, if it is good enough.
    mutating func add(_ candidate: Candidate) {
        if let last {
            guard candidate.isBetter(than: last) else { return }
            candidates.removeLast()
        }
        let place = candidates.firstIndex { candidate.isBetter(than: $0) } ?? candidates.endIndex
        candidates.insert(candidate, at: place)
    }
}
