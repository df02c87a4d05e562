import Foundation
import TestSupport
import Testing
import Time

@testable import Domain
@testable import Recall

/// What is passed over on the way to the best hits is none of them.
struct BestHitsTests {
    private static let now = UnixTime.day(1000)
    private static let words = ["parcel", "invoice", "dentist", "ladder", "canoe", "bread", "garden", "piano", "train"]

    private static func ranking(_ generator: inout SeededGenerator, hasLinks: Bool) throws -> Ranking {
        var (items, vectors): ([RecallItem], [String: QuantizedVector]) = ([], [:])
        for number in 0..<300 {
            let content = (0..<4).map { _ in words.randomElement(using: &generator) ?? "" }.joined(separator: " ")
            let memory = MemoryRecord(
                id: "mem_\(number)", content: content, sector: Sector.allCases[number % 5], origin: .user,
                salience: Double.random(in: 0...1, using: &generator),
                decayRate: Double.random(in: 0...0.01, using: &generator),
                saidAt: .day(Double.random(in: 900...999, using: &generator)), conversationID: "conv_\(number / 6)",
                turn: number % 6)
            items.append(RecallItem(memory, callerName: number.isMultiple(of: 3) ? "Ana" : "Otto"))
            guard number % 4 > 0 else { continue }
            let components = (0..<16).map { _ in Float.random(in: -1...1, using: &generator) }
            vectors[memory.id] = QuantizedVector(try UnitVector(normalizing: components))
        }
        var links: [MemoryLink] = []
        for _ in 0..<(hasLinks ? 900 : 0) {
            let ids = items.map(\.memory.id).shuffled(using: &generator)
            let weight = Double.random(in: 0...1, using: &generator)
            links.append(MemoryLink(ids[0], ids[1], kind: .manual, weight: weight, since: .day(0)))
        }
        return Ranking(items, vectors: vectors, links: links)
    }

    @Test(arguments: Seeds.all, [false, true]) func fewAreTheFirstOfAll(seed: UInt64, hasLinks: Bool) throws {
        var generator = SeededGenerator(seed: seed)
        let ranking = try Self.ranking(&generator, hasLinks: hasLinks)
        let components = (0..<16).map { _ in Float.random(in: -1...1, using: &generator) }
        let vector = QuantizedVector(try UnitVector(normalizing: components))
        for text in ["Where is Ana's canoe?", "the train and the piano"] {
            let question = ranking.question(text, now: Self.now)
            for vector in [vector, nil] {
                let all = ranking.answer(to: question, vector: vector, limit: .max, now: Self.now)
                for limit in [0, 1, 5, 10, 37, 100, 101] {
                    let few = ranking.answer(to: question, vector: vector, limit: limit, now: Self.now)
                    #expect(few.hits == Array(all.hits.prefix(limit)), "seed \(seed), limit \(limit)")
                    #expect((few.confidence, few.excluded[.unrelated]) == (all.confidence, all.excluded[.unrelated]))
                }
                // Without any there are those of the order.
                #expect(all.hits.contains { $0.link > 0 }, "seed \(seed)")
            }
        }
    }

    @Test func aRowOfEachMemoryIsMultipliedWhoeverHasNone() throws {
        // More rows than are multiplied at a time, and gaps between them.
        var (items, vectors): ([RecallItem], [String: QuantizedVector]) = ([], [:])
        let axes = try [[Float(1), 0], [0, 1]].map { QuantizedVector(try UnitVector(normalizing: $0)) }
        for number in 0..<2500 {
            let memory = MemoryRecord(
                id: "mem_\(number)", content: "x", sector: .semantic, origin: .user, salience: 0.7,
                saidAt: .day(Double(number) / 100), conversationID: "conv_\(number)", turn: 0)
            items.append(RecallItem(memory, callerName: nil))
            if !number.isMultiple(of: 3) { vectors[memory.id] = axes[number == 2222 ? 0 : 1] }
        }
        let ranking = Ranking(items, vectors: vectors)
        let question = ranking.question("zebra", now: .day(30))
        let hits = ranking.answer(to: question, vector: axes[0], limit: 3, now: .day(30)).hits
        #expect(hits.first?.memory.id == "mem_2222")
        #expect(hits.first?.parts[.own] ?? 0 > 5)
        #expect(hits.dropFirst().allSatisfy { abs($0.parts[.own] ?? 9) < 0.1 })
    }
}
