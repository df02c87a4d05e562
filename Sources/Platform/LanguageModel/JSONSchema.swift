/// The shape of a model's answer, as strict JSON schema: every property is required and no other is allowed.
///
/// Source: [JSON Schema 2020-12](https://json-schema.org/draft/2020-12), the part that OpenAI-compatible servers take
/// under `response_format`.
public indirect enum JSONSchema: Encodable, Sendable {
    /// A text, and what it means.
    case text(String)
    /// A text or null.
    case optionalText(String)
    /// One of a few texts.
    case choice([String], String)
    /// One of a few texts, or null.
    case optionalChoice([String], String)
    /// Any number.
    case number(String)
    /// A whole number.
    case integer(String)
    /// Any number of one shape.
    case list(JSONSchema, String)
    /// All of these properties, in this order.
    case object([(name: String, schema: JSONSchema)])

    private struct Key: CodingKey {
        var stringValue: String
        var intValue: Int? { nil }
        init(_ name: String) { stringValue = name }
        init?(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }

    /// Writes the schema.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        switch self {
        case .text(let meaning): try Self.encode("string", meaning, &container)
        case .number(let meaning): try Self.encode("number", meaning, &container)
        case .integer(let meaning): try Self.encode("integer", meaning, &container)
        case .optionalText(let meaning):
            try container.encode(["string", "null"], forKey: Key("type"))
            try container.encode(meaning, forKey: Key("description"))
        case .choice(let choices, let meaning):
            try Self.encode("string", meaning, &container)
            try container.encode(choices, forKey: Key("enum"))
        case .optionalChoice(let choices, let meaning):
            try container.encode(["string", "null"], forKey: Key("type"))
            try container.encode(choices.map { Optional($0) } + [nil], forKey: Key("enum"))
            try container.encode(meaning, forKey: Key("description"))
        case .list(let item, let meaning):
            try Self.encode("array", meaning, &container)
            try container.encode(item, forKey: Key("items"))
        case .object(let properties):
            try container.encode("object", forKey: Key("type"))
            try container.encode(false, forKey: Key("additionalProperties"))
            try container.encode(properties.map(\.name), forKey: Key("required"))
            var nested = container.nestedContainer(keyedBy: Key.self, forKey: Key("properties"))
            for property in properties { try nested.encode(property.schema, forKey: Key(property.name)) }
        }
    }

    private static func encode(
        _ type: String, _ meaning: String, _ container: inout KeyedEncodingContainer<Key>
    ) throws {
        try container.encode(type, forKey: Key("type"))
        try container.encode(meaning, forKey: Key("description"))
    }
}
