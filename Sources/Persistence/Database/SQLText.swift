/// A text of SQL, put together of pieces that stand in the source; values are never part of it, they are bound.
///
/// It is made by a literal, whose interpolations are texts of SQL again. No string that is made at run time fits in, so
/// nothing that somebody said or sent can become part of a statement.
package struct SQLText: Sendable, Hashable {
    /// The statement.
    let text: String

    /// For this room's own scripts and for its tests.
    init(unchecked text: String) { self.text = text }
}

extension SQLText: ExpressibleByStringInterpolation {
    /// Collects the pieces of an interpolated literal.
    package struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var text = ""

        /// Makes room for a text.
        package init(literalCapacity: Int, interpolationCount: Int) { text.reserveCapacity(2 * literalCapacity) }

        /// Adds a piece of the literal.
        package mutating func appendLiteral(_ literal: StaticString) { text += literal.description }

        /// Adds a text of SQL.
        package mutating func appendInterpolation(_ part: SQLText) { text += part.text }

        /// Adds a name, such as a column's, that is a literal elsewhere.
        package mutating func appendInterpolation(_ name: StaticString) { text += name.description }
    }

    /// Takes a literal.
    package init(stringLiteral literal: StaticString) { text = literal.description }

    /// Takes a literal with texts of SQL in it.
    package init(stringInterpolation: StringInterpolation) { text = stringInterpolation.text }
}

extension Sequence<SQLText> {
    /// Puts texts together, such as the columns of a list.
    package func joined(separator: SQLText = ", ") -> SQLText {
        SQLText(unchecked: map(\.text).joined(separator: separator.text))
    }
}
