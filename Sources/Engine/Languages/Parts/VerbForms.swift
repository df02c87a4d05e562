/// What the forms of verbs say of a sentence: that something happened, what to do, what is usual.
///
/// Each language picks a way of reading from those that the room `Sectors` knows.
public struct VerbForms: Sendable {
    /// How the past is told.
    public let past: PastForms
    /// How somebody is told what to do.
    public let orders: OrderForms
}

/// How the verbs of a language tell the past.
public enum PastForms: Sendable {
    /// By single forms, most with one ending.
    case forms(SinglePast)
    /// By an auxiliary with a participle.
    case perfect(PerfectPast)
    /// By endings.
    case endings(PastEndings)
}

/// The past by single forms: `walked`, `went`.
public struct SinglePast: Sendable {
    /// The ending of the regular forms.
    public let ending: String
    /// Words with that ending that are no past.
    public let notPast: WordList
    /// The other forms.
    public let irregular: WordList
    /// After these a participle is an adjective: `I am married`, `a used car`.
    public let beforeAdjectives: WordList
    /// Words between a modal and a participle.
    public let auxiliaries: WordList
    /// With these, what is told did not happen: `I should have asked`.
    public let modals: WordList
}

/// The past by an auxiliary with a participle behind it: `habe … gewechselt`, `ai perdu`.
public struct PerfectPast: Sendable {
    /// The auxiliaries, in small letters with their accents where ``keepsAccents``.
    public let auxiliaries: [String]
    /// How a participle begins.
    public let prefix: String
    /// How it ends, one of these.
    public let endings: [String]
    /// The least letters of a participle.
    public let leastLength: Int
    /// How many words behind the auxiliary it may stand; `nil` for any number.
    public let reach: Int?
    /// Whether accents tell forms apart.
    public let keepsAccents: Bool
}

/// The past by endings: `llegaron`, `llegó`.
public struct PastEndings: Sendable {
    /// Endings that stand for the past and little else.
    public let endings: [String]
    /// Endings with an accent, looked for in the text as it was said; empty where accents tell no tenses apart.
    public let accentedEndings: [String]
    /// Words with such an ending that are no past.
    public let notPast: Set<String>
}

/// How a language tells somebody what to do.
public enum OrderForms: Sendable {
    /// By the plain form of a verb at the beginning of a clause.
    case plainVerbs(PlainOrders)
    /// By an infinitive with a pronoun behind it: `drücken Sie`.
    case infinitiveBeforePronoun(PoliteOrders)
    /// By an end and what to do for it: `para abrir, …`.
    case purpose(PurposeOrders)
}

/// Orders by the plain form of a verb: `turn it clockwise`, `you type the code`.
public struct PlainOrders: Sendable {
    /// Words in front of the verb.
    public let leads: WordList
    /// What people do to things.
    public let verbs: WordList
    /// Verbs that begin a label or a phrase without a verb as often: `order number`, `a call`.
    public let nouns: WordList
    /// The one who speaks: behind the verb it makes a wish of an order.
    public let wisher: WordList
    /// The one who is told.
    public let listener: WordList
    /// Words between the listener and the verb.
    public let obligations: WordList
    /// Who has habits, with the plain form of the verb: `I walk`.
    public let plainSubjects: WordList
    /// Who has habits, with the ending of the verb: `my wife walks`.
    public let endingSubjects: WordList
    /// Those endings, shortest first.
    public let verbEndings: WordList
}

/// Orders by an infinitive with a pronoun behind it.
public struct PoliteOrders: Sendable {
    /// The ending of the infinitive.
    public let ending: String
    /// The pronoun.
    public let pronoun: String
    /// Words in front of the infinitive where no clause begins.
    public let leads: WordList
    /// The first word of a clause that names an end.
    public let purpose: String
}

/// Orders by an end and what to do for it.
public struct PurposeOrders: Sendable {
    /// The first word of a clause that names an end.
    public let purposes: WordList
    /// The endings of the infinitive behind it.
    public let endings: [String]
}
