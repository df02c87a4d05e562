/// How an address of electronic mail is read out.
public struct MailWords: Sendable {
    /// The word for `@`, which means nothing else.
    public let at: WordList
    /// A word for `@` that means something else as often: an address needs a ``dot`` as well.
    public let commonAt: WordList
    /// What transcripts take the word for `@` to be.
    public let misheardAt: WordList
    /// The word for the dot.
    public let dot: WordList
}
