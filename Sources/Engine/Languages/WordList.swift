import Text

/// Single words of a language, parted by white space; compared as ``PhraseWords`` yields them.
public struct WordList: Vocabulary {
    /// The list as the pack writes it.
    public let text: String
    /// What follows from it that the language has no such list; `nil` when it has one.
    public let absence: String?

    /// Makes a list; see the properties.
    public init(text: String, absence: String?) {
        self.text = text
        self.absence = absence
    }

    /// The entries as written.
    public var entries: [Substring] { text.split(whereSeparator: \.isWhitespace) }

    /// The words in order, by ``PhraseWords``; consumers compile them once.
    public var words: [String] { PhraseWords.split(text) }

    /// The words as a set.
    public var set: Set<String> { Set(words) }
}

extension Sequence<LanguagePack> {
    /// One set of the words that the packs have under a name.
    ///
    /// For words that are looked for whatever the language of a call, since callers mix languages and names cross them.
    public func words(_ lists: KeyPath<LanguagePack, WordList>...) -> Set<String> {
        reduce(into: []) { words, pack in
            for list in lists { words.formUnion(pack[keyPath: list].words) }
        }
    }
}
