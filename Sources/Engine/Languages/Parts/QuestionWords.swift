/// What agents ask of a caller's memories.
///
/// The words of these lists are compared as `Words` yields them, without apostrophes: `whats`.
public struct QuestionWords: Sendable {
    /// Words that carry no meaning for search.
    public let stopWords: WordList
    /// Words that ask for a kind of answer and say nothing about it.
    public let askingWords: WordList
    /// What a business calls whoever phones.
    public let callerTitles: WordList
    /// Words in front of such a title.
    public let titleArticles: WordList
    /// How the one whom a question is about would name themselves in it: `I`.
    public let selfSubject: String
    /// The same as an owner: `my`.
    public let selfPossessive: String
    /// Asks for a time.
    public let whenPhrases: PhraseList
}
