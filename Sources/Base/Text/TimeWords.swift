/// Words that say when.
public enum TimeWords {
    private static let adverbs: Set<String> = [
        "yesterday", "today", "tonight", "tomorrow", "recently", "ago", "since", "year", "years",
        "gestern", "heute", "morgen", "ayer", "hoy", "hier", "ontem", "hoje",
    ]
    private static let spans: Set<String> = [
        "night", "weekend", "week", "month", "year", "summer", "winter", "spring", "fall", "autumn",
    ]
    private static let whenWords: Set<String> = ["when", "wann", "cuando", "quand", "quando"]
    private static let dateWords: Set<String> = ["year", "month", "week", "date", "day"]

    /// Whether a sentence places something in time.
    ///
    /// - Parameter words: The words, by ``Words``.
    /// - Returns: Whether it names a day, a month, a year, or a time relative to now.
    public static func isTimed(_ words: [String]) -> Bool {
        for (place, word) in words.enumerated() {
            if adverbs.contains(word) || CalendarWords.weekdays.contains(word) || year(word) != nil { return true }
            if CalendarWords.months.contains(word), word != "may" || (place > 0 && words[place - 1] == "in") {
                return true
            }
            if ["last", "this", "next"].contains(word), place + 1 < words.count {
                let next = words[place + 1] == "past" && place + 2 < words.count ? words[place + 2] : words[place + 1]
                if spans.contains(next) { return true }
            }
        }
        return false
    }

    /// Whether a question asks for a time.
    public static func asksWhen(_ words: [String]) -> Bool {
        for (place, word) in words.enumerated() {
            if whenWords.contains(word) { return true }
            guard place + 1 < words.count else { continue }
            if word == "how", words[place + 1] == "long" { return true }
            if word == "what" || word == "which", dateWords.contains(words[place + 1]) { return true }
        }
        return false
    }

    /// The year that a word is, 1900…2099.
    public static func year(_ word: String) -> Int? {
        guard word.utf8.count == 4, word.hasPrefix("19") || word.hasPrefix("20") else { return nil }
        return Int(word)
    }
}
