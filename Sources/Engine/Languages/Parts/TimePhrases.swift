/// Words that say when, seen from the day on which they are said.
///
/// The words of these lists are compared as `Words` yields them, without apostrophes: `aujourdhui`.
public struct TimePhrases: Sendable {
    /// Words that place a sentence in time, each alone.
    public let adverbs: WordList
    /// Phrases that do: `last summer`.
    public let spans: PhraseList
    /// The day itself.
    public let today: PhraseList
    /// The day before.
    public let yesterday: PhraseList
    /// From Monday on.
    public let thisWeek: PhraseList
    /// The seven days before that.
    public let lastWeek: PhraseList
    /// The Saturday and Sunday of those.
    public let lastWeekend: PhraseList
    /// The month of the day.
    public let thisMonth: PhraseList
    /// The month before.
    public let lastMonth: PhraseList
    /// The year before.
    public let lastYear: PhraseList
    /// In front of a day of the week that has passed: `on Friday`, `last Friday`.
    public let beforeWeekdays: WordList
    /// Behind one: `lunes pasado`.
    public let afterWeekdays: WordList
    /// In front of a count of days: `hace dos semanas`.
    public let beforeCounts: PhraseList
    /// Behind one: `two weeks ago`.
    public let afterCounts: PhraseList
    /// One day, several days.
    public let days: WordList
    /// One week, several weeks.
    public let weeks: WordList
    /// One month, several months.
    public let months: WordList
    /// One year, several years.
    public let years: WordList
}
