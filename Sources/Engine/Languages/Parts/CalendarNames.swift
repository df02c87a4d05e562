/// The names of days and months, and the words around them.
public struct CalendarNames: Sendable {
    /// Monday to Sunday.
    public let weekdays: NameSeries
    /// Words that belong to the name of a day and are none alone: `feira`.
    public let weekdayParts: WordList
    /// January to December.
    public let months: NameSeries
    /// Months whose names are other words, too: they need a number or one of ``beforeMonths`` beside them.
    public let ambiguousMonths: WordList
    /// Those of them that are words of every conversation, so that a question and a memory are read as carefully.
    public let commonMonths: WordList
    /// Words in front of a month.
    public let beforeMonths: WordList
    /// The words in front of a month that tell even one of ``commonMonths`` in a memory.
    public let insideMonths: WordList
    /// Between a day and its month: `the 3rd of May`.
    public let dateLinks: WordList
    /// Words in front of a year.
    public let beforeYears: WordList
}
