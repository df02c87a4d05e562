import Languages
import Text

/// Reads times and dates that are written with digits.
enum ClockReading {
    // In all languages: a time is written much the same in each.

    /// Words in front of an hour.
    private static let before = LanguagePack.all.words(\.clock.before, \.clock.beforeEvents)
    /// Words after an hour.
    private static let after = LanguagePack.all.words(\.clock.after, \.clock.afterEvents)
    /// Words in front of a year.
    private static let beforeYear = LanguagePack.all.words(\.calendar.beforeYears)

    /// How much the times and dates speak for an event.
    static func weight(of words: [String]) -> Double {
        var weight = 0.0
        for (place, word) in words.enumerated() {
            if CalendarWords.months.contains(word) {
                weight = max(weight, isBesideNumber(words, place) ? 1.6 : 0)
            } else if beginsWithDigit(word), isTime(words, place) {
                weight = max(weight, 0.8)
            } else if isYear(word), place > 0, beforeYear.contains(words[place - 1]) {
                weight = max(weight, 1.2)
            }
        }
        return weight
    }

    private static func beginsWithDigit(_ word: String) -> Bool {
        word.utf8.first.map { $0 >= 0x30 && $0 <= 0x39 } == true
    }

    private static func isBesideNumber(_ words: [String], _ place: Int) -> Bool {
        [place - 2, place - 1, place + 1].contains { words.indices.contains($0) && beginsWithDigit(words[$0]) }
    }

    private static func isYear(_ word: String) -> Bool {
        word.utf8.count == 4 && (word.hasPrefix("19") || word.hasPrefix("20")) && word.utf8.allSatisfy { $0 <= 0x39 }
    }

    private static func isTime(_ words: [String], _ place: Int) -> Bool {
        if words[place].utf8.count <= 2, place > 0, before.contains(words[place - 1]) { return true }
        return place + 1 < words.count && after.contains(words[place + 1])
    }
}
