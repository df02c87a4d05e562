import Text

/// Finds the secrets of one turn.
///
/// Three things make a number a secret, and nothing else does: that it proves itself, by its form and its check digits; that
/// the words beside it name it; that it was asked for. What is named or asked for as something else is none, unless
/// it proves itself.
struct TurnReader {
    /// How many tokens may stand between a name and its number.
    private static let reach = 7
    /// How many tokens that are no part of a number may stand inside one.
    static let looseness = 3

    let text: String
    let tokens: [SpokenToken]
    let symbols: [Symbol]
    let cues: [PhraseFinder<SecretWordTable.Cue>.Match]
    let table: SecretWordTable
    let language: String?

    init(_ text: String, _ table: SecretWordTable, language: String?) {
        self.text = text
        self.table = table
        self.language = language
        tokens = SpokenToken.split(text)
        cues = table.cues.matches(tokens)
        let named = Set(cues.filter(\.value.namesNumbers).flatMap(\.tokens))
        // The three of `the three digits` is no number that is read out.
        symbols = SymbolReader(tokens, table).symbols.filter { named.isDisjoint(with: $0.tokens) }
    }

    func span(_ kind: SecretKind, _ tokens: Range<Int>) -> SecretSpan {
        SecretSpan(
            kind: kind,
            range: self.tokens[tokens.lowerBound].range.lowerBound..<self.tokens[tokens.upperBound - 1].range.upperBound
        )
    }

    /// Whether a turn is a number that is read out, and next to nothing else.
    var isBareNumber: Bool {
        let numbers = symbols.filter { !$0.isLetters }
        let words = numbers.reduce(0) { $0 + $1.tokens.count }
        return numbers.reduce(0) { $0 + $1.text.count } >= 2 && tokens.count - words <= 4
    }

    /// Whether a question is whether something is known, or whether it worked.
    var isDoubting: Bool { tokens.indices.contains { table.doubts.match(tokens, at: $0) != nil } }

    // MARK: - By itself

    /// The numbers that prove themselves.
    func proven() -> [SecretSpan] {
        var spans: [SecretSpan] = []
        var start = 0
        while start < symbols.count {
            if let (kind, end) = proven(from: start) {
                spans.append(span(kind, symbols[start].tokens.lowerBound..<symbols[end].tokens.upperBound))
                start = end + 1
            } else {
                start += 1
            }
        }
        return spans
    }

    /// The number that proves itself and begins at a symbol; the longest of them.
    private func proven(from start: Int) -> (SecretKind, end: Int)? {
        var found: (SecretKind, end: Int)?
        var joined = ""
        var hasLetters = false
        let begins = start == 0 || !isTied(start) || tokens[symbols[start].tokens.lowerBound].gap == .pause
        for end in start..<symbols.count {
            if end > start, !isTied(end) { break }
            joined += symbols[end].text
            hasLetters = hasLetters || symbols[end].isLetters
            if joined.utf8.count > 34 { break }
            let ends =
                end + 1 == symbols.count || !isTied(end + 1) || tokens[symbols[end + 1].tokens.lowerBound].gap == .pause
            if joined.utf8.count >= 15, symbols[start].isLetters, AccountNumber.isValid(joined) {
                found = (.account, end)
            }
            if !hasLetters, begins || joined.utf8.count == 16, ends || begins,
                CardNumber.isValid(joined.utf8.map { $0 - 48 })
            {
                found = (.card, end)
            }
            guard found == nil, joined.utf8.count >= 9 else { continue }
            let whole = symbols[start].tokens.lowerBound..<symbols[end].tokens.upperBound
            let written = text[span(.card, whole).range]
            if begins && ends && NationalNumber.hasForm(written)
                || (hasLetters || begins && ends) && NationalNumber.isValid(joined, language: language)
            {
                found = (.nationalNumber, end)
            }
        }
        return found
    }

    /// Whether only sounds stand between a symbol and the one before it.
    func isTied(_ place: Int) -> Bool { isTied(place, looseness: 0) }

