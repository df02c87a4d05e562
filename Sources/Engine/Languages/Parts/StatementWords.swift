/// The words by which it is read what a statement claims.
public struct StatementWords: Sendable {
    /// Words that do not say what a clause is about: `have`, `move`, `new`.
    public let light: WordList
    /// People who have claims of their own.
    public let relations: WordList
    /// What everybody has one of: `favourite`, `doctor`.
    public let singular: WordList
    /// A bare yes to what was asked.
    public let yes: WordList
    /// A bare no to what was asked.
    public let no: WordList
    /// Where a call, a letter or a mail is a way to reach somebody.
    public let contact: WordList
    /// What makes a number a time that has passed: `five years ago`.
    public let ago: WordList
    /// Denies a clause.
    public let negations: PhraseList
    /// Only looks like a denial: `not only`.
    public let idioms: PhraseList
    /// The words that deny a thing, not a verb: `not`.
    public let bareNegations: WordList
    /// Says that something has ended, as `cancelled` does: denies it, and tells of a change.
    public let endings: PhraseList
    /// Two words that, with others between them, say that something has ended: `ne … plus`.
    public let partedEndings: PhraseList
    /// Says that a value does not suit: `won't work`.
    public let unsuitable: PhraseList
    /// Says with a denial that something has ended: `any more`.
    public let noMore: PhraseList
    /// Tells of a change.
    public let changes: PhraseList
    /// Says that something was wrong, in this sentence or the next.
    public let corrections: PhraseList
    /// Adds to what is so.
    public let additions: PhraseList
    /// Tells of what is not so, or not yet.
    public let hypotheses: PhraseList
    /// Tells what somebody else says.
    public let reports: PhraseList
    /// Tells what once was.
    public let past: PhraseList
    /// Verbs that tell what once happened.
    public let pastVerbs: WordList
    /// Likes.
    public let likes: PhraseList
    /// Dislikes.
    public let dislikes: PhraseList
    /// Wishes.
    public let wishes: PhraseList
    /// Parts two clauses.
    public let conjunctions: PhraseList
    /// What follows is not so any more: `instead of`.
    public let replacements: PhraseList
    /// What follows up to one of ``replacedEnds`` is not so any more: `from … to`.
    public let replacedFrom: PhraseList
    /// What ends ``replacedFrom``.
    public let replacedEnds: WordList
    /// In front of where somebody lives.
    public let residences: PhraseList
    /// In front of where somebody lives now.
    public let moves: PhraseList
    /// In front of whom somebody works for.
    public let employers: PhraseList
    /// In front of whom somebody works for now.
    public let newEmployers: PhraseList
    /// In front of what somebody is called.
    public let names: PhraseList
    /// What excludes each other.
    public let choices: ChoiceList
}
