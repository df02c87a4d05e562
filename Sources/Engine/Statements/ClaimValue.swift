import Languages
import Text

/// A value of a type: two different ones of one type cannot both be meant where one thing is spoken of.
struct ClaimValue: Sendable, Equatable {
    /// The type of a value.
    enum Kind: Hashable, Sendable {
        /// An address of electronic mail, in small letters.
        case email
        /// Five digits or more: a telephone, order or account number.
        case digits
        /// A count of something, by the stem of what is counted.
        case number(String)
        /// A time of day, in minutes of half a day, since `3 pm` is also `15:00`.
        case time
        /// 0 for Monday … 6 for Sunday.
        case weekday
        /// 1…12.
        case month
        /// 1…31.
        case day
        /// Such as 2026.
        case year
        /// One of a few words that exclude each other, such as `morning` and `evening`, by the name of their group.
        case choice(String)

        /// A value among stems, so that a three is no third.
        func mention(of value: String) -> String {
            switch self {
            case .email: "email " + value
            case .digits: "digits " + value
            case .number(let unit): "number " + unit + " " + value
            case .time: "time " + value
            case .weekday: "weekday " + value
            case .month: "month " + value
            case .day: "day " + value
            case .year: "year " + value
            case .choice(let group): group + " " + value
            }
        }
    }

    /// The type.
    var kind: Kind
    /// The value in a form that is the same however it was said.
    var value: String
    /// The words that say it.
    var words: Range<Int>
}

/// Finds the values in a clause.
struct ClaimValueReader {
    private static let longDigits = 5
    // What is read out or written in figures is read in all languages: a short clause may be taken for one of another.

    private static let atWords = LanguagePack.all.words(\.mail.at, \.mail.commonAt, \.mail.misheardAt)
    private static let dotWords = LanguagePack.all.words(\.mail.dot)
    private static let clockWords = LanguagePack.all.words(\.clock.after, \.clock.afterValues)
    private static let clockPrepositions = LanguagePack.all.words(\.clock.before, \.clock.beforeValues)
    private static let clockPhrases = PhraseTable(LanguagePack.all.map { ((), $0.clock.phrasesAfter.text) })
    private static let clockSuffixes = LanguagePack.all.words(\.clock.suffixes)
    private static let ambiguousMonths = LanguagePack.all.words(\.calendar.ambiguousMonths)
    private static let ordinalEndings = LanguagePack.all.words(\.numbers.ordinalEndings)

    private let lexicon: ClaimLexicon
    private let words: [String]
    private let tokens: [Token]
    private let text: Substring
    private var taken: [Bool]
    private var found: [ClaimValue] = []

    /// Reads the words of a sentence.
    ///
    /// - Parameters:
    ///   - sentence: The sentence.
    ///   - lexicon: The word lists of its language.
    /// - Returns: The values, none of which share a word.
    static func values(in sentence: Sentence, _ lexicon: ClaimLexicon) -> [ClaimValue] {
        var reader = ClaimValueReader(sentence, lexicon)
        reader.readEmails()
        reader.readClock()
        reader.readDates()
        reader.readNumbers()
        reader.readChoices()
        return reader.found
    }

    private init(_ sentence: Sentence, _ lexicon: ClaimLexicon) {
        self.lexicon = lexicon
        words = sentence.words
        tokens = sentence.tokens
        text = sentence.text
        taken = [Bool](repeating: false, count: words.count)
    }

    private mutating func add(_ kind: ClaimValue.Kind, _ value: String, _ range: Range<Int>) {
        guard !range.contains(where: { taken[$0] }) else { return }
        for place in range { taken[place] = true }
        found.append(ClaimValue(kind: kind, value: value, words: range))
    }

    private func word(_ place: Int) -> String { words.indices.contains(place) ? words[place] : "" }

    /// What stands between two neighbouring words.
    private func gap(_ place: Int) -> String {
        guard place > 0, place < words.count else { return " " }
        let (start, end) = (tokens[place - 1].range.upperBound, tokens[place].range.lowerBound)
        return start <= end ? String(text[start..<end]) : ""
    }

    // MARK: - Mail

