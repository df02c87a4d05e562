import Domain
import Languages
import Text

/// Everything about one caller's memories that a question is held against, computed once.
struct RecallIndex: Sendable {
    /// The memories, in the order of their calls and turns.
    let memories: MemoryTable
    let layout: CallLayout
    let names: SpeakerNames

    private let keywords: KeywordIndex
    /// The vectors of the memories that have one, in their order.
    private let own: VectorTable
    /// The vectors of the passages, in the order of the memories that they begin with.
    private let passages: VectorTable
    private let speakers: [Set<String>]
    private let traits: [ItemTraits]

    /// Indexes memories.
    ///
    /// - Parameters:
    ///   - items: The memories, in any order.
    ///   - vectors: Their vectors by id, all of one model.
    init(_ items: [RecallItem], vectors: [String: MemoryVectors]) {
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
        var (own, passages) = (VectorTable(), VectorTable())
        let width = vectors.values.lazy.compactMap(\.own).first?.components.count ?? 0
        own.reserve(vectors.values.count { $0.own != nil }, width: width)
        passages.reserve(vectors.values.count { $0.passage != nil }, width: width)
        for (index, item) in order.items.enumerated() {
            guard let vectors = vectors[item.memory.id] else { continue }
            if let vector = vectors.own {
                own.append(vector)
                traits[index].hasVector = true
            }
            if let vector = vectors.passage, let span = order.passage(startingAt: index) {
                passages.append(vector)
                traits[index].passageLength = span.count
            }
        }
        (self.own, self.passages, self.traits) = (own, passages, traits)
    }

    /// The languages that memories show.
    var languages: [String] { keywords.languages }

    /// Whether any memory has a vector.
    var hasVectors: Bool { own.rowCount > 0 }

    /// The memory that the index takes, in bytes, estimated.
    var byteCount: Int {
        memories.byteCount + layout.byteCount + keywords.byteCount + own.byteCount + passages.byteCount
            + traits.count * MemoryLayout<ItemTraits>.stride
    }

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
        let (own, passage) = cosines(with: vector, found)
        let named = speakers.map { $0.isDisjoint(with: question.speakers) ? Float(0) : 1 }
        let dates = layout.days.map { Float(question.dates.fit($0)) }
        var evidence = RecallEvidence(
            own: own, passage: passage, coverage: found.coverage, mass: found.mass, scores: [], calls: found.calls,
            dates: dates, named: named)
        evidence.scores = [Float](unsafeUninitializedCapacity: layout.count) { scores, count in
            for call in dates.indices {
                for index in layout.memories(of: call) {
                    let item = traits[index]
                    var score =
                        weights[.own] * own[index] + weights[.passage] * passage[index]
                        + weights[.words] * found.coverage[index] + weights[.call] * found.calls[call]
                        + weights[.speaker] * named[item.speaker] + weights[.date] * dates[call]
                    if item.isTimed, question.asksWhen { score += weights[.when] }
                    if item.isAnswer { score += weights[.answer] }
                    if item.isQuestion { score += weights[.question] }
                    scores.initializeElement(at: index, to: score)
                }
            }
            count = layout.count
        }
        return evidence
    }

    /// The value of every part for one memory, before its weight.
    func parts(_ index: Int, of evidence: RecallEvidence, _ question: Question) -> [SimilarityWeights.Part: Float] {
        let call = Int(layout.calls[index])
        return [
            .own: evidence.own[index], .passage: evidence.passage[index], .words: evidence.coverage[index],
            .call: evidence.calls[call], .speaker: isNamed(index, in: evidence), .date: evidence.dates[call],
            .when: traits[index].isTimed && question.asksWhen ? 1 : 0,
            .answer: traits[index].isAnswer ? 1 : 0, .question: traits[index].isQuestion ? 1 : 0,
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
    func matches(_ question: Question, in index: Int) -> [String] { keywords.matches(question.searchTerms, in: index) }

    /// The cosine of each memory and of its best passage.
    ///
    /// What has no vector yet is guessed from its words: between the middle of those that have one, without any word of
    /// the question, and the nearest, with all of them. Otherwise what was learned a moment ago would stand behind
    /// everything older.
    private func cosines(
        with vector: QuantizedVector?, _ found: KeywordIndex.Result
    ) -> (own: [Float], passage: [Float]) {
        guard let vector, own.rowCount > 0 else {
            let none = [Float](repeating: 0, count: layout.count)
            return (none, none)
        }
        let ownCosines = ownCosines(with: vector, found)
        var passageCosines = [Float](repeating: -2, count: layout.count)
        passageCosines.withUnsafeMutableBufferPointer { cosines in
            var first = -1
            passages.forEachCosine(with: vector) { _, cosine in
                repeat { first += 1 } while traits[first].passageLength == 0
                for index in first..<(first + traits[first].passageLength) where cosines[index] < cosine {
                    cosines[index] = cosine
                }
            }
            // What is in no passage is its own.
            for index in cosines.indices where cosines[index] < -1 { cosines[index] = ownCosines[index] }
        }
        return (ownCosines, passageCosines)
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
