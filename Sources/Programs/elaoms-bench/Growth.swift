import CommandLineTool
import Configuration
import Domain
import Embedding
import Foundation
import Recall
import Time

/// Measures how the cost of a question grows with the number of memories, in one process, and prints a table.
///
/// The memories are sentences of made-up calls, in calls of 50; their vectors are random, since a product takes the same
/// time whatever the numbers. The questions are embedded by the model, when there is one.
let growth = Subcommand(
    name: "growth", usage: "growth                 what a question costs, from 10 to 100,000 memories"
) { arguments in
    guard arguments.isEmpty else {
        Program.print(toStandardError: "usage: elaoms-bench " + growth.usage)
        return 2
    }
    let path = try Configuration.embeddingModelPath(environment: ProcessInfo.processInfo.environment)
    let embedder = try? LocalEmbedder(folder: path, cachedTexts: 0)
    let now = UnixTime(milliseconds: 1_800_000_000_000)
    Program.print("memories  rank_ms_p50  rank_ms_p95  with_embedding_ms_p95  index_ms  index_mib")
    var generator = SystemRandomNumberGenerator()
    for count in [10, 100, 1000, 10_000, 100_000] {
        let items = growthItems(count, now: now)
        let vectors = growthVectors(of: items, using: &generator)
        let clock = ContinuousClock()
        let start = clock.now
        let ranking = Ranking(items, vectors: vectors)
        let building = milliseconds(clock.now - start)
        let question = ranking.question("what did we say about the delivery to the new address?", now: now)
        let vector = QuantizedVector(try UnitVector(normalizing: randomComponents(using: &generator)))
        let runs = count < 10_000 ? 500 : count < 100_000 ? 100 : 20
        let ranked = Measure(of: runs) { ranking.answer(to: question, vector: vector, limit: 5, now: now) }
        let whole = try Measure(of: runs) {
            let vector = try embedder?.embed(question.spoken, as: .question)
            return ranking.answer(to: question, vector: vector.map { QuantizedVector($0) }, limit: 5, now: now)
        }
        let mebibytes = rounded(Double(ranking.byteCount) / 1_048_576)
        let figures = [ranked.p50, ranked.p95, whole.p95, building, mebibytes].map { String(format: "%.2f", $0) }
        Program.print("\(count)  " + figures.joined(separator: "  "))
    }
    return 0
}

private func growthItems(_ count: Int, now: UnixTime) -> [RecallItem] {
    (0..<count).map { index in
        let memory = MemoryRecord(
            id: "mem_\(index)", content: SyntheticCall.sentence(index), sector: .semantic, origin: .user, salience: 0.7,
            saidAt: now.advanced(byMilliseconds: -Int64(index / 50) * 86_400_000), conversationID: "conv_\(index / 50)",
            turn: index % 50)
        return RecallItem(memory, callerName: "Ana")
    }
}

private func growthVectors(
    of items: [RecallItem], using generator: inout SystemRandomNumberGenerator
) -> [String: QuantizedVector] {
    var vectors: [String: QuantizedVector] = [:]
    for text in EmbeddedText.texts(of: items) {
        guard let vector = try? UnitVector(normalizing: randomComponents(using: &generator)) else { continue }
        vectors[text.memoryID] = QuantizedVector(vector)
    }
    return vectors
}

private func randomComponents(using generator: inout SystemRandomNumberGenerator) -> [Float] {
    (0..<384).map { _ in Float.random(in: -1...1, using: &generator) }
}
