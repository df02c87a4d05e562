/// What an agent's sentences do.
public struct AgentWords: Sendable {
    /// Promises, settles or tells something.
    public let information: PhraseList
    /// Is said in every call.
    public let courtesies: PhraseList
    /// Repeats what is remembered of the caller.
    public let recalls: PhraseList
}
