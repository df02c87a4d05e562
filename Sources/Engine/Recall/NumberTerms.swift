import Languages
import Text

/// The numbers, codes, times and dates of a text in one form, however they are said or written.
///
/// `4471`, `four four seven one` and `forty-four, seventy-one` are all `4471`; `L F 4471` is `lf4471`; `half past three` and
/// `3:30` are `330`; `22 de marzo` and `22/03` are one day. Digits that are said one behind the other are taken together, since
/// nobody can tell where a spoken number ends.
struct NumberTerms {
    /// A term, and the words that it is made of.
    struct Term: Equatable {
        var text: String
        var words: Range<Int>
        /// Whether a time of day, so that 3:30 may be 15:30.
        var isTime = false
        /// Whether one number that is said in words.
        var isSpelled = false
    }

    /// What stands in a run of digits and letters.
    private enum Element: Equatable {
        case digits(String)
        case letters(String)
        /// Both in one word.
        case code(String)

        var text: String {
            switch self {
            case .digits(let text), .letters(let text), .code(let text): text
            }
        }
        var isDigits: Bool { if case .digits = self { true } else { false } }
        var isLetters: Bool { if case .letters = self { true } else { false } }
    }

    private struct Part {
        var element: Element
        var words: Range<Int>
        var gap: SearchToken.Gap
        var isSpelled: Bool
    }

    /// Longer ones are no codes that anybody asks for.
    private static let codeLength = 3...24
    /// So many words may stand between a day and its month: `22nd of the`.
    private static let dateReach = 2
    /// The most words of a day: `treinta y uno`.
    private static let longestDay = 3

    /// What was found.
    private(set) var terms: [Term] = []
    private let tokens: [SearchToken]
    private let reader: NumberReader
    private let meanings: [NumberReader.Meaning]
    private var run: [Part] = []

    /// Reads a text.
    ///
    /// - Parameters:
    ///   - tokens: Its words.
    ///   - reader: What they mean.
    init(_ tokens: [SearchToken], by reader: NumberReader) {
        self.tokens = tokens
        self.reader = reader
        // Most turns hold no number.
        meanings = tokens.map { reader.meaning(of: $0.text) }
        guard zip(tokens, meanings).contains(where: { $0.kind != .letters || $1.isOfInterest }) else { return }
        readRuns()
        readClock()
        readDates()
    }

    // MARK: - Runs of digits and letters

    private mutating func readRuns() {
        var place = 0
        while place < tokens.count {
            if tokens[place].gap == .end { finishRun() }
            let (elements, count) = elements(at: place)
            if elements.isEmpty {
                bridge(over: place)
                finishRun()
            }
            for element in elements {
                run.append(
                    Part(
                        element: element, words: place..<(place + count), gap: tokens[place].gap,
                        isSpelled: element.isDigits && tokens[place].kind != .digits))
            }
            place += count
        }
        finishRun()
    }

    /// What a word, or several that are one number, are in a run; nothing for what ends it.
    private func elements(at place: Int) -> (elements: [Element], count: Int) {
        let token = tokens[place]
        switch token.kind {
        case .digits: return ([.digits(token.text)], 1)
        case .code: return ([.code(token.text)], 1)
        case .run: return (CharacterNumbers.numbers(in: token.text).map { .digits($0) }, 1)
        case .letters: break
        }
        // `double five`, `double l`
        if let times = meanings[place].repetition, place + 1 < tokens.count {
            let (next, count) = elements(at: place + 1)
            if let one = next.first, one.text.count == 1 {
                let text = String(repeating: one.text, count: times)
                return ([one.isDigits ? .digits(text) : .letters(text)], count + 1)
            }
        }
        if let number = reader.number(in: tokens, at: place, meanings[place]) {
            // `o` is a letter unless digits stand before it.
            if token.text.count > 1 || run.last?.element.isDigits == true {
                return ([.digits(String(number.value))], number.count)
            }
        }
        return (token.text.count == 1 ? [.letters(token.text)] : [], 1)
    }

    /// Takes two numbers with one word between them together: `three kilos six hundred`, `82 euros 44`.
    private mutating func bridge(over place: Int) {
        guard let last = run.last, last.element.isDigits, place + 1 < tokens.count, tokens[place].gap != .end,
            tokens[place + 1].gap != .end
        else { return }
        let (next, count) = elements(at: place + 1)
        guard let first = next.first, first.isDigits else { return }
        terms.append(
            Term(text: last.element.text + first.text, words: last.words.lowerBound..<(place + 1 + count)))
    }

    private mutating func finishRun() {
        defer { run.removeAll() }
        guard let first = run.first, let last = run.last else { return }
        var start = 0
        while start < run.count {
            let end = run[start...].firstIndex { !$0.element.isDigits } ?? run.count
            if end > start { addDigits(start..<end) }
            start = max(end, start + 1)
        }
        for part in run {
            guard case .code(let code) = part.element else { continue }
            let digits = code.filter(\.isASCIIDigit)
            if digits.count > 2 { terms.append(Term(text: digits, words: part.words)) }
        }
        let text = run.map(\.element.text).joined()
        guard run.count > 1, Self.codeLength.contains(text.count), isCode else { return }
        terms.append(Term(text: text, words: first.words.lowerBound..<last.words.upperBound))
    }

    /// Whether the run is read out letter by letter, or mixes letters and digits.
    private var isCode: Bool {
        let letters = run.filter(\.element.isLetters).map(\.element.text)
        if letters.count == run.count { return letters.count > 2 }
        if letters.isEmpty { return run.contains { !$0.element.isDigits } }
        // `a 165` is none, nor is `y 20`.
        return letters.count > 1 || letters.contains { !reader.meaning(of: $0).isSmallLetter }
    }

