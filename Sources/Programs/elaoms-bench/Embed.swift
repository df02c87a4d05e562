import CommandLineTool
import Configuration
import Embedding
import Foundation

/// Measures the embedding model on one thread, and prints `key value` lines.
let embed = Subcommand(
    name: "embed", usage: "embed                  how fast the embedding model is, and how large"
) { arguments in
    guard arguments.isEmpty else {
        Program.print(toStandardError: "usage: elaoms-bench " + embed.usage)
        return 2
    }
    let path = try Configuration.embeddingModelPath(environment: ProcessInfo.processInfo.environment)
    let clock = ContinuousClock()
    let start = clock.now
    // Without the cache, which would answer all but the first.
    let embedder = try LocalEmbedder(folder: path, cachedTexts: 0)
    let loaded = clock.now - start
    _ = try embedder.embed("the first question after the start", as: .question)
    let first = clock.now - start
    Program.print("model \(embedder.model)")
    Program.print("load_ms \(milliseconds(loaded))")
    Program.print("first_answer_ms \(milliseconds(first))")

    let query = "what did we say about the delivery to the new address?"
    let tokens = embedder.tokenIDs(of: query).count
    let tokenizing = Measure(of: 1000) { embedder.tokenIDs(of: query) }
    Program.print("tokenize_\(tokens)_tokens_ms_p50 \(tokenizing.p50)")
    let answering = try Measure(of: 200) { try embedder.embed(query, as: .question) }
    Program.print("query_\(tokens)_tokens_ms_p50 \(answering.p50)")
    Program.print("query_\(tokens)_tokens_ms_p95 \(answering.p95)")
    Program.print("query_\(tokens)_tokens_cpu_ms \(answering.cpu)")
    let cached = try LocalEmbedder(folder: path)
    let repeating = try Measure(of: 1000) { try cached.embed(query, as: .question) }
    Program.print("repeated_query_ms_p50 \(repeating.p50)")

    // What callers say, as the worker embeds it: 3 to 20 words.
    let texts = (0..<64).map { statement($0) }
    let count = texts.reduce(0) { $0 + embedder.tokenIDs(of: $1).count }
    let batch = try Measure(of: 12) { try embedder.embed(texts, as: .memory) }
    Program.print("batch_tokens_a_text \(rounded(Double(count) / Double(texts.count)))")
    Program.print("batch_texts_a_second \(Int(Double(texts.count) / batch.p50 * 1000))")
    Program.print("batch_texts_a_cpu_second \(Int(Double(texts.count) / batch.cpu * 1000))")
    let long = [String](repeating: texts.joined(separator: " "), count: 4)
    Program.print(
        "longest_text_ms_p50 \(rounded(try Measure(of: 5) { try embedder.embed(long, as: .memory) }.p50 / 4))")
    Program.print("private_mib \(rounded(Double(privateKiB()) / 1024))")
    return 0
}

private func statement(_ index: Int) -> String {
    let words = """
        I moved to Elm Street last week and would like the parcel before noon because my sister starts work at one
        """.split(separator: " ")
    let start = index % 7
    return words[start..<min(words.count, start + 3 + index * 5 % 17)].joined(separator: " ") + " \(index)"
}

/// Memory of this process alone, without the mapped weights, which all processes share.
private func privateKiB() -> Int {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("RssAnon:") }
    return line?.split(separator: " ").compactMap { Int($0) }.first ?? 0
}
