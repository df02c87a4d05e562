import Foundation
import JSON

/// Finds the object that was asked for among everything that an answer holds: thoughts with braces, drafts, an echo of
/// the schema, objects that wrap it.
struct AnswerFinder {
    /// How deep an answer may be wrapped.
    private static let depth = 6
    /// How many braces are looked at: a text of braces alone is no answer.
    private static let braceLimit = 400

    private let schema: JSONSchema
    private let names: [String: String]

    /// Looks for objects with the properties of a schema.
    init(_ schema: JSONSchema) {
        self.schema = schema
        names = Dictionary(
            schema.propertyNames.map { (FieldName.plain($0), $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The object that has most of the properties; of equal ones the last, since drafts come first.
    ///
    /// - Parameter values: Texts, lists of parts, or objects.
    /// - Returns: `nil` when none has any.
    func best(in values: [JSONValue]) -> JSONValue? {
        var best: (score: Int, value: JSONValue)?
        for value in values {
            for candidate in candidates(value, depth: Self.depth) {
                let score = score(candidate)
                if score > 0, score >= (best?.score ?? 0) { best = (score, candidate) }
            }
            // What a later place holds is a copy of it, or less.
            if best != nil { break }
        }
        return best?.value
    }

    /// How many properties of the shape an object has; what is of another type or describes the property is none.
    private func score(_ value: JSONValue) -> Int {
        guard let members = value.object else { return 0 }
        return members.count { key, member in
            guard let name = names[FieldName.plain(key)] else { return false }
            if case .object(let inner) = member { return schema.isList(name) && inner["type"] == nil }
            if schema.isList(name) { return member.list != nil }
            return member.list == nil
        }
    }

    private func candidates(_ value: JSONValue, depth: Int) -> [JSONValue] {
        guard depth > 0 else { return [] }
        switch value {
        case .text(let text): return Self.objects(in: text).flatMap { candidates($0, depth: depth - 1) }
        case .list(let parts):
            // Parts of one text may have been cut anywhere.
            let text = parts.compactMap { $0.text ?? $0["text"]?.text ?? $0["text", "value"]?.text }.joined()
            let whole = text.isEmpty ? [] : candidates(.text(text), depth: depth)
            return whole.isEmpty ? parts.flatMap { candidates($0, depth: depth - 1) } : whole
        case .object(let members):
            if score(value) > 0 { return [value] }
            // `{"answer": {…}}`, `{"answer": "{…}"}`; not the schema itself.
            if members["properties"] != nil, members["type"] != nil { return [] }
            return members.sorted { $0.key < $1.key }.flatMap { candidates($0.value, depth: depth - 1) }
        case .null, .boolean, .integer, .number: return []
        }
    }

    /// The objects that stand in a text, outermost ones only.
    static func objects(in text: String) -> [JSONValue] {
        let bytes = Array(text.utf8)
        var found: [JSONValue] = []
        var place = 0
        var looked = 0
        while looked < braceLimit, let start = bytes[place...].firstIndex(of: UInt8(ascii: "{")) {
            looked += 1
            place = start + 1
            guard let end = end(of: bytes, from: start) else { continue }
            guard let value = try? JSONValue(json: Array(bytes[start...end])) else { continue }
            found.append(value)
            place = end + 1
        }
        return found
    }

    /// The brace that closes one, by JSON's own rules of texts.
    private static func end(of bytes: [UInt8], from start: Int) -> Int? {
        var depth = 0
        var isText = false
        var isEscaped = false
        for place in start..<bytes.count {
            let byte = bytes[place]
            if isText {
                if isEscaped {
                    isEscaped = false
                } else if byte == UInt8(ascii: "\\") {
                    isEscaped = true
                } else if byte == UInt8(ascii: "\"") {
                    isText = false
                }
                continue
            }
            switch byte {
            case UInt8(ascii: "\""): isText = true
            case UInt8(ascii: "{"): depth += 1
            case UInt8(ascii: "}"):
                depth -= 1
                if depth == 0 { return place }
            default: break
            }
        }
        return nil
    }
}

/// Names of fields as models spell them.
public enum FieldName {
    /// A name without case and signs: `callerName`, `Caller Name` and `caller_name` are one.
    public static func plain(_ name: String) -> String {
        String(
            name.lowercased().unicodeScalars.filter { $0.properties.isAlphabetic || $0.properties.numericType != nil })
    }
}
