import Callers
import Domain
import Learning
import Persistence
import Time

/// Notices that a number is another person's now, and gives it to a user of their own.
///
/// Whose it was keeps what was learned, and is not found by the number any more until somebody decides.
struct HandoverRules {
    let store: any CallerStore

    /// Gives the number away, when the call shows that it has changed hands.
    ///
    /// - Parameters:
    ///   - caller: The number.
    ///   - before: Whose it was.
    ///   - heard: The call.
    ///   - name: The name that the call told.
    ///   - now: The clock.
    /// - Returns: Whose it is now; `nil` when nothing has changed.
    /// - Throws: ``StoreError``.
    func heir(
        of caller: Caller, from before: UserSnapshot, _ heard: HeardCall, name: String?, now: UnixTime
    ) throws(StoreError) -> String? {
        guard case .phone = caller.identifier, heard.hasTranscript, !heard.isMailbox, !before.isAnonymous,
            let reason = reason(before, heard, name: name)
        else { return nil }
        return try store.handOver(caller, to: nil, reason: reason, at: heard.transcript.startedAt, now: now)
    }

    private func reason(_ before: UserSnapshot, _ heard: HeardCall, name: String?) -> NumberHandover.Reason? {
        let start = heard.transcript.startedAt
        // Learned again, or out of order: what came after it has been learned of the same person.
        let others = before.calls.filter { $0.status == .learned && $0.conversationID != heard.conversationID }
        guard let last = others.map(\.startedAt).max(), last < start else { return nil }
        if WhoCalls.isSilent(since: last, until: start) { return .silence }
        let rules = SpeakerRules(Speakers.people(before: heard, before))
        let verdict = rules.verdict(name: name, in: heard.transcript, isOutbound: heard.isOutbound)
        return verdict == .handedOver ? .denied : nil
    }
}
