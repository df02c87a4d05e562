import Domain
import Time

/// Orders a caller's memories by how well they answer a question.
///
/// score = 0.6 · similarity + 0.2 · salience + 0.1 · recency + 0.1 · link, each term 0…1.
public struct Ranking: Sendable {
    /// How many of the best hits are followed along their links.
    private static let waypointCount = 10

    /// The memories that the ranking was made from, as an index sees them.
    let index: RecallIndex
    private let links: [[Neighbour]]
    private let weights: RankingWeights
    private let calibration: Calibration

    private struct Neighbour: Sendable {
        var item: Int
        var link: MemoryLink
    }

    /// Indexes a caller's memories.
    ///
    /// - Parameters:
    ///   - items: All memories of the caller, in any order.
    ///   - vectors: Their vectors by id, all of one model.
    ///   - family: What kind of model that is.
    ///   - links: What joins them.
    ///   - weights: What counts how much.
    public init(
        _ items: [RecallItem], vectors: [String: QuantizedVector] = [:],
        family: EmbeddingFamily = .sentenceTransformer, links: [MemoryLink] = [],
        weights: RankingWeights = RankingWeights()
    ) {
        calibration = .of(family)
        index = RecallIndex(items, vectors: vectors)
        self.weights = weights
        let places = Dictionary(
            index.order.items.enumerated().map { ($0.element.memory.id, $0.offset) },
            uniquingKeysWith: { first, _ in first })
        var neighbours = [[Neighbour]](repeating: [], count: links.isEmpty ? 0 : index.order.items.count)
        for link in links where link.weight > 0 {
            guard let first = places[link.first], let second = places[link.second] else { continue }
            neighbours[first].append(Neighbour(item: second, link: link))
            neighbours[second].append(Neighbour(item: first, link: link))
        }
        self.links = neighbours
    }

    /// The memory that the ranking takes, in bytes, estimated.
    public var byteCount: Int {
        index.byteCount + links.reduce(0) { $0 + 16 + $1.count * 96 }
            + index.order.items.reduce(0) { $0 + 400 + $1.memory.content.utf8.count * 2 }
    }

    /// Whether there is a vector to hold a question's against.
    public var hasVectors: Bool { index.hasVectors }

    /// Takes a question apart; ``Question/spoken`` is what is to be embedded.
    public func question(_ text: String, now: UnixTime) -> Question {
        Question(text, names: index.names, now: now)
    }

    /// Finds the best memories for a question.
    ///
    /// - Parameters:
    ///   - question: The question.
    ///   - vector: Its vector, of the same model as the memories'; `nil` compares words alone.
    ///   - limit: How many at most.
    ///   - now: The clock.
    ///   - filter: Which memories may be returned.
    /// - Returns: Hits, best first; of equal ones the earlier said.
    public func answer(
        to question: Question, vector: QuantizedVector?, limit: Int, now: UnixTime,
        filter: RecallFilter = RecallFilter()
    ) -> RecallAnswer {
        var answer = RecallAnswer(hits: [], confidence: 0, excluded: [:])
        var admitted: [Int] = []
        for (place, item) in index.order.items.enumerated() {
            if let reason = filter.exclusion(of: item.memory) {
                answer.excluded[reason, default: 0] += 1
            } else {
                admitted.append(place)
            }
        }
        guard !admitted.isEmpty else { return answer }
        let comparesMeaning = vector != nil && hasVectors
        let calibration = comparesMeaning ? self.calibration : .words
        let parts = weights.parts(calibration)
        let evidence = index.evidence(for: question, vector: vector, weights: parts)
        answer.wordMass = evidence.mass
        let best = admitted.reduce(-Float.infinity) { max($0, evidence.scores[$1]) }
        var candidates: [Candidate] = []
        for place in admitted where isHit(place, evidence, calibration) {
            candidates.append(candidate(place, evidence, best: best, range: calibration.range, now: now))
        }
        answer.excluded[.unrelated] = admitted.count - candidates.count
        answer.confidence = Confidence.value(
            candidates: candidates, admitted: admitted, evidence: evidence, speaker: parts[.speaker],
            calibration: calibration, named: { index.isNamed($0, in: evidence) })
        follow(&candidates, now: now)
        let top = Self.best(candidates, limit)
        answer.hits = top.map { hit($0, evidence, question) }
        return answer
    }

    private func isHit(_ place: Int, _ evidence: RecallEvidence, _ calibration: Calibration) -> Bool {
        evidence.coverage[place] > 0 || max(evidence.own[place], evidence.passage[place]) >= calibration.leastCosine
    }

    private func candidate(
        _ place: Int, _ evidence: RecallEvidence, best: Float, range: Double, now: UnixTime
    ) -> Candidate {
        let memory = index.order.items[place].memory
        return Candidate(
            place: place, evidence: evidence.scores[place],
            similarity: max(0, 1 + Double(evidence.scores[place] - best) / range),
            salience: memory.effectiveSalience(at: now), recency: Recency.value(days: now.days(since: memory.saidAt)),
            weights: weights)
    }

    /// Follows the links of the best hits, one hop.
    private func follow(_ candidates: inout [Candidate], now: UnixTime) {
        guard !links.isEmpty, weights.link != 0 else { return }
        var places: [Int: Int] = [:]
        for waypoint in Self.best(candidates, Self.waypointCount) {
            for neighbour in links[waypoint.place] {
                if places.isEmpty {
                    for (number, candidate) in candidates.enumerated() { places[candidate.place] = number }
                }
                guard let number = places[neighbour.item] else { continue }
                let value = neighbour.link.weight(at: now) * waypoint.similarity
                if value > candidates[number].link {
                    candidates[number].link = value
                    candidates[number].waypoint = waypoint.place
                }
            }
        }
    }

    /// The best of all, best first.
    private static func best(_ candidates: [Candidate], _ limit: Int) -> [Candidate] {
        if limit > 100 { return Array(candidates.sorted { $0.isBetter(than: $1) }.prefix(limit)) }
        // A few out of thousands: sorting all of them would take longer than finding them.
        var top: [Candidate] = []
        for candidate in candidates {
            if top.count == limit, let last = top.last, !candidate.isBetter(than: last) { continue }
            let place = top.firstIndex { candidate.isBetter(than: $0) } ?? top.endIndex
            top.insert(candidate, at: place)
            if top.count > limit { top.removeLast() }
        }
        return top
    }

    private func hit(_ candidate: Candidate, _ evidence: RecallEvidence, _ question: Question) -> RecallHit {
        RecallHit(
            memory: index.order.items[candidate.place].memory, score: candidate.score,
            similarity: candidate.similarity, parts: index.parts(candidate.place, of: evidence, question),
            salience: candidate.salience, recency: candidate.recency, link: candidate.link,
            path: candidate.waypoint.map { [index.order.items[$0].memory.id] } ?? [],
            matchedTerms: index.matches(question, in: candidate.place))
    }
}

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
        score = weights.similarity * similarity + weights.salience * salience + weights.recency * recency
    }

    func isBetter(than other: Candidate) -> Bool {
        (score, evidence, -place) > (other.score, other.evidence, -other.place)
    }
}
