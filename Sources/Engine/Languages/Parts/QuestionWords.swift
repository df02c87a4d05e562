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
    /// Asks for a time.
    public let whenPhrases: PhraseList
}
