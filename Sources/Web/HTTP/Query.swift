/// The query of a request: `?name=value&name=value`, decoded, in the order in which it was sent.
///
/// A malformed query is no error: an item without `=` has an empty value, an empty item is left out, a `%` that two
/// hexadecimal digits do not follow stays, bytes that are no UTF-8 are replaced.
///
/// Source: [URL Standard, application/x-www-form-urlencoded](https://url.spec.whatwg.org/#urlencoded-parsing).
public struct Query: Sendable, Equatable {
    /// One name and its value.
    public struct Item: Sendable, Equatable {
        /// The name; it may occur again.
        public var name: String
        /// The value; empty when there is none.
        public var value: String

        /// Makes an item of decoded texts.
        public init(name: String, value: String) {
            self.name = name
            self.value = value
        }
    }

    /// All items.
    public let items: [Item]

    /// Reads a query as it was sent, without the question mark.
    public init(_ text: String) {
        items = text.utf8.split(separator: UInt8(ascii: "&")).map { piece in
            let equals = piece.firstIndex(of: UInt8(ascii: "="))
            let value = equals.map { piece[piece.index(after: $0)...] }
            return Item(
                name: PercentEncoding.decode(piece[..<(equals ?? piece.endIndex)], readsPlusAsSpace: true),
                value: value.map { PercentEncoding.decode($0, readsPlusAsSpace: true) } ?? "")
        }
    }

    /// The first value of a name; `nil` when the name does not occur.
    public subscript(name: String) -> String? { values(of: name).first }

    /// All values of a name, in order.
    public func values(of name: String) -> [String] {
        // As bytes: `==` would take other spellings of a letter for the same name.
        items.filter { $0.name.utf8.elementsEqual(name.utf8) }.map(\.value)
    }
}
