import Foundation

/// A day of the Gregorian calendar, UTC.
public struct CalendarDay: Sendable, Hashable, Comparable {
    /// Days since 1970-01-01.
    public let number: Int
    /// The year.
    public let year: Int
    /// 1…12.
    public let month: Int
    /// 1…31.
    public let day: Int

    private static let calendar: Calendar = {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        return calendar
    }()

    /// The day of a moment.
    public init(_ time: UnixTime) {
        self.init(number: Int((Double(time.milliseconds) / 86_400_000).rounded(.down)))
    }

    /// The day that is so many days after 1970-01-01.
    public init(number: Int) {
        let date = Date(timeIntervalSince1970: Double(number) * 86_400)
        let parts = Self.calendar.dateComponents([.year, .month, .day], from: date)
        self.number = number
        year = parts.year ?? 1970
        month = parts.month ?? 1
        day = parts.day ?? 1
    }

    /// The day of a date; `nil` when there is no such date, such as the 30th of February.
    public init?(year: Int, month: Int, day: Int) {
        let parts = DateComponents(year: year, month: month, day: day)
        guard let date = Self.calendar.date(from: parts) else { return nil }
        self.init(number: Int((date.timeIntervalSince1970 / 86_400).rounded(.down)))
        guard self.month == month, self.day == day else { return nil }
    }

    /// 0 for Monday … 6 for Sunday.
    public var weekday: Int { ((number + 3) % 7 + 7) % 7 }

    /// The day so many days later.
    public func advanced(by days: Int) -> CalendarDay { CalendarDay(number: number + days) }

    /// Earlier days come first.
    public static func < (left: CalendarDay, right: CalendarDay) -> Bool { left.number < right.number }
}
