import Domain
import Foundation
import Languages
import Text

/// Everything about one caller's memories that a question is held against, computed once.
struct RecallIndex: Sendable {
    let order: CallOrder
    let names: SpeakerNames

    private let keywords: KeywordIndex
    /// Own vectors first come first; a memory without one has no row.
    private let own: VectorTable
    private let ownRows: [Int32]
    /// One over the length of the sum of the vectors beside each memory and its own.
    private let passageFactors: [Float]
    private let speakers: [Set<String>]
    private let speakerNumbers: [Int]
    private let isTimed: [Bool]
    private let isAnswer: [Bool]
    private let isQuestion: [Bool]
    private let lengths: [Float]

    /// Indexes memories.
    ///
    /// - Parameters:
    ///   - items: The memories, in any order.
    ///   - vectors: Their vectors by id, all of one model.
    init(_ items: [RecallItem], vectors: [String: QuantizedVector]) {
        let order = CallOrder(items)
        self.order = order
        keywords = KeywordIndex(order)
        let labels = Array(Set(order.items.map(\.speaker))).sorted()
        names = SpeakerNames(labels.filter { $0 != RecallItem.agent })
        speakers = labels.map { Set(Words.split($0)) }
        let numbers = Dictionary(uniqueKeysWithValues: labels.enumerated().map { ($0.element, $0.offset) })
        speakerNumbers = order.items.map { numbers[$0.speaker] ?? 0 }
        isTimed = order.items.map { TimeWords.isTimed(Words.split($0.said)) }
        isQuestion = order.items.map { $0.said.last { !$0.isWhitespace } == "?" }
        lengths = order.items.map { log(Float(1 + $0.said.utf8.count)) }
        isAnswer = order.items.indices.map { index in
            let quotesQuestion =
                order.items[index].text.utf8.count > order.items[index].said.utf8.count
                && SpokenForm.parts(of: order.items[index].memory.content).question != nil
            return quotesQuestion
                || (order.hasPredecessor(index) && order.items[index - 1].said.utf8.contains(UInt8(ascii: "?")))
        }
        var (own, ownRows) = (VectorTable(), [Int32](repeating: -1, count: order.items.count))
        for (index, item) in order.items.enumerated() {
            if let vector = vectors[item.memory.id] { ownRows[index] = own.append(vector) }
        }
        self.own = own
        self.ownRows = ownRows
        passageFactors = order.items.indices.map { index in
            let rows = order.neighbourhood(of: index).map { ownRows[$0] }.filter { $0 >= 0 }
            return rows.isEmpty ? 0 : 1 / own.lengthOfSum(rows)
        }
    }

    /// Whether any memory has a vector.
    var hasVectors: Bool { own.rowCount > 0 }

    /// The memory that the index takes beside the memories themselves, in bytes, estimated.
    var byteCount: Int { keywords.byteCount + own.byteCount + order.items.count * 72 }

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
        let found = keywords.search(question.terms, in: order)
        let (own, passage) = cosines(with: vector, found)
        let named = speakers.map { $0.isDisjoint(with: question.speakers) ? Float(0) : 1 }
        let dates = order.days.map { Float(question.dates.fit($0)) }
        var evidence = RecallEvidence(
            own: own, passage: passage, coverage: found.coverage, mass: found.mass,
            scores: [Float](repeating: 0, count: order.items.count))
        for index in order.items.indices {
            let call = order.calls[index]
            evidence.scores[index] =
                weights[.own] * own[index] + weights[.passage] * passage[index]
                + weights[.words] * found.coverage[index] + weights[.call] * found.calls[call]
                + weights[.speaker] * named[speakerNumbers[index]] + weights[.date] * dates[call]
                + weights[.length] * lengths[index]
        }
        for index in order.items.indices {
            if isTimed[index], question.asksWhen { evidence.scores[index] += weights[.when] }
            if isAnswer[index] { evidence.scores[index] += weights[.answer] }
            if isQuestion[index] { evidence.scores[index] += weights[.question] }
        }
        evidence.calls = found.calls
        evidence.dates = dates
        evidence.named = named
        return evidence
    }

    /// The value of every part for one memory, before its weight.
    func parts(_ index: Int, of evidence: RecallEvidence, _ question: Question) -> [SimilarityWeights.Part: Float] {
        let call = order.calls[index]
        return [
            .own: evidence.own[index], .passage: evidence.passage[index], .words: evidence.coverage[index],
            .call: evidence.calls[call], .speaker: evidence.named[speakerNumbers[index]], .date: evidence.dates[call],
            .when: isTimed[index] && question.asksWhen ? 1 : 0,
            .answer: isAnswer[index] ? 1 : 0, .question: isQuestion[index] ? 1 : 0, .length: lengths[index],
        ]
    }

    /// Whether the question names who said a memory.
    func isNamed(_ index: Int, in evidence: RecallEvidence) -> Float { evidence.named[speakerNumbers[index]] }

    /// The terms of a question that a memory itself holds.
    func matches(_ question: Question, in index: Int) -> [String] { keywords.matches(question.terms, in: index) }

    /// The cosine of each memory, and of the mean of it and those beside it.
    ///
    /// What has no vector yet is guessed from its words: between the middle of those that have one, without any word of
    /// the question, and the nearest, with all of them. Otherwise what was learned a moment ago would stand behind
    /// everything older.
    private func cosines(
        with vector: QuantizedVector?, _ found: KeywordIndex.Result
    ) -> (own: [Float], passage: [Float]) {
        let none = [Float](repeating: 0, count: order.items.count)
        guard let vector, own.rowCount > 0 else { return (none, none) }
        let rows = own.cosines(with: vector)
        let mean = rows.reduce(0, +) / Float(rows.count)
        let reach = (rows.max() ?? mean) - mean
        let ownCosines = ownRows.enumerated().map { index, row in
            if row >= 0 { return rows[Int(row)] }
            return found.mass > 0 ? mean + reach * min(1, found.coverage[index] / found.mass) : mean
        }
        // The cosine with a mean is the sum of the cosines over the length of the sum.
        let passageCosines = order.items.indices.map { index in
            if ownRows[index] < 0 { return ownCosines[index] }
            let sum = order.neighbourhood(of: index).reduce(Float(0)) { sum, neighbour in
                let row = ownRows[neighbour]
                return row < 0 ? sum : sum + rows[Int(row)]
            }
            return sum * passageFactors[index]
        }
        return (ownCosines, passageCosines)
    }
}

/// What speaks for each memory.
struct RecallEvidence: Sendable {
    /// The cosine of each memory.
    var own: [Float]
    /// The cosine with the mean of each memory and those beside it.
    var passage: [Float]
    /// The weight of the question's words in and beside each memory.
    var coverage: [Float]
    /// The weight of all words of the question.
    var mass: Float
    /// The weighted sum for each memory, on no fixed scale.
    var scores: [Float]
    /// By call: its BM25, and how well its day fits.
    var calls: [Float] = []
    /// By call: how well its day fits.
    var dates: [Float] = []
    /// By speaker: 1 when the question names them.
    var named: [Float] = []
}
