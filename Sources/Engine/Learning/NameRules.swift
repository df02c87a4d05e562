import Languages
import Text

/// Finds the caller's name.
///
/// A name needs a reason: the caller said, spelled or chose it, the platform collected it under an id of the caller's
/// own name, or the agent addressed the caller by it and was not corrected.
struct NameRules {
    /// What a call tells of its caller's name.
    struct Found: Equatable {
        /// The name; `nil` when none was told, or when somebody else was on the telephone.
        var name: String?
        /// Words of names that the caller is not called by, in order.
        var denied: [String] = []
    }

    /// The words around names in the call's language.
    let lexicon: NameLexicon?

    /// Weighs what the caller said, what was collected and how the agent spoke.
    func found(in transcript: Transcript, _ utterances: [Utterance]) -> Found {
        let heard = SpokenName(lexicon: lexicon).heard(in: utterances)
        // Whoever uses another's telephone says nothing of its owner's name.
        if heard.isAnother { return Found() }
        // A relative's name is not the caller's, unless the caller or the agent says so.
        let own = Set(([heard.said].compactMap(\.self) + heard.addressed.map(\.name)).flatMap(CallerName.words))
        let others = heard.denied.union(heard.relatives.subtracting(own))
        let collected = CollectedName(utterances, lexicon, denied: others).names(in: transcript.collected)
        var denied = heard.denied
        let words = Set(utterances.flatMap(\.words))
        var name = Self.base(heard, collected.name, said: words)
        name = name.map { Self.completed($0, heard) } ?? Self.addressed(heard)
        if let chosen = heard.wish ?? collected.chosen {
            let former = name
            name = Self.chosen(chosen, in: name, heard)
            // What the caller would rather not be called is nobody's name any more.
            if let former, let name {
                denied.formUnion(Set(CallerName.words(former)).subtracting(CallerName.words(name)))
            }
        }
        denied.subtract(name.map(CallerName.words) ?? [])
        return Found(name: name, denied: denied.sorted())
    }

    /// What the caller said, unless the platform has heard the same more fully.
    private static func base(
        _ heard: SpokenName.Heard, _ collected: String?, said words: Set<String>
    ) -> String? {
        guard let said = heard.said, let collected else { return heard.said ?? collected }
        let (own, other) = (CallerName.words(said), CallerName.words(collected))
        guard other.count >= own.count, Likeness.isSame(own, other) else { return said }
        // A last name that nobody said is from somewhere else.
        if other.count > own.count, !other.allSatisfy({ word in words.contains { Likeness.isSpelling($0, word) } }) {
            return said
        }
        guard heard.isSpelled else { return collected }
        // What was spelled is right; what was collected may add to it.
        return other.count > own.count && own.allSatisfy(other.contains) ? collected : said
    }

    /// Adds the last name to a first one, from whoever has said it.
    private static func completed(_ name: String, _ heard: SpokenName.Heard) -> String {
        let words = CallerName.words(name)
        guard words.count == 1 else { return name }
        let others = [heard.said].compactMap(\.self) + heard.addressed.map(\.name)
        if let whole = others.first(where: { CallerName.words($0).count > 1 && CallerName.words($0)[0] == words[0] }) {
            return whole
        }
        guard let titled = heard.addressed.first(where: { $0.title != nil }) else { return name }
        if Likeness.isSpelling(titled.words.first ?? "", words[0]) {
            return name.contains(" ") ? name : (titled.title.map { $0 + " " } ?? "") + name
        }
        return CallerName.sanitized(name + " " + titled.name) ?? name
    }

    /// The name that the agent used last.
    private static func addressed(_ heard: SpokenName.Heard) -> String? {
        guard let last = heard.addressed.first else { return nil }
        let whole = heard.addressed.first {
            $0.words.count > last.words.count && last.words.allSatisfy($0.words.contains)
        }
        let address = whole ?? last
        if let title = address.title {
            // `Mr. Quill` behind `under Quill, Bartholomew Quill`.
            let own = heard.mentioned.last { CallerName.words($0).last == address.words.last }
            return own ?? title + " " + address.name
        }
        return address.name
    }

    /// The chosen first name in place of the other one.
    private static func chosen(_ chosen: String, in name: String?, _ heard: SpokenName.Heard) -> String {
        guard let name, !chosen.contains(" ") else { return chosen }
        let titles = name.split(separator: " ").prefix { NameReader.isTitle(PhraseWords.split(String($0)).joined()) }
        let rest = name.split(separator: " ").dropFirst(titles.count)
        // A title tells a last name; of one word without a title nobody knows which it is.
        let last = titles.isEmpty ? rest.dropFirst() : rest
        if rest.first.map({ PhraseWords.split(String($0)) }) == PhraseWords.split(chosen) { return name }
        if last.isEmpty {
            guard let titled = heard.addressed.first(where: { $0.title != nil }) else { return chosen }
            return CallerName.sanitized(chosen + " " + titled.name) ?? chosen
        }
        return CallerName.sanitized(([chosen] + last.map(String.init)).joined(separator: " ")) ?? chosen
    }
}
