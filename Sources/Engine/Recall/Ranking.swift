import Domain
import Time

/// Orders a caller's memories by how well they answer a question.
///
/// score = 0.67 · similarity + 0.2 · salience + 0.03 · recency + 0.1 · link, each term 0…1.
public struct Ranking: Sendable {
    /// How many of the best hits are followed along their links.
    private static let waypointCount = 10

    /// So many at most are found by comparing each with the best so far; for more all are sorted.
    private static let sortedLimit = 100

    /// The memories that the ranking was made from, as an index sees them.
    let index: RecallIndex
    private let links: LinkTable
    private let weights: RankingWeights
    private let calibration: Calibration

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
        index = RecallIndex(items, vectors: vectors, family: family)
        self.weights = weights
        self.links = LinkTable(links, of: index.memories)
    }

    /// The memory that the ranking takes, in bytes, estimated.
    public var byteCount: Int { index.byteCount + links.byteCount }

    /// Whether there is a vector to hold a question's against.
    public var hasVectors: Bool { index.hasVectors }

    /// Takes a question apart; ``Question/spoken`` is what is to be embedded.
    public func question(_ text: String, now: UnixTime) -> Question {
        Question(text, names: index.names, now: now, languages: index.languages)
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
        let admission = index.memories.admission(by: filter)
        let admitted = (0..<index.memories.count).filter { place in
            guard let reason = index.memories.exclusion(place, admission) else { return true }
            answer.excluded[reason, default: 0] += 1
            return false
        }
        guard !admitted.isEmpty else { return answer }
        let comparesMeaning = vector != nil && hasVectors
        let calibration = comparesMeaning ? self.calibration : .words
        let parts = weights.parts(calibration)
        let evidence = index.evidence(for: question, vector: vector, weights: parts)
        answer.wordMass = evidence.mass
        let best = admitted.reduce(-Float.infinity) { max($0, evidence.scores[$1]) }
        let search = Search(
            index: index, evidence: evidence, best: best, range: calibration.range, now: now, weights: weights)
        let hits = admitted.filter { Self.isHit($0, evidence, calibration) }
        answer.excluded[.unrelated] = admitted.count - hits.count
        answer.confidence = Confidence.value(
            top: search.strongest(hits, Confidence.depth), admitted: search.bestOfSpeakersByWords(admitted),
            evidence: evidence, calibration: calibration, named: { index.isNamed($0, in: evidence) })
        var candidates = search.best(hits, limit > Self.sortedLimit ? .max : max(limit, Self.waypointCount))
        follow(
            &candidates, search,
            isHit: { index.memories.exclusion($0, admission) == nil && Self.isHit($0, evidence, calibration) })
        candidates = index.memories.withoutMereEvidence(candidates)
        answer.hits = candidates.prefix(limit).map { hit($0, evidence, question) }
        return answer
    }

    private static func isHit(_ place: Int, _ evidence: RecallEvidence, _ calibration: Calibration) -> Bool {
        evidence.coverage[place] > 0 || max(evidence.own[place], evidence.passage[place]) >= calibration.leastCosine
    }

    /// Follows the links of the best hits, one hop, and puts what they lift in order again.
    private func follow(_ candidates: inout [Candidate], _ search: Search, isHit: (Int) -> Bool) {
        guard weights.link != 0 else { return }
        var lifted: [Int: (value: Double, waypoint: Int)] = [:]
        for waypoint in candidates.prefix(Self.waypointCount) {
            for neighbour in links[waypoint.place] {
                let value = neighbour.weight(at: search.now) * waypoint.similarity
                if value > lifted[neighbour.item]?.value ?? 0 { lifted[neighbour.item] = (value, waypoint.place) }
            }
            for neighbour in index.neighbours(of: waypoint.place, at: search.now) {
                // What was joined or parted otherwise is not joined by its place as well.
                if links[waypoint.place].contains(where: { $0.item == neighbour.place }) { continue }
                let value = neighbour.weight * waypoint.similarity
                if value > lifted[neighbour.place]?.value ?? 0 { lifted[neighbour.place] = (value, waypoint.place) }
            }
        }
        if lifted.isEmpty { return }
        for place in candidates.indices {
            guard let link = lifted.removeValue(forKey: candidates[place].place) else { continue }
            (candidates[place].link, candidates[place].waypoint) = (link.value, link.waypoint)
        }
        // What was not among the best so far may be now.
        for (place, link) in lifted where isHit(place) {
            var candidate = search.candidate(place)
            (candidate.link, candidate.waypoint) = (link.value, link.waypoint)
            candidates.append(candidate)
        }
        candidates.sort { $0.isBetter(than: $1) }
    }

    private func hit(_ candidate: Candidate, _ evidence: RecallEvidence, _ question: Question) -> RecallHit {
        RecallHit(
            memory: index.memories[candidate.place], score: candidate.score,
            similarity: candidate.similarity, parts: index.parts(candidate.place, of: evidence, question),
            salience: candidate.salience, recency: candidate.recency, link: candidate.link,
            path: candidate.waypoint.map { [index.memories.id($0)] } ?? [],
            matchedTerms: index.matches(evidence, in: candidate.place))
    }
}

/// One question on its way through the memories that may answer it.
private struct Search {
    let index: RecallIndex
    let evidence: RecallEvidence
    /// The highest evidence of all memories that may be returned.
    let best: Float
    let range: Double
    let now: UnixTime
    let weights: RankingWeights

    func similarity(_ place: Int) -> Double { max(0, 1 + Double(evidence.scores[place] - best) / range) }

    func candidate(_ place: Int) -> Candidate {
        Candidate(
            place: place, evidence: evidence.scores[place], similarity: similarity(place),
            salience: index.memories.effectiveSalience(place, at: now),
            recency: Recency.value(days: now.days(since: index.memories.saidAt(place))), weights: weights)
    }

    /// The best of the hits, before links.
    ///
    /// Salience and recency are worked out only for those that could be among the best if both were as high as they can be.
    func best(_ hits: [Int], _ limit: Int) -> [Candidate] {
        if hits.count <= limit { return hits.map(candidate).sorted { $0.isBetter(than: $1) } }
        let limits = index.memories.salienceLimits
        var top = BestCandidates(limit)
        for place in hits {
            if let last = top.last {
                let most = Candidate.score(
                    similarity: similarity(place), salience: limits[index.memories.traitNumber(place)], recency: 1,
                    weights)
                if most < last.score { continue }
            }
            top.add(candidate(place))
        }
        return top.candidates
    }

    /// The hits with the highest evidence, best first; of equal ones the earlier said.
    func strongest(_ hits: [Int], _ limit: Int) -> [Int] {
        var top: [Int] = []
        for place in hits where top.count < limit || evidence.scores[place] > evidence.scores[top[limit - 1]] {
            let score = evidence.scores[place]
            top.insert(place, at: top.firstIndex { evidence.scores[$0] < score } ?? top.endIndex)
            if top.count > limit { top.removeLast() }
        }
        return top
    }

    /// The memory of each speaker that words speak most for: what is the same for all words of one needs no other.
    func bestOfSpeakersByWords(_ admitted: [Int]) -> [Int] {
        var best = [Int?](repeating: nil, count: index.speakerCount)
        for place in admitted {
            let speaker = index.speaker(place)
            if let known = best[speaker], evidence.wordScores[known] >= evidence.wordScores[place] { continue }
            best[speaker] = place
        }
        return best.compactMap(\.self)
    }
}
