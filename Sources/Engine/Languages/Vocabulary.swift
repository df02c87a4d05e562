/// A list of a pack: what a language has, or that it has nothing of the kind and what follows from that.
public protocol Vocabulary: Sendable, ExpressibleByStringLiteral {
    /// The list as the pack writes it; empty only with a stated ``absence``.
    var text: String { get }
    /// What follows from it that the language has no such list; `nil` when it has one.
    var absence: String? { get }
    /// The entries as written.
    var entries: [Substring] { get }

    /// Makes a list.
    init(text: String, absence: String?)
}

extension Vocabulary {
    /// Reads the list from a literal.
    public init(stringLiteral text: String) { self.init(text: text, absence: nil) }

    /// Makes a list of what other code has put together.
    public init(_ text: String) { self.init(text: text, absence: nil) }

    /// States that the language has no such list.
    ///
    /// - Parameter effect: What follows from it, for whoever reads the pack.
    /// - Returns: An empty list.
    public static func absent(_ effect: String) -> Self { Self(text: "", absence: effect) }
}
