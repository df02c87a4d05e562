import Text

/// The people who speak in a caller's memories, as questions name them.
struct SpeakerNames: Sendable {
    /// One name in a question.
    struct Mention: Sendable, Equatable {
        /// The word in the question, by ``Words``.
        var word: String
        /// The word of the speaker's name that it stands for.
        var name: String
    }

    /// What a business calls whoever phones.
    private static let callerTitles: Set<String> = ["caller", "customer", "user", "client"]
    private static let articles: Set<String> = ["the", "our", "this"]

    private let names: Set<String>

    /// Collects the words of all speakers' names.
    init(_ speakers: some Sequence<String>) {
        names = Set(speakers.flatMap(Words.split)).subtracting(StopWords.english)
    }

    /// The names that a question holds: the word itself, or a capitalised short form (Mel for Melanie).
    func mentions(in question: String) -> [Mention] {
        guard !names.isEmpty else { return [] }
        var mentions: [Mention] = []
        for (place, token) in Token.split(question).enumerated() {
            let word = token.word
            if names.contains(word) {
                mentions.append(Mention(word: word, name: word))
            } else if place > 0, token.isCapitalized, word.utf8.count >= 3 {
                for name in names.sorted() where name.hasPrefix(word) {
                    mentions.append(Mention(word: word, name: name))
                }
            }
        }
        return mentions
    }

    /// A question as the one it is about would ask it: `What is Ana's hobby?` becomes `What is my hobby?`.
    ///
    /// Memories speak in the first person, so the model finds them nearer.
    func spoken(_ question: String, _ mentions: [Mention]) -> String {
        let named = Set(mentions.map(\.word))
        var spoken = ""
        var end = question.startIndex
        var article: Token?
        for token in Token.split(question) {
            let isTitle = Self.callerTitles.contains(token.word) && (article != nil || token.isPossessive)
            if named.contains(token.word) || isTitle {
                spoken += question[end..<((isTitle ? article : nil) ?? token).range.lowerBound]
                spoken += token.isPossessive ? "my" : "I"
                end = token.range.upperBound
            }
            article = Self.articles.contains(token.word) ? token : nil
        }
        return spoken + question[end...]
    }
}

/// A word of a question with its place, `'s` included.
private struct Token {
    var word: String
    var range: Range<String.Index>
    var isCapitalized: Bool
    var isPossessive: Bool

    static func split(_ text: String) -> [Token] {
        var tokens: [Token] = []
        var start: String.Index?
        func finish(at end: String.Index) {
            guard let first = start else { return }
            start = nil
            let letters = text[first..<end]
            let stem = ["'s", "’s", "'S", "’S"].first { letters.hasSuffix($0) && letters.count > 2 }
            let word = Words.normalized(String(stem == nil ? letters : letters.dropLast(2)))
            guard !word.isEmpty else { return }
            tokens.append(
                Token(
                    word: word, range: first..<end, isCapitalized: letters.first?.isUppercase == true,
                    isPossessive: stem != nil))
        }
        for index in text.indices {
            let letter = text[index]
            if letter.isLetter || letter.isNumber || letter == "'" || letter == "’" {
                if start == nil { start = index }
            } else {
                finish(at: index)
            }
        }
        finish(at: text.endIndex)
        return tokens
    }
}
