import Callers
import Domain
import ElevenLabs
import Foundation
import Learning
import Reading
import Persistence
import Telemetry
import Time

/// A claimed event becomes files, history, memories and briefings.
///
/// Everything is prepared outside of any transaction and written in one; a crash anywhere leaves an event that is
/// claimed again and gives the same result.
public struct LearnFromCall: Sendable {
    private let store: any Storage
    private let extractor = RuleExtractor()
    private let changes: CallChanges
    private let heads: HeadReader?
    private let hasLanguageModel: Bool
    private let agents: AgentDirectory?
    private let who: WhoCalls
    private let keepsSecrets: Bool
    private let completion: TranscriptCompletion?
    private let context: Context

    /// Makes the work.
    ///
    /// - Parameters:
    ///   - store: Where the events and everything else lie.
    ///   - who: The rule of who is calling.
    ///   - keepsSecrets: Whether stored transcripts hold the secrets that were told.
    ///   - completion: Fetches transcripts that events leave out; `nil` without a key of the platform.
    ///   - changes: What calls change; shared with ``ReadCalls``.
    ///   - heads: What reads utterances by their vectors, where there is a model.
    ///   - hasLanguageModel: Whether a language model reads each call afterwards.
    ///   - agents: Looks up the agents that take calls; `nil` when nobody asks for their languages.
    ///   - context: Clock, log and counters.
    public init(
        store: any Storage, who: WhoCalls, keepsSecrets: Bool = false, completion: TranscriptCompletion? = nil,
        changes: CallChanges, heads: HeadReader? = nil, hasLanguageModel: Bool = false,
        agents: AgentDirectory? = nil, context: Context
    ) {
        self.store = store
        self.who = who
        self.keepsSecrets = keepsSecrets
        self.completion = completion
        self.changes = changes
        self.heads = heads
        self.hasLanguageModel = hasLanguageModel
        self.agents = agents
        self.context = context
    }

    /// Does what an event asks for, and completes it.
    public func process(_ event: ClaimedEvent) throws {
        let body = try store.body(of: event)
        guard let envelope = try? PostCallEnvelope(json: body) else {
            try store.finish(event, reason: "unreadable", keepsBody: true, now: context.now)
            return
        }
        switch envelope.kind {
        case .transcription: try learnTranscription(event, body, envelope)
        case .audio: try saveRecording(event, body)
        case .failure: try saveFailure(event, body, envelope)
        case .unknown: try store.finish(event, reason: "unknown_type", keepsBody: true, now: context.now)
        }
    }

    // MARK: - The three kinds

    private func learnTranscription(_ event: ClaimedEvent, _ raw: [UInt8], _ envelope: PostCallEnvelope) throws {
        var body = raw
        guard var transcription = try? TranscriptionEvent(json: body) else {
            try store.finish(event, reason: "unreadable", keepsBody: true, now: context.now)
            return
        }
        if try isOutdated(event) { return }
        if transcription.isExcluded, let completion,
            let whole = try completion.completed(
                body, conversationID: event.conversationID, attempt: event.attempt),
            let completed = try? TranscriptionEvent(json: whole)
        {
            (body, transcription) = (whole, completed)
        }
        let heard = HeardCall(
            event.conversationID, eventTimestamp: event.eventTimestamp, envelope: envelope,
            transcription: transcription, keepsSecrets: keepsSecrets)
        let kept = heard.masking?.masked(body) ?? body
        try store.writePayload(kept, kind: .transcription, conversationID: event.conversationID)
        try learn(heard, event)
    }

    private func saveRecording(_ event: ClaimedEvent, _ body: [UInt8]) throws {
        guard let recording = try? AudioEvent(json: body) else {
            try store.finish(event, reason: "unreadable", keepsBody: true, now: context.now)
            return
        }
        try store.writePayload(recording.audio, kind: .audio, conversationID: event.conversationID)
        try store.finish(event, reason: nil, now: context.now)
    }

    private func saveFailure(_ event: ClaimedEvent, _ body: [UInt8], _ envelope: PostCallEnvelope) throws {
        try store.writePayload(body, kind: .failure, conversationID: event.conversationID)
        // A transcript says more about the same call, whichever comes first.
        guard try store.owners(ofConversation: event.conversationID).isEmpty else {
            try store.finish(event, reason: nil, now: context.now)
            return
        }
        try learn(HeardCall(failed: event, envelope: envelope), event)
    }

