import Text

/// Turns texts into the terms of the index; one caller's words repeat, so stems are remembered.
struct StemCache: ~Copyable {
    private var stemmer = Stemmer()
    private var stems: [String: String] = [:]

    /// The stems of a text's words, without stop words; of the stop words when there is nothing else.
    mutating func terms(of text: String) -> [String] {
        let words = Words.split(text)
        let telling = words.filter { !StopWords.english.contains($0) }
        return (telling.isEmpty ? words : telling).map { stem($0) }
    }

    /// The stem of one word.
    mutating func stem(_ word: String) -> String {
        if let known = stems[word] { return known }
        let stem = stemmer.stem(word)
        stems[word] = stem
        return stem
    }
}
