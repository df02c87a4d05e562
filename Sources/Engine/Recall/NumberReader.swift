import Languages
import Text

/// What words mean as numbers, times and dates in some languages; remembered, since most words mean nothing of the kind.
final class NumberReader {
    /// What a word means.
    final class Meaning {
        /// The number that it is alone.
        fileprivate(set) var value: Int?
        /// The number that it stands for as an ordinal.
        fileprivate(set) var ordinal: Int?
        /// How often the digit behind it is there: `double`.
        fileprivate(set) var repetition: Int?
        /// Whether it may begin a number of several words.
        fileprivate(set) var opensPhrase = false
        /// Whether it may begin a part of an hour.
        fileprivate(set) var opensClock = false
        /// The month that it names, 1…12.
        fileprivate(set) var month: Int?
        /// The day of the week that it names, 0…6.
        fileprivate(set) var weekday: Int?
        /// Whether it is a single letter that is a word as well.
        fileprivate(set) var isSmallLetter = false
        /// Whether it may be of interest at all.
        fileprivate(set) var isOfInterest = false

        fileprivate init() {}
    }

    /// Parts of an hour, in all of the languages.
    let clockParts: [SearchForms.ClockPart]
    private let numbers: [SpelledNumbers]
    private let symbols: [CalendarSymbols]
    private let digits: [String: Int]
    private let repeats: [String: Int]
    private let codes: [String]
    private var known: [String: Meaning] = [:]

    /// Reads words in some languages, the first of them first.
    init(languages: [String]) {
        let forms = languages.compactMap(SearchForms.named)
        codes = languages
        clockParts = forms.flatMap(\.clockParts)
        numbers = languages.map(SpelledNumbers.of)
        symbols = languages.map(CalendarSymbols.of)
        digits = forms.reduce(into: [:]) { $0.merge($1.namedDigits) { first, _ in first } }
        repeats = forms.reduce(into: [:]) { $0.merge($1.repeats) { first, _ in first } }
    }

    /// What a word means.
    func meaning(of word: String) -> Meaning {
        if let meaning = known[word] { return meaning }
        let meaning = Meaning()
        meaning.value = digits[word] ?? numbers.lazy.compactMap { $0.value(ofWord: word) }.first
        meaning.ordinal = numbers.lazy.compactMap { $0.ordinal(word) }.first
        meaning.repetition = repeats[word]
        meaning.opensPhrase = meaning.value != nil || numbers.contains { $0.isPart(word) }
        meaning.opensClock = clockParts.contains { $0.before.first == word }
        meaning.month = symbols.lazy.compactMap { $0.months[word] }.first ?? CalendarWords.monthNumbers[word]
        meaning.weekday = symbols.lazy.compactMap { $0.weekdays[word] }.first ?? CalendarWords.weekdayNumbers[word]
        let isLetter = word.count == 1
        meaning.isSmallLetter = isLetter && codes.contains { SearchWords.small[$0]?.contains(word) == true }
        meaning.isOfInterest =
            isLetter || meaning.opensPhrase || meaning.ordinal != nil || meaning.opensClock || meaning.month != nil
        known[word] = meaning
        return meaning
    }

    /// The longest number that begins at a word with a meaning, and of how many words it is.
    func number(in tokens: [SearchToken], at place: Int, _ meaning: Meaning) -> (value: Int, count: Int)? {
        guard meaning.opensPhrase else { return nil }
        let phrases = numbers.compactMap { $0.phrase(in: tokens, at: place) }
        // Of equally long ones that of the first language.
        if let longest = phrases.max(by: { $0.count < $1.count }) { return longest }
        return meaning.value.map { ($0, 1) }
    }

    /// The term of the month or the day of the week that a word names, the same in all languages.
    func calendarTerm(_ word: String) -> String? {
        let meaning = meaning(of: word)
        return meaning.month.map { "month \($0)" } ?? meaning.weekday.map { "weekday \($0)" }
    }
}
