import Languages
import Text

/// What of a question is looked for.
///
/// A question may be in another language than the memories, and in another than it seems; so each of its words is looked for
/// under its stems in all languages that memories show, and counts once.
struct QuestionTerms {
    /// A part of a joined word has so many letters at least, and leaves three.
    private static let leastPart = 5

    /// The terms, distinct, in order.
    private(set) var terms: [SearchTerm] = []

    private let tokens: [SearchToken]
    /// The language that the question shows.
    private let shown: String?
    /// The languages that its words are cut in.
    private let languages: [String]
    private let joinsWords: Bool
    private let reader: NumberReader
    private let numbers: [NumberTerms.Term]
    private let stems = StemCache()

    /// Takes a question apart.
    ///
    /// - Parameters:
    ///   - text: The question.
    ///   - languages: The languages that the memories show.
    ///   - names: Words that say who, not what.
    ///   - isAboutSomebody: Whether it names a speaker, so that it may have nothing else to look for.
    init(_ text: String, languages: [String], without names: Set<String>, isAboutSomebody: Bool) {
        tokens = SearchToken.split(text)
        let foreign = languages.filter { $0 != SearchWords.language }
        self.languages = [SearchWords.language] + foreign
        joinsWords = foreign.contains { SearchForms.named($0)?.joinsWords == true }
        shown = TextLanguage.shown(by: tokens)
        reader = NumberReader(languages: shown.map { [$0] } ?? self.languages)
        numbers = NumberTerms(tokens, by: reader).terms
        let named = Set(names.map { stems.stem($0, in: SearchWords.language) })
        let hasTelling = isAboutSomebody || tokens.contains(where: Self.isTelling)
        for (place, token) in tokens.enumerated() where Self.isTelling(token) || !hasTelling {
            addWord(token, at: place, without: named)
        }
        for number in numbers where !number.isSpelled || tokens[number.words.lowerBound].kind == .run {
            addNumber(number)
        }
    }

    private static func isTelling(_ token: SearchToken) -> Bool {
        !SearchWords.stopWords.contains(token.text) && !SearchWords.askingWords.contains(token.text)
    }

    private mutating func add(_ term: SearchTerm) {
        if !terms.contains(where: { $0.name == term.name }) { terms.append(term) }
    }

    private mutating func addWord(_ token: SearchToken, at place: Int, without named: Set<String>) {
        if token.kind == .run {
            for piece in CharacterPieces.split(token.text) {
                var term = SearchTerm(piece)
                term.weight = CharacterPieces.weight
                add(term)
            }
            return
        }
        let number = numbers.first { $0.isSpelled && $0.words.contains(place) }
        if let number, number.words.count > 1 {
            // The words of one number are looked for as that number.
            add(SearchTerm(number.text))
            return
        }
        let stem = stems.stem(token.text, in: SearchWords.language)
        if named.contains(stem) { return }
        var term = SearchTerm(stem)
        if let number { term.add(number.text) }
        if let calendar = reader.calendarTerm(token.text) { term.add(calendar) }
        for form in [token.text] + token.otherForms {
            for language in languages { term.add(stems.stem(form, in: language), isWord: token.kind == .letters) }
        }
        if joinsWords, token.kind == .letters {
            for part in Self.parts(of: token.text) {
                for language in languages.dropFirst() { term.addPart(stems.stem(part, in: language)) }
            }
        }
        let mayBe = (shown.map { [$0] } ?? languages).filter { $0 != SearchWords.language }
        if mayBe.contains(where: { SearchWords.small[$0]?.contains(token.text) == true }) {
            term.weight = SearchWords.smallWeight
        }
        add(term)
    }

    private mutating func addNumber(_ number: NumberTerms.Term) {
        var term = SearchTerm(number.text)
        if number.isTime, let time = Int(number.text), time < 2400 {
            // Half a day later or earlier, and without minutes that are none.
            let minutes = time / 100 * 60 + time % 100
            for other in [minutes, (minutes + 720) % 1440] {
                term.add(NumberTerms.time(other))
                if other % 60 == 0 { term.add(String(other / 60)) }
            }
        }
        term.isOptional = true
        add(term)
    }

    /// The beginnings and ends of a long word that may be words themselves.
    private static func parts(of word: String) -> [String] {
        (0...word.count).flatMap { place in
            [place, word.count - place].allSatisfy { $0 >= 3 }
                ? [word.prefix(place), word.dropFirst(place)].map(String.init).filter { $0.count >= leastPart } : []
        }
    }
}

extension SearchToken {
    /// A shorter one is an ending: the `t` of `don't`.
    private static let leastTail = 3

    /// What the word is as well: what follows its apostrophe, how it is written without umlauts.
    var otherForms: [String] {
        if tail == nil, spelling == nil { return [] }
        return [tail.flatMap { $0.count < Self.leastTail ? nil : $0 }, spelling].compactMap(\.self)
    }
}
