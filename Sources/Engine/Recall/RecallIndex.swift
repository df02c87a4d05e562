import Domain
import Foundation
import Languages
import Text
import Time

/// Everything about one caller's memories that a question is held against, computed once.
struct RecallIndex: Sendable {
    /// The memories, in the order of their calls and turns.
    let memories: MemoryTable
    let layout: CallLayout
    let names: SpeakerNames

    private let keywords: KeywordIndex
    /// The vectors of the memories that have one, in their order.
    private let own: VectorTable
    /// How the vectors beside each memory become one; its memories are those of `own`.
    private let passages: PassageTable
    private let speakers: [Set<String>]
    private let traits: [ItemTraits]
    /// The natural logarithm of how long each memory is.
    private let lengths: [Float]
    private let family: EmbeddingFamily
    /// For each memory the row of its vector in `own`, or -1; empty when every memory has one, in their order.
    private let rows: [Int32]

    /// Indexes memories.
    ///
    /// - Parameters:
    ///   - items: The memories, in any order.
    ///   - vectors: Their vectors by id, all of one model.
    ///   - family: What kind of model that is.
    init(_ items: [RecallItem], vectors: [String: QuantizedVector], family: EmbeddingFamily) {
        let order = CallOrder(items)
        memories = MemoryTable(order.items.lazy.map(\.memory))
        layout = CallLayout(order)
        keywords = KeywordIndex(order)
        let labels = Array(Set(order.items.map(\.speaker))).sorted()
        names = SpeakerNames(labels.filter { $0 != RecallItem.agent })
        speakers = labels.map { Set(Words.split($0)) }
        let numbers = Dictionary(uniqueKeysWithValues: labels.enumerated().map { ($0.element, $0.offset) })
        var traits = order.items.indices.map { index in
            ItemTraits(of: index, in: order, speaker: numbers[order.items[index].speaker] ?? 0)
        }
        var own = VectorTable()
        own.reserve(vectors.count, width: vectors.values.first?.components.count ?? 0)
        for (index, item) in order.items.enumerated() {
            guard let vector = vectors[item.memory.id] else { continue }
            own.append(vector)
            traits[index].hasVector = true
        }
        passages = PassageTable(own, layout, hasVector: { traits[$0].hasVector })
        lengths = order.items.map { log(Float(1 + $0.said.utf8.count)) }
        self.family = family
        var next: Int32 = 0
        rows =
            own.rowCount == traits.count
            ? []
            : traits.map { item in
                defer { next += item.hasVector ? 1 : 0 }
                return item.hasVector ? next : -1
            }
        (self.own, self.traits) = (own, traits)
    }

    /// The languages that memories show.
    var languages: [String] { keywords.languages }

    /// Whether any memory has a vector.
    var hasVectors: Bool { own.rowCount > 0 }

    /// The memory that the index takes, in bytes, estimated.
    var byteCount: Int {
        memories.byteCount + layout.byteCount + keywords.byteCount + own.byteCount + passages.byteCount
            + traits.count * (MemoryLayout<ItemTraits>.stride + 4) + rows.count * 4
    }

    /// What a temporal link weighs when there are no vectors.
    private static let plainWeight = 0.5

    /// The temporal links of a memory: to what was said just before and after it, in the same call.
    ///
    /// - Parameters:
    ///   - place: The memory.
    ///   - now: The clock; these links fade as all do.
    /// - Returns: The places of at most two others, and what each link weighs, 0…1.
    func neighbours(of place: Int, at now: UnixTime) -> [(place: Int, weight: Double)] {
        let run = layout.run(of: place)
        return [place - 1, place + 1].compactMap { other in
            guard run.contains(other), memories.state(place) != .superseded, memories.state(other) != .superseded
            else { return nil }
            let (row, otherRow) = (self.row(place), self.row(other))
            let near = row < 0 || otherRow < 0 ? Self.plainWeight : family.closeness(own.cosine(row, otherRow))
            let since = max(memories.saidAt(place), memories.saidAt(other))
            return (other, MemoryLink.weight(of: near, kind: .temporal, since: since, at: now))
        }
    }

    private func row(_ place: Int) -> Int32 { rows.isEmpty ? Int32(place) : rows[place] }

    /// Holds a question against every memory.
    ///
    /// - Parameters:
    ///   - question: The question.
    ///   - vector: Its vector, of the same model as the memories'; `nil` compares words alone.
    ///   - weights: What counts how much.
    /// - Returns: The evidence for each memory.
    func evidence(
        for question: Question, vector: QuantizedVector?, weights: SimilarityWeights
    ) -> RecallEvidence {
        let found = keywords.search(question.searchTerms, in: layout)
        let named = speakers.map { $0.isDisjoint(with: question.speakers) ? Float(0) : 1 }
        let dates = layout.days.map { Float(question.dates.fit($0)) }
        var evidence = RecallEvidence(
            coverage: found.coverage, mass: found.mass, calls: found.calls, dates: dates, named: named,
            found: found.found)
        compare(vector, found, into: &evidence)
        evidence.scores = scores(evidence, question, weights)
        evidence.wordScores = vector == nil ? evidence.scores : scores(evidence, question, Calibration.words.parts)
        return evidence
    }

