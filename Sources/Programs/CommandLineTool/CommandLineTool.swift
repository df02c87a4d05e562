import Foundation

/// A program with subcommands, one file for each.
public struct CommandLineTool: Sendable {
    private let name: String
    private let purpose: String
    private let subcommands: [Subcommand]

    /// Makes a tool.
    ///
    /// - Parameters:
    ///   - name: What it is called on the command line.
    ///   - purpose: What it is, for the first line of its help.
    ///   - subcommands: In the order of the help.
    public init(name: String, purpose: String, subcommands: [Subcommand]) {
        self.name = name
        self.purpose = purpose
        self.subcommands = subcommands
    }

    /// Runs the subcommand that the process's arguments name, and ends the process.
    public func run() -> Never {
        Program.begin(name)
        let arguments = Array(CommandLine.arguments.dropFirst())
        let usage =
            "\(name): \(purpose)\n\nusage:\n" + subcommands.map { "  \(name) " + $0.usage + "\n" }.joined()
            + "  \(name) --version"
        guard let word = arguments.first, !["--help", "-h", "help"].contains(word) else {
            Program.print(usage)
            exit(0)
        }
        guard let subcommand = subcommands.first(where: { $0.name == word }) else {
            Program.print(toStandardError: "\(name): there is no command of that name\n\n" + usage)
            exit(2)
        }
        do {
            exit(try subcommand.run(Array(arguments.dropFirst())))
        } catch {
            Program.fail(error)
        }
    }
}
