import Foundation

extension KeyedDecodingContainer {
    /// A value that may be absent, null or of another type than expected: then it is `nil`, and the rest lives on.
    func lossy<T: Decodable>(_ type: T.Type, _ key: Key) -> T? {
        (try? decodeIfPresent(type, forKey: key)) ?? nil
    }

    /// A text; numbers and booleans count as their spelling.
    func lossyText(_ key: Key) -> String? {
        let value = lossy(DynamicValue.self, key)
        // Two long numeric ids may be the same Double; they are not the same id.
        if case .number = value, let exact = lossy(Decimal.self, key) { return exact.description }
        return value?.text
    }

    /// A whole number; `3.5` counts as 3, `"3"` as 3.
    func lossyInteger(_ key: Key) -> Int64? {
        switch lossy(DynamicValue.self, key) {
        case .integer(let value): value
        case .number(let value): Int64(exactly: value.rounded(.towardZero))
        case .string(let value): Int64(value)
        case .boolean, nil: nil
        }
    }

    /// A number; `"3.5"` counts as 3.5.
    func lossyNumber(_ key: Key) -> Double? {
        switch lossy(DynamicValue.self, key) {
        case .integer(let value): Double(value)
        case .number(let value): value
        case .string(let value): Double(value)
        case .boolean, nil: nil
        }
    }
}

/// A list of which elements that do not fit are left out.
struct LossyList<Element: Decodable>: Decodable {
    let elements: [Element?]

    init(from decoder: any Decoder) throws {
        var container = try decoder.unkeyedContainer()
        var elements: [Element?] = []
        while !container.isAtEnd {
            if let element = try? container.decode(Element.self) {
                elements.append(element)
            } else {
                _ = try container.decode(Skipped.self)
                elements.append(nil)
            }
        }
        self.elements = elements
    }

    /// Accepts anything.
    private struct Skipped: Decodable {
        init(from decoder: any Decoder) throws {}
    }
}

/// A dictionary of which values that do not fit are left out.
struct LossyDictionary<Value: Decodable>: Decodable {
    let values: [String: Value]

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: AnyKey.self)
        var values: [String: Value] = [:]
        for key in container.allKeys { values[key.stringValue] = container.lossy(Value.self, key) }
        self.values = values
    }
}

/// Any key of an object.
struct AnyKey: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
}
