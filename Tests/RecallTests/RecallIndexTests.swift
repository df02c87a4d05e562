import TestSupport
import Testing
import Time

@testable import Domain
@testable import Recall

/// The parts that a ranking is made of.
struct RecallIndexTests {
    private func item(_ id: String, _ content: String, call: String = "a", turn: Int?, day: Double = 0) -> RecallItem {
        RecallItem(
            MemoryRecord(
                id: id, content: content, sector: .semantic, origin: turn == nil ? .summary : .user, salience: 0.7,
                saidAt: .day(day), conversationID: call, turn: turn), callerName: nil)
    }

    // MARK: - Words

    @Test func aWordCountsWhereItIsAndLessBesideIt() {
        let texts = ["one", "two", "the canoe is red", "four", "five", "six"]
        let order = CallOrder(texts.enumerated().map { item("m\($0.offset)", $0.element, turn: $0.offset) })
        let found = KeywordIndex(order).search(["cano"], in: CallLayout(order))
        let shares = found.coverage.map { ($0 / found.coverage[2] * 10).rounded() / 10 }
        #expect(shares == [0.4, 0.6, 1, 0.9, 0.6, 0])
        #expect(found.coverage[2] == found.mass)
        #expect(found.calls[0] > 0)
    }

    @Test func coverageEndsWithTheCall() {
        let order = CallOrder([
            item("a", "the canoe is red", call: "a", turn: 0), item("b", "something else", call: "b", turn: 0, day: 1),
            item("c", "a summary of the call", call: "a", turn: nil),
        ])
        let found = KeywordIndex(order).search(["cano"], in: CallLayout(order))
        let holders = order.items.indices.filter { found.coverage[$0] > 0 }.map { order.items[$0].memory.id }
        #expect(holders == ["a"])
    }

    @Test func aWordThatNobodySaidCountsAgainstTheAnswer() {
        let order = CallOrder([item("a", "the canoe is red", turn: 0)])
        let index = KeywordIndex(order)
        let layout = CallLayout(order)
        #expect(index.search(["cano", "zebra"], in: layout).mass > index.search(["cano"], in: layout).mass)
        #expect(index.matches(index.search(["cano", "zebra"], in: layout).found, in: 0) == ["cano"])
        #expect(index.search([], in: layout).mass == 0)
    }

    // MARK: - Order and passages

    @Test func memoriesStandInTheOrderOfTheirCallsAndTurns() {
        let order = CallOrder([
            item("later", "x", call: "b", turn: 0, day: 9), item("summary", "x", call: "a", turn: nil),
            item("second", "x", call: "a", turn: 5), item("first", "x", call: "a", turn: 1),
        ])
        #expect(order.items.map(\.memory.id) == ["first", "second", "summary", "later"])
        #expect(order.calls == [0, 0, 0, 1])
        #expect(order.runs == [0..<2, 0..<2, 2..<3, 3..<4])
        #expect(order.distance(from: 0, to: 1) == 4)
        #expect(!order.hasPredecessor(1), "four turns lie between")
    }

    /// A turn in the middle of a story is found by the story: by the mean of the vectors beside it.
    @Test func thePassageIsTheMeanOfTheVectorsBesideAMemory() throws {
        let items = (0..<4).map { item("m\($0)", "word\($0)", turn: $0 * 3) }
        let raw: [[Float]] = [[1, 0, 0, 0], [0, 1, 0, 0], [0, 0.6, 0.8, 0], [0, 0, 0, 1]]
        var vectors: [String: QuantizedVector] = [:]
        for (number, components) in raw.enumerated() where number != 3 {
            vectors["m\(number)"] = QuantizedVector(try UnitVector(normalizing: components))
        }
        let ranking = Ranking(items, vectors: vectors, family: .e5)
        let question = ranking.question("nothing of that", now: UnixTime(milliseconds: 0))
        let asked = try UnitVector(normalizing: [0.1, 0.7, 0.7, 0.1])
        let evidence = ranking.index.evidence(
            for: question, vector: QuantizedVector(asked), weights: Calibration.of(.e5).parts)
        // Three turns away it counts by exp(-9 / 8), six turns away no more.
        for (number, members) in [[0, 1], [0, 1, 2], [1, 2]].enumerated() {
            let mean = try UnitVector(
                normalizing: (0..<4).map { axis in
                    members.reduce(0) { $0 + raw[$1][axis] * ($1 == number ? 1 : 0.3247) }
                })
            #expect(abs(evidence.passage[number] - mean.similarity(to: asked)) < 0.01)
        }
        // What has no vector yet is as near as its words are.
        let (own, passage) = (
            evidence.ownScale.value(evidence.own[3]), evidence.passageScale.value(evidence.passage[3])
        )
        #expect(abs(own - passage) < 1e-5)
    }

