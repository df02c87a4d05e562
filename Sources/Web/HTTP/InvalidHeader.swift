/// A header that an answer must not have: a line feed in its value would begin another header.
public struct InvalidHeader: Error, Equatable, CustomStringConvertible {
    /// The header's name; empty when the name itself is what is wrong.
    public let name: String

    /// Names the header, never its value.
    public var description: String {
        name.isEmpty ? "an answer has a header whose name is none" : "the header \(name) of an answer is invalid"
    }
}
