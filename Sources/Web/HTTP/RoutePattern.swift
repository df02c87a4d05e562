/// The path of a route: `/health/live`, or `/api/v1/users/{user}` with a parameter.
///
/// A parameter stands for one whole segment that is not empty. A pattern is written in the program, holds nothing of a
/// request, and so may stand in logs and metrics.
public struct RoutePattern: Sendable, Hashable, CustomStringConvertible, ExpressibleByStringLiteral {
    /// One part between slashes.
    enum Segment: Hashable {
        case literal(String)
        case parameter(String)

        var isParameter: Bool { if case .parameter = self { true } else { false } }
    }

    /// The pattern as it was written.
    public let description: String
    let segments: [Segment]

    /// Takes a literal; a malformed one is a bug.
    public init(stringLiteral text: String) {
        let (segments, fault) = Self.parse(text)
        precondition(fault == nil, "the route pattern \(text) \(fault ?? "")")
        description = text
        self.segments = segments
    }

    var hasParameters: Bool { segments.contains { $0.isParameter } }

    /// The pattern without its parameters' names: two of the same shape fit the same paths.
    var shape: [String?] { segments.map { if case .literal(let text) = $0 { text } else { nil } } }

    /// The parameters when a path fits; `nil` when it does not.
    func match(_ path: [String]) -> PathParameters? {
        guard path.count == segments.count else { return nil }
        var values: [String: String] = [:]
        for (segment, text) in zip(segments, path) {
            switch segment {
            // As bytes: `==` would take other spellings of a letter for the same path.
            case .literal(let literal): guard literal.utf8.elementsEqual(text.utf8) else { return nil }
            case .parameter(let name):
                guard !text.isEmpty else { return nil }
                values[name] = text
            }
        }
        return PathParameters(values)
    }

    /// Whether this pattern is asked before another: where they first differ, a literal goes before a parameter.
    func precedes(_ other: RoutePattern) -> Bool {
        // No path fits both then; but an order has to be one for all.
        guard segments.count == other.segments.count else { return segments.count < other.segments.count }
        for (own, others) in zip(segments, other.segments) where own.isParameter != others.isParameter {
            return others.isParameter
        }
        return false
    }

    /// The segments of a text, and what is wrong with it.
    static func parse(_ text: String) -> (segments: [Segment], fault: String?) {
        guard text.hasPrefix("/") else { return ([], "does not begin with a slash") }
        let parts = text.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
        if text != "/", parts.contains("") { return ([], "has an empty segment") }
        var (segments, names) = ([Segment](), Set<Substring>())
        for part in parts {
            guard part.hasPrefix("{"), part.hasSuffix("}") else {
                guard part.utf8.allSatisfy(isLiteralByte) else { return ([], "has a character that no path needs") }
                segments.append(.literal(String(part)))
                continue
            }
            let name = part.dropFirst().dropLast()
            guard !name.isEmpty, name.utf8.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A || $0 == 0x5F }) else {
                return ([], "has a parameter whose name is not a to z and _")
            }
            guard names.insert(name).inserted else { return ([], "has the parameter {\(name)} twice") }
            segments.append(.parameter(String(name)))
        }
        return (segments, nil)
    }

    /// The unreserved characters of RFC 3986, none of which is ever percent-encoded by need.
    private static func isLiteralByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x61...0x7A, 0x41...0x5A, 0x30...0x39: true
        default: "-._~".utf8.contains(byte)
        }
    }
}
