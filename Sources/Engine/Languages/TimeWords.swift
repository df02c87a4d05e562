import Text

/// Words that say when, in all languages.
public enum TimeWords {
    private static let adverbs = LanguagePack.all.words(\.times.adverbs)
    private static let spans = table(\.times.spans)
    private static let whenPhrases = table(\.questions.whenPhrases)
    private static let commonMonths = LanguagePack.all.words(\.calendar.commonMonths)
    private static let insideMonths = LanguagePack.all.words(\.calendar.insideMonths)

    /// The words that any of this begins with: most words are none.
    private static let openings = adverbs.union(CalendarWords.weekdays).union(CalendarWords.months).union(
        LanguagePack.all.flatMap { $0.times.spans.entries.compactMap { Words.split(String($0)).first } })

    private static func table(_ list: KeyPath<LanguagePack, PhraseList>) -> PhraseTable<Void> {
        PhraseTable(LanguagePack.all.map { ((), $0[keyPath: list].text) }, splitting: Words.split)
    }

    /// Whether a sentence places something in time.
    ///
    /// - Parameter words: The words, by `Words`.
    /// - Returns: Whether it names a day, a month, a year, or a time relative to now.
    public static func isTimed(_ words: [String]) -> Bool {
        for (place, word) in words.enumerated() where openings.contains(word) || year(word) != nil {
            if adverbs.contains(word) || CalendarWords.weekdays.contains(word) || year(word) != nil { return true }
            if CalendarWords.months.contains(word),
                !commonMonths.contains(word) || (place > 0 && insideMonths.contains(words[place - 1]))
            {
                return true
            }
            if spans.match(in: words, at: place) != nil { return true }
        }
        return false
    }

    /// Whether a question asks for a time.
    ///
    /// - Parameter words: The words, by `Words`.
    /// - Returns: Whether it asks when, how long, or for a date.
    public static func asksWhen(_ words: [String]) -> Bool { whenPhrases.hasMatch(in: words) }

    /// The year that a word is, 1900…2099.
    public static func year(_ word: String) -> Int? {
        guard word.utf8.count == 4, word.hasPrefix("19") || word.hasPrefix("20") else { return nil }
        return Int(word)
    }
}
