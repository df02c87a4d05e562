import Domain
import ElevenLabs
import Learning
import Persistence
import Time

/// A call as an event tells it, in the terms of learning.
struct HeardCall {
    let conversationID: String
    let caller: CallerEvidence
    /// Whether there is a transcript; a call that failed to start has none.
    let hasTranscript: Bool
    let transcript: Transcript
    let turns: [StoredTurn]
    /// Takes the secrets out of what is stored; `nil` when they stay.
    let masking: SecretMasking?

    let agentID: String
    /// Whether our side placed the call.
    let isOutbound: Bool
    /// Whether nobody but a mailbox answered, which teaches nothing.
    let isMailbox: Bool
    private let transcription: TranscriptionEvent?

    /// Reads a call.
    ///
    /// - Parameters:
    ///   - conversationID: The call.
    ///   - eventTimestamp: When the event was sent that tells of it, Unix seconds.
    ///   - envelope: The outside of that event.
    ///   - transcription: Its content.
    ///   - keepsSecrets: Whether what is stored of the call holds the secrets that were told in it; what is learned never
    ///     does.
    init(
        _ conversationID: String, eventTimestamp: Int64, envelope: PostCallEnvelope, transcription: TranscriptionEvent,
        keepsSecrets: Bool = false
    ) {
        self.conversationID = conversationID
        caller = envelope.caller
        agentID = envelope.agentID
        hasTranscript = true
        self.transcription = transcription
        // Without a start the event's own time is the best guess: it is sent minutes after the call.
        let start =
            transcription.startSeconds.map { UnixTime(seconds: $0) }
            ?? UnixTime(seconds: Double(eventTimestamp) - (transcription.durationSeconds ?? 0))
        var turns: [StoredTurn] = []
        for (index, turn) in transcription.turns.enumerated() {
            guard let turn, let message = turn.message, !message.isEmpty else { continue }
            turns.append(
                StoredTurn(
                    index: index, role: StoredTurn.Role(rawValue: turn.role) ?? .other, message: message,
                    saidAt: start.advanced(byMilliseconds: Int64(turn.timeInCallSeconds * 1000))))
        }
        var whole = Transcript(
            turns: turns.filter { $0.role != .other }.map {
                Transcript.Turn(index: $0.index, isCaller: $0.role == .user, message: $0.message, saidAt: $0.saidAt)
            },
            collected: transcription.collected, summary: transcription.summary, title: transcription.title,
            language: Self.languageCode(transcription.language), startedAt: start)
        whole.isExcluded = transcription.isExcluded
        transcript = whole.withoutSecrets()
        masking = keepsSecrets ? nil : SecretMasking(whole, transcript)
        self.turns = masking.map { masking in turns.map { masking.masked($0) } } ?? turns
        isOutbound = envelope.caller.isOutbound
        isMailbox = transcription.reachedMachine || MailboxRules().isMailbox(transcript)
    }

    /// A call that failed to start.
    init(failed event: ClaimedEvent, envelope: PostCallEnvelope) {
        conversationID = event.conversationID
        caller = envelope.caller
        agentID = envelope.agentID
        hasTranscript = false
        isOutbound = envelope.caller.isOutbound
        isMailbox = false
        transcription = nil
        turns = []
        masking = nil
        transcript = Transcript(turns: [], startedAt: UnixTime(seconds: Double(event.eventTimestamp)))
    }

    /// The call's row.
    func record(status: CallRecord.Status, _ extraction: Extraction?) -> CallRecord {
        CallRecord(
            conversationID: conversationID, agentID: agentID, isOutbound: isOutbound, status: status,
            startedAt: transcript.startedAt,
            durationMilliseconds: transcription?.durationSeconds.map { Int64($0 * 1000) },
            language: transcript.language,
            callSuccessful: transcription?.callSuccessful.flatMap {
                ["success", "failure", "unknown"].contains($0) ? $0 : nil
            },
            analysis: CallAnalysis(
                name: extraction?.name, summary: extraction?.summary ?? transcript.summary, title: transcript.title,
                collected: transcript.collected, evaluation: transcription?.evaluation ?? [:],
                topics: extraction?.topics ?? [], sentiment: extraction?.sentiment ?? "",
                profile: extraction?.profile, greeting: extraction?.greeting,
                deniedNames: extraction?.deniedNames, locale: Self.locale(transcription?.language),
                timeZone: transcription?.timeZone))
    }

    /// A code with its region as greetings and agents have it, `pt-br`; `nil` without a region.
    private static func locale(_ raw: String?) -> String? {
        guard let raw, let language = languageCode(raw) else { return nil }
        let region = raw.lowercased().dropFirst(3).prefix { $0 != "-" && $0 != "_" }
        let isRegion =
            (2...4).contains(region.utf8.count)
            && region.utf8.allSatisfy { (48...57).contains($0) || (97...122).contains($0) }
        return isRegion ? language + "-" + region : nil
    }

    /// Two letters of an ISO 639-1 code, such as `pt` of `pt-BR`; anything else is no language.
    private static func languageCode(_ raw: String?) -> String? {
        guard let raw else { return nil }
        let code = raw.lowercased().prefix { $0 != "-" && $0 != "_" }
        guard code.utf8.count == 2, code.utf8.allSatisfy({ (97...122).contains($0) }) else { return nil }
        return String(code)
    }
}
