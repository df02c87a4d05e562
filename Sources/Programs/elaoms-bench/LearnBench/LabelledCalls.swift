import CommandLineTool
import Configuration
import Domain
import Embedding
import Foundation
import HTTPClient
import Heads
import Learning
import Reading
import Statements

/// Measures what is learned from calls of which it is known what must be remembered and what must not.
///
/// - Returns: The exit status; `nil` when the arguments are none of these.
func learnLabelledCalls(_ arguments: [String]) throws -> Int32? {
    guard let options = Options(arguments, valued: ["--data", "--half"], flags: ["--model", "--json", "--misses"]),
        options.rest.isEmpty, let path = options.values["--data"],
        ["tuning", "held-out", nil].contains(options.values["--half"])
    else { return nil }
    let samples = try TranscriptFile(path: path).samples.enumerated().filter { place, _ in
        switch options.values["--half"] {
        case "tuning": place.isMultiple(of: 2)
        case "held-out": !place.isMultiple(of: 2)
        default: true
        }
    }.map(\.element)
    let extract = try extractor(usesModel: options.flags.contains("--model"))
    var report = LearningReport()
    for sample in samples {
        var reconciliation = Reconciliation(memories: [], conversationID: sample.id)
        var number = 0
        for finding in try extract(sample.transcript).memories {
            number += 1
            reconciliation.take(finding, newID: "mem_\(number)")
        }
        reconciliation.finish()
        let memories = reconciliation.memories.values.sorted { ($0.turn ?? -1, $0.id) < ($1.turn ?? -1, $1.id) }
        report.add(memories, of: sample)
        if options.flags.contains("--misses") { Program.print(misses(memories, of: sample)) }
    }
    Program.print(options.flags.contains("--json") ? try report.json() : report.table())
    return 0
}

private func extractor(usesModel: Bool) throws -> (Transcript) throws -> Extraction {
    guard usesModel else {
        guard
            let embedder = try? LocalEmbedder(
                folder: Configuration.embeddingModelPath(environment: ProcessInfo.processInfo.environment))
        else { return { RuleExtractor().extract(from: $0) } }
        return { transcript in
            RuleExtractor().extract(
                from: transcript,
                readings: try CallReadings(of: transcript.headTexts) { try embedder.embed($0, as: .memory) })
        }
    }
    let configuration = try Configuration(role: .tool, environment: ProcessInfo.processInfo.environment)
    guard let model = configuration.makeLanguageModel(transport: CurlTransport()) else {
        throw ConfigurationError(faults: ["--model needs OPENAI_API_KEY or OPENAI_BASE_URL"])
    }
    let extractor = LanguageModelExtractor(model: model)
    return { try extractor.extract(from: $0, agent: nil, known: [], onUsage: { _ in }) }
}

/// What went wrong in one call, for whoever improves the rules.
private func misses(_ memories: [MemoryRecord], of sample: TranscriptFile.Sample) -> String {
    let caller = memories.filter { $0.state == .active && $0.origin != .agent && $0.origin != .summary }
    var lines = ["# \(sample.id)"]
    for label in sample.remember where !caller.contains(where: { label.isSaid(in: $0.content) }) {
        lines.append("  missed   \(label.turn): \(sample.turns[label.turn].message)")
    }
    for memory in caller
    where memory.origin != .collected && !sample.remember.contains(where: { $0.isSaid(in: memory.content) }) {
        let isSlip = sample.forget.contains { $0.isSaid(in: memory.content) }
        lines.append("  \(isSlip ? "slipped " : "useless ") \(memory.turn ?? -1) \(memory.origin): \(memory.content)")
    }
    return lines.joined(separator: "\n")
}
