import ElevenLabs
import Heads
import HTTPClient
import LanguageModel
import Learning
import Reading
import Persistence
import Telemetry
import Time

/// Lets a language model read calls that the rules have learned already.
///
/// The rules come first, so a call is known within moments whatever the model does: slow, down, over budget or lying,
/// it only makes better what is there. What it reads is learned in place of what the rules made of the same call.
public struct ReadCalls: Job {
    /// What the model may cost.
    public struct Limits: Sendable {
        /// The tokens of a day (UTC) after which the rules hold.
        ///
        /// `nil` for any number; looked at before each call.
        public var dailyTokens: Int?
        /// US dollars for a million tokens read and written, when known.
        public var prices: (prompt: Double, completion: Double)?
        /// How long the model may take for a call, in seconds.
        public var timeoutSeconds = 90
        /// Whether stored transcripts hold the secrets that were told; the model never sees them.
        public var keepsSecrets = false
        /// How long a call is one worker's: for a model that is asked in three ways, and for looking up the agent.
        var leaseSeconds: Int { 3 * timeoutSeconds + 60 }

        /// The defaults.
        public init() {}

        /// What an answer cost, in millionths of a US dollar.
        func costMicros(_ usage: LanguageModel.Usage) -> Int? {
            prices.map {
                let cost = Double(usage.promptTokens) * $0.prompt + Double(usage.completionTokens) * $0.completion
                return Int(min(cost, 1e15).rounded())
            }
        }
    }

    /// Of a call about which so many answers could not be used the rules' memories hold.
    static let faultLimit = 5
    private static let firstWaitSeconds = 30.0
    private static let longestWaitSeconds = 3600.0

    private let store: any Storage
    private let extractor: LanguageModelExtractor
    private let agents: AgentDirectory?
    private let changes: CallChanges
    private let heads: HeadReader?
    private let limits: Limits
    private let threads: Int
    private let context: Context

    /// Makes the work.
    ///
    /// - Parameters:
    ///   - store: Where the calls lie.
    ///   - extractor: The model.
    ///   - agents: Knows the agents that take calls; without it greetings are in nobody's voice.
    ///   - changes: What calls change; shared with ``LearnFromCall``.
    ///   - heads: What reads utterances by their vectors, where there is a model.
    ///   - limits: What the model may cost.
    ///   - threads: The calls that it reads at once.
    ///   - context: Clock, log and counters.
    public init(
        store: any Storage, extractor: LanguageModelExtractor, agents: AgentDirectory?, changes: CallChanges,
        heads: HeadReader? = nil, limits: Limits,
        threads: Int, context: Context
    ) {
        self.store = store
        self.extractor = extractor
        self.agents = agents
        self.changes = changes
        self.heads = heads
        self.limits = limits
        self.threads = threads
        self.context = context
    }

    /// A fixed word for it.
    public let name = "read_calls"

    /// Several calls at once, since the model is waited for.
    public var cadence: Cadence { .always.onThreads(threads) }

    /// By words and by meaning everything is known; what the model adds may take long, and may fail.
    public let draining = Draining.untilDoneOrFailed(times: 1)

    /// Lets the model read one call.
    ///
    /// - Returns: Whether there was one and the model could be asked.
    /// - Throws: ``StoreError``.
    public func workOnce(isStopping: () -> Bool) throws -> Bool {
        guard extractor.isAvailable, try isWithinBudget() else { return false }
        guard let call = try store.claimCallToRead(now: context.now, leaseSeconds: limits.leaseSeconds) else {
            return false
        }
        guard let heard = try heard(call), let snapshot = try store.snapshot(of: call.userID) else {
            try store.giveBack(call, retryAt: nil, isFault: false)
            context.log.warning("a call is not there to be read", ["conversation_id": .text(call.conversationID)])
            return true
        }
        let speaker = snapshot.calls.first { $0.conversationID == call.conversationID }?.analysis.speaker
        let known = KnownMemories.choose(
            from: snapshot.memories.filter { $0.speaker == speaker }, for: heard.transcript,
            conversationID: call.conversationID)
        var usage: [LanguageModel.Usage] = []
        let readings = heads?.readings(of: heard.transcript)
        let reading: Result<Extraction, LanguageModelError>
        do throws(LanguageModelError) {
            reading = .success(
                try extractor.extract(
                    from: heard.transcript, agent: agents?.profile(of: heard.agentID),
                    callerName: speaker ?? snapshot.profile.name,
                    known: known, readings: readings,
                    onUsage: { usage.append($0) }))
        } catch {
            reading = .failure(error)
        }
        for usage in usage { try record(usage, call) }
        switch reading {
        case .success(let extraction): try learn(heard, extraction, readings, call, cost: usage)
        case .failure(let error): try giveBack(call, error)
        }
        return true
    }

