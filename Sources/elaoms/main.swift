import Configuration
import Foundation

// The operator's tool. One file per subcommand.

/// A subcommand: its name, what it does, and how it runs.
struct Subcommand: Sendable {
    var name: String
    var usage: String
    var run: @Sendable ([String]) throws -> Int32
}

let subcommands = [
    doctor, provision, backfill, agents, migrate, neutralAnswer, events, replay, payload, recall, memory, embed,
    modelUsage, reread, settings, bench,
]

Program.begin()
let arguments = Array(CommandLine.arguments.dropFirst())
let usage =
    "elaoms: the operator's tool.\n\nusage:\n"
    + subcommands.map { "  elaoms " + $0.usage }.joined(separator: "\n")
guard let name = arguments.first, !["--help", "-h", "help"].contains(name) else {
    Program.print(usage)
    exit(0)
}
guard let subcommand = subcommands.first(where: { $0.name == name }) else {
    Program.print(toStandardError: "elaoms: there is no command of that name\n\n" + usage)
    exit(2)
}
do {
    exit(try subcommand.run(Array(arguments.dropFirst())))
} catch {
    Program.fail(error)
}
