/// Makes text fit to be spoken or put into an agent's prompt.
public enum SpokenText {
    /// Takes out what a template, a terminal or a markup reader would act on, and bounds the length.
    ///
    /// `{` and `}` become parentheses, `<` and `>` angle quotes, control characters spaces; runs of
    /// spaces shrink to one. Line ends survive only when asked for.
    ///
    /// - Parameters:
    ///   - text: Anything that a caller or a model said.
    ///   - limit: The most characters; a longer text is cut at a word and ends with `…`.
    ///   - keepsLines: Whether line ends stay.
    /// - Returns: The text, fit to be spoken.
    public static func neutralized(_ text: String, limit: Int, keepsLines: Bool = false) -> String {
        if isPlain(text, limit: limit) { return text }
        var result = ""
        var length = 0
        var pendingSpace = false
        for character in text {
            if keepsLines, character == "\n" {
                result += "\n"
                pendingSpace = false
                length += 1
                continue
            }
            guard let replacement = replacement(for: character) else {
                pendingSpace = !result.isEmpty && result.last != "\n"
                continue
            }
            if length >= limit { return cutAtWord(result) }
            if pendingSpace {
                result += " "
                length += 1
                pendingSpace = false
            }
            result.append(replacement)
            length += 1
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

    private static func replacement(for character: Character) -> Character? {
        switch character {
        case "{": return "("
        case "}": return ")"
        case "<": return "‹"
        case ">": return "›"
        default: break
        }
        if character.isWhitespace { return nil }
        let isControl = character.unicodeScalars.contains {
            $0.properties.generalCategory == .control || $0.properties.generalCategory == .lineSeparator
                || isDirectionOverride($0)
        }
        return isControl ? nil : character
    }

    /// Characters that turn the text around them, used to disguise what is written.
    private static func isDirectionOverride(_ scalar: Unicode.Scalar) -> Bool {
        (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
    }

    private static func cutAtWord(_ text: String) -> String {
        let cut = text.lastIndex(of: " ").map { text[..<$0] } ?? text[...]
        return String(cut) + "…"
    }
}
