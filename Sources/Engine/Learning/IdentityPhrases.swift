import Languages
import Text

/// Looks for phrases of ``Languages/IdentityWords`` in what was said, whatever the language of the call is said to be.
///
/// These phrases are whole clauses, none of which says something else in another language.
struct IdentityPhrases: Sendable {
    private let phrases: [String]

    private init(_ list: (IdentityWords) -> PhraseList) {
        phrases = IdentityWords.all.flatMap { list($0).entries }.map {
            // `%` is no word; it is put in again when the name is known.
            let parts = $0.split(separator: "%", omittingEmptySubsequences: false).map {
                PhraseWords.split(String($0)).joined(separator: " ")
            }
            return parts.joined(separator: " % ").trimmed
        }.filter { !$0.isEmpty }
    }

    static let denials = IdentityPhrases(\.denials)
    static let handovers = IdentityPhrases(\.handovers)
    static let wrongPersons = IdentityPhrases(\.wrongPersons)
    static let sharing = IdentityPhrases(\.sharing)
    static let corrections = IdentityPhrases(\.corrections)
    static let mailbox = IdentityPhrases(\.mailbox)

    /// The words of a text with a space on either side of each.
    static func spaced(_ text: String) -> String { " " + PhraseWords.split(text).joined(separator: " ") + " " }

    /// Whether one of the phrases is in a text.
    ///
    /// - Parameters:
    ///   - spaced: The text; see ``spaced(_:)``.
    ///   - names: What a name in a phrase may be.
    ///   - needsName: Whether only phrases with a name in them count.
    /// - Returns: Whether there is one.
    func isIn(_ spaced: String, names: [String] = [], needsName: Bool = false) -> Bool {
        phrases.contains { phrase in
            guard phrase.contains("%") else { return !needsName && spaced.contains(" " + phrase + " ") }
            return names.contains { spaced.contains(" " + phrase.replacing("%", with: $0) + " ") }
        }
    }

    /// Whether one of the phrases is in a text, and not as what somebody got from somebody: `this number from a friend`.
    func isIn(_ spaced: String, names: [String], notBefore words: Set<String>) -> Bool {
        phrases.contains { phrase in
            (phrase.contains("%") ? names.map { phrase.replacing("%", with: $0) } : [phrase]).contains { phrase in
                guard let place = spaced.firstRange(of: " " + phrase + " ") else { return false }
                let next = spaced[place.upperBound...].prefix { $0 != " " }
                return !words.contains(String(next))
            }
        }
    }

    /// Words that may stand between a phrase and a name: titles and articles.
    private static let links = LanguagePack.all.words(\.names.honorifics).union([
        "the", "your", "der", "die", "den", "dein", "ihr", "le", "la", "el", "o", "a", "il", "lo", "de", "meneer",
        "mevrouw",
        "signor", "signora", "pan", "pani", "this",
    ])

    /// Whether one of the phrases is in a text with a name right behind it, or a title and the name.
    func isIn(_ spaced: String, before names: [String]) -> Bool {
        phrases.contains { phrase in
            var rest = spaced[...]
            while let place = rest.firstRange(of: " " + phrase + " ") {
                let following = rest[place.upperBound...].split(separator: " ").prefix(3)
                let name = following.first { !Self.links.contains(String($0)) }
                if let name, names.contains(String(name)) { return true }
                rest = rest[rest.index(after: place.lowerBound)...]
            }
            return false
        }
    }
}

extension String {
    fileprivate var trimmed: String { split(separator: " ").joined(separator: " ") }
}
