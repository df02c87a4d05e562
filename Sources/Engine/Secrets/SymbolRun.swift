/// Digits or letters that are read out, by one word or several.
struct Symbol {
    /// The tokens that it is said by.
    var tokens: Range<Int>
    /// What is meant: `87` of `eighty-seven`, `D` of `D for Delta`.
    var text: String
    var isLetters: Bool
}

/// What is read out in a turn, symbol by symbol.
struct SymbolReader {
    /// More words than the longest number below ten thousand has.
    private static let longestNumber = 9
    /// The most letters in one word that are no word.
    private static let longestLetters = 4
    /// The most letters beside digits that belong to the same number.
    private static let longestBesideDigits = 6

    let tokens: [SpokenToken]
    let table: SecretWordTable
    private(set) var symbols: [Symbol] = []

    init(_ tokens: [SpokenToken], _ table: SecretWordTable) {
        self.tokens = tokens
        self.table = table
        var place = 0
        while place < tokens.count {
            if let symbol = symbol(at: place) {
                symbols.append(symbol)
                place = symbol.tokens.upperBound
            } else {
                place += 1
            }
        }
        symbols = symbols.indices.filter(isSpelled).map { symbols[$0] }
    }

    /// Whether a letter is one, and no small word such as `a`, `y` or `è`: a capital, spelled, or among other symbols.
    private func isSpelled(_ place: Int) -> Bool {
        let symbol = symbols[place]
        guard symbol.isLetters, symbol.text.count == 1, symbol.tokens.count == 1 else { return true }
        let token = tokens[symbol.tokens.lowerBound]
        let isSmall = table.fillers.contains(token.text) || table.smallWords.contains(token.text)
        if token.isUppercase, !isSmall || token.gap != .end { return true }
        func touches(_ other: Int, _ gap: Int) -> Bool {
            symbols.indices.contains(other) && gap < tokens.count && tokens[gap].gap != .end
        }
        let before =
            touches(place - 1, symbol.tokens.lowerBound)
            && symbols[place - 1].tokens.upperBound == symbol.tokens.lowerBound
        let after =
            touches(place + 1, symbol.tokens.upperBound)
            && symbols[place + 1].tokens.lowerBound == symbol.tokens.upperBound
        let isFirstOfCapitals =
            after && token.isUppercase && symbols[place + 1].isLetters
            && tokens[symbols[place + 1].tokens.lowerBound].isUppercase
        return isSmall ? before && after || isFirstOfCapitals : before || after
    }

    private func symbol(at place: Int) -> Symbol? {
        let token = tokens[place]
        if token.isDigits { return Symbol(tokens: place..<(place + 1), text: token.text, isLetters: false) }
        if let number = number(at: place) { return number }
        return letters(at: place)
    }

    // MARK: - Numbers

    private func number(at place: Int) -> Symbol? {
        let token = tokens[place]
        if let count = table.repeats[token.text], let next = digit(at: place + 1) {
            return Symbol(
                tokens: place..<(place + 1 + next.count), text: String(repeating: next.text, count: count),
                isLetters: false)
        }
        guard var best = spelled(at: place) else { return nil }
        var end = place + best.count
        // `vier Nullen`.
        if (2...9).contains(best.value), end < tokens.count, table.zeros.contains(tokens[end].text) {
            return Symbol(
                tokens: place..<(end + 1), text: String(repeating: "0", count: best.value), isLetters: false)
        }
        // Tens that no dictionary joins with what follows: `septante-deux`.
        if best.value >= 20, best.value < 100, best.value % 10 == 0 {
            var unit = end
            if unit < tokens.count, table.numberLinks.contains(tokens[unit].text), isTied(unit) { unit += 1 }
            if unit < tokens.count, isTied(unit), let next = spelled(at: unit), (1...9).contains(next.value) {
                best.value += next.value
                end = unit + next.count
            }
        }
        return Symbol(tokens: place..<end, text: String(best.value), isLetters: false)
    }

    /// Whether no pause parts a token from the one before it.
    private func isTied(_ place: Int) -> Bool { tokens[place].gap == .none || tokens[place].gap == .space }

    /// One digit, in digits or in a word.
    private func digit(at place: Int) -> (text: String, count: Int)? {
        guard place < tokens.count else { return nil }
        if tokens[place].isDigits { return tokens[place].text.count == 1 ? (tokens[place].text, 1) : nil }
        guard let found = spelled(at: place), (0...9).contains(found.value) else { return nil }
        return (String(found.value), found.count)
    }

    /// The longest number that begins at a token.
    private func spelled(at place: Int) -> (value: Int, count: Int)? {
        var best = table.digitNames.match(tokens, at: place).map { (value: $0.value, count: $0.tokens.count) }
        if tokens[place].isCharacter {
            if best == nil, let value = Self.numerals[tokens[place].text] { best = (value, 1) }
            return best
        }
        for numbers in table.numbers {
            var joined = ""
            for end in place..<min(tokens.count, place + Self.longestNumber) {
                let token = tokens[end]
                if token.isDigits || token.isCharacter || end > place && !isTied(end) { break }
                guard numbers.mayBelong(token.text) || numbers.isPart(token.text) else { break }
                joined += token.text
                if let value = numbers.value(ofJoined: joined), value < 10_000, end + 1 - place > (best?.count ?? 0) {
                    best = (value, end + 1 - place)
                }
            }
        }
        return best
    }

    private static let numerals: [String: Int] = [
        "〇": 0, "零": 0, "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
    ]

    // MARK: - Letters

    private func letters(at place: Int) -> Symbol? {
        let token = tokens[place]
        guard !token.isDigits, !token.isCharacter, token.text.count <= Self.longestBesideDigits,
            token.text.utf8.allSatisfy({ (97...122).contains($0) })
        else { return nil }
        if token.text.count == 1 {
            var end = place + 1
            // `D for Delta`.
            if end + 1 < tokens.count, table.spellingLinks.contains(tokens[end].text), isTied(end), isTied(end + 1),
                !tokens[end + 1].isDigits, tokens[end + 1].text.count > 1
            {
                end += 2
            }
            return Symbol(tokens: place..<end, text: token.text.uppercased(), isLetters: true)
        }
        let touchesDigits =
            token.gap == .none && place > 0 && tokens[place - 1].isDigits
            || place + 1 < tokens.count && tokens[place + 1].isDigits && tokens[place + 1].gap == .none
        guard
            token.isUppercase && (touchesDigits || token.text.count <= Self.longestLetters)
                || touchesDigits && token.text.count <= Self.longestLetters
        else { return nil }
        return Symbol(tokens: place..<(place + 1), text: token.text.uppercased(), isLetters: true)
    }
}
