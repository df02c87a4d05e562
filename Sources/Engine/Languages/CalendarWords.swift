import Text

/// The names of days and months in all languages, each one word as ``PhraseWords`` yields it.
public enum CalendarWords {
    /// The day of the week that a word names, 0 for Monday … 6 for Sunday.
    public static let weekdayNumbers = numbers(\.weekdays)

    /// The month that a word names, 1…12.
    ///
    /// Some are other words, too (`may`, `march`, `mars`): look for a number beside them.
    public static let monthNumbers = numbers(\.months).mapValues { $0 + 1 }

    /// The days of the week, and the words that belong to a name of several: `feira` of the Portuguese ones.
    public static let weekdays = Set(weekdayNumbers.keys).union(LanguagePack.all.words(\.calendar.weekdayParts))
    /// The months.
    public static let months = Set(monthNumbers.keys)

    private static func numbers(_ names: KeyPath<CalendarNames, NameSeries>) -> [String: Int] {
        LanguagePack.all.reduce(into: [:]) { numbers, pack in
            numbers.merge(pack.calendar[keyPath: names].singleWords) { first, _ in first }
        }
    }
}
