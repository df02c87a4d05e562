import Domain
import JSON
import LanguageModel

/// What a language model made of a call, read field by field: one that is missing, null, of another type or spelled
/// otherwise costs that field or that memory, never the whole reading.
struct CallReading: Sendable, Equatable {
    struct Memory: Sendable, Equatable {
        var content: String
        /// `nil` where the model named none that there is.
        var sector: Sector?
        var salience: Double
        var confidence: Double
        var attribute: String?
        var quote: String
        /// `nil` where the model named none: the quote shows it.
        var turn: Int?
        var replaces: [String]
    }

    var callerName: String?
    var memories: [Memory]
    /// Turns whose words must not stand as they are: corrected, taken back, meant otherwise.
    var voidTurns: [Int]
    var keyTopics: [String]
    var sentiment: String
    var conversationSummary: String
    var callerSummary: String
    var nextGreeting: String

    /// Reads an answer.
    init(_ answer: JSONValue) {
        let fields = Fields(answer)
        callerName = fields.text("caller_name")
        memories = fields.list("memories").compactMap(Memory.init)
        voidTurns = fields.list("void_turns").compactMap { Fields.integer($0) }
        keyTopics = fields.list("key_topics").compactMap(Fields.text)
        sentiment = fields.text("sentiment")?.lowercased() ?? ""
        conversationSummary = fields.text("conversation_summary") ?? ""
        callerSummary = fields.text("caller_summary") ?? ""
        nextGreeting = fields.text("next_greeting") ?? ""
    }

    /// The attributes of which a caller has one value at a time.
    static let attributes = [
        "home_address", "delivery_address", "email", "phone_number", "preferred_contact_channel",
        "preferred_contact_time", "preferred_language", "employer", "occupation", "marital_status", "diet",
        "birth_date", "preferred_payment", "current_plan", "preferred_form_of_address",
    ]

    /// The moods, the same as those of the rules.
    static let sentiments = ["satisfied", "neutral", "worried", "frustrated"]

    /// What each sector is, in a line.
    private static let sectors = """
        The kind: semantic is what is true of somebody or something; episodic is what happened or is planned, at a \
        time; procedural is how something is done or wished to be done, habits; emotional is what somebody feels or \
        fears; reflective is what somebody concludes about themselves
        """

    /// In the order of thought: first the evidence, then what it comes to, then what follows from it; summaries last.
    static let schema = JSONSchema.object([
        (
            "void_turns",
            .list(
                .integer("A turn's number"),
                "Turns of the caller that must not be taken as they stand: corrected or taken back later, ironic, "
                    + "supposed, refused, read out by mistake, said to somebody else in the room")
        ),
        (
            "memories",
            .list(
                .object([
                    ("quote", .text("The words of the caller that it rests on, copied exactly from one turn")),
                    ("turn", .integer("The number of that turn")),
                    ("content", .text("One fact in the third person that stands alone, in the call's language")),
                    ("sector", .choice(Sector.allCases.map(\.rawValue), sectors)),
                    (
                        "attribute",
                        .optionalChoice(
                            attributes, "The slot that it fills, of which the caller has one value at a time, else null"
                        )
                    ),
                    ("replaces", .list(.text("An id"), "The ids of known memories that are untrue because of this")),
                    ("confidence", .number("How sure it is that the caller said and meant it, 0 to 1")),
                    ("salience", .number("How much it will matter in later calls, 0 to 1")),
                ]), "At most 12, the most useful ones; none is a good answer")
        ),
        ("caller_name", .optionalText("The caller's own name as said or spelled in this call, else null")),
        ("sentiment", .choice(sentiments, "The caller's mood at the end")),
        ("key_topics", .list(.text("A few words"), "What the call was about, at most 5, most important first")),
        ("conversation_summary", .text("The call in one or two sentences")),
        ("caller_summary", .text("What the agent should know of this caller, in one or two sentences")),
        ("next_greeting", .text("How the agent greets this caller next time, or empty")),
    ])
}

