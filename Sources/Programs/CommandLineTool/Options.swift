/// The words after a subcommand: options with values, flags, and what is left.
public struct Options: Sendable {
    /// The options that have a value, by their name with its dashes.
    public private(set) var values: [String: String] = [:]
    /// The options that were given and have none.
    public private(set) var flags: Set<String> = []
    /// The other words, in order.
    public private(set) var rest: [String] = []

    /// Reads arguments; `nil` when an option is unknown or has no value.
    ///
    /// - Parameters:
    ///   - arguments: What follows the subcommand.
    ///   - valued: The options that take a value, with their dashes.
    ///   - known: Those that take none.
    public init?(_ arguments: [String], valued: Set<String>, flags known: Set<String> = []) {
        var remaining = arguments[...]
        while let word = remaining.popFirst() {
            if valued.contains(word) {
                guard let value = remaining.popFirst() else { return nil }
                values[word] = value
            } else if known.contains(word) {
                flags.insert(word)
            } else if word.hasPrefix("--") {
                return nil
            } else {
                rest.append(word)
            }
        }
    }
}
