/// Splits text into words for the comparison with phrases.
///
/// As ``Text/Words``, but an apostrophe parts words: `we'll` is not `well`, and `j'habite` begins with `j`.
public enum PhraseWords {
    /// Returns the words of a text in order.
    public static func split(_ text: String) -> [String] {
        guard text.unicodeScalars.contains(where: isApostrophe) else { return Words.split(text) }
        var parted = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { parted.append(isApostrophe(scalar) ? " " : scalar) }
        return Words.split(String(parted))
    }

    /// Whether a character joins the parts of a contraction.
    public static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "'" || scalar == "\u{2019}" || scalar == "\u{2BC}"
    }
}
