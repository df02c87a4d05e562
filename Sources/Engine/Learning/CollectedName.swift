import Languages
import Text

/// Reads the caller's name from what the platform collected.
///
/// An id counts when every word of it is one that ids of the caller's own name have: `booking_name`, but not
/// `patient_name`. A value counts when it has the form of a name, and when nothing but its form speaks for it, when no
/// word of it is one that businesses put where they know no name.
struct CollectedName {
    /// What an id holds.
    private enum Kind {
        case whole, first, last, chosen
    }

    private static let wholeWords = words(\.nameIDs)
    private static let firstWords = words(\.firstIDs)
    private static let lastWords = words(\.lastIDs)
    private static let chosenWords = words(\.chosenIDs)
    private static let ownerWords = words(\.ownerIDs)

    private static func words(_ list: KeyPath<NameWords, WordList>) -> Set<String> {
        Set(NameWords.all.flatMap { $0[keyPath: list].words })
    }

    /// The words around names in the call's language.
    let lexicon: NameLexicon?
    /// Every word that was said.
    let said: Set<String>
    /// Whether the caller said anything that a value could be held against.
    let hasCaller: Bool
    /// Words of names that are not the caller's.
    let denied: Set<String>

    /// Looks at a call.
    init(_ utterances: [Utterance], _ lexicon: NameLexicon?, denied: Set<String>) {
        self.lexicon = lexicon
        self.denied = denied
        said = Set(utterances.flatMap(\.words))
        hasCaller = utterances.contains(where: \.isCaller)
    }

    /// The name, and how the caller wishes to be called.
    func names(in collected: [String: String]) -> (name: String?, chosen: String?) {
        var values: [Kind: String] = [:]
        for (id, value) in collected.sorted(by: { (Self.trust($0.key), $0.key) < (Self.trust($1.key), $1.key) }) {
            guard let kind = Self.kind(of: id), let name = name(value) else { continue }
            // Of several whole names the first that has more than one word.
            if values[kind] == nil || values[kind]?.contains(" ") == false && name.contains(" ") { values[kind] = name }
        }
        return (joined(values), values[.chosen])
    }

    private func joined(_ values: [Kind: String]) -> String? {
        let whole = values[.whole]
        if let whole, whole.contains(" ") { return whole }
        // `nombre` and `apellidos`, `prenom` and `nom`: what is called the name is then a part of it.
        guard let first = values[.first] ?? whole else { return nil }
        guard let last = values[.last] ?? (values[.first] == nil ? nil : whole) else { return first }
        let words = PhraseWords.split(first)
        if PhraseWords.split(last).allSatisfy(words.contains) { return first }
        return CallerName.sanitized(first + " " + last) ?? first
    }

    // MARK: - Ids

    private static func kind(of id: String) -> Kind? {
        let words = CollectedRules.idWords(id).flatMap(PhraseWords.split)
        func has(_ list: Set<String>) -> Bool { words.contains(where: list.contains) }
        let known = wholeWords.union(firstWords).union(lastWords).union(chosenWords).union(ownerWords)
        guard words.allSatisfy(known.contains) else { return nil }
        let namesOne = has(wholeWords)
        if has(chosenWords) { return .chosen }
        // `surname` says by itself what `last` says of a name only.
        if has(lastWords) { return namesOne || words.contains { $0.count > 4 } ? .last : nil }
        if has(firstWords) { return namesOne || words.contains { $0.count > 5 } ? .first : nil }
        return namesOne ? .whole : nil
    }

    /// Ids of the caller before those of a booking.
    private static func trust(_ id: String) -> Int {
        let words = CollectedRules.idWords(id).flatMap(PhraseWords.split)
        if words.contains("caller") { return 0 }
        return words.count == 1 ? 1 : 2
    }

    // MARK: - Values

    /// A value that has the form of a name.
    private func name(_ value: String) -> String? {
        guard let name = CallerName.sanitized(value) else { return nil }
        let words = CallerName.words(name)
        guard let first = words.first, !denied.contains(first), hasForm(name) else { return nil }
        let isSaid = words.allSatisfy { said.contains($0) || saidNearly($0) }
        let holdsOrdinary = words.contains { isOrdinary($0) }
        if holdsOrdinary, !isSaid || words.contains(where: isPlaceholder) { return nil }
        // One word may be anything: somebody must have said it.
        return words.count > 1 || isSaid || !hasCaller ? name : nil
    }

    /// Whether each word begins with a capital, where its script has them, apart from the small words inside a name.
    private func hasForm(_ name: String) -> Bool {
        let words = name.split(separator: " ")
        guard words.count <= 5 else { return false }
        let isUncased = words.allSatisfy { NameReader.isWithoutCase(String($0)) }
        if isUncased { return !hasCaller || isSaidAsWritten(name) }
        return words.enumerated().allSatisfy { place, word in
            let key = PhraseWords.split(String(word)).first ?? ""
            let isCapital = word.unicodeScalars.first?.properties.isUppercase ?? false
            let isTied = word.contains("'") || word.contains("-")
            return isCapital || isTied && word.contains(where: \.isUppercase)
                || NameReader.particles.contains(key) && words.count > 1 && place < words.count - 1
                || NameReader.isTitle(key)
        } || isSaidAsWritten(name) && words.count > 1 && name == name.lowercased()
    }

    private func isSaidAsWritten(_ name: String) -> Bool { PhraseWords.split(name).allSatisfy(said.contains) }

    /// Whether it was said, spelled otherwise.
    private func saidNearly(_ word: String) -> Bool {
        word.count > 3 && said.contains { $0.count > 3 && Likeness.isSpelling($0, word) }
    }

    private func isOrdinary(_ word: String) -> Bool {
        if NameReader.nameLikeFunctionWords.contains(word) || NameReader.particles.contains(word) { return false }
        if word.count == 1, !NameReader.isWithoutCase(word) { return false }
        let own = lexicon.map { $0.functionWords.contains(word) || $0.placeholders.contains(word) } ?? false
        return own || NameLexicon.english?.functionWords.contains(word) == true || isPlaceholder(word)
    }

    /// Systems write in English or in the language of a call; a script without capitals tells by nothing else.
    private func isPlaceholder(_ word: String) -> Bool {
        if NameReader.isWithoutCase(word), NameLexicon.all.contains(where: { $0.placeholders.contains(word) }) {
            return true
        }
        return lexicon?.placeholders.contains(word) == true || NameLexicon.english?.placeholders.contains(word) == true
    }
}
