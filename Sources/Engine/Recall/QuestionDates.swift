import Languages
import Text
import Time

/// The days that a question names, and how well the day of a call fits them.
///
/// A date is evidence, never a filter: what happened in May may be told in June.
public struct QuestionDates: Sendable {
    private enum Named: Hashable {
        case day(month: Int, day: Int)
        case month(Int)
        case exactly(ClosedRange<Int>)
    }

    private var named: [Named] = []
    private var years: [Int] = []

    /// Whether the question names no day, month or year.
    public var isEmpty: Bool { named.isEmpty && years.isEmpty }

    // A day and its month are written much the same in every language.

    private static let dateLinks = LanguagePack.all.words(\.calendar.dateLinks)
    private static let ordinalEndings = LanguagePack.all.words(\.numbers.ordinalEndings)
    private static let commonMonths = LanguagePack.all.words(\.calendar.commonMonths)
    private static let beforeCommonMonths = LanguagePack.all
        .filter { $0.calendar.commonMonths.absence == nil }.words(\.calendar.beforeMonths)

    /// Reads a question.
    ///
    /// - Parameters:
    ///   - words: Its words, by ``Words``.
    ///   - today: The day that `yesterday` is relative to.
    public init(_ words: [String], today: CalendarDay) {
        years = words.compactMap(TimeWords.year)
        let languages = DateWords.reading(words)
        for place in words.indices {
            readISO(words, place)
            readMonth(words, place)
            for language in languages { readRelative(words, place, today, language) }
        }
    }

    /// How well a call's day fits.
    ///
    /// - Parameter day: The day.
    /// - Returns: 1 for a day that is meant, 0.6 for the week after a named date, 0.5 for the week after a relative one, 0.3 for
    ///   the month after a named month or a day of the named year, 0 for any other.
    public func fit(_ day: CalendarDay) -> Double {
        if isEmpty { return 0 }
        if named.isEmpty { return years.contains(day.year) ? 0.3 : 0 }
        return named.reduce(0) { max($0, fit(day, $1)) }
    }

    private func fit(_ day: CalendarDay, _ named: Named) -> Double {
        switch named {
        case .exactly(let range):
            if range.contains(day.number) { return 1 }
            return day.number > range.upperBound && day.number <= range.upperBound + 7 ? 0.5 : 0
        case .month(let month):
            if day.month == month, years.isEmpty || years.contains(day.year) { return 1 }
            let year = day.month == 1 ? day.year - 1 : day.year
            let isMonthAfter = (day.month - month + 12) % 12 == 1
            return isMonthAfter && (years.isEmpty || years.contains(year)) ? 0.3 : 0
        case .day(let month, let number):
            var best = 0.0
            for year in years.isEmpty ? [day.year, day.year - 1] : years {
                guard let date = CalendarDay(year: year, month: month, day: number) else { continue }
                let delta = day.number - date.number
                if abs(delta) <= 1 { return 1 }
                if (2...7).contains(delta) { best = max(best, 0.6) }
                if day.month == month, day.year == year { best = max(best, 0.3) }
            }
            return best
        }
    }

    /// `2026 05 02`, as the words of `2026-05-02`.
    private mutating func readISO(_ words: [String], _ place: Int) {
        guard place + 2 < words.count, let year = TimeWords.year(words[place]),
            let month = Self.number(words[place + 1], 1...12), let day = Self.number(words[place + 2], 1...31),
            let date = CalendarDay(year: year, month: month, day: day)
        else { return }
        named.append(.exactly((date.number - 1)...(date.number + 1)))
    }

    /// `May 3`, `3rd of May`, `in May`.
    private mutating func readMonth(_ words: [String], _ place: Int) {
        guard let month = CalendarWords.monthNumbers[words[place]] else { return }
        let before = place > 0 ? words[place - 1] : ""
        let beforeOf = place > 1 && Self.dateLinks.contains(before) ? words[place - 2] : before
        let after = place + 1 < words.count ? words[place + 1] : ""
        if let day = Self.ordinal(after) ?? Self.ordinal(beforeOf) {
            named.append(.day(month: month, day: day))
        } else if !Self.commonMonths.contains(words[place]) || Self.beforeCommonMonths.contains(before)
            || TimeWords.year(after) != nil
        {
            named.append(.month(month))
        }
    }

    private mutating func readRelative(
        _ words: [String], _ place: Int, _ today: CalendarDay, _ language: DateWords
    ) {
        if let relative = language.relative(in: words, at: place) {
            name(relative, today)
        } else if let weekday = language.weekday(in: words, at: place) {
            let back = (today.weekday - weekday + 7) % 7
            let day = today.number - (back == 0 ? 7 : back)
            name(day...day)
        } else if let ago = language.ago(in: words, at: place) {
            // `two weeks ago`, give or take a quarter.
            let days = ago.count * ago.unitDays
            let slack = max(1, days / 4)
            name((today.number - days - slack)...(today.number - days + slack))
        }
    }

    private mutating func name(_ relative: DateWords.Relative, _ today: CalendarDay) {
        let monday = today.number - today.weekday
        switch relative {
        case .today: name(today.number...today.number)
        case .yesterday: name((today.number - 1)...(today.number - 1))
        case .thisWeek: name(monday...today.number)
        case .lastWeek: name((monday - 7)...(monday - 1))
        case .lastWeekend: name((monday - 2)...(monday - 1))
        case .thisMonth: nameMonth(today, back: 0)
        case .lastMonth: nameMonth(today, back: 1)
        case .lastYear: years.append(today.year - 1)
        }
    }

    private mutating func name(_ days: ClosedRange<Int>) { named.append(.exactly(days)) }

    private mutating func nameMonth(_ today: CalendarDay, back: Int) {
        let months = today.year * 12 + today.month - 1 - back
        guard let first = CalendarDay(year: months / 12, month: months % 12 + 1, day: 1),
            let next = CalendarDay(year: (months + 1) / 12, month: (months + 1) % 12 + 1, day: 1)
        else { return }
        name(first.number...(next.number - 1))
    }

    /// A number that is written in figures and lies in a range.
    static func number(_ word: String, _ range: ClosedRange<Int>) -> Int? {
        guard let number = Int(word), range.contains(number) else { return nil }
        return number
    }

    /// `3`, `3rd`.
    private static func ordinal(_ word: String) -> Int? {
        let ending = ordinalEndings.first(where: word.hasSuffix)
        let digits = word.dropLast(ending?.count ?? 0)
        return number(String(digits), 1...31)
    }
}
