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
        let named = Set(cues.flatMap(\.tokens))
        // The three of `the three digits` is no number that is read out.
        symbols = SymbolReader(tokens, table).symbols.filter { named.isDisjoint(with: $0.tokens) }
    }

    func span(_ kind: SecretKind, _ tokens: Range<Int>) -> SecretSpan {
        SecretSpan(
            kind: kind,
            range: self.tokens[tokens.lowerBound].range.lowerBound..<self.tokens[tokens.upperBound - 1].range.upperBound)
    }

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
            let ends = end + 1 == symbols.count || !isTied(end + 1) || tokens[symbols[end + 1].tokens.lowerBound].gap == .pause
            if joined.utf8.count >= 15, symbols[start].isLetters, AccountNumber.isValid(joined) { found = (.account, end) }
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
        guard !cues.contains(where: { $0.tokens.overlaps(gap) }) else { return false }
        return gap.count(where: { !table.fillers.contains(tokens[$0].text) }) <= looseness && gap.count <= 5
    }

    // MARK: - By what is said beside it

    /// The secrets that are named in the same turn.
    ///
    /// - Parameter isAgent: Whether an agent says it, who names codes all the time and tells few.
    func named(isAgent: Bool = false) -> [SecretSpan] {
        cues.indices.compactMap { place in
            guard case .secret(let kind) = cues[place].value else { return nil }
            if kind == .password { return isAgent ? nil : PasswordReader(self).announced(by: place) }
            return isAgent && kind == .card ? nil : beside(place, kind)
        }
    }

    private func beside(_ cue: Int, _ kind: SecretKind) -> SecretSpan? {
        let here = cues[cue].tokens
        let end = cue + 1 < cues.count ? cues[cue + 1].tokens.lowerBound : tokens.count
        // Behind the name.
        if let first = symbols.firstIndex(where: { $0.tokens.lowerBound >= here.upperBound }),
            symbols[first].tokens.lowerBound < end,
            symbols[first].tokens.lowerBound - here.upperBound <= Self.reach,
            let found = number(kind, from: first, looseness: kind == .card || kind == .account ? Self.looseness : 1)
        {
            return found
        }
        // `482913 is the code`.
        guard let last = symbols.lastIndex(where: { $0.tokens.upperBound <= here.lowerBound }),
            cue == 0 || cues[cue - 1].tokens.upperBound <= symbols[last].tokens.lowerBound
        else { return nil }
        let between = symbols[last].tokens.upperBound..<here.lowerBound
        guard between.count <= 3, let link = between.first, table.links.match(tokens, at: link) != nil else { return nil }
        var first = last
        while first > 0, isTied(first) { first -= 1 }
        return number(kind, from: first, looseness: 0)
    }

    // MARK: - By what was asked

    /// The answer to a question for a secret.
    func asked(_ kind: SecretKind) -> [SecretSpan] {
        if cues.contains(where: { $0.value == .partial }), kind == .card { return [] }
        if kind == .password { return PasswordReader(self).answer().map { [$0] } ?? [] }
        var first = 0
        while first < symbols.count {
            if let found = number(kind, from: first, looseness: kind == .code ? 1 : Self.looseness, isAsked: true),
                !isHarmless(first)
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
        guard let cue = cues.last(where: { $0.tokens.upperBound <= place }), cue.value == .harmless || cue.value == .partial
        else { return false }
        return place - cue.tokens.upperBound <= Self.reach
    }

    /// The number of a kind that begins at a symbol.
    private func number(_ kind: SecretKind, from start: Int, looseness: Int, isAsked: Bool = false) -> SecretSpan? {
        var end = start
        var digits = 0
        var count = 0
        for place in start..<symbols.count {
            if place > start, !isTied(place, looseness: looseness) { break }
            // Small words such as `a` look like letters.
            let isFirstWord = place == start && symbols[place].isLetters && !isLetterHere(place)
            if isFirstWord { return nil }
            if symbols[place].isLetters, !isLetterHere(place) { continue }
            end = place
            count += symbols[place].text.utf8.count
            if !symbols[place].isLetters { digits += symbols[place].text.utf8.count }
            if kind == .cardCode, digits >= 3 { break }
        }
        // What ends with a letter alone ended before it.
        let isSecret: Bool
        switch kind {
        case .card: isSecret = isAsked ? digits >= 4 && digits <= 30 : digits >= 12
        case .cardCode: isSecret = (3...4).contains(digits) && count == digits
        case .account: isSecret = digits >= 8
        case .nationalNumber: isSecret = digits >= 5 && count >= 6 && count <= 20
        case .pin, .code: isSecret = (digits >= 3 || digits >= 2 && count >= 4) && count <= 12
        case .password: isSecret = false
        }
        guard isSecret else { return nil }
        var last = symbols[end].tokens.upperBound
        if kind == .pin || kind == .code { last = withKeys(last) }
        return span(kind, symbols[start].tokens.lowerBound..<last)
    }

    /// Whether a letter belongs to a code: it is a capital, spelled, or has a digit or another letter beside it.
    private func isLetterHere(_ place: Int) -> Bool {
        let symbol = symbols[place]
        let token = tokens[symbol.tokens.lowerBound]
        if token.isUppercase || symbol.tokens.count > 1 || symbol.text.count > 1 { return true }
        if table.fillers.contains(token.text) || table.states.contains(token.text) { return false }
        let before = place > 0 && symbols[place - 1].tokens.upperBound == symbol.tokens.lowerBound
        let after = place + 1 < symbols.count && symbols[place + 1].tokens.lowerBound == symbol.tokens.upperBound
        return before && after
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
