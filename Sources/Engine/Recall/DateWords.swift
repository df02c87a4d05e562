import Languages
import Text

/// The words of one language by which a question names days, as tables.
struct DateWords: Sendable {
    /// What a phrase means, seen from the day on which it is said.
    enum Relative: Sendable {
        case today
        case yesterday
        case thisWeek
        case lastWeek
        case lastWeekend
        case thisMonth
        case lastMonth
        case lastYear
    }

    /// A count of days that lies back.
    struct Ago: Equatable {
        /// How many of them.
        var count: Int
        /// How long one is.
        var unitDays: Int
    }

    private let relative: PhraseTable<Relative>
    private let weekdays: PhraseTable<Int>
    private let beforeWeekdays: Set<String>
    private let afterWeekdays: Set<String>
    private let counts: [String: Int]
    private let countLinks: Set<String>
    private let units: [String: Int]
    private let beforeCounts: [[String]]
    private let afterCounts: PhraseTable<Void>

    /// Those by which a question is read: of the fallback's language, which agents ask in most, and of all that the
    /// question may be in.
    ///
    /// - Parameter words: The question's words.
    /// - Returns: The words of one language or several.
    static func reading(_ words: [String]) -> [DateWords] {
        let codes = LanguagePack.possible(in: words).map(\.code)
        let fallback = LanguagePack.fallback.code
        return (codes.contains(fallback) ? codes : codes + [fallback]).compactMap { all[$0] }
    }

    private static let all = Dictionary(
        uniqueKeysWithValues: LanguagePack.all.map { ($0.code, DateWords($0)) })

    private init(_ pack: LanguagePack) {
        let times = pack.times
        func table<Value>(_ lists: [(Value, PhraseList)]) -> PhraseTable<Value> {
            PhraseTable(lists.map { ($0, $1.text) }, splitting: Words.split)
        }
        relative = table([
            (.today, times.today), (.yesterday, times.yesterday), (.thisWeek, times.thisWeek),
            (.lastWeek, times.lastWeek), (.lastWeekend, times.lastWeekend), (.thisMonth, times.thisMonth),
            (.lastMonth, times.lastMonth), (.lastYear, times.lastYear),
        ])
        // A day that is one word is known in every language, as a month is.
        weekdays = table(
            pack.calendar.weekdays.members.enumerated().map { ($0.offset, $0.element) }
                + CalendarWords.weekdayNumbers.map { ($0.value, PhraseList($0.key)) })
        beforeWeekdays = times.beforeWeekdays.set
        afterWeekdays = times.afterWeekdays.set
        counts = pack.numbers.counts.singleWords.mapValues { $0 + 1 }
        countLinks = pack.numbers.countLinks.set
        let lengths = [(1, times.days), (7, times.weeks), (30, times.months), (365, times.years)]
        units = lengths.reduce(into: [:]) { units, unit in
            for word in unit.1.words { units[word] = unit.0 }
        }
        beforeCounts = times.beforeCounts.entries.map { Words.split(String($0)) }
        afterCounts = table([((), times.afterCounts)])
    }

    /// What a phrase that begins at a place means.
    func relative(in words: [String], at place: Int) -> Relative? { relative.match(in: words, at: place)?.value }

    /// The day of the week that a phrase at a place names as one that has passed: `on Friday`, `lunes pasado`.
    func weekday(in words: [String], at place: Int) -> Int? {
        if beforeWeekdays.contains(words[place]), place + 1 < words.count {
            return weekdays.match(in: words, at: place + 1)?.value
        }
        guard let day = weekdays.match(in: words, at: place), day.words.upperBound < words.count,
            afterWeekdays.contains(words[day.words.upperBound])
        else { return nil }
        return day.value
    }

    /// The time that lies back when a place holds its unit: the `weeks` of `two weeks ago`, of `hace dos semanas`.
    func ago(in words: [String], at place: Int) -> Ago? {
        guard let unitDays = units[words[place]], place > 0 else { return nil }
        let start = countLinks.contains(words[place - 1]) && place > 1 ? place - 2 : place - 1
        guard let count = counts[words[start]] ?? QuestionDates.number(words[start], 1...999) else { return nil }
        let isAfter = place + 1 < words.count && afterCounts.match(in: words, at: place + 1) != nil
        let isBefore = beforeCounts.contains { words[..<start].suffix($0.count).elementsEqual($0) }
        return isAfter || isBefore ? Ago(count: count, unitDays: unitDays) : nil
    }
}