    /// Whether little stands between a symbol and the one before it: no name of anything, and few other words.
    func isTied(_ place: Int, looseness: Int) -> Bool {
        let gap = symbols[place - 1].tokens.upperBound..<symbols[place].tokens.lowerBound
        guard !cues.contains(where: { $0.tokens.overlaps(gap) && $0.value.namesNumbers }) else { return false }
        return gap.count(where: { !table.fillers.contains(tokens[$0].text) }) <= looseness && gap.count <= 5
    }

    /// What is read out behind the number of a card belongs to it: the date, the code on its back.
    ///
    /// - Parameter card: The card's number.
    /// - Returns: The numbers behind it, up to one that has a name of its own.
    func behind(_ card: SecretSpan) -> [SecretSpan] {
        var end = card.range.upperBound
        var spans: [SecretSpan] = []
        for place in symbols.indices where !symbols[place].isLetters {
            let first = tokens[symbols[place].tokens.lowerBound]
            guard first.range.lowerBound >= card.range.upperBound else { continue }
            if isNamedOtherwise(place) { break }
            let words = tokens.count { $0.range.lowerBound >= end && $0.range.upperBound <= first.range.lowerBound }
            if words > Self.reach { break }
            let found = span(.card, symbols[place].tokens)
            spans.append(found)
            end = found.range.upperBound
        }
        return spans
    }

    private func isNamedOtherwise(_ symbol: Int) -> Bool {
        let place = symbols[symbol].tokens.lowerBound
        return cues.last { $0.tokens.upperBound <= place }?.value == .harmless
    }

    // MARK: - By what is said beside it

    /// The secrets that are named in the same turn.
    ///
    /// - Parameter isAgent: Whether an agent says it, who names codes all the time and tells few.
    /// - Returns: Those that look like what they are called.
    func named(isAgent: Bool = false) -> [SecretSpan] {
        let grown = isAgent ? nil : PasswordReader(self).grown(isUnnamed: true)
        return (grown.map { [$0] } ?? [])
            + cues.indices.compactMap { place in
                switch cues[place].value {
                case .secret(.password):
                    return isAgent
                        ? nil : PasswordReader(self).announced(by: place) ?? beside(place, .code, isHint: true)
                case .secret(let kind): return isAgent && kind == .card ? nil : beside(place, kind)
                case .hint(.password), .login: return isAgent ? nil : PasswordReader(self).typed(isNamed: false)
                // `Round the back`: of the card only where nothing else is spoken of.
                case .hint(.cardCode): return isAgent || !isAboutCards ? nil : beside(place, .cardCode, isHint: true)
                case .hint(let kind): return isAgent || kind == .pin ? nil : beside(place, kind, isHint: true)
                case .harmless, .partial: return nil
                }
            }
    }

    private var isAboutCards: Bool {
        cues.allSatisfy { [.secret(.card), .secret(.cardCode), .hint(.cardCode), .partial].contains($0.value) }
    }

    private func beside(_ cue: Int, _ kind: SecretKind, isHint: Bool = false) -> SecretSpan? {
        let here = cues[cue].tokens
        let end = cues[(cue + 1)...].first(where: \.value.namesNumbers)?.tokens.lowerBound ?? tokens.count
        // Behind the name.
        if let first = symbols.firstIndex(where: { $0.tokens.lowerBound >= here.upperBound }),
            symbols[first].tokens.lowerBound < end,
            symbols[first].tokens.lowerBound - here.upperBound <= (kind == .card ? 2 : 1) * Self.reach,
            let found = number(
                kind, from: first,
                looseness: isHint ? (kind == .account ? 1 : 0) : kind == .card || kind == .account ? Self.looseness : 1,
                isHint: isHint)
        {
            return found
        }
        // `482913 is the code`.
        guard let last = symbols.lastIndex(where: { $0.tokens.upperBound <= here.lowerBound }),
            cue == 0 || cues[cue - 1].tokens.upperBound <= symbols[last].tokens.lowerBound
        else { return nil }
        let between = symbols[last].tokens.upperBound..<here.lowerBound
        guard between.count <= 3, let link = between.first, table.links.match(tokens, at: link) != nil else {
            return nil
        }
        var first = last
        while first > 0, isTied(first) { first -= 1 }
        return number(kind, from: first, looseness: 0, isHint: isHint)
    }