    /// Whether the day's tokens are not spent yet.
    private func isWithinBudget() throws(StoreError) -> Bool {
        guard let budget = limits.dailyTokens else { return true }
        return try store.tokensSpent(onDayOf: context.now) < budget
    }

    /// The call, from the file that was kept of it.
    private func heard(_ call: ClaimedCall) throws(StoreError) -> HeardCall? {
        guard let body = try payload(call), let envelope = try? PostCallEnvelope(json: body),
            let event = try? TranscriptionEvent(json: body)
        else { return nil }
        return HeardCall(
            call.conversationID, eventTimestamp: call.eventTimestamp, envelope: envelope, transcription: event,
            keepsSecrets: limits.keepsSecrets)
    }

    /// The file of a call; one that is damaged or cannot be opened is as good as none.
    private func payload(_ call: ClaimedCall) throws(StoreError) -> [UInt8]? {
        do throws(StoreError) {
            return try store.payload(.transcription, conversationID: call.conversationID)
        } catch {
            if error.isRetryable { throw error }
            context.log.error(
                "the file of a call cannot be read",
                ["conversation_id": .text(call.conversationID), "error": .text(error.description)])
            return nil
        }
    }

    private func record(_ usage: LanguageModel.Usage, _ call: ClaimedCall) throws(StoreError) {
        try store.record(
            LanguageModelUsage(
                of: call.conversationID, model: extractor.modelName, requests: 1, promptTokens: usage.promptTokens,
                completionTokens: usage.completionTokens, costMicros: limits.costMicros(usage)),
            userID: call.userID, now: context.now)
    }

    /// Learns what the model made of the call in place of what the rules made of it.
    private func learn(
        _ heard: HeardCall, _ extraction: Extraction, _ readings: CallReadings?, _ call: ClaimedCall,
        cost: [LanguageModel.Usage]
    ) throws(StoreError) {
        let isOver = try retryingWhenStale { () throws(StoreError) -> Bool? in
            guard let before = try store.snapshot(of: call.userID) else { return true }
            // A newer event of the same call has been learned meanwhile, or somebody else's.
            let owner = try store.owners(ofConversation: call.conversationID).first { $0.userID == call.userID }
            guard owner?.eventTimestamp == call.eventTimestamp else { return true }
            var extraction = extraction
            if let heads, let readings {
                extraction.memories = try heads.judged(
                    extraction.memories, readings, of: call.conversationID, before: before)
            }
            let (record, change) = changes.change(heard, extraction, before: before, keepsSectors: true)
            let learned = LearnedCall(
                trigger: .model(call), readingState: .done, call: record, turns: heard.turns, owner: change, former: [],
                agentNumber: nil)
            switch try store.commit(learned, now: context.now) {
            case .committed:
                context.log.info(
                    "call read by the model",
                    [
                        "conversation_id": .text(call.conversationID), "model": .text(extractor.modelName),
                        "memories": .integer(Int64(extraction.memories.count { $0.evidence != nil })),
                        "tokens": .integer(Int64(cost.reduce(0) { $0 + $1.total })),
                    ])
                return true
            case .leaseLost: return true
            case .stale: return nil
            }
        }
        if isOver == nil { throw .busy }
    }

    private func giveBack(_ call: ClaimedCall, _ error: LanguageModelError) throws(StoreError) {
        let wait = min(
            Self.longestWaitSeconds,
            Self.firstWaitSeconds * Double(1 << min(call.attempt - 1, 20))
                * Double.random(in: 1...1.5))
        let retryAt = context.now.advanced(by: .seconds(wait))
        // A peer that is down, or that is not set up well, says nothing about the call; an answer that cannot be used does.
        let isFault = if case .peer(let error) = error { error.isAboutTheRequest } else { true }
        let isOver = isFault && (!error.isRetryable || call.faults + 1 >= Self.faultLimit)
        try store.giveBack(call, retryAt: isOver ? nil : retryAt, isFault: isFault)
        context.log.warning(
            "a call was not read by the model",
            [
                "conversation_id": .text(call.conversationID), "attempt": .integer(Int64(call.attempt)),
                "error": .text(error.description), "final": .integer(isOver ? 1 : 0),
            ])
    }
}

extension HTTPClientError {
    /// Whether it was this very request that the peer did not take; another may fare better.
    fileprivate var isAboutTheRequest: Bool {
        switch self {
        case .status(let status, _): [400, 413, 422].contains(status)
        case .tooLarge: true
        default: false
        }
    }
}
