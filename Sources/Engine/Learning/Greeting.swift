import Languages
import Text

/// Greets a caller who is known by name, in the language of the last call.
public struct Greeting {
    /// What sentences are made of beside letters and spaces; a dot must end a word.
    private static let signs: Set<Unicode.Scalar> = [
        " ", ".", ",", "!", "?", "'", "\u{2019}", "\u{2018}", "-", "\u{2013}", "\u{2014}", ":", ";", "¡", "¿", "\"",
        "\u{201C}", "\u{201D}", "«", "»", "\u{AB}", "\u{BB}", "\u{202F}", "\u{A0}", "、", "。", "！", "？", "，", "،", "؟",
        "؛",
        "।", "・", "ー", "「", "」",
    ]

    private let words: GreetingWords

    /// Chooses the words; there are none for a language without words of ours: the agent's own first message is then better
    /// than a greeting in another language.
    ///
    /// - Parameter language: An ISO 639-1 code, with a region where that is known.
    init?(language: String?) {
        guard let words = language.flatMap(GreetingWords.named) else { return nil }
        self.words = words
    }

    /// The greeting: at most 30 words, no ellipsis, since it is spoken.
    ///
    /// The topic of the last call is not named: what a platform calls a call is no part of a sentence.
    ///
    /// - Parameter name: The name; the first word of it is used, unless that is a title.
    /// - Returns: The sentences.
    func text(name: String) -> String {
        words.greeting.replacing("%", with: Self.spokenName(name)) + " " + words.offer
    }

    /// A greeting of a language model, if it is fit to be spoken: at most 30 words of letters in one line, nothing left
    /// open, and no link, number or bracket.
    public static func checked(_ text: String) -> String? {
        let text = SpokenText.neutralized(text, limit: 300)
        let words = text.split(separator: " ")
        guard (2...30).contains(words.count), isSpoken(text), !text.contains("..") else { return nil }
        return text
    }

    /// Whether a greeting names the caller and not somebody else.
    static func names(_ name: String, in text: String) -> Bool {
        let said = Set(PhraseWords.split(text))
        return CallerName.words(name).contains(where: said.contains)
    }

    private static func isSpoken(_ text: String) -> Bool {
        let scalars = Array(text.unicodeScalars)
        return scalars.indices.allSatisfy { place in
            let scalar = scalars[place]
            if scalar == "." || scalar == ":" {
                // `example.com` and `https:` are no ends of sentences.
                return place + 1 == scalars.count || !isLetter(scalars[place + 1]) && scalars[place + 1] != "/"
            }
            return signs.contains(scalar) || isLetter(scalar)
        }
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .otherLetter, .modifierLetter, .nonspacingMark,
            .spacingMark:
            true
        default: false
        }
    }

    /// The first name; the whole one where the first word is a title, an initial or a part of a name.
    private static func spokenName(_ name: String) -> String {
        let words = name.split(separator: " ")
        guard let first = words.first, !first.hasSuffix("."), first.count > 1 else { return name }
        let key = PhraseWords.split(String(first)).joined()
        return NameReader.isTitle(key) || NameReader.particles.contains(key) ? name : String(first)
    }
}
