import Text

/// A word, a number or a character of a script without spaces, with its place in the text.
struct SpokenToken {
    /// What stands between a token and the one before it.
    enum Gap {
        /// Nothing, or a hyphen or an apostrophe.
        case none
        case space
        /// A sign inside a number or a password, such as `.` without a space behind it.
        case sign
        /// A comma and the like.
        case pause
        /// The end of a sentence.
        case end
    }

    /// In small letters and without accents, as ``Languages/SpelledNumbers`` compares.
    let text: String
    /// In small letters, with accents: Italian `è` is not `e`.
    let raw: String
    let range: Range<String.Index>
    let isDigits: Bool
    /// Whether it is one character of a script without spaces.
    let isCharacter: Bool
    /// Whether it begins with an upper-case letter.
    let isCapitalized: Bool
    /// Whether it is of upper-case letters alone.
    let isUppercase: Bool
    var gap: Gap

    /// Splits a text where letters, digits and signs meet.
    static func split(_ text: String) -> [SpokenToken] {
        var tokens: [SpokenToken] = []
        var start: String.Index?
        var kind = Kind.other
        var gap = Gap.end
        let scalars = text.unicodeScalars
        var place = scalars.startIndex
        func finish(_ end: String.Index) {
            guard let begin = start else { return }
            if let token = SpokenToken(text, begin..<end, kind, gap: gap) {
                tokens.append(token)
                gap = .none
            }
            start = nil
        }
        while place < scalars.endIndex {
            let scalar = scalars[place]
            let next = scalars.index(after: place)
            var found = Kind(scalar)
            // An accent of its own belongs to its letter.
            if found == .mark { found = start == nil ? .other : kind }
            if found != kind || found == .character { finish(place) }
            switch found {
            case .letters, .digits, .character:
                if start == nil {
                    start = place
                    kind = found
                }
            case .mark, .other:
                gap = widened(gap, by: scalar, isLast: next == scalars.endIndex || scalars[next] == " ")
                kind = .other
            }
            place = next
        }
        finish(scalars.endIndex)
        return tokens
    }

    private enum Kind {
        case letters, digits, character, mark, other

        init(_ scalar: Unicode.Scalar) {
            switch scalar.value {
            case 0x3005...0x3007, 0x3041...0x309F, 0x30A1...0x30FA, 0x30FC...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
                0xF900...0xFAFF, 0x20000...0x3FFFF:
                self = .character
            default:
                let properties = scalar.properties
                switch properties.generalCategory {
                case .decimalNumber: self = .digits
                case .nonspacingMark: self = .mark
                default: self = properties.isAlphabetic ? .letters : .other
                }
            }
        }
    }

    private init?(_ text: String, _ range: Range<String.Index>, _ kind: Kind, gap: Gap) {
        let part = String(text[range])
        raw = part.lowercased()
        switch kind {
        case .digits:
            self.text = String(
                part.unicodeScalars.compactMap { $0.properties.numericValue.map { "\(Int($0))" } }.joined())
        case .character: self.text = part
        default: self.text = SearchToken.split(part).map(\.text).joined()
        }
        if self.text.isEmpty { return nil }
        self.range = range
        isDigits = kind == .digits
        isCharacter = kind == .character
        isCapitalized = part.unicodeScalars.first?.properties.isUppercase == true
        isUppercase = kind == .letters && part.unicodeScalars.allSatisfy(\.properties.isUppercase)
        self.gap = gap
    }

    private static func widened(_ gap: Gap, by scalar: Unicode.Scalar, isLast: Bool) -> Gap {
        switch scalar {
        case "-", "'", "\u{2019}", "\u{2011}", "\u{AD}", "\u{2BC}": return gap
        case ".", "!", "?", "…": return gap == .end ? .end : isLast ? .end : gap == .none ? .sign : gap
        case "。", "！", "？": return .end
        case ",", ";", ":", "、", "，", "；", "：", "(", ")", "–", "—", "\"", "“", "”", "„", "«", "»", "「", "」":
            return gap == .end ? .end : .pause
        default:
            if scalar.properties.isWhitespace { return gap == .none ? .space : gap }
            return gap == .none ? .sign : gap
        }
    }
}
