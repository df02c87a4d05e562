/// What tells the caller's mood.
public struct MoodWords: Sendable {
    /// Joy, relief, praise.
    public let satisfied: PhraseList
    /// Anger, disappointment, complaint.
    public let frustrated: PhraseList
    /// Fear, hurry, confusion.
    public let worried: PhraseList
    /// Thanks: most callers say it, whatever their mood.
    public let polite: PhraseList
}
