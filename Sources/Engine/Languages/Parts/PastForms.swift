/// How the verbs of a language tell the past.
public enum PastForms: Sendable {
    /// By single forms, most with one ending.
    case forms(Single)
    /// By an auxiliary with a participle.
    case perfect(Perfect)
    /// By endings.
    case endings(Endings)
    /// By no form that is known, with what follows from that: events are then told by phrases alone.
    case absent(String)

    /// The past by single forms: `walked`, `went`.
    public struct Single: Sendable {
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
    public struct Perfect: Sendable {
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
    public struct Endings: Sendable {
        /// Endings that stand for the past and little else.
        public let endings: [String]
        /// Endings with an accent, looked for in the text as it was said; empty where accents tell no tenses apart.
        public let accentedEndings: [String]
        /// Words with such an ending that are no past.
        public let notPast: Set<String>
    }
}
