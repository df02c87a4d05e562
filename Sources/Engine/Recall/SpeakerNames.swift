import Languages
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
    private static let callerTitles = LanguagePack.all.words(\.questions.callerTitles)
    private static let articles = LanguagePack.all.words(\.questions.titleArticles)

    private let names: Set<String>

    /// Collects the words of all speakers' names.
    init(_ speakers: some Sequence<String>) {
        names = Set(speakers.flatMap(Words.split)).subtracting(SearchWords.stopWords)
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
        // A question that shows no language is taken for one of the fallback's, which the built-in model knows best.
        let asker = (LanguagePack.spoken(in: PhraseWords.split(question)) ?? LanguagePack.fallback).questions
        var spoken = ""
        var end = question.startIndex
        var article: Token?
        for token in Token.split(question) {
            let isTitle = Self.callerTitles.contains(token.word) && (article != nil || token.isPossessive)
            if named.contains(token.word) || isTitle {
                spoken += question[end..<((isTitle ? article : nil) ?? token).range.lowerBound]
                spoken += token.isPossessive ? asker.selfPossessive : asker.selfSubject
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

    /// With their apostrophes: `'s`.
    private static let possessiveEndings = LanguagePack.all.words(\.grammar.possessiveEnding).flatMap {
        ["'" + $0, "’" + $0]
    }

    static func split(_ text: String) -> [Token] {
        var tokens: [Token] = []
        var start: String.Index?
        func finish(at end: String.Index) {
            guard let first = start else { return }
            start = nil
            let letters = text[first..<end]
            let ending = possessiveEndings.first { letters.count > $0.count && letters.lowercased().hasSuffix($0) }
            let word = Words.normalized(String(letters.dropLast(ending?.count ?? 0)))
            guard !word.isEmpty else { return }
            tokens.append(
                Token(
                    word: word, range: first..<end, isCapitalized: letters.first?.isUppercase == true,
                    isPossessive: ending != nil))
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
