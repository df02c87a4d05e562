import CommandLineTool
import Configuration
import Foundation
import Store

/// Shows what the language model costs.
let modelUsage = Subcommand(
    name: "usage",
    usage: """
        usage [--calls] [--limit N] [--json]   tokens and cost of the language model, by day or by call
        """
) { arguments in
    guard let options = Options(arguments, valued: ["--limit"], flags: ["--calls", "--json"]), options.rest.isEmpty,
        let limit = Int(options.values["--limit"] ?? "31"), limit > 0
    else {
        Program.print(toStandardError: "usage: elaoms " + modelUsage.usage)
        return 2
    }
    let configuration = try Configuration(role: .tool, environment: ProcessInfo.processInfo.environment)
    let store = try Store(configuration.store)
    let byCall = options.flags.contains("--calls")
    let rows = try byCall ? store.usageByCall(limit: limit) : store.usageByDay(limit: limit)
    if options.flags.contains("--json") {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        for row in rows { Program.print(String(decoding: try encoder.encode(row), as: UTF8.self)) }
        return 0
    }
    for row in rows {
        let cost = row.costMicros.map { String(format: "%.4f USD", Double($0) / 1e6) } ?? "no price known"
        Program.print(
            "\(row.of)  \(row.model)  \(row.requests) requests  \(row.promptTokens) tokens read  "
                + "\(row.completionTokens) written  \(cost)")
    }
    Program.print("\(try store.callsWaitingToBeRead()) calls wait for the language model")
    return 0
}
