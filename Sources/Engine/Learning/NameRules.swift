import Languages
import Text

/// Finds the caller's name.
struct NameRules {
    /// The word lists of the call's language.
    let lexicon: Lexicon?

    /// Ids of the whole name, in order of trust; those of earlier languages first.
    private static let fullIDs = ids(\.fullIDs)
    private static let firstIDs = ids(\.firstIDs)
    private static let lastIDs = ids(\.lastIDs)
    /// Ids of a person who may be another than the caller.
    private static let otherIDs = ids(\.otherIDs)

    private static func ids(_ list: KeyPath<NameWords, WordList>) -> [String] {
        LanguagePack.all.flatMap { $0.names[keyPath: list].entries.map(String.init) }
    }

    /// Returns the name: a collected one, else what the caller says, else a collected one of less certain ids.
    func name(in transcript: Transcript, _ utterances: [Utterance]) -> String? {
        let values = Self.byID(transcript.collected)
        return Self.collected(values) ?? SpokenName(lexicon: lexicon).name(in: utterances)
            ?? Self.first(Self.otherIDs, of: values)
    }

    private static func byID(_ collected: [String: String]) -> [String: String] {
        var values: [String: String] = [:]
        for (id, value) in collected.sorted(by: { $0.key < $1.key }) {
            let id = CollectedRules.idWords(id).flatMap(PhraseWords.split).joined(separator: "_")
            if values[id] == nil, let name = CallerName.sanitized(value) { values[id] = name }
        }
        return values
    }

    private static func collected(_ values: [String: String]) -> String? {
        let full = first(fullIDs, of: values)
        if let full, full.contains(" ") { return full }
        let given = first(firstIDs, of: values) ?? full
        guard let given else { return nil }
        guard let last = first(lastIDs, of: values) else { return full ?? given }
        let words = PhraseWords.split(given)
        if PhraseWords.split(last).allSatisfy(words.contains) { return given }
        return CallerName.sanitized(given + " " + last) ?? given
    }

    private static func first(_ ids: [String], of values: [String: String]) -> String? {
        for id in ids { if let value = values[id] { return value } }
        return nil
    }
}
