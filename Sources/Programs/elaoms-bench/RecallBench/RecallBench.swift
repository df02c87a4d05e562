import CommandLineTool
import Configuration
import Domain
import Embedding
import Foundation
import Recall

/// Measures recall on conversations with questions, each turn one memory.
let recall = Subcommand(name: "recall", usage: RecallBenchOptions.usage) { arguments in
    guard let options = RecallBenchOptions(arguments) else {
        Program.print(toStandardError: "usage: elaoms-bench " + recall.usage)
        return 2
    }
    let file = try ConversationFile(path: options.path)
    let needsModel = options.method != .bm25 && !options.ablated.contains("vectors")
    // Without the cache: every question is embedded, as the first one of a call is.
    let embedder =
        needsModel
        ? try LocalEmbedder(
            folder: Configuration.embeddingModelPath(environment: ProcessInfo.processInfo.environment), cachedTexts: 0)
        : nil
    let variants = options.variants
    let partsFile = try options.partsPath.map { try PartsFile(path: $0) }
    var reports = variants.map { _ in RecallReport(depths: options.depths) }
    for (place, sample) in file.samples.enumerated() {
        let next = file.samples[(place + 1) % file.samples.count]
        let bench = try RecallBenchSample(
            sample, foreign: file.samples.count > 1 ? next : nil, options: options, embedder: embedder)
        if let partsFile { try bench.write(to: partsFile, caller: place) }
        for (variant, ablated) in variants.enumerated() {
            try bench.measure(without: ablated, into: &reports[variant])
        }
    }
    if reports.count > 1 {
        for (ablated, report) in zip(variants, reports) {
            Program.print(report.line("without \(ablated.first ?? "nothing")"))
        }
    } else {
        Program.print(options.isJSON ? try reports[0].json() : reports[0].table())
    }
    return 0
}

/// One caller of the file, ready to be asked.
private final class RecallBenchSample {
    private let sample: ConversationFile.Sample
    private let foreignQuestions: [String]
    private let options: RecallBenchOptions
    private let embedder: LocalEmbedder?
    private let vectors: [String: QuantizedVector]
    private let links: [MemoryLink]
    private let words: BaselineRanking.BM25
    private let plainVectors: [UnitVector]
    private var family: EmbeddingFamily { embedder?.family ?? .sentenceTransformer }
    /// What was embedded already, so that a second ranking costs no second pass; never used where time is measured.
    private var embedded: [String: UnitVector] = [:]

    init(
        _ sample: ConversationFile.Sample, foreign: ConversationFile.Sample?, options: RecallBenchOptions,
        embedder: LocalEmbedder?
    ) throws {
        self.sample = sample
        foreignQuestions = foreign?.questions(asAbout: sample) ?? []
        self.options = options
        self.embedder = embedder
        let texts = sample.items.map { "\($0.speaker): \($0.text)" }
        words = BaselineRanking.BM25(options.method == .bm25 ? texts : [])
        plainVectors = options.method == .cosine ? try embedder?.embed(texts, as: .memory) ?? [] : []
        var vectors: [String: QuantizedVector] = [:]
        if let embedder, options.method == .full {
            let texts = EmbeddedText.texts(of: sample.items)
            for (text, vector) in zip(texts, try embedder.embed(texts.map(\.text), as: .memory)) {
                vectors[text.memoryID] = QuantizedVector(vector)
            }
        }
        self.vectors = vectors
        links = LinkFinder(
            sample.items.map(\.memory), vectors: vectors, family: embedder?.family ?? .sentenceTransformer
        ).links(of: nil)
    }

    func measure(without ablated: [String], into report: inout RecallReport) throws {
        let isTimed = options.variants.count == 1
        let ranking = Ranking(
            options.method == .full ? sample.items : [], vectors: ablated.contains("vectors") ? [:] : vectors,
            family: family, links: links, weights: options.weights(without: ablated))
        let calls = Dictionary(
            uniqueKeysWithValues: sample.items.map { ($0.memory.id, $0.memory.conversationID ?? "") })
        for entry in sample.questions {
            embedded = isTimed ? [:] : embedded
            let start = ContinuousClock.now
            _ = try rank(entry.question, ranking, limit: options.depths.max() ?? 10)
            report.milliseconds.append((ContinuousClock.now - start) / .milliseconds(1))
            let (ids, confidence) = try rank(entry.question, ranking, limit: sample.items.count)
            report.confidences.append((entry.category == 5 || entry.evidence.isEmpty ? .none : .answer, confidence))
            guard entry.category != 5, !entry.evidence.isEmpty else { continue }
            var seen: Set<String> = []
            let callOrder = ids.compactMap { calls[$0] }.filter { seen.insert($0).inserted }
            let groups =
                ["all", "category \(entry.category)"] + (entry.shape.map { ["shape \($0)"] } ?? [])
                + (entry.askedIn.map { [$0 == "en" ? "asked in English" : "asked in its language"] } ?? [])
            report.turn.add(ids, evidence: Set(entry.evidence), groups: groups)
            report.call.add(callOrder, evidence: Set(entry.evidence.compactMap { calls[$0] }), groups: groups)
        }
        for text in foreignQuestions {
            report.confidences.append((.foreign, try rank(text, ranking, limit: 10).confidence))
        }
    }

    /// Writes what the ranking of each question is made of.
    func write(to file: PartsFile, caller: Int) throws {
        let ranking = Ranking(
            sample.items, vectors: vectors, family: family, links: links, weights: options.weights)
        try file.add(caller: caller, sample.items)
        let foreign = foreignQuestions.map { ConversationFile.Entry(question: $0, evidence: [], category: 0) }
        for entry in sample.questions + foreign {
            let isAnswerable = entry.category != 5 && !entry.evidence.isEmpty
            let expectation: RecallReport.Expectation =
                entry.category == 0 ? .foreign : isAnswerable ? .answer : .none
            let question = ranking.question(entry.question, now: sample.now)
            let vector = ranking.hasVectors ? try vector(of: question.spoken) : nil
            let answer = ranking.answer(
                to: question, vector: vector.map { QuantizedVector($0) }, limit: sample.items.count, now: sample.now)
            try file.add(caller: caller, entry, expectation: expectation, question, answer)
        }
    }

    private func rank(_ text: String, _ ranking: Ranking, limit: Int) throws -> (ids: [String], confidence: Double) {
        switch options.method {
        case .bm25: return (BaselineRanking.order(words.scores(text)).map { sample.items[$0].memory.id }, 0)
        case .cosine:
            guard let vector = try vector(of: text) else { return ([], 0) }
            let scores = plainVectors.map { Double($0.similarity(to: vector)) }
            return (BaselineRanking.order(scores).map { sample.items[$0].memory.id }, scores.max() ?? 0)
        case .full:
            let question = ranking.question(text, now: sample.now)
            let vector = ranking.hasVectors ? try vector(of: question.spoken) : nil
            let answer = ranking.answer(
                to: question, vector: vector.map { QuantizedVector($0) }, limit: limit, now: sample.now)
            return (answer.hits.map(\.memory.id), answer.confidence)
        }
    }

    private func vector(of text: String) throws -> UnitVector? {
        if let known = embedded[text] { return known }
        let vector = try embedder?.embed(text, as: .question)
        embedded[text] = vector
        return vector
    }
}
