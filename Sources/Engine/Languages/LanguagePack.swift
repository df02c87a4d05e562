import Text

/// All that is particular to a language that calls are understood in.
///
/// Every member is required, so that the compiler names what a new language lacks. A list that a language cannot have
/// is ``Vocabulary/absent(_:)`` with what follows from that. The rooms above compile these lists into their tables
/// and hold no words of their own.
public struct LanguagePack: Sendable, Identifiable {
    /// An ISO 639-1 code, which the stemmer and the spelling of numbers go by.
    public let code: String
    /// Small words and spelling.
    public let grammar: GrammarWords
    /// Days and months.
    public let calendar: CalendarNames
    /// Times of day.
    public let clock: ClockWords
    /// Numbers.
    public let numbers: NumberWords
    /// Addresses of electronic mail.
    public let mail: MailWords
    /// What every conversation holds.
    public let conversation: ConversationWords
    /// How callers say who they are.
    public let names: NameWords
    /// What must not be kept.
    public let secrets: SecretWords
    /// What an agent's sentences do.
    public let agent: AgentWords
    /// The caller's mood.
    public let moods: MoodWords
    /// What statements claim.
    public let statements: StatementWords
    /// What speaks for a kind of memory.
    public let sectors: SectorWords
    /// What the forms of verbs say.
    public let verbs: VerbForms
    /// What agents ask.
    public let questions: QuestionWords
    /// Words that say when.
    public let times: TimePhrases
    /// How a known caller is greeted.
    public let greeting: GreetingWords
    /// How the language shows, and how its numbers are spoken.
    public let search: SearchForms

    /// The ``code``.
    public var id: String { code }

    /// Finds the pack of a language.
    ///
    /// - Parameter code: An ISO 639-1 code, with or without a region: `pt-BR`.
    /// - Returns: `nil` for a language without a pack; each consumer states what it does then.
    public static func named(_ code: String) -> LanguagePack? {
        let language = language(of: code)
        return all.first { $0.code == language }
    }

    /// The language of a code, without its region and in small letters.
    public static func language(of code: String) -> String {
        String(code.lowercased().prefix { $0 != "-" && $0 != "_" })
    }
}