    @Test func aMemoryIsEmbeddedBehindWhatWasAskedBeforeIt() {
        let texts = EmbeddedText.texts(of: [
            item("a", "I'm calling about the order. Where is my parcel? Thanks.", turn: 0),
            item("b", "In Leeds.", turn: 1),
            item("c", "Alone.", call: "b", turn: 0, day: 1),
        ])
        #expect(texts.map(\.memoryID) == ["a", "b", "c"])
        #expect(texts.map(\.text).dropFirst() == ["Where is my parcel? In Leeds.", "Alone."])
        let others = EmbeddedText.texts(of: [
            item("a", "您好。请问您住在哪里？谢谢。", turn: 0), item("b", "我住在上海。", turn: 1),
        ])
        #expect(others.last?.text == "请问您住在哪里？ 我住在上海。")
    }

    @Test func aCosineIsMeasuredByItsQuestionAndFewTellLittle() {
        let many = CosineScale((0..<1000).map { $0.isMultiple(of: 2) ? 0.80 : 0.84 }, spread: 0.02)
        #expect(abs(many.value(0.86) - 2) < 0.01 && abs(many.value(0.82)) < 0.01)
        let shifted = CosineScale((0..<1000).map { $0.isMultiple(of: 2) ? 0.10 : 0.50 }, spread: 0.12)
        #expect(abs(shifted.value(0.7) - 2) < 0.1)
        // One memory is in the middle, and two near ones are not far out.
        #expect(CosineScale([0.9], spread: 0.02).value(0.9) == 0)
        #expect(abs(CosineScale([0.85, 0.851], spread: 0.02).value(0.851)) < 0.1)
        #expect(CosineScale().value(0.9) == 0)
    }

    // MARK: - Vectors

    @Test func roundedVectorsKeepTheirCosines() throws {
        var generator = SeededGenerator(seed: 7)
        func vector() throws -> UnitVector {
            try UnitVector(normalizing: (0..<384).map { _ in Float.random(in: -1...1, using: &generator) })
        }
        let vectors = try (0..<40).map { _ in try vector() }
        var table = VectorTable()
        for vector in vectors { table.append(QuantizedVector(vector)) }
        let query = try vector()
        for (row, cosine) in table.cosines(with: QuantizedVector(query)).enumerated() {
            #expect(abs(cosine - vectors[row].similarity(to: query)) < 0.01)
            #expect(abs(table.cosine(Int32(row), Int32(row)) - 1) < 0.01)
        }
        #expect(VectorTable().cosines(with: QuantizedVector(query)).isEmpty)
    }

    @Test(arguments: [1, 3, 15, 16, 17, 33]) func anyLengthIsMultipliedWhole(width: Int) throws {
        var generator = SeededGenerator(seed: UInt64(width))
        func vector() throws -> QuantizedVector {
            QuantizedVector(
                try UnitVector(normalizing: (0..<width).map { _ in Float.random(in: 0.1...1, using: &generator) }))
        }
        let (row, query) = (try vector(), try vector())
        var table = VectorTable()
        table.append(row)
        let exact = zip(row.components, query.components).reduce(0) { $0 + Int($1.0) * Int($1.1) }
        #expect(abs(table.cosines(with: query)[0] - Float(exact) * row.scale * query.scale) < 1e-4)
    }

    @Test func theStoredFormIsExactAndChecked() throws {
        let vector = QuantizedVector(try UnitVector(normalizing: [0.3, -0.4, 0.1, 0.9]))
        #expect(try QuantizedVector(stored: vector.storedBytes) == vector)
        for bytes in [[], [0, 0, 128, 63], vector.storedBytes + [90], [0, 0, 192, 127, 100, 1]] as [[UInt8]] {
            #expect(throws: UnitVector.Fault.self) { try QuantizedVector(stored: bytes) }
        }
    }

    // MARK: - Weights and confidence

    @Test(arguments: ["", "recency=0.05", "similarity=1, link=0", "own=3.5,question=-2"]) func weightsAreRead(
        text: String
    ) {
        #expect(RankingWeights(text) != nil)
    }

    @Test(arguments: ["recency", "recency=2", "fun=1", "own=1000", "recency=x", "link=-0.1"]) func wrongOnesAreNot(
        text: String
    ) {
        #expect(RankingWeights(text) == nil)
    }

    @Test func whatIsKnownIsSurerThanWhatIsNot() {
        let ranking = Ranking([
            item("a", "My parcel should go to the back door.", turn: 0),
            item("b", "I own a red canoe.", call: "b", turn: 0),
            item("c", "My daughter plays the piano.", call: "c", turn: 0),
        ])
        func confidence(_ text: String) -> Double {
            ranking.answer(to: ranking.question(text, now: .day(9)), vector: nil, limit: 5, now: .day(9)).confidence
        }
        #expect(confidence("Where should the parcel go?") > 0.5)
        #expect(
            confidence("Which insurance covers a flooded cellar and the parcel?") < confidence(
                "Where should the parcel go?") - 0.1)
        #expect(confidence("What is her blood type?") == 0)
        #expect(
            Ranking([]).answer(to: ranking.question("x", now: .day(0)), vector: nil, limit: 5, now: .day(0)).hits
                .isEmpty)
    }
}
