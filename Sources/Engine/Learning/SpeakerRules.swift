import Languages
import Text

/// Who speaks in a call from a number that somebody is known under.
public struct SpeakerRules: Sendable {
    /// Who it is.
    public enum Verdict: Sendable, Equatable {
        /// Who was expected, or the owner, or one of the others: what `CallAnalysis.speaker` says.
        case known(speaker: String?)
        /// Somebody new on the same telephone, by the name that they gave.
        case another(String)
        /// Whose number it was has it no more.
        case handedOver
    }

    /// What follows a number that somebody was told, not given.
    private static let sources: Set<String> = [
        "from", "by", "off", "von", "vom", "aus", "du", "da", "dal", "van", "från",
    ]

    private let people: CallPeople

    /// Makes the rules for a number.
    ///
    /// - Parameter people: Who has called from it before.
    public init(_ people: CallPeople) { self.people = people }

    /// Tells who speaks.
    ///
    /// - Parameters:
    ///   - name: The name that the call told.
    ///   - transcript: What was said.
    ///   - isOutbound: Whether our side placed the call; only then somebody may say that we have the wrong number.
    /// - Returns: Who it is.
    public func verdict(name: String?, in transcript: Transcript, isOutbound: Bool) -> Verdict {
        guard let owner = people.ownerName else { return .known(speaker: people.usual) }
        let told = name.map { PersonName($0) }
        if told.map({ $0.isLike(PersonName(owner)) }) == true, !denies(owner, transcript) {
            return .known(speaker: nil)
        }
        if let told, let other = people.others.first(where: { told.isLike(PersonName($0)) }) {
            return .known(speaker: other)
        }
        let expected = people.usualName ?? owner
        if hasChangedHands([owner, expected], transcript, isOutbound: isOutbound) { return .handedOver }
        guard let name, told?.isLike(PersonName(owner)) == false else { return .known(speaker: people.usual) }
        // `You've got my name wrong` renames who was expected; two calls in a row of another name do, too.
        let corrects = turns(transcript, byCaller: true).contains { IdentityPhrases.corrections.isIn($0) }
        return corrects ? .known(speaker: people.usual) : .another(name)
    }

    // MARK: - What was said

    private func turns(_ transcript: Transcript, byCaller: Bool) -> [String] {
        transcript.turns.filter { $0.isCaller == byCaller }.map { IdentityPhrases.spaced($0.message) }
    }

    private func denies(_ name: String, _ transcript: Transcript) -> Bool {
        let names = Self.forms(of: name)
        return turns(transcript, byCaller: true).contains { turn in
            IdentityPhrases.denials.isIn(turn, before: names) && !IdentityPhrases.corrections.isIn(turn)
        }
    }

    /// Whether the person on the line says that the number is theirs now, or that they are not whose it was.
    ///
    /// A relative who says so shares the telephone; the number has changed hands when nothing ties the two together.
    private func hasChangedHands(_ names: [String], _ transcript: Transcript, isOutbound: Bool) -> Bool {
        let forms = names.flatMap(Self.forms)
        let isNamed = transcript.turns.contains { turn in
            let words = PhraseWords.split(turn.message)
            return words.contains(where: forms.contains)
        }
        guard isNamed else { return false }
        let said = turns(transcript, byCaller: true)
        if said.contains(where: { IdentityPhrases.handovers.isIn($0, names: forms, notBefore: Self.sources) }) {
            return true
        }
        let isDenied = said.contains { turn in
            IdentityPhrases.denials.isIn(turn, before: forms)
                || IdentityPhrases.wrongPersons.isIn(turn, names: forms, needsName: !isOutbound)
        }
        return isDenied && !said.contains { IdentityPhrases.sharing.isIn($0, names: forms) }
    }

    /// The words of a name that it may be called by.
    private static func forms(of name: String) -> [String] {
        PhraseWords.split(name).filter { $0.count > 1 }
    }
}
