import Domain
import LanguageModel

/// What a language model is asked to make of a call.
struct CallReading: Decodable, Sendable, Equatable {
    struct Memory: Decodable, Sendable, Equatable {
        var content: String
        var sector: String
        var salience: Double
        var confidence: Double
        var attribute: String?
        var quote: String
        var turn: Int
        var replaces: [String]
    }

    var callerName: String?
    var memories: [Memory]
    var keyTopics: [String]
    var sentiment: String
    var conversationSummary: String
    var callerSummary: String
    var nextGreeting: String

    enum CodingKeys: String, CodingKey {
        case memories, sentiment
        case callerName = "caller_name"
        case keyTopics = "key_topics"
        case conversationSummary = "conversation_summary"
        case callerSummary = "caller_summary"
        case nextGreeting = "next_greeting"
    }

    /// The attributes of which a caller has one value at a time.
    static let attributes = [
        "home_address", "delivery_address", "email", "phone_number", "preferred_contact_channel",
        "preferred_contact_time", "preferred_language", "employer", "occupation", "marital_status", "diet",
        "birth_date", "preferred_payment", "current_plan", "preferred_form_of_address",
    ]

    /// The moods, the same as those of the rules.
    static let sentiments = ["satisfied", "neutral", "worried", "frustrated"]

    static let schema = JSONSchema.object([
        ("caller_name", .optionalText("The caller's own name as said or spelled in this call, else null")),
        (
            "memories",
            .list(
                .object([
                    ("content", .text("One fact in the third person that stands alone, in the call's language")),
                    ("sector", .choice(Sector.allCases.map(\.rawValue), "The kind of memory")),
                    ("salience", .number("How much it will matter in later calls, 0 to 1")),
                    ("confidence", .number("How sure it is that the caller said and meant it, 0 to 1")),
                    ("attribute", .optionalChoice(attributes, "What it fills, if it is one of these, else null")),
                    ("quote", .text("The words of the caller that it rests on, copied exactly from one turn")),
                    ("turn", .integer("The number of that turn")),
                    ("replaces", .list(.text("An id"), "The ids of known memories that are untrue because of this")),
                ]), "At most 12, the most useful ones; none is a good answer")
        ),
        ("key_topics", .list(.text("A few words"), "What the call was about, at most 5, most important first")),
        ("sentiment", .choice(sentiments, "The caller's mood at the end")),
        ("conversation_summary", .text("The call in one or two sentences")),
        ("caller_summary", .text("What the agent should know of this caller, in one or two sentences")),
        ("next_greeting", .text("How the agent greets this caller next time, or empty")),
    ])
}
