import Languages
import Text

/// A name fit to be spoken: letters, spaces, hyphens, apostrophes and dots, at most 80 characters.
enum CallerName {
    /// The longest name, in characters.
    static let limit = 80
    private static let maximumWords = 6

    /// Reads a name, up to the first character that no name has.
    ///
    /// - Returns: `nil` for a value that is no name: none, a login, an address.
    static func sanitized(_ raw: String) -> String? {
        let text = PlainText.clean(raw)
        // An `@` or a digit makes it an address or a login, not a name with something behind it.
        guard !text.contains("@"), CollectedRules.isPresent(text) else { return nil }
        var name = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if isPart(scalar) {
                name.append(scalar == "\u{2019}" ? "'" : scalar)
            } else if scalar.properties.numericType != nil {
                return nil
            } else {
                break
            }
        }
        let words = String(name).split(separator: " ").prefix(maximumWords)
        let bounded = PlainText.cut(words.joined(separator: " "), to: limit)
        let trimmed = bounded.trimmingSigns
        return trimmed.unicodeScalars.contains(where: \.properties.isAlphabetic) ? trimmed : nil
    }

    /// Writes a name that a transcript without capitals, or with nothing else, holds.
    static func capitalized(_ name: String) -> String {
        var result = ""
        var startsWord = true
        for character in name {
            result += startsWord ? character.uppercased() : character.lowercased()
            startsWord = !character.isLetter
        }
        return result
    }

    /// The words of a name without its titles.
    static func words(_ name: String) -> [String] {
        let words = PhraseWords.split(name)
        let bare = words.filter { !NameReader.isTitle($0) }
        return bare.isEmpty ? words : bare
    }

    private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case " ", "'", "\u{2019}", "-", ".", "・": return true
        default:
            if scalar.isASCII { return scalar.properties.isAlphabetic }
            let properties = scalar.properties
            guard properties.numericType == nil || properties.generalCategory == .otherLetter else { return false }
            return properties.isAlphabetic || properties.generalCategory == .nonspacingMark || scalar == "\u{200C}"
        }
    }
}

extension String {
    /// Without the spaces, hyphens, dots and apostrophes at its ends; the dot of an initial or `Jr.` stays.
    fileprivate var trimmingSigns: String {
        var text = self[...]
        while let first = text.first, " -.'".contains(first) { text = text.dropFirst() }
        while let last = text.last, " -'".contains(last) { text = text.dropLast() }
        if text.last == ".", text.split(separator: " ").last.map({ $0.count > 4 }) ?? false { text = text.dropLast() }
        return String(text)
    }
}
