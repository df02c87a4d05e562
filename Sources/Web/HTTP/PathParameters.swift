/// What a request's path has in the places of a pattern's parameters.
///
/// Values are decoded once and may hold any character, `/` included: a handler checks what it needs them to be.
public struct PathParameters: Sendable, Equatable {
    private var values: [String: String]

    /// Makes parameters, for handlers' tests.
    public init(_ values: [String: String] = [:]) { self.values = values }

    /// The value of a parameter, never empty.
    ///
    /// The route's pattern must have the name: to ask for another is a bug.
    public subscript(name: String) -> String {
        guard let value = values[name] else { preconditionFailure("the route's pattern has no parameter {\(name)}") }
        return value
    }
}
