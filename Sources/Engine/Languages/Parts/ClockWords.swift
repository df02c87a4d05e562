/// The words around a time of day.
///
/// A time is a value to compare in what callers state, and tells an event where memories are sorted into kinds. Most
/// words do for both; those that stand beside other numbers as often do for one of them only.
public struct ClockWords: Sendable {
    /// Words in front of an hour.
    public let before: WordList
    /// Words in front of an hour that make it a value, where it ends the phrase, but tell no event: `by`.
    public let beforeValues: WordList
    /// Words in front of an hour that tell an event, but make it no value.
    public let beforeEvents: WordList
    /// Words behind an hour.
    public let after: WordList
    /// Words behind an hour that make it a value, but tell no event.
    public let afterValues: WordList
    /// Words behind an hour that tell an event, but make it no value.
    public let afterEvents: WordList
    /// Phrases behind an hour.
    public let phrasesAfter: PhraseList
    /// What is written to an hour without a space.
    public let suffixes: WordList
    /// Phrases for twelve o'clock.
    public let noon: PhraseList
}