    // MARK: - By what was asked

    /// The answer to a question for a secret.
    ///
    /// - Parameters:
    ///   - kind: What was asked for.
    ///   - isHint: Whether it was only hinted at.
    ///   - isDoubted: Whether the question was whether it is known at all.
    /// - Returns: At most one.
    func asked(_ kind: SecretKind, isHint: Bool, isDoubted: Bool = false) -> [SecretSpan] {
        if cues.contains(where: { $0.value == .partial }), kind == .card { return [] }
        if kind == .password {
            return PasswordReader(self).answer(isHint: isHint, isDoubted: isDoubted).map { [$0] } ?? []
        }
        if kind == .cardCode, isHint, !isBareNumber { return [] }
        var first = 0
        while first < symbols.count {
            if !isHarmless(first), first == 0 || !isHint || !isTied(first),
                let found = number(
                    kind, from: first,
                    looseness: isHint ? (kind == .account ? 1 : 0) : kind == .code ? 1 : Self.looseness,
                    isAsked: true,
                    isHint: isHint)
            {
                return [found]
            }
            first += 1
        }
        return []
    }

    /// Whether a number was named as something else, in front of it.
    func isHarmless(_ symbol: Int) -> Bool {
        let place = symbols[symbol].tokens.lowerBound
        guard let cue = cues.last(where: { $0.tokens.upperBound <= place }),
            cue.value == .harmless || cue.value == .partial
        else { return false }
        return place - cue.tokens.upperBound <= Self.reach
    }

    /// The number of a kind that begins at a symbol.
    private func number(
        _ kind: SecretKind, from start: Int, looseness: Int, isAsked: Bool = false, isHint: Bool = false
    ) -> SecretSpan? {
        var end = start
        var digits = 0
        var count = 0
        for place in start..<symbols.count {
            if place > start, !isTied(place, looseness: looseness) { break }
            if kind == .cardCode, !symbols[place].isLetters, digits >= 3,
                digits + symbols[place].text.utf8.count > 4 || !isTied(place)
            {
                break
            }
            end = place
            count += symbols[place].text.utf8.count
            if !symbols[place].isLetters { digits += symbols[place].text.utf8.count }
        }
        let isSecret: Bool
        switch kind {
        case .card: isSecret = isAsked ? digits >= 4 && digits <= 30 : digits >= 12
        case .cardCode: isSecret = (3...4).contains(digits) && count == digits
        case .account:
            isSecret = isHint ? count >= 14 && digits >= 10 : digits >= 8
        case .nationalNumber: isSecret = digits >= 5 && count >= 6 && count <= 20
        case .pin where isHint: isSecret = (4...6).contains(digits) && count <= 8
        case .code where isHint:
            isSecret = digits < count ? count >= 5 && count <= 10 && digits >= 2 : isAsked && (5...8).contains(digits)
        case .pin, .code: isSecret = (digits >= 3 || digits >= 2 && count >= 4) && count <= 12
        case .password: isSecret = false
        }
        guard isSecret else { return nil }
        var last = symbols[end].tokens.upperBound
        if kind == .pin || kind == .code { last = withKeys(last) }
        return span(kind, symbols[start].tokens.lowerBound..<last)
    }

    /// The keys that are pressed behind a code belong to it, and what is typed behind them.
    private func withKeys(_ end: Int) -> Int {
        for place in end..<min(tokens.count, end + 4) {
            guard let match = table.signs.match(tokens, at: place) else { continue }
            var last = match.tokens.upperBound
            while let next = symbols.first(where: { $0.tokens.lowerBound == last }) { last = next.tokens.upperBound }
            return last
        }
        return end
    }
}
