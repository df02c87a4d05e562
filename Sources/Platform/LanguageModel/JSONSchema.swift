/// The shape of a model's answer, as strict JSON schema: every property is required and no other is allowed.
///
/// Source: [JSON Schema 2020-12](https://json-schema.org/draft/2020-12), the part that OpenAI-compatible servers take
/// under `response_format`.
public indirect enum JSONSchema: Sendable {
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
    /// All of these properties, in this order: a model thinks in it.
    case object([(name: String, schema: JSONSchema)])

    /// The schema as JSON, its properties in order.
    public var json: String { ordered.json }

    /// The names of an object's properties, in order; empty for anything else.
    public var propertyNames: [String] {
        if case .object(let properties) = self { properties.map(\.name) } else { [] }
    }

    /// Whether a property of an object is a list.
    func isList(_ name: String) -> Bool {
        guard case .object(let properties) = self, case .list? = properties.first(where: { $0.name == name })?.schema
        else { return false }
        return true
    }

    var ordered: OrderedJSON {
        switch self {
        case .text(let meaning): Self.typed("string", meaning)
        case .number(let meaning): Self.typed("number", meaning)
        case .integer(let meaning): Self.typed("integer", meaning)
        case .optionalText(let meaning):
            .object([("type", .list([.text("string"), .text("null")])), ("description", .text(meaning))])
        case .choice(let choices, let meaning):
            .object([
                ("type", .text("string")), ("description", .text(meaning)),
                ("enum", .list(choices.map { .text($0) })),
            ])
        case .optionalChoice(let choices, let meaning):
            .object([
                ("type", .list([.text("string"), .text("null")])), ("description", .text(meaning)),
                ("enum", .list(choices.map { .text($0) } + [.null])),
            ])
        case .list(let item, let meaning):
            .object([("type", .text("array")), ("description", .text(meaning)), ("items", item.ordered)])
        case .object(let properties):
            .object([
                ("type", .text("object")), ("additionalProperties", .boolean(false)),
                ("required", .list(properties.map { .text($0.name) })),
                ("properties", .object(properties.map { ($0.name, $0.schema.ordered) })),
            ])
        }
    }

    private static func typed(_ type: String, _ meaning: String) -> OrderedJSON {
        .object([("type", .text(type)), ("description", .text(meaning))])
    }
}
