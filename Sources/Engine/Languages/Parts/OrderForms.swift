/// How a language tells somebody what to do.
public enum OrderForms: Sendable {
    /// By the plain form of a verb at the beginning of a clause.
    case plainVerbs(Plain)
    /// By an infinitive with a pronoun behind it: `drücken Sie`.
    case infinitiveBeforePronoun(Polite)
    /// By an end and what to do for it: `para abrir, …`.
    case purpose(Purpose)
    /// By no form that is known, with what follows from that: instructions are then told by phrases alone.
    case absent(String)

    /// Orders by the plain form of a verb: `turn it clockwise`, `you type the code`.
    public struct Plain: Sendable {
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
    public struct Polite: Sendable {
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
    public struct Purpose: Sendable {
        /// The first word of a clause that names an end.
        public let purposes: WordList
        /// The endings of the infinitive behind it.
        public let endings: [String]
    }
}