extension CallReading.Memory {
    /// Reads a memory; `nil` without the words that it rests on, or without any of its own.
    init?(_ value: JSONValue) {
        let fields = Fields(value)
        guard let content = fields.text("content", "memory", "fact"), let quote = fields.text("quote", "evidence")
        else { return nil }
        self.content = content
        self.quote = quote
        sector = fields.text("sector", "kind", "type").flatMap(Self.sector)
        // Not told: kept, but ending no other.
        salience = fields.share("salience", "importance") ?? 0.5
        confidence = fields.share("confidence", "certainty") ?? 0.6
        attribute = fields.text("attribute", "slot").map(Self.attribute)
        turn = fields.value("turn", "turn_number").flatMap(Fields.integer)
        replaces = fields.list("replaces").compactMap(Fields.text)
    }

    /// `Semantic`, `semantic memory`.
    private static func sector(_ text: String) -> Sector? {
        let name = FieldName.plain(text)
        return Sector.allCases.first { name.hasPrefix($0.rawValue) }
    }

    /// `Home Address`, `homeAddress`.
    private static func attribute(_ text: String) -> String {
        CallReading.attributes.first { FieldName.plain($0) == FieldName.plain(text) } ?? text
    }
}

/// The members of an object, whatever their names are spelled like and their values are.
private struct Fields {
    private let members: [String: JSONValue]

    init(_ value: JSONValue) {
        members = Dictionary(
            (value.object ?? [:]).sorted { $0.key < $1.key }.map { (FieldName.plain($0.key), $0.value) },
            uniquingKeysWith: { first, second in first == .null ? second : first })
    }

    func value(_ names: String...) -> JSONValue? { names.lazy.compactMap { members[FieldName.plain($0)] }.first }

    /// A text that is not empty; a number counts as its spelling.
    func text(_ names: String...) -> String? {
        names.lazy.compactMap { members[FieldName.plain($0)] }.compactMap(Self.text).first
    }

    /// The elements of a list; one alone, or those of an object, count as such.
    func list(_ name: String) -> [JSONValue] {
        switch members[FieldName.plain(name)] {
        case .list(let values): return values
        case .object(let inner):
            let values = inner.sorted { $0.key < $1.key }.map(\.value)
            return values.allSatisfy { $0.object != nil } ? values : [.object(inner)]
        case .text(let text): return text.isEmpty ? [] : [.text(text)]
        case .integer(let value): return [.integer(value)]
        default: return []
        }
    }

    /// A share of one: `0.8`, `"0.8"`, `80`, `"80 %"`, `"high"`.
    func share(_ names: String...) -> Double? {
        guard let value = names.lazy.compactMap({ members[FieldName.plain($0)] }).first else { return nil }
        let number: Double?
        switch value {
        case .integer(let value): number = Double(value)
        case .number(let value): number = value
        case .text(let text):
            let words = ["high": 0.9, "medium": 0.6, "low": 0.3, "certain": 1]
            number = words[text.lowercased()] ?? Double(text.prefix { $0.isNumber || $0 == "." })
        default: number = nil
        }
        guard let number, number.isFinite, number >= 0, number <= 100 else { return nil }
        return number > 1 ? number / 100 : number
    }

    static func text(_ value: JSONValue) -> String? {
        switch value {
        case .text(let text): text.isEmpty || text == "null" ? nil : text
        case .integer(let number): String(number)
        case .number(let number): String(number)
        case .object: Fields(value).text("text", "value", "name", "id")
        case .list(let values): values.count == 1 ? text(values[0]) : nil
        case .null, .boolean: nil
        }
    }

    /// A whole number: `3`, `3.0`, `"3"`, `"turn 3"`.
    static func integer(_ value: JSONValue) -> Int? {
        if let number = value.integer { return Int(clamping: number) }
        guard let text = value.text else { return nil }
        return Int(text.drop { !$0.isNumber }.prefix { $0.isNumber })
    }
}
