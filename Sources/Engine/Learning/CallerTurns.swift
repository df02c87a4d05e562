import Text
import Time

/// The turns of the caller that a memory may rest on.
public struct CallerTurns {
    /// By their index in the transcript, without those that must be forgotten; one line each.
    public let turns: [Int: Transcript.Turn]
    /// The turns of which nobody else may learn: secrets, and orders to the machine.
    public let forgotten: Set<Int>

    private let filler: FillerRules

    /// Takes the turns from a call.
    public init(_ transcript: Transcript) {
        let transcript = transcript.withoutSecrets()
        let spoken = transcript.turns.map { Utterance($0) }
        let lexicon = Lexicon.of(transcript, spoken)
        filler = FillerRules(lexicon: lexicon)
        let forgotten = (transcript.hidden?.turns ?? []).union(NeverKept().turns(of: spoken))
        self.forgotten = forgotten
        turns = Dictionary(
            spoken.filter { $0.isCaller && !forgotten.contains($0.index) }.map {
                ($0.index, Transcript.Turn(index: $0.index, isCaller: true, message: $0.text, saidAt: $0.saidAt))
            }, uniquingKeysWith: { first, _ in first })
    }

    /// Whether the caller says anything that a memory may rest on.
    public var hasSubstance: Bool { turns.values.contains { isSubstance($0.message) } }

    /// Whether words say something of their own: a mere yes or a courtesy does not.
    public func isSubstance(_ quote: String) -> Bool {
        let turn = Transcript.Turn(index: 0, isCaller: true, message: quote, saidAt: UnixTime(milliseconds: 0))
        if case .substance = filler.verdict(on: Utterance(turn)) { return true }
        return false
    }
}