    private mutating func readEmails() {
        for place in words.indices where place > 0 {
            let isSpoken = Self.atWords.contains(words[place]) && isDot(place + 2)
            let isWritten = gap(place) == "@"
            guard isWritten || isSpoken else { continue }
            var start = place - 1
            while start >= 2, Self.dotWords.contains(words[start - 1]) { start -= 2 }
            while start >= 1, [".", "_", "-", "+"].contains(gap(start)) { start -= 1 }
            var end = isWritten ? place + 1 : place + 2
            while end < words.count {
                if gap(end) == "." || gap(end) == "-" {
                    end += 1
                } else if isDot(end), end + 1 < words.count {
                    end += 2
                } else {
                    break
                }
            }
            let parts = words[start..<end].enumerated().filter { offset, word in
                start + offset == place && isSpoken ? false : !Self.dotWords.contains(word)
            }
            add(.email, parts.map(\.element).joined(separator: "."), start..<end)
        }
    }

    private func isDot(_ place: Int) -> Bool { Self.dotWords.contains(word(place)) || gap(place) == "." && place > 1 }

    // MARK: - Times and dates

    private mutating func readClock() {
        for place in words.indices {
            guard let (hour, suffix) = Self.hour(words[place], lexicon) else { continue }
            var end = place + 1
            var minutes = suffix.flatMap { Int($0.drop { !$0.isNumber }) } ?? 0
            if gap(end) == ":" || gap(end) == "." || suffix == "h", let value = Int(word(end)), word(end).count == 2,
                value < 60
            {
                minutes = value
                end += 1
            }
            let hasMark =
                suffix != nil || gap(place + 1) == ":" || Self.clockWords.contains(word(end))
                || clockPhrase(at: end) > 0
            let isPlain = Self.clockPrepositions.contains(word(place - 1)) && isEndOfPhrase(end)
            guard hasMark || isPlain else { continue }
            if Self.clockWords.contains(word(end)) { end += 1 }
            end += clockPhrase(at: end)
            add(.time, String(hour % 12 * 60 + minutes), place..<end)
        }
        for match in lexicon.noon.matches(in: words) { add(.time, "0", match.words) }
    }

    /// How many words say at a place that a time was before it: `o'clock`.
    private func clockPhrase(at place: Int) -> Int {
        guard words.indices.contains(place) else { return 0 }
        return Self.clockPhrases.match(in: words, at: place)?.words.count ?? 0
    }

    /// `at three`, with no word behind it that would be counted.
    private func isEndOfPhrase(_ place: Int) -> Bool {
        let next = word(place)
        return next.isEmpty || lexicon.functionWords.contains(next) || lexicon.light.contains(next)
            || CalendarWords.weekdays.contains(next) || gap(place).contains(",")
    }

    /// `3`, `three`, `3pm`, `15h`.
    private static func hour(_ word: String, _ lexicon: ClaimLexicon) -> (hour: Int, suffix: String?)? {
        let digits = word.prefix { $0.isASCII && $0.isNumber }
        if digits.isEmpty {
            guard let value = lexicon.numbers[word], (1...12).contains(value) else { return nil }
            return (value, nil)
        }
        guard let hour = Int(digits), hour <= 24 else { return nil }
        let suffix = String(word.dropFirst(digits.count))
        if suffix.isEmpty { return (hour, nil) }
        // `15h30`.
        let isWithMinutes =
            suffix.hasPrefix("h") && suffix.count == 3 && Int(suffix.dropFirst()).map { $0 < 60 } == true
        return isWithMinutes || clockSuffixes.contains(suffix) ? (hour, suffix) : nil
    }

    private mutating func readDates() {
        for place in words.indices where !taken[place] {
            if let year = TimeWords.year(words[place]), year < 2050 {
                add(.year, String(year), place..<(place + 1))
            } else if let weekday = CalendarWords.weekdayNumbers[words[place]] {
                add(.weekday, String(weekday), place..<(place + 1))
            } else if let month = CalendarWords.monthNumbers[words[place]] {
                readMonth(month, place)
            } else if let day = Self.ordinal(words[place]) {
                add(.day, String(day), place..<(place + 1))
            }
        }
    }

