/// How callers say who they are, and what a name looks like.
public struct NameWords: Sendable {
    /// Announces the caller's name, anywhere: `my name is`.
    public let certainCues: PhraseList
    /// Announces it at the beginning of a sentence only, and before a name alone: `this is`.
    public let likelyCues: PhraseList
    /// Questions for the caller's name.
    public let questions: PhraseList
    /// Questions for the last name alone.
    public let lastNameQuestions: PhraseList
    /// Words that look like a name after `I'm`: adjectives, nationalities.
    public let notNames: WordList
    /// Endings of longer words that look like a name after `I'm`.
    public let notNameEndings: WordList
    /// What follows a bare name: `Ana here`, `Ana Torres speaking`.
    public let afterBareName: WordList
    /// Words that may follow a name in an introduction.
    public let afterName: WordList
    /// Forms of `it is` and articles: what an answer begins with.
    public let answerOpenings: WordList
    /// Small words inside a name.
    public let particles: WordList
    /// Titles in front of a name.
    public let honorifics: WordList
    /// Names that are also function words.
    public let nameLikeFunctionWords: WordList
    /// Single letters that are words, not initials.
    public let letterWords: WordList
    /// Single letters that an apostrophe ties to a name: `O'Brien`.
    public let tiedLetters: WordList
    /// What a system writes where it knows no name.
    public let placeholders: WordList
    /// Ids under which platforms collect the whole name, in order of trust, by words joined with `_`.
    public let fullIDs: WordList
    /// Ids of the first name, likewise.
    public let firstIDs: WordList
    /// Ids of the last name, likewise.
    public let lastIDs: WordList
    /// Ids of a person who may be another than the caller, likewise.
    public let otherIDs: WordList
}
