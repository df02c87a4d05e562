/// The small words of a language, and what its spelling tells.
public struct GrammarWords: Sendable {
    /// Articles, pronouns, prepositions, auxiliaries: words without a meaning of their own.
    public let functionWords: WordList
    /// The pronouns and possessives of the one who speaks.
    public let firstPerson: WordList
    /// Verbs that mean the one who speaks without a pronoun beside them.
    public let firstPersonVerbs: WordList
    /// Possessives of the one who speaks, as they stand in front of what a sentence is about.
    public let possessives: WordList
    /// Their other forms; a sentence with one of them is about something else, but tells whose a thing is.
    public let objectPossessives: WordList
    /// The words for the one who is spoken to, for what an agent says.
    public let addressed: WordList
    /// The words for somebody else.
    public let thirdPerson: WordList
    /// Forms of `to be`, and what else states a property of a noun.
    public let copulas: WordList
    /// Forms for the one who speaks; behind a possessive they begin another statement as often: `my job, but I'm …`.
    public let firstCopulas: WordList
    /// Words that begin such a form and other verbs as often: the `se` of `se llama`.
    public let reflexiveCopulas: WordList
    /// Words in front of a noun.
    public let determiners: WordList
    /// Words that deny, each alone.
    public let negations: WordList
    /// Words that join two things.
    public let joins: WordList
    /// What follows a name with an apostrophe and makes it an owner's.
    public let possessiveEnding: WordList
    /// Words that end with a dot inside a sentence.
    public let abbreviations: WordList
    /// Whether every noun has a capital, so that a capital tells no name.
    public let capitalizesNouns: Bool
}
