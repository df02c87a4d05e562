import Domain
import Foundation
import Text

/// Holds quotes against what was said.
public enum Quotation {
    /// Whether somebody said just this; what a keyboard makes of quotation marks and spaces does not count.
    public static func isQuote(_ quote: String, of text: String) -> Bool {
        let (quote, text) = (unmarked(quote), unmarked(text))
        guard !quote.isEmpty, let range = text.range(of: quote) else { return false }
        // `art` is no quote of `start`.
        let isWord = { (character: Character) in character.isLetter || character.isNumber }
        if range.lowerBound > text.startIndex, isWord(text[text.index(before: range.lowerBound)]),
            quote.first.map(isWord) == true
        {
            return false
        }
        return !(range.upperBound < text.endIndex && isWord(text[range.upperBound]) && quote.last.map(isWord) == true)
    }

    private static func unmarked(_ text: String) -> String {
        var result = ""
        for character in PlainText.clean(text).lowercased() {
            switch character {
            case "“", "”", "„", "«", "»", "\"": result.append("\"")
            case "’", "‘", "`": result.append("'")
            case "–", "—": result.append("-")
            default: result.append(character)
            }
        }
        return result.trimmingCharacters(in: CharacterSet(charactersIn: " .,;:!?\"…"))
    }

    /// What a language model made of a call before, as far as its quotes still stand in a newer transcript of the same
    /// call.
    ///
    /// The rules learn that one first; until the model has read it, nothing that it found is lost.
    ///
    /// - Parameters:
    ///   - memories: The memories of the call.
    ///   - judged: What a model held to be untrue.
    ///   - transcript: The newer transcript.
    /// - Returns: The same findings again.
    public static func findings(
        of memories: [MemoryRecord], judged: Set<MemoryPair>, in transcript: Transcript
    ) -> [Finding] {
        let turns = Dictionary(
            transcript.turns.filter(\.isCaller).map { ($0.index, $0) }, uniquingKeysWith: { first, _ in first })
        return memories.compactMap { memory in
            guard let evidence = memory.evidence, let turn = memory.turn.flatMap({ turns[$0] }),
                isQuote(evidence.quote, of: turn.message)
            else { return nil }
            return Finding(
                content: memory.content, sector: memory.sector, origin: memory.origin, attribute: memory.attribute,
                turn: memory.turn, saidAt: turn.saidAt, evidence: evidence,
                replaces: judged.filter { $0.winnerID == memory.id }.map(\.loserID).sorted())
        }
    }
}
