/// Makes what was said fit to be kept: one line without control characters, of bounded length.
public enum PlainText {
    /// Takes out control characters and invisible marks that turn or hide text; white space becomes single spaces.
    ///
    /// Emoji and scripts that need joiners stay as they are. Template braces stay: they are made harmless where
    /// text leaves the program.
    public static func clean(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        var needsSpace = false
        for scalar in text.unicodeScalars {
            if isSpace(scalar) {
                needsSpace = !result.isEmpty
            } else if !isDropped(scalar) {
                if needsSpace { result.append(" ") }
                needsSpace = false
                result.append(scalar)
            }
        }
        return String(result)
    }

    /// Cuts a text after at most so many characters, at the end of a word where there is one.
    public static func cut(_ text: String, to limit: Int) -> String {
        if text.utf8.count <= limit { return text }
        // A character may carry any number of marks: the scalars are bounded, too.
        let scalars = text.unicodeScalars
        let bounded = scalars.index(scalars.startIndex, offsetBy: 4 * limit, limitedBy: scalars.endIndex)
        let text = bounded.map { String(scalars[..<$0]) } ?? text
        guard let end = text.index(text.startIndex, offsetBy: limit, limitedBy: text.endIndex), end < text.endIndex
        else { return text }
        if text[end] == " " { return String(text[..<end]) }
        let head = text[..<end]
        // A word of half the length is no word.
        guard let space = head.lastIndex(of: " "), head[..<space].utf8.count * 2 > head.utf8.count else {
            return String(head)
        }
        return String(head[..<space])
    }

    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII ? scalar == " " || (9...13).contains(scalar.value) : scalar.properties.isWhitespace
    }

    private static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return scalar.value < 0x20 || scalar.value == 0x7F }
        switch scalar.value {
        // C1 controls, soft hyphen, zero-width space, marks and overrides of direction, byte order mark, tags.
        case 0x80...0x9F, 0xAD, 0x61C, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF,
            0xFFF9...0xFFFB, 0xE0000...0xE007F:
            return true
        default: return false
        }
    }
}
