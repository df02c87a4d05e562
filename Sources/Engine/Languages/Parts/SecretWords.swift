/// Orders to the system itself, which must not be kept; what is told of secrets is in ``SecretForms``.
public struct SecretWords: Sendable {
    /// Verbs that tell somebody to drop something.
    public let dismissals: WordList
    /// Words for what a machine goes by.
    public let instructions: WordList
}
