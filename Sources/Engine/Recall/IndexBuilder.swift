import Languages
import Text

/// Turns memories into terms, and these into postings.
///
/// A word is kept under its stem in the language of its memory; questions look it up in all languages that there are. Beside
/// the words stands what they mean whatever the language: numbers, dates, months, days of the week. What a word is worth is
/// found out once, since one caller's words repeat.
struct IndexBuilder {
    /// The terms of a word in one language.
    private struct Forms {
        var stem: UInt32
        /// The day of the week or the month that it names.
        var calendar: UInt32?
        /// Whether it may be a number, or a part of one.
        var isOfInterest = false
    }

    private struct Word {
        var isStopWord: Bool
        var signs: TextLanguage.Signs
    }

    private final class Language {
        let code: String
        let reader: NumberReader
        var forms: [Int32: Forms] = [:]

        init(_ code: String) {
            self.code = code
            reader = NumberReader(languages: [code])
        }
    }

    private struct Mention {
        var term: UInt32
        var posting: Posting
    }

    /// The languages that memories show.
    private(set) var languages: Set<String> = []
    /// The stems of words, which others may be like.
    private(set) var stems: Set<String> = []
    private var wordNumbers: [String: Int32] = [:]
    private var words: [Word] = []
    private var books: [String: Language] = [:]
    private let stemmers = StemCache()
    private var termNumbers: [TermKey: UInt32] = [:]
    /// How many postings each term has.
    private var counts: [UInt32] = []
    private var mentions: [Mention] = []

    /// Takes in the memories of a call.
    ///
    /// - Parameters:
    ///   - texts: Their words, in order.
    ///   - first: The place of the first one, behind all before.
    /// - Returns: How many words they have.
    mutating func addCall(_ texts: some Sequence<String>, at first: Int) -> Int {
        let tokens = texts.map(SearchToken.split)
        let numbers = tokens.map { tokens in tokens.map { wordNumber(of: $0) } }
        var call = TextLanguage()
        let shown = zip(tokens, numbers).map { tokens, numbers in
            var memory = TextLanguage()
            for (token, number) in zip(tokens, numbers) {
                memory.add(token.tail == nil ? words[Int(number)].signs : TextLanguage.signs(of: token))
            }
            call.add(memory)
            return memory.shown
        }
        // A short answer is in the language of its call.
        let ofCall = call.shown
        var length = 0
        for place in tokens.indices {
            let language = shown[place] ?? ofCall
            if let language { languages.insert(language) }
            length += add(tokens[place], numbers[place], in: language ?? SearchWords.language, at: first + place)
        }
        return length
    }

    private mutating func add(_ tokens: [SearchToken], _ numbers: [Int32], in code: String, at item: Int) -> Int {
        let language = language(code)
        let hasTelling = numbers.contains { !words[Int($0)].isStopWord }
        var (terms, length, isOfInterest): ([UInt32], Int, Bool) = ([], 0, false)
        for (token, number) in zip(tokens, numbers) {
            if token.kind == .run {
                let pieces = CharacterPieces.split(token.text).map { termNumber(of: $0) }
                terms += pieces
                length += pieces.count
                isOfInterest = true
                continue
            }
            let forms = forms(of: token, number, in: language)
            isOfInterest = isOfInterest || forms.isOfInterest
            if hasTelling, words[Int(number)].isStopWord { continue }
            terms.append(forms.stem)
            if let calendar = forms.calendar { terms.append(calendar) }
            length += 1
            for form in token.otherForms { terms.append(termNumber(of: stemmers.stem(form, in: code))) }
        }
        if isOfInterest {
            // Each once, however it was read, and none that stands there as a word.
            let said = Set(terms)
            terms += Set(NumberTerms(tokens, by: language.reader).terms.map { termNumber(of: $0.text) }).subtracting(
                said)
        }
        addPostings(&terms, of: item)
        return length
    }

    private mutating func addPostings(_ terms: inout [UInt32], of item: Int) {
        terms.sort()
        var place = 0
        while place < terms.count {
            let end = terms[place...].firstIndex { $0 != terms[place] } ?? terms.count
            mentions.append(Mention(term: terms[place], posting: Posting(item: item, count: end - place)))
            counts[Int(terms[place])] += 1
            place = end
        }
    }

    /// The terms in order, where the postings of each begin, and the postings.
    func finish() -> (keys: [TermKey], starts: [UInt32], postings: [Posting]) {
        let terms = termNumbers.filter { counts[Int($0.value)] > 0 }.sorted { $0.key < $1.key }
        var starts: [UInt32] = [0]
        var next = [UInt32](repeating: 0, count: counts.count)
        for term in terms {
            next[Int(term.value)] = starts[starts.count - 1]
            starts.append(starts[starts.count - 1] + counts[Int(term.value)])
        }
        var postings = [Posting](repeating: Posting(item: 0, count: 0), count: mentions.count)
        for mention in mentions {
            postings[Int(next[Int(mention.term)])] = mention.posting
            next[Int(mention.term)] += 1
        }
        return (terms.map(\.key), starts, postings)
    }

    // MARK: - What is known of words

    private mutating func language(_ code: String) -> Language {
        if let known = books[code] { return known }
        let language = Language(code)
        books[code] = language
        return language
    }

    private mutating func wordNumber(of token: SearchToken) -> Int32 {
        if let known = wordNumbers[token.text] { return known }
        var plain = token
        plain.tail = nil
        let number = Int32(words.count)
        words.append(
            Word(isStopWord: SearchWords.stopWords.contains(token.text), signs: TextLanguage.signs(of: plain)))
        wordNumbers[token.text] = number
        return number
    }

    private mutating func forms(of token: SearchToken, _ number: Int32, in language: Language) -> Forms {
        if let known = language.forms[number] { return known }
        let stem = stemmers.stem(token.text, in: language.code)
        var forms = Forms(stem: termNumber(of: stem))
        if token.kind == .letters { stems.insert(stem) }
        forms.calendar = language.reader.calendarTerm(token.text).map { termNumber(of: $0) }
        forms.isOfInterest = token.kind != .letters || language.reader.meaning(of: token.text).isOfInterest
        language.forms[number] = forms
        return forms
    }

    private mutating func termNumber(of term: String) -> UInt32 {
        let key = TermKey(term)
        if let known = termNumbers[key] { return known }
        let number = UInt32(counts.count)
        termNumbers[key] = number
        counts.append(0)
        return number
    }
}
