import Languages

/// Finds passwords and pass phrases, which no form gives away.
struct PasswordReader {
    /// The longest pass phrase that is an answer of its own, in words.
    private static let longestAnswer = 11
    /// The longest that is said in a sentence.
    private static let longestValue = 10
    /// The longest of plain words alone; a longer one is a clause.
    private static let longestPlain = 5
    /// The longest of plain words that nobody asked for.
    private static let longestUnasked = 2
    /// The shortest word with digits that is a password though nothing speaks of one.
    private static let leastGrown = 7
    /// How far the link may stand from the name: `the password for the members' page is …`.
    private static let linkReach = 12

    private let turn: TurnReader
    private var tokens: [SpokenToken] { turn.tokens }
    private var table: SecretWordTable { turn.table }

    init(_ turn: TurnReader) { self.turn = turn }

    /// The password that a name announces.
    ///
    /// - Parameter cue: The name's place among the turn's.
    /// - Returns: `nil` when none follows.
    func announced(by cue: Int) -> SecretSpan? {
        let name = turn.cues[cue].tokens
        let end = turn.cues[(cue + 1)...].first(where: \.value.namesNumbers)?.tokens.lowerBound ?? tokens.count
        var start = name.upperBound
        var hasLink = false
        var place = name.upperBound
        while place < min(end, name.upperBound + Self.linkReach) {
            if place > name.upperBound, tokens[place].gap == .end { break }
            if let link = table.links.match(tokens, at: place) {
                (start, hasLink) = (link.tokens.upperBound, true)
                place = start
                // `is, well, it is …`: the last of links in a row.
                if place < end, table.links.match(tokens, at: place) == nil { break }
            } else {
                place += 1
            }
        }
        if start < end, hasLink || tokens[start].gap != .end, let found = value(from: start, to: end, isTold: hasLink) {
            return found
        }
        // Told without a word for it: `it says wrong password, and I typed Bella2009`.
        return typed()
    }

    /// The answer to the question for a password.
    ///
    /// - Parameters:
    ///   - isHint: Whether the question only hinted at one.
    ///   - isDoubted: Whether it was whether the password is known.
    /// - Returns: `nil` when it is no answer.
    func answer(isHint: Bool, isDoubted: Bool) -> SecretSpan? {
        // What is denied is none: `no, I mean rose 7`.
        let clauses = self.clauses.filter { !isDenied($0) }
        guard var first = clauses.first?.lowerBound, var last = clauses.last?.upperBound else { return nil }
        while first < last, isIdle(first) { first += 1 }
        while last > first, isIdle(last - 1) { last -= 1 }
        guard first < last else { return nil }
        let isAsking = turn.text.contains("?") || turn.text.contains("？")
        let longest = isDoubted ? 1 : isHint ? Self.longestPlain : Self.longestAnswer
        if !isAsking, length(first..<last) <= Double(longest) { return turn.span(.password, first..<last) }
        if isDoubted || isHint { return typed() ?? mixed(in: first..<last) }
        // A longer answer says it somewhere: `it's the one with the dog, so it's Bella 2009`.
        for place in (first..<last).reversed() {
            guard let link = table.links.match(tokens, at: place), link.tokens.upperBound < last else { continue }
            if let found = value(from: link.tokens.upperBound, to: last, isTold: true, isAsked: true) { return found }
        }
        return mixed(in: first..<last)
    }

    /// The parts of a turn between its pauses.
    private var clauses: [Range<Int>] {
        var clauses: [Range<Int>] = []
        for place in tokens.indices {
            if let last = clauses.last, tokens[place].gap != .pause, tokens[place].gap != .end {
                clauses[clauses.count - 1] = last.lowerBound..<(place + 1)
            } else {
                clauses.append(place..<(place + 1))
            }
        }
        return clauses
    }

    /// How many words there are; two characters of a script without spaces are about one.
    private func length(_ range: Range<Int>) -> Double {
        tokens[range].reduce(0) { $0 + ($1.isCharacter ? 0.4 : 1) }
    }

    /// Whether a token says nothing: sounds, `yes`, `it's`.
    private func isIdle(_ place: Int) -> Bool {
        table.fillers.contains(tokens[place].text) || table.links.match(tokens, at: place) != nil
    }

    private func isDenied(_ range: Range<Int>) -> Bool {
        range.contains { place in
            guard let match = table.denials.match(tokens, at: place) else { return false }
            return match.tokens.upperBound <= range.upperBound
        }
    }

    private func value(from start: Int, to end: Int, isTold: Bool, isAsked: Bool = false) -> SecretSpan? {
        guard start < end else { return nil }
        var last = start
        while last < min(end, start + Self.longestValue) {
            if last > start {
                if tokens[last].gap == .end || tokens[last].gap == .pause { break }
                if table.ends.match(tokens, at: last) != nil { break }
            }
            last += 1
        }
        let isMixed = hasMarks(start..<last)
        if table.states.contains(tokens[start].text) || isDenied(start..<last) {
            return nil
        }
        if !isMixed {
            // Plain words are a password only when they are told as one, and nothing comes of them.
            let isEnd = last == tokens.count || tokens[last].gap != .space || table.ends.match(tokens, at: last) != nil
            let isSpelled = last < tokens.count && table.signs.match(tokens, at: last) != nil
            let longest = isAsked || isSpelled ? Self.longestPlain : Self.longestUnasked
            guard isTold, length(start..<last) <= Double(longest), isEnd || isSpelled else { return nil }
        }
        if isMixed, !isTold, let first = firstMark(start..<last), first - start > 5 { return nil }
        return turn.span(.password, start..<last)
    }

