/// Makes text fit to be spoken or put into an agent's prompt.
public enum SpokenText {
    /// Takes out what a template, a terminal or a markup reader would act on, and bounds the length.
    ///
    /// `{` and `}` become parentheses, `<` and `>` angle quotes, control characters spaces; runs of
    /// spaces shrink to one; characters that turn or hide text go. Line ends survive only when asked for.
    ///
    /// - Parameters:
    ///   - text: Anything that a caller or a model said.
    ///   - limit: The most characters; a longer text is cut at a word and ends with `…`, which counts.
    ///   - keepsLines: Whether line ends stay.
    /// - Returns: The text, fit to be spoken.
    public static func neutralized(_ text: String, limit: Int, keepsLines: Bool = false) -> String {
        if isPlain(text, limit: limit) { return text }
        var result = ""
        var length = 0
        var pendingSpace = false
        for character in text {
            let isLineEnd = keepsLines && (character == "\n" || character == "\r\n")
            guard let harmless = isLineEnd ? "\n" : harmless(character) else {
                pendingSpace = !result.isEmpty && result.last != "\n"
                continue
            }
            if isLineEnd { pendingSpace = false }
            let gap = pendingSpace ? " " : ""
            guard length + gap.count + 1 <= limit else {
                return cut(result, limit: limit, isAtWordEnd: pendingSpace || isLineEnd)
            }
            result += gap + harmless
            length += gap.count + 1
            pendingSpace = false
        }
        return result
    }

    /// Whether a text is fit as it is: printable ASCII without braces, markup or runs of spaces, and short enough.
    ///
    /// Most texts are; asking Unicode about each of their characters took a third of a mid-call answer.
    private static func isPlain(_ text: String, limit: Int) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            guard bytes.count <= limit, bytes.first != 0x20, bytes.last != 0x20 else { return false }
            var last: UInt8 = 0
            for byte in bytes {
                guard byte >= 0x20, byte < 0x7F, byte != last || byte != 0x20 else { return false }
                switch byte {
                case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "<"), UInt8(ascii: ">"): return false
                default: last = byte
                }
            }
            return true
        }
    }

    /// The most scalars of one character; families of emoji have up to eleven, piled-up accents any number.
    private static let scalarLimit = 16

    /// The character as it may stay; `nil` where a space is to take its place.
    ///
    /// Scalar by scalar: with a combining mark after it a brace is another `Character`, and a brace all the same.
    private static func harmless(_ character: Character) -> String? {
        if character.isWhitespace { return nil }
        var text = String.UnicodeScalarView()
        for scalar in character.unicodeScalars.prefix(scalarLimit) where !isTurningOrHidden(scalar) {
            switch scalar {
            case "{": text.append("(")
            case "}": text.append(")")
            case "<": text.append("‹")
            case ">": text.append("›")
            case _ where scalar.properties.generalCategory == .control: break
            default: text.append(scalar)
            }
        }
        return text.isEmpty ? nil : String(text)
    }

    /// Characters that turn the text around them, or that a model reads and nobody sees (the tags of plane 14).
    private static func isTurningOrHidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x202A...0x202E, 0x2066...0x2069, 0xE0000...0xE007F: true
        default: false
        }
    }

    private static func cut(_ text: String, limit: Int, isAtWordEnd: Bool) -> String {
        guard limit > 0 else { return "" }
        let room = text.prefix(limit - 1)
        if isAtWordEnd, room.endIndex == text.endIndex { return text + "…" }
        let end = room.lastIndex { $0 == " " || $0 == "\n" } ?? room.endIndex
        return room[..<end] + "…"
    }
}
