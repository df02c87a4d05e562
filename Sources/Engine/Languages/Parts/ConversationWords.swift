/// What every conversation holds, and what in it is worth keeping.
public struct ConversationWords: Sendable {
    /// Words of every conversation: they say nothing of its topic.
    public let weakWords: WordList
    /// Answers yes or no.
    public let answers: PhraseList
    /// Greets, thanks or takes leave; the other one's name may follow.
    public let courtesies: PhraseList
    /// Holds the line, says that something was heard, gains time.
    public let fillers: PhraseList
    /// Sounds and greetings that cross languages: they count in calls of all.
    public let sounds: PhraseList
    /// What states a fact about the caller.
    public let facts: PhraseList
    /// Longer phrases that only look like ``facts``.
    public let notFacts: PhraseList
    /// Questions without a question mark: `tell me`, `please confirm`.
    public let requests: PhraseList
    /// Questions whose answer means nothing later, such as `anything else`.
    public let idleQuestions: PhraseList
    /// How a question begins when the transcript has no marks.
    public let questionStarts: PhraseList
    /// Values of the platform that say that there is none.
    public let absentValues: PhraseList
}