    /// Whether words are mixed with digits, signs or capitals, as passwords are and sentences are not.
    private func hasMarks(_ range: Range<Int>) -> Bool { firstMark(range) != nil }

    private func firstMark(_ range: Range<Int>) -> Int? {
        range.first { place in
            tokens[place].isDigits || tokens[place].gap == .sign && place > range.lowerBound
                || table.signs.match(tokens, at: place) != nil
                || turn.symbols.contains { $0.tokens.lowerBound == place && !$0.isLetters && $0.text.count > 1 }
                || turn.symbols.contains {
                    $0.tokens.lowerBound == place && !$0.isLetters && place > range.lowerBound + 1
                }
        }
    }

    /// What is typed where one logs in: a word that is grown together with digits, or one behind `I type` with digits or
    /// signs to it.
    ///
    /// - Parameter isNamed: Whether a password is spoken of, or only a place where one is typed.
    /// - Returns: The first of them.
    func typed(isNamed: Bool = true) -> SecretSpan? {
        if let grown = grown() { return grown }
        for place in tokens.indices {
            guard let link = table.links.match(tokens, at: place), link.tokens.upperBound < tokens.count else {
                continue
            }
            let start = link.tokens.upperBound
            guard tokens[start].isCapitalized || tokens[start].text.count > 3, !tokens[start].isDigits,
                !table.states.contains(tokens[start].text),
                let mark = firstMark((start + 1)..<min(tokens.count, start + (isNamed ? 4 : 2))),
                !turn.cues.contains(where: { $0.tokens.overlaps(start..<mark) && $0.value.namesNumbers })
            else { continue }
            if CalendarWords.months.contains(tokens[start].text) { continue }
            if let found = value(from: start, to: tokens.count, isTold: true) { return found }
        }
        return signed()
    }

    /// Words that are joined by the names of signs, with a digit or a capital among them: `Bella underscore 88`.
    private func signed() -> SecretSpan? {
        for place in tokens.indices.dropFirst() {
            guard let sign = table.signs.match(tokens, at: place), sign.tokens.upperBound < tokens.count,
                tokens[place].gap != .end,
                !turn.cues.contains(where: { $0.tokens.contains(place) })
            else { continue }
            let next = sign.tokens.upperBound
            let isNumber = turn.symbols.contains { $0.tokens.contains(next) && !$0.isLetters }
            guard isNumber, let symbol = turn.symbols.lastIndex(where: { $0.tokens.contains(next) }) else { continue }
            var last = symbol
            while last + 1 < turn.symbols.count, turn.isTied(last + 1) { last += 1 }
            if turn.isHarmless(symbol)
                || turn.symbols.contains(where: { $0.tokens.contains(place - 1) && !$0.isLetters })
            {
                continue
            }
            return turn.span(.password, (place - 1)..<turn.symbols[last].tokens.upperBound)
        }
        return nil
    }

    /// A word that is grown together with digits, as nothing but passwords and names of users are: `Bella2009`.
    ///
    /// - Parameter isUnnamed: Whether nothing speaks of passwords: what goes on behind the digits is then something else.
    /// - Returns: The first of them.
    func grown(isUnnamed: Bool = false) -> SecretSpan? {
        for place in tokens.indices.dropFirst()
        where tokens[place].isDigits && tokens[place].gap == .none {
            let word = tokens[place - 1]
            // `base64` and `chapter7` are words.
            guard tokens[place].text.count >= 2, !isUnnamed || (word.text + tokens[place].text).count >= Self.leastGrown
            else { continue }
            guard !word.isDigits, !word.isCharacter, !word.isUppercase, word.text.count >= 4,
                turn.text[word.range.upperBound...].unicodeScalars.first != "-", !isAddress(place),
                !isUnnamed || place + 1 == tokens.count || tokens[place + 1].gap != .none
                    || tokens[place + 1].isCharacter
            else { continue }
            if let symbol = turn.symbols.firstIndex(where: { $0.tokens.contains(place) }), turn.isHarmless(symbol) {
                continue
            }
            return turn.span(.password, (place - 1)..<(place + 1))
        }
        return nil
    }

    /// Whether an address of mail or of a page goes on behind a token.
    private func isAddress(_ place: Int) -> Bool {
        let rest = turn.text[tokens[place].range.upperBound...]
        return rest.first == "@" || rest.first == "." && rest.dropFirst().first?.isLetter == true
    }

    /// The part of a longer sentence that is mixed so, from the word before the first digit or sign to the last.
    private func mixed(in range: Range<Int>) -> SecretSpan? {
        let marks = range.filter { hasMarks($0..<($0 + 1)) }
        guard let first = marks.first, let last = marks.last, last - first <= Self.longestValue else { return nil }
        let digits = turn.symbols.filter { range.contains($0.tokens.lowerBound) && !$0.isLetters }
        guard digits.reduce(0, { $0 + $1.text.count }) >= 2 else { return nil }
        let end = turn.symbols.last { $0.tokens.contains(last) }?.tokens.upperBound ?? last + 1
        return turn.span(.password, max(range.lowerBound, first - 1)..<end)
    }
}
