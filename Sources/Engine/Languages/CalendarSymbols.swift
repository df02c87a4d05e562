import Foundation
import Synchronization
import Text

/// The names of months and days of the week in a language, as Foundation knows them.
public struct CalendarSymbols: Sendable {
    /// The month that a word names, 1…12.
    public private(set) var months: [String: Int] = [:]
    /// The day of the week that a word names, 0 for Monday … 6 for Sunday.
    public private(set) var weekdays: [String: Int] = [:]

    /// The names in a language.
    ///
    /// - Parameter code: An ISO 639-1 code.
    /// - Returns: The names; English ones for a language that Foundation does not know.
    public static func of(_ code: String) -> CalendarSymbols {
        known.withLock { known in
            if let symbols = known[code] { return symbols }
            let symbols = CalendarSymbols(code)
            known[code] = symbols
            return symbols
        }
    }

    private static let known = Mutex<[String: CalendarSymbols]>([:])

    private init(_ code: String) {
        let formatter = DateFormatter()
        formatter.locale = Locale(identifier: code)
        for names in [formatter.monthSymbols, formatter.standaloneMonthSymbols] {
            add(names, to: &months) { $0 + 1 }
        }
        for names in [formatter.weekdaySymbols, formatter.standaloneWeekdaySymbols] {
            // Foundation's week begins on Sunday.
            add(names, to: &weekdays) { ($0 + 6) % 7 }
        }
    }

    private func add(_ names: [String], to numbers: inout [String: Int], number: (Int) -> Int) {
        for (place, name) in names.enumerated() {
            guard let word = SearchToken.split(name).first(where: { $0.kind == .letters })?.text else { continue }
            if numbers[word] == nil { numbers[word] = number(place) }
        }
    }
}
