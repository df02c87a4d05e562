import Text

/// Turns texts into the terms of the index; one caller's words repeat, so stems are remembered.
struct StemCache: ~Copyable {
    private var stemmer = Stemmer(language: SearchWords.language)
    private var stems: [String: String] = [:]

    /// The stems of a text's words, without stop words; of the stop words when there is nothing else.
    mutating func terms(of text: String) -> [String] {
        SearchWords.telling(Words.split(text)).map { stem($0) }
    }

    /// The stem of one word.
    mutating func stem(_ word: String) -> String {
        if let known = stems[word] { return known }
        let stem = stemmer.stem(word)
        stems[word] = stem
        return stem
    }
}
