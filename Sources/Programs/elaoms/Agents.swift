import CommandLineTool
import Configuration
import Foundation
import Store

/// Shows what the agents have in common with our data.
let agents = Subcommand(
    name: "agents", usage: "agents [--json]            calls, returning callers, memories and their use, by agent"
) { arguments in
    guard let options = Options(arguments, valued: [], flags: ["--json"]), options.rest.isEmpty else {
        Program.print(toStandardError: "usage: elaoms " + agents.usage)
        return 2
    }
    let configuration = try Configuration(role: .tool, environment: ProcessInfo.processInfo.environment)
    let summaries = try Store(configuration.store).agents()
    if options.flags.contains("--json") {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        for summary in summaries { Program.print(String(decoding: try encoder.encode(summary), as: UTF8.self)) }
        return 0
    }
    for summary in summaries {
        let share = summary.calls == 0 ? 0 : 100 * summary.callsWithMemory / summary.calls
        Program.print(
            "\(summary.agentID.isEmpty ? "(no agent)" : summary.agentID)  \(summary.calls) calls  \(summary.callers) callers, "
                + "\(summary.returningCallers) returned  \(summary.memories) memories  "
                + "\(summary.callsWithMemory) calls (\(share) %) used one")
    }
    if summaries.isEmpty { Program.print("no call has been learned yet") }
    return 0
}
