import Languages
import Text

/// Holds a name that a language model has read against the call.
public enum BelievedName {
    /// A model's name, as far as the call bears it out.
    ///
    /// - Parameters:
    ///   - name: What the model takes for the caller's name.
    ///   - transcript: The call.
    /// - Returns: The name; `nil` when its first name was said neither by the caller nor by the agent, was denied, or is
    ///   that of somebody who used the caller's telephone.
    public static func of(_ name: String, in transcript: Transcript) -> String? {
        guard let name = CallerName.sanitized(name) else { return nil }
        let utterances = transcript.turns.map { Utterance($0) }
        let lexicon = NameLexicon.of(transcript, utterances)
        let heard = SpokenName(lexicon: lexicon).heard(in: utterances)
        let words = CallerName.words(name)
        guard !heard.isAnother, let first = words.first, heard.denied.isDisjoint(with: words) else { return nil }
        let spelled = utterances.filter(\.isCaller).flatMap(\.sentences)
            .flatMap { SpelledName.runs(in: $0, lexicon) }.flatMap { PhraseWords.split($0.letters) }
        let said = Set(utterances.flatMap(\.words)).union(spelled)
        // A name of a script without spaces is said in signs.
        let isUnspaced = NameReader.isWithoutCase(first) && words.count > 1
        guard said.contains(first), !isUnspaced || words.allSatisfy(said.contains) else { return nil }
        let placeholders = NameLexicon.english?.placeholders.union(lexicon?.placeholders ?? []) ?? []
        return words.contains(where: placeholders.contains) ? nil : name
    }
}
