import Languages
import Text

/// Reads names that are spelled: `S-T-E-P-H-A-N-I-E`, `P R I Y A`, `ene, u, erre`, `B as in Bravo`.
enum SpelledName {
    /// Letters in a row.
    struct Run {
        /// The letters, small ones.
        var letters: String
        /// What they spell when small words at their end are none of them: `i, ka, e, erre, y de apellido`.
        var shorter: [String] = []
        /// The places of their words.
        var places: Range<Int>
    }

    /// Fewer letters in a row are initials, or part of a number.
    private static let leastCount = 3
    private static let separators: Set<Substring> = [" ", ", ", "-", " - ", ". ", "."]
    private static let examples = Set(NameWords.all.flatMap(\.letterExamples.words))
    private static let repetitions = Set(NameWords.all.flatMap(\.letterRepetitions.words))

    /// Reads the letters that begin at a place; a pause of another kind than between the first two ends them.
    static func run(_ sentence: Sentence, from start: Int, _ lexicon: NameLexicon?) -> Run? {
        var letters = ""
        var place = start
        var end = start
        var separator: Substring?
        var count = 0
        var rows: [(letters: String, word: String)] = []
        while place < sentence.words.count {
            if place > start {
                let gap = sentence.gap(before: place)
                if !separators.contains(gap) { break }
                if separator != nil, isHyphen(separator) != isHyphen(gap) { break }
                if separator == nil { separator = gap }
            }
            var copies = 1
            var at = place
            if repetitions.contains(sentence.words[at]), at + 1 < sentence.words.count {
                copies = 2
                at += 1
            }
            guard let (letter, next) = letter(sentence.words, at: at, lexicon) else { break }
            rows.append((letters, sentence.words[at]))
            letters += String(repeating: letter, count: copies)
            count += copies
            end = skippingExample(sentence.words, of: letter, at: next)
            place = end
        }
        guard count >= leastCount else { return nil }
        let small = rows.reversed().prefix { lexicon?.functionWords.contains($0.word) == true }
        return Run(letters: letters, shorter: small.map(\.letters), places: start..<end)
    }

    /// All letters in a row of a sentence.
    static func runs(in sentence: Sentence, _ lexicon: NameLexicon?) -> [Run] {
        var found: [Run] = []
        var place = 0
        while place < sentence.words.count {
            if let run = run(sentence, from: place, lexicon) {
                found.append(run)
                place = run.places.upperBound
            } else {
                place += 1
            }
        }
        return found
    }

    /// A name that nothing but letters tells; of several words when several rows follow each other.
    static func name(_ sentence: Sentence, from start: Int, _ lexicon: NameLexicon?) -> NameReader.Read? {
        var words: [String] = []
        var place = start
        while place < sentence.words.count, words.count < 3, let run = run(sentence, from: place, lexicon) {
            words.append(CallerName.capitalized(run.letters))
            place = run.places.upperBound
        }
        guard !words.isEmpty, let name = CallerName.sanitized(words.joined(separator: " ")) else { return nil }
        return NameReader.Read(name: name, end: place, isCased: true, isSpelled: true)
    }

    /// Writes the words of a name as they were spelled.
    ///
    /// - Returns: The name, and whether any of its words was spelled.
    static func applying(_ runs: [Run], to name: String) -> (name: String, isSpelled: Bool) {
        var isSpelled = false
        let words = name.split(separator: " ").map { word -> String in
            let key = PhraseWords.split(String(word)).joined()
            guard let run = runs.first(where: { isSpelling($0.letters, of: key) }) else { return String(word) }
            isSpelled = true
            if run.shorter.contains(where: { PhraseWords.split($0).joined() == key }) { return String(word) }
            let letters = PhraseWords.split(run.letters).joined()
            return letters == key ? String(word) : CallerName.capitalized(run.letters)
        }
        return (words.joined(separator: " "), isSpelled)
    }

    /// Whether letters spell a word, heard right or nearly so.
    private static func isSpelling(_ letters: String, of key: String) -> Bool {
        let letters = PhraseWords.split(letters).joined()
        if letters == key { return true }
        guard letters.first == key.first, abs(letters.count - key.count) <= 2 else { return false }
        return Likeness.distance(letters, key) <= max(1, letters.count / 3)
    }

    private static func isHyphen(_ gap: Substring?) -> Bool { gap?.contains("-") == true }

    private static func letter(
        _ words: [String], at place: Int, _ lexicon: NameLexicon?
    ) -> (letter: Character, next: Int)? {
        if let match = lexicon?.letterNames.match(in: words, at: place) { return (match.value, match.words.upperBound) }
        let word = words[place]
        guard word.count == 1, let letter = word.first, letter.isLetter, !NameReader.isWithoutCase(word) else {
            return nil
        }
        return (letter, place + 1)
    }

    /// The place after `as in Bravo`.
    private static func skippingExample(_ words: [String], of letter: Character, at start: Int) -> Int {
        guard start < words.count, examples.contains(words[start]) else { return start }
        for place in (start + 1)..<min(start + 3, max(start + 1, words.count)) {
            if words[place].count > 1, words[place].first == PhraseWords.split(String(letter)).first?.first {
                return place + 1
            }
        }
        return start
    }
}
