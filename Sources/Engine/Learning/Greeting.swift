import Text

/// Greets a caller who is known by name, in the language of the last call.
public struct Greeting {
    private let language: String

    /// - Parameter language: An ISO 639-1 code; one without words of its own gets English.
    init(language: String?) {
        let code = String((language ?? "").lowercased().prefix(2))
        self.language = Self.words[code] == nil ? "en" : code
    }

    /// The greeting: at most 30 words, no ellipsis, since it is spoken.
    ///
    /// - Parameters:
    ///   - name: The name; the first word of it is used, unless that is a title.
    ///   - topic: The platform's title of the last call, which is English as a rule and so used in English only.
    /// - Returns: The sentences.
    func text(name: String, topic: String?) -> String {
        guard let words = Self.words[language] else { return "" }
        var parts = [words.greeting.replacing("%", with: Self.firstName(name))]
        if language == "en", let topic = Self.spoken(topic) { parts.append("Last time our topic was: \(topic).") }
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

    private static let words: [String: (greeting: String, offer: String)] = [
        "en": ("Hi %! Good to hear from you again.", "How can I help you today?"),
        "es": ("¡Hola, %! Me alegra oírle de nuevo.", "¿En qué puedo ayudarle hoy?"),
        "de": ("Hallo %! Schön, wieder von Ihnen zu hören.", "Wie kann ich Ihnen heute helfen?"),
        "fr": ("Bonjour % ! Ravi de vous entendre à nouveau.", "Comment puis-je vous aider aujourd’hui ?"),
        "pt": ("Olá, %! Que bom falar consigo de novo.", "Como posso ajudar hoje?"),
        "it": ("Ciao %! È un piacere risentirla.", "Come posso aiutarla oggi?"),
        "nl": ("Hallo %! Fijn om u weer te horen.", "Waarmee kan ik u vandaag helpen?"),
    ]

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
