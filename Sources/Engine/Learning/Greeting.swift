import Languages
import Text

/// Greets a caller who is known by name, in the language of the last call.
public struct Greeting {
    private let words: GreetingWords

    /// Chooses the words.
    ///
    /// - Parameter language: An ISO 639-1 code. A caller is greeted in the language of ``LanguagePack/fallback`` when there is
    ///   none, or none with a greeting: any greeting is better than silence at the start of a call.
    init(language: String?) {
        words = language.flatMap(GreetingWords.named) ?? LanguagePack.fallback.greeting
    }

    /// The greeting: at most 30 words, no ellipsis, since it is spoken.
    ///
    /// - Parameters:
    ///   - name: The name; the first word of it is used, unless that is a title.
    ///   - topic: The platform's title of the last call, left out in a language that has no sentence for it.
    /// - Returns: The sentences.
    func text(name: String, topic: String?) -> String {
        var parts = [words.greeting.replacing("%", with: Self.firstName(name))]
        if let sentence = words.topic, let topic = Self.spoken(topic) {
            parts.append(sentence.replacing("%", with: topic))
        }
        parts.append(words.offer)
        return parts.joined(separator: " ")
    }

    /// A greeting of a language model, if it is fit to be spoken: at most 30 words in one line, nothing left open.
    public static func checked(_ text: String) -> String? {
        let text = SpokenText.neutralized(text, limit: 300)
        let words = text.split(separator: " ")
        guard (2...30).contains(words.count), !text.contains("…"), !text.contains(".."),
            !text.contains("http"), !text.contains("(("), !text.contains("["), !text.contains("*"), !text.contains("#")
        else { return nil }
        return text
    }

    private static func firstName(_ name: String) -> String {
        let words = name.split(separator: " ")
        guard let first = words.first, !first.hasSuffix("."), first.count > 1 else { return name }
        return String(first)
    }

    /// A title short enough for a sentence; its capitals stay, they are not heard.
    private static func spoken(_ title: String?) -> String? {
        guard let title else { return nil }
        var text = SpokenText.neutralized(title, limit: 60)
        guard !text.isEmpty, text.split(separator: " ").count <= 8, !text.contains("…"), !text.contains("...") else {
            return nil
        }
        while let last = text.last, ".!?".contains(last) { text.removeLast() }
        return text
    }
}
