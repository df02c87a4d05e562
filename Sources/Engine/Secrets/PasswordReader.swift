/// Finds passwords and pass phrases, which no form gives away.
struct PasswordReader {
    /// The longest pass phrase that is an answer of its own, in words.
    private static let longestAnswer = 9
    /// The longest that is said in a sentence.
    private static let longestValue = 10
    /// The longest of plain words alone; a longer one is a clause.
    private static let longestPlain = 3
    /// How far the link may stand from the name: `the password for the members' page is …`.
    private static let linkReach = 8

    private let turn: TurnReader
    private var tokens: [SpokenToken] { turn.tokens }
    private var table: SecretWordTable { turn.table }

    init(_ turn: TurnReader) { self.turn = turn }

    /// The password that a name announces.
    func announced(by cue: Int) -> SecretSpan? {
        let name = turn.cues[cue].tokens
        let end = cue + 1 < turn.cues.count ? turn.cues[cue + 1].tokens.lowerBound : tokens.count
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
        if start < end, !hasLink, tokens[start].gap == .end { return nil }
        return value(from: start, to: end, isTold: hasLink)
    }

    /// The answer to the question for a password.
    func answer() -> SecretSpan? {
        guard !isDenied(0..<tokens.count) else { return mixed(in: 0..<tokens.count) }
        var (first, last) = (0, tokens.count)
        while first < last, isIdle(first) { first += 1 }
        while last > first, isIdle(last - 1) { last -= 1 }
        guard first < last else { return nil }
        let count = tokens[first..<last].reduce(0.0) { $0 + ($1.isCharacter ? 0.5 : 1) }
        if turn.text.contains("?") || turn.text.contains("？") || count > Double(Self.longestAnswer) {
            return mixed(in: first..<last)
        }
        return turn.span(.password, first..<last)
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

    private func value(from start: Int, to end: Int, isTold: Bool) -> SecretSpan? {
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
            // `not sunflower but rose 7`.
            return isMixed && isTold ? mixed(in: start..<last) : nil
        }
        if !isMixed {
            // Plain words are a password only when they are told as one, and nothing comes of them.
            let count = tokens[start..<last].reduce(0.0) { $0 + ($1.isCharacter ? 0.25 : 1) }
            guard isTold, count <= Double(Self.longestPlain), last == tokens.count || tokens[last].gap != .space else {
                return nil
            }
        }
        if isMixed, !isTold, let first = firstMark(start..<last), first - start > 3 { return nil }
        return turn.span(.password, start..<last)
    }

    /// Whether words are mixed with digits, signs or capitals, as passwords are and sentences are not.
    private func hasMarks(_ range: Range<Int>) -> Bool { firstMark(range) != nil }

    private func firstMark(_ range: Range<Int>) -> Int? {
        range.first { place in
            tokens[place].isDigits || tokens[place].gap == .sign && place > range.lowerBound
                || table.signs.match(tokens, at: place) != nil
                || turn.symbols.contains { $0.tokens.lowerBound == place && !$0.isLetters && $0.text.count > 1 }
                || turn.symbols.contains { $0.tokens.lowerBound == place && !$0.isLetters && place > range.lowerBound + 1 }
        }
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
