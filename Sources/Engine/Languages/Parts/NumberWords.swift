/// Words for numbers; those of 0…199 are spelled by Foundation.
public struct NumberWords: Sendable {
    /// Words that numbers are read out by.
    public let spoken: WordList
    /// Ordinals in order from the first, which name the days of a month.
    public let ordinals: WordList
    /// Endings of an ordinal that is written with digits.
    public let ordinalEndings: WordList
    /// What counts days and weeks, from one on: `a`, `couple`, `few`.
    public let counts: NameSeries
    /// Between a count and what is counted: `a couple of weeks`.
    public let countLinks: WordList
}