    /// Adds each spoken number, those that are written as one (`4.640`), and all together.
    private mutating func addDigits(_ places: Range<Int>) {
        // `one` is said of anything.
        for part in run[places] where part.isSpelled && part.element.text != "1" {
            terms.append(Term(text: part.element.text, words: part.words, isSpelled: true))
        }
        var start = places.lowerBound
        while start < places.upperBound {
            let end = run[(start + 1)..<places.upperBound].firstIndex { $0.gap != .sign } ?? places.upperBound
            if end - start > 1 {
                if end - start < places.count { addDigitsTogether(start..<end) }
                // A price without cents, an hour without minutes.
                if run[end - 1].element.text == "00" { addDigitsTogether(start..<(end - 1)) }
            }
            start = end
        }
        if places.count > 1 { addDigitsTogether(places) }
    }

    private mutating func addDigitsTogether(_ places: Range<Int>) {
        let text = run[places].map(\.element.text).joined()
        guard text.count <= Self.codeLength.upperBound, let first = run[places].first, let last = run[places].last
        else {
            return
        }
        let isTime =
            places.count == 2 && last.element.text.count == 2 && Int(first.element.text).map { $0 < 24 } == true
            && Int(last.element.text).map { $0 < 60 } == true
        terms.append(Term(text: text, words: first.words.lowerBound..<last.words.upperBound, isTime: isTime))
    }

    // MARK: - Times and dates

    /// `half past three`, `las tres y media`.
    private mutating func readClock() {
        for place in tokens.indices {
            let meaning = meanings[place]
            let mayBeHour = tokens[place].kind == .digits || meaning.opensPhrase
            guard meaning.opensClock || mayBeHour else { continue }
            for part in reader.clockParts where part.before.isEmpty ? mayBeHour : meaning.opensClock {
                let hourPlace = place + part.before.count
                guard hourPlace < tokens.count, says(part.before, at: place) else { continue }
                let (found, count) = elements(at: hourPlace)
                guard let first = found.first, first.isDigits, let hour = Int(first.text), (1...24).contains(hour),
                    says(part.after, at: hourPlace + count)
                else { continue }
                let minutes = (hour * 60 + part.minutes + 1440) % 1440
                terms.append(
                    Term(
                        text: Self.time(minutes), words: place..<(hourPlace + count + part.after.count), isTime: true))
            }
        }
    }

    private func says(_ words: [String], at place: Int) -> Bool {
        place + words.count <= tokens.count
            && tokens[place..<(place + words.count)].lazy.map(\.text).elementsEqual(words)
    }

    /// A time of day as its digits: 330 for half past three.
    static func time(_ minutes: Int) -> String {
        "\(minutes / 60)" + (minutes % 60 < 10 ? "0" : "") + "\(minutes % 60)"
    }

    /// `22 de marzo`, `March 22nd`, `22/03`.
    private mutating func readDates() {
        for place in tokens.indices {
            if tokens[place].kind == .digits {
                readWrittenDate(at: place)
            } else if let month = meanings[place].month {
                if let (day, count) = day(at: place + 1) { addDate(day, month, place..<(place + 1 + count)) }
                if let (start, day) = day(endingBefore: place) { addDate(day, month, start..<(place + 1)) }
            }
        }
    }

    /// Whichever of the two numbers is the day.
    private mutating func readWrittenDate(at place: Int) {
        guard place + 1 < tokens.count, tokens[place + 1].kind == .digits, tokens[place + 1].gap == .sign,
            let first = Int(tokens[place].text), let second = Int(tokens[place + 1].text)
        else { return }
        addDate(first, second, place..<(place + 2))
        if first != second { addDate(second, first, place..<(place + 2)) }
    }

    /// The day that stands nearest in front of a month, in as many words as it has.
    private func day(endingBefore place: Int) -> (start: Int, value: Int)? {
        var best: (start: Int, end: Int, value: Int)?
        for start in max(0, place - Self.dateReach - Self.longestDay)..<place {
            guard let (value, count) = day(at: start), start + count <= place,
                start + count >= place - Self.dateReach, start + count > best?.end ?? 0
            else { continue }
            best = (start, start + count, value)
        }
        return best.map { ($0.start, $0.value) }
    }

    private func day(at place: Int) -> (value: Int, count: Int)? {
        guard place < tokens.count else { return nil }
        let text = tokens[place].text
        if tokens[place].kind == .code {
            // `22nd`
            let digits = text.prefix(while: \.isASCIIDigit)
            let ending = text.dropFirst(digits.count)
            return ending.count < 4 && !ending.contains(where: \.isASCIIDigit) ? Int(digits).map { ($0, 1) } : nil
        }
        if let ordinal = meanings[place].ordinal { return (ordinal, 1) }
        let (found, count) = elements(at: place)
        guard let first = found.first, first.isDigits, let value = Int(first.text) else { return nil }
        // `twenty-second`
        let next = place + count
        if value == 20 || value == 30, next < tokens.count, let unit = meanings[next].ordinal, unit < 10 {
            return (value + unit, count + 1)
        }
        return (value, count)
    }

    private mutating func addDate(_ day: Int, _ month: Int, _ words: Range<Int>) {
        guard (1...31).contains(day), (1...12).contains(month) else { return }
        terms.append(Term(text: "date \(month) \(day)", words: words))
    }
}

extension Character {
    fileprivate var isASCIIDigit: Bool { self >= "0" && self <= "9" }
}