    /// Completes an event of which a newer one was learned already.
    private func isOutdated(_ event: ClaimedEvent) throws -> Bool {
        let newest = try store.owners(ofConversation: event.conversationID).compactMap(\.eventTimestamp).max()
        guard let newest, newest > event.eventTimestamp else { return false }
        try store.finish(event, reason: "older_than_learned", now: context.now)
        return true
    }

    // MARK: - Learning

    private func learn(_ heard: HeardCall, _ event: ClaimedEvent) throws {
        let readings = heard.hasTranscript ? heads?.readings(of: heard.transcript) : nil
        let extraction =
            heard.hasTranscript ? extractor.extract(from: heard.transcript, readings: readings) : nil
        let caller = try who.party(heard.caller, agentID: heard.agentID)
        let handover = HandoverRules(store: store)
        var madeUser: String?
        let isOver = try retryingWhenStale { () throws -> Bool? in
            if try isOutdated(event) { return true }
            let owners = try store.owners(ofConversation: event.conversationID).map(\.userID)
            var userID = try owner(caller, at: heard.transcript.startedAt, former: owners, made: &madeUser)
            guard var before = try store.snapshot(of: userID) else { throw StoreError.noKey }
            if let heir = try handover.heir(of: caller, from: before, heard, name: extraction?.name, now: context.now) {
                userID = heir
                guard let own = try store.snapshot(of: heir) else { throw StoreError.noKey }
                before = own
            }
            var former: [UserChange] = []
            for other in owners where other != userID {
                guard let snapshot = try store.snapshot(of: other) else { continue }
                former.append(changes.withdrawal(of: event.conversationID, from: snapshot))
            }
            var found = extraction
            if let heads, let readings, let memories = found?.memories {
                found?.memories = try heads.judged(memories, readings, of: event.conversationID, before: before)
            }
            found?.memories += Quotation.findings(
                of: before.memories.filter { $0.conversationID == event.conversationID }, judged: before.judged,
                in: heard.transcript)
            let (call, change) = changes.change(heard, found, before: before)
            let learned = LearnedCall(
                trigger: .event(event), readingState: hasLanguageModel && call.status == .learned ? .waiting : .off,
                call: call,
                turns: heard.turns, owner: change, former: former,
                agentNumber: agentNumber(heard, caller: caller))
            switch try store.commit(learned, now: context.now) {
            case .committed:
                // The next call start must know the agent's languages; the directory keeps them.
                if !heard.agentID.isEmpty { _ = agents?.profile(of: heard.agentID) }
                for (kind, count) in heard.transcript.hidden?.counts ?? [:] {
                    context.counters.add(.secretsMasked, kind: kind.rawValue, count: Int64(count))
                }
                context.log.info(
                    "call learned",
                    [
                        "event_id": .text(event.eventID), "conversation_id": .text(event.conversationID),
                        "memories": .integer(Int64(change.effects.count)), "status": .text(call.status.rawValue),
                    ])
                return true
            case .leaseLost:
                context.log.warning("a lease ran out while learning", ["event_id": .text(event.eventID)])
                return true
            case .stale: return nil
            }
        }
        if isOver == nil { throw StoreError.busy }
    }

    /// The user whose call this is; a caller who hides gets one for this call alone, made once however often the
    /// learning starts over.
    private func owner(
        _ caller: Caller, at start: UnixTime, former: [String], made: inout String?
    ) throws -> String {
        if caller.identifier.ownUserID != nil {
            // Our own id names a user or nobody; it is never taken for somebody new.
            if let known = try store.userID(for: try store.reference(to: caller)) { return known }
        } else if caller.identifier != .withheld {
            // A call from before the number changed hands stays with whose it was.
            let earlier = former.isEmpty ? [] : try store.formerOwners(of: caller)
            if let known = earlier.first(where: { former.contains($0.userID) && start < $0.endedAt }) {
                return known.userID
            }
            return try store.ensureUser(caller, now: context.now)
        }
        for userID in former where try store.snapshot(of: userID)?.isAnonymous == true { return userID }
        let userID = try made ?? store.makeAnonymousUser(now: context.now)
        made = userID
        return userID
    }

    /// Our own number, so that it is never taken for a caller.
    private func agentNumber(_ heard: HeardCall, caller: Caller) -> CallerIdentifier? {
        guard let raw = heard.caller.agentNumber else { return nil }
        let number = who.reader.line(raw).identifier
        guard case .phone = number, number != caller.identifier else { return nil }
        return number
    }
}
