import JSON

/// One place where a configuration is not as it should be.
public struct JSONDifference: Sendable, Equatable, CustomStringConvertible {
    /// The keys that lead there, with dots.
    public var path: String
    /// What should stand there.
    public var wanted: JSONValue
    /// What stands there; `nil` for nothing.
    public var found: JSONValue?

    /// Finds where a configuration lacks what is wanted; what else it holds does not matter.
    ///
    /// - Parameters:
    ///   - wanted: A part of a configuration; objects may be incomplete, lists and values must be equal.
    ///   - found: The configuration.
    ///   - path: Where both stand.
    /// - Returns: Every difference, in the order of the paths.
    public static func between(_ wanted: JSONValue, _ found: JSONValue?, at path: String = "") -> [JSONDifference] {
        guard case .object(let members) = wanted else {
            return wanted == found ? [] : [JSONDifference(path: path, wanted: wanted, found: found)]
        }
        return members.sorted { $0.key < $1.key }.flatMap { key, value in
            between(value, found?[key], at: path.isEmpty ? key : path + "." + key)
        }
    }

    /// `path: found → wanted`, on one line.
    public var description: String {
        "\(path): \(found.map(Self.text) ?? "nothing") → \(Self.text(wanted))"
    }

    private static func text(_ value: JSONValue) -> String {
        let text = String(decoding: value.json, as: UTF8.self)
        return text.count > 120 ? text.prefix(119) + "…" : text
    }
}
