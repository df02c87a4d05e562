import Domain
import Learning
import Statements
import Persistence
import Telemetry
import Time

/// Works out what a call changes for a user: memories, name, summary and briefings.
///
/// The one way, whoever has read the call: rules as soon as it ends, a language model a moment later.
public struct CallChanges: Sendable {
    private let writer = BriefingWriter()
    private let statements = StatementCache()
    private let decayRate: Double
    private let context: Context

    /// Makes the work.
    ///
    /// - Parameters:
    ///   - decayRate: How fast new memories fade, per day.
    ///   - context: Clock, log and counters.
    public init(decayRate: Double = 0, context: Context) {
        self.decayRate = decayRate
        self.context = context
    }

    /// What a call teaches the user whose call it is.
    ///
    /// - Parameters:
    ///   - heard: The call.
    ///   - extraction: What was made of it; `nil` when there was nothing to be made of.
    ///   - before: The user.
    ///   - keepsSectors: Whether memories of the rules keep the sectors that their vectors have given them.
    /// - Returns: The call's row, and the change.
    func change(
        _ heard: HeardCall, _ extraction: Extraction?, before: UserSnapshot, keepsSectors: Bool = false
    ) -> (CallRecord, UserChange) {
        let teaches = heard.hasTranscript && !before.isAnonymous && !heard.isMailbox
        let extraction = teaches ? extraction : nil
        let speaker = teaches ? Speakers.speaker(of: heard, name: extraction?.name, before: before) : nil
        let speakers = Speakers(before.memories, speaker: speaker, conversationID: heard.conversationID)
        var reconciliation = Reconciliation(
            memories: speakers.own, conversationID: heard.conversationID, effects: before.effects,
            overruled: before.overruled, judged: before.judged, statements: statements)
        for var finding in extraction?.memories ?? [] {
            finding.replaces.removeAll { !speakers.canEnd($0) }
            reconciliation.take(finding, newID: OpaqueID.make(.memory))
        }
        reconciliation.finish()
        var call = heard.record(status: heard.hasTranscript ? (teaches ? .learned : .kept) : .failed, extraction)
        call.analysis.speaker = speaker
        let calls = before.calls.filter { $0.conversationID != call.conversationID } + [call]
        var change = userChange(before, reconciliation, speakers, calls: calls)
        if keepsSectors {
            for former in before.memories where change.memories[former.id]?.evidence == nil {
                change.memories[former.id]?.sector = former.sector
                change.memories[former.id]?.otherSectors = former.otherSectors
            }
        }
        return (call, change)
    }

    /// What changes for a user whose call it is no more.
    func withdrawal(of conversationID: String, from before: UserSnapshot) -> UserChange {
        let speaker = before.calls.first { $0.conversationID == conversationID }?.analysis.speaker
        let speakers = Speakers(before.memories, speaker: speaker, conversationID: conversationID)
        var reconciliation = Reconciliation(
            memories: speakers.own, conversationID: conversationID, effects: before.effects,
            overruled: before.overruled, judged: before.judged, statements: statements)
        reconciliation.finish()
        return userChange(
            before, reconciliation, speakers, calls: before.calls.filter { $0.conversationID != conversationID })
    }

    private func userChange(
        _ before: UserSnapshot, _ reconciliation: Reconciliation, _ speakers: Speakers, calls: [CallRecord]
    ) -> UserChange {
        var memories = speakers.all(with: reconciliation.memories)
        if decayRate > 0 {
            let known = Set(before.memories.map(\.id))
            for id in memories.keys where !known.contains(id) { memories[id]?.decayRate = decayRate }
        }
        let written = writer.write(
            BriefingWriter.Knowledge(calls: calls, memories: Array(memories.values)), now: context.now)
        return UserChange(
            before: before, memories: memories, effects: reconciliation.effects,
            conflicts: reconciliation.conflicts, judged: reconciliation.judged, name: written.name,
            summary: written.summary,
            briefings: written.briefings)
    }
}
