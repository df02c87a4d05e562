/// The digits of a telephone number, out of how it was written.
struct NumberText {
    /// The ways to read what was written, the likelier first: digits, perhaps with a `+` in front.
    let spellings: [String]

    /// The most digits of a number with everything that may be dialled in front of it.
    private static let digitLimit = 22

    /// Takes a text apart.
    ///
    /// `nil` when there is anything else in it: a number is not looked for in other words.
    ///
    /// - Parameter text: Digits of any script with what people put between them, perhaps with an extension behind.
    init?(_ text: String) {
        var digits = ""
        var trunkZero: String.Index?
        var rest = text[...]
        while let character = rest.first {
            if let digit = Self.digit(character) {
                // `(0)` behind a calling code is dialled only without it.
                if digit == 0, digits.hasPrefix("+") || digits.hasPrefix("00"),
                    text[..<rest.startIndex].last == "(", rest.dropFirst().first == ")"
                {
                    trunkZero = digits.endIndex
                }
                digits.append(String(digit))
            } else if "+＋".contains(character) {
                guard digits.isEmpty else { return nil }
                digits = "+"
            } else if !Self.isSeparator(character) {
                guard Self.isExtension(rest) else { return nil }
                break
            }
            rest = rest.dropFirst()
        }
        guard digits.utf8.count <= Self.digitLimit, digits != "+", !digits.isEmpty else { return nil }
        guard let trunkZero else {
            spellings = [digits]
            return
        }
        var without = digits
        without.remove(at: trunkZero)
        spellings = [digits, without]
    }

    private static func digit(_ character: Character) -> Int? {
        // Superscripts and fractions have values, too; only digits are whole and alone.
        guard character.unicodeScalars.count == 1, let scalar = character.unicodeScalars.first,
            scalar.properties.numericType == .decimal, let value = character.wholeNumberValue, value < 10
        else { return nil }
        return value
    }

    private static func isSeparator(_ character: Character) -> Bool {
        character.isWhitespace || "()[]-./·_".contains(character)
            || character.unicodeScalars.first?.properties.generalCategory == .dashPunctuation
    }

    /// Whether what follows a number is an extension or the parameters of an address: `x12`, `ext. 12`, `,,12`, `;ext=5`.
    private static func isExtension(_ rest: Substring) -> Bool {
        if rest.first == ";" { return true }
        let mark = rest.prefix { digit($0) == nil }
        let number = rest.dropFirst(mark.count)
        return mark.count <= 14 && (1...9).contains(number.count) && number.allSatisfy { digit($0) != nil }
    }
}
