/// A subcommand: its name, what it does, and how it runs.
public struct Subcommand: Sendable {
    /// The word that calls it.
    public var name: String
    /// A line or a few for the list of all commands, beginning with the name.
    public var usage: String
    /// Runs it with the words that follow its name, and returns the exit status.
    public var run: @Sendable ([String]) throws -> Int32

    /// Makes a subcommand; see the properties.
    public init(name: String, usage: String, run: @escaping @Sendable ([String]) throws -> Int32) {
        self.name = name
        self.usage = usage
        self.run = run
    }
}
