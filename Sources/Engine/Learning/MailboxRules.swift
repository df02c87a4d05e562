import Languages
import Text

/// Whether nobody but a mailbox spoke.
public struct MailboxRules: Sendable {
    /// A mailbox speaks first, in at most so many turns.
    private static let openingTurns = 4
    /// So many words behind the mailbox's make it a person who has picked up after all.
    private static let personWords = 4

    /// Makes the rules.
    public init() {}

    /// Tells by what was said on the other side.
    ///
    /// - Parameter transcript: The call.
    /// - Returns: Whether it was a mailbox, or an announcement of the network, and no person after it.
    public func isMailbox(_ transcript: Transcript) -> Bool {
        let said = transcript.turns.filter(\.isCaller)
        let marks = said.map { isMailbox($0.message) }
        guard let last = marks.prefix(Self.openingTurns).lastIndex(of: true) else { return false }
        return !said[(last + 1)...].contains { turn in
            !isMailbox(turn.message) && PhraseWords.split(turn.message).count >= Self.personWords
        }
    }

    private func isMailbox(_ message: String) -> Bool {
        let spaced = IdentityPhrases.spaced(message)
        // Who asks whether they can leave a message is a person.
        if message.contains("?") || message.contains("？") { return false }
        return IdentityPhrases.mailbox.isIn(spaced) || IdentityWords.unpartedMailbox.contains { message.contains($0) }
    }
}