    /// Not every `may` is a month.
    private mutating func readMonth(_ month: Int, _ place: Int) {
        let isAmbiguous = Self.ambiguousMonths.contains(words[place])
        let before = lexicon.articlesOfDates.contains(word(place - 1)) ? place - 2 : place - 1
        if let day = dayNumber(before) {
            add(.day, String(day), before..<(before + 1))
        } else if let day = dayNumber(place + 1) {
            add(.day, String(day), (place + 1)..<(place + 2))
        } else if isAmbiguous, !lexicon.beforeMonths.contains(word(place - 1)), TimeWords.year(word(place + 1)) == nil {
            return
        }
        add(.month, String(month), place..<(place + 1))
    }

    private func dayNumber(_ place: Int) -> Int? {
        guard words.indices.contains(place), !taken[place] else { return nil }
        return Self.ordinal(words[place]) ?? Int(words[place]).flatMap { (1...31).contains($0) ? $0 : nil }
            ?? lexicon.numbers[words[place]].flatMap { (1...31).contains($0) ? $0 : nil }
            ?? lexicon.ordinals[words[place]]
    }

    /// `3rd`.
    private static func ordinal(_ word: String) -> Int? {
        guard let ending = ordinalEndings.first(where: word.hasSuffix) else { return nil }
        return Int(word.dropLast(ending.count)).flatMap { (1...31).contains($0) ? $0 : nil }
    }

    // MARK: - Numbers and choices

    private mutating func readNumbers() {
        var place = 0
        while place < words.count {
            guard !taken[place], let first = number(place) else {
                place += 1
                continue
            }
            var digits = first.digits
            var end = first.end
            // `555 0143`, `five five five`: read out in groups.
            while end < words.count, !taken[end], gap(end).allSatisfy({ " -/.()".contains($0) }),
                let next = number(end), next.isGroup, first.isGroup
            {
                digits += next.digits
                end = next.end
            }
            if digits.utf8.count >= Self.longDigits {
                add(.digits, digits, place..<end)
            } else if !lexicon.ago.contains(word(end + 1)), !lexicon.ago.contains(word(place - 1)) {
                add(.number(unit(after: end)), digits, place..<end)
            }
            place = end
        }
    }

    /// A number at a place: written, or spelled out in one or more words.
    private func number(_ place: Int) -> (digits: String, end: Int, isGroup: Bool)? {
        let word = words[place]
        if word.utf8.allSatisfy({ (0x30...0x39).contains($0) }) { return (word, place + 1, true) }
        if word.beginsWithDigit {
            // `20mg`: the unit is a part of the word.
            let digits = word.prefix { $0.isASCII && $0.isNumber }
            return (String(digits), place + 1, false)
        }
        guard let match = lexicon.spelledNumbers.match(in: words, at: place) else { return nil }
        // `one` is a pronoun as often, `a` an article.
        if match.words.count == 1, match.value == 1, lexicon.functionWords.contains(word) || isPronoun(place) {
            return nil
        }
        return (String(match.value), match.words.upperBound, match.value < 100)
    }

    private func isPronoun(_ place: Int) -> Bool {
        let next = word(place + 1)
        let spelled = lexicon.spelledNumbers
        let isDigit = { (word: String) in word.beginsWithDigit || spelled.match(in: [word], at: 0) != nil }
        if !next.isEmpty, isDigit(next) || place > 0 && isDigit(word(place - 1)) { return false }
        return next.isEmpty || lexicon.functionWords.contains(next) || lexicon.light.contains(next)
    }

    /// The stem of what is counted.
    private func unit(after place: Int) -> String {
        var end = place
        while end < min(words.count, place + 2) {
            let next = words[end]
            if !lexicon.functionWords.contains(next), !next.beginsWithDigit, !taken[end] {
                return lexicon.light.contains(next) ? "" : lexicon.stem(next)
            }
            end += 1
        }
        return ""
    }

    private mutating func readChoices() {
        for match in lexicon.choices.matches(in: words) {
            add(.choice(match.value.group), match.value.value, match.words)
        }
    }
}
