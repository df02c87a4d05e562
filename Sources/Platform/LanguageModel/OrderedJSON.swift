import Foundation

/// JSON whose members stand in the order in which they are given: a model writes them in the order in which it reads them.
indirect enum OrderedJSON {
    case text(String)
    case number(Double)
    case integer(Int)
    case boolean(Bool)
    case null
    case list([OrderedJSON])
    case object([(name: String, value: OrderedJSON)])

    /// The document.
    var json: String {
        switch self {
        case .text(let text): Self.quoted(text)
        case .number(let number): "\(number)"
        case .integer(let number): "\(number)"
        case .boolean(let value): value ? "true" : "false"
        case .null: "null"
        case .list(let items): "[" + items.map(\.json).joined(separator: ",") + "]"
        case .object(let members):
            "{" + members.map { Self.quoted($0.name) + ":" + $0.value.json }.joined(separator: ",") + "}"
        }
    }

    private static func quoted(_ text: String) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .withoutEscapingSlashes
        do {
            return String(decoding: try encoder.encode(text), as: UTF8.self)
        } catch {
            preconditionFailure("a text is JSON")
        }
    }
}