    /// The weighted sum of the parts of each memory.
    private func scores(
        _ evidence: RecallEvidence, _ question: Question, _ weights: SimilarityWeights
    ) -> [Float] {
        let (own, passage) = (
            weights[.own] * evidence.ownScale.factor, weights[.passage] * evidence.passageScale.factor
        )
        let constant =
            -own * evidence.ownScale.mean - passage * evidence.passageScale.mean
        return [Float](unsafeUninitializedCapacity: layout.count) { scores, count in
            for call in evidence.dates.indices {
                let whole =
                    constant + weights[.call] * evidence.calls[call] + weights[.date] * evidence.dates[call]
                    + weights[.callNearest] * evidence.nearest[call]
                for index in layout.memories(of: call) {
                    let item = traits[index]
                    var score =
                        whole + own * evidence.own[index] + passage * evidence.passage[index]
                        + weights[.words] * evidence.coverage[index] + weights[.speaker] * evidence.named[item.speaker]
                        + weights[.length] * lengths[index]
                    if item.isTimed, question.asksWhen { score += weights[.when] }
                    if item.isAnswer { score += weights[.answer] }
                    if item.isQuestion { score += weights[.question] }
                    scores.initializeElement(at: index, to: score)
                }
            }
            count = layout.count
        }
    }

    /// The value of every part for one memory, before its weight.
    func parts(_ index: Int, of evidence: RecallEvidence, _ question: Question) -> [SimilarityWeights.Part: Float] {
        let call = Int(layout.calls[index])
        return [
            .own: evidence.ownScale.value(evidence.own[index]),
            .passage: evidence.passageScale.value(evidence.passage[index]), .words: evidence.coverage[index],
            .call: evidence.calls[call], .speaker: isNamed(index, in: evidence), .date: evidence.dates[call],
            .when: traits[index].isTimed && question.asksWhen ? 1 : 0,
            .answer: traits[index].isAnswer ? 1 : 0, .question: traits[index].isQuestion ? 1 : 0,
            .length: lengths[index], .callNearest: evidence.nearest[call],
        ]
    }

    /// The number of who said a memory.
    @inline(__always)
    func speaker(_ index: Int) -> Int { traits[index].speaker }
    /// How many speakers there are.
    var speakerCount: Int { speakers.count }

    /// Whether the question names who said a memory.
    func isNamed(_ index: Int, in evidence: RecallEvidence) -> Float { evidence.named[traits[index].speaker] }

    /// The terms of a question that a memory itself holds.
    func matches(_ evidence: RecallEvidence, in index: Int) -> [String] { keywords.matches(evidence.found, in: index) }

    /// The cosine of each memory and of its passage, and how far out of the middle of all these they are.
    ///
    /// What has no vector yet is guessed from its words: between the middle of those that have one, without any word of
    /// the question, and the nearest, with all of them. Otherwise what was learned a moment ago would stand behind
    /// everything older.
    private func compare(
        _ vector: QuantizedVector?, _ found: KeywordIndex.Result, into evidence: inout RecallEvidence
    ) {
        evidence.nearest = [Float](repeating: 0, count: layout.days.count)
        guard let vector, own.rowCount > 0 else {
            evidence.own = [Float](repeating: 0, count: layout.count)
            evidence.passage = evidence.own
            return
        }
        evidence.own = ownCosines(with: vector, found)
        evidence.passage = passages.cosines(evidence.own, layout, hasVector: { traits[$0].hasVector })
        evidence.ownScale = CosineScale(evidence.own, spread: family.spread)
        evidence.passageScale = CosineScale(evidence.passage, spread: family.spread)
        // Passages lie closer together than memories, so what is guessed stands as far out among them, not at the same cosine.
        for place in rows.indices where rows[place] < 0 {
            evidence.passage[place] = evidence.passageScale.cosine(evidence.ownScale.value(evidence.own[place]))
        }
        for call in layout.days.indices {
            let nearest = layout.memories(of: call).reduce(-Float.infinity) { max($0, evidence.own[$1]) }
            evidence.nearest[call] = evidence.ownScale.value(nearest)
        }
    }

    private func ownCosines(with vector: QuantizedVector, _ found: KeywordIndex.Result) -> [Float] {
        let rows = own.cosines(with: vector)
        if rows.count == layout.count { return rows }
        let mean = rows.reduce(0, +) / Float(rows.count)
        let reach = (rows.max() ?? mean) - mean
        var row = 0
        return traits.indices.map { index in
            if traits[index].hasVector {
                row += 1
                return rows[row - 1]
            }
            return found.mass > 0 ? mean + reach * min(1, found.coverage[index] / found.mass) : mean
        }
    }
}
