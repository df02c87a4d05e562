/// What must not be kept: secrets that are read out, and orders to the system itself.
public struct SecretWords: Sendable {
    /// A password: never kept.
    public let passwords: PhraseList
    /// A code: not kept when an agent has asked for it.
    public let codes: PhraseList
    /// A zip code, a booking code: as good as any number.
    public let harmlessCodes: PhraseList
    /// Verbs that tell somebody to drop something.
    public let dismissals: WordList
    /// Words for what a machine goes by.
    public let instructions: WordList
}
