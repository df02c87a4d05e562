import Domain
import Time

/// Calls: learned in one transaction, read by a language model when there is one, asked about while they last.
public protocol CallStore: Sendable {
    /// Writes a learned call, and completes its event or the model's work with it: all or nothing.
    ///
    /// - Returns: What became of it; only ``LearningOutcome/committed`` changed anything.
    func commit(_ learned: LearnedCall, now: UnixTime) throws(StoreError) -> LearningOutcome

    /// The users that a call is known to belong to.
    func owners(ofConversation id: String) throws(StoreError) -> [CallOwnership]

    /// Reads the turns of a call, in order.
    func turns(of userID: String, conversationID: String) throws(StoreError) -> [StoredTurn]

    /// The calls of a user that one agent took.
    func conversations(of userID: String, agentID: String) throws(StoreError) -> Set<String>

    /// Whether a call has been learned, is about to be, or was tried.
    func knows(conversationID: String) throws(StoreError) -> Bool

    // MARK: - In the middle of calls

    /// Records questions of agents.
    func record(_ invocations: [ToolInvocation]) throws(StoreError)

    /// The newest questions about a user, or of strangers when `nil`.
    func invocations(of userID: String?, limit: Int) throws(StoreError) -> [ToolInvocation]

    // MARK: - For a language model

    /// Takes the call that has waited longest for a language model, for a time; `nil` when none is due.
    func claimCallToRead(now: UnixTime, leaseSeconds: Int) throws(StoreError) -> ClaimedCall?

    /// Puts a call back: for a later try, or for good when there is none.
    func giveBack(_ call: ClaimedCall, retryAt: UnixTime?, isFault: Bool) throws(StoreError)

    /// Lets a language model read calls again that it could not read, and others that it never saw; returns how many.
    func readAgain(includesOthers: Bool, now: UnixTime) throws(StoreError) -> Int

    /// How many calls wait for a language model.
    func callsWaitingToBeRead() throws(StoreError) -> Int

    /// Records what one question to a model cost.
    func record(_ usage: LanguageModelUsage, userID: String, now: UnixTime) throws(StoreError)

    /// The tokens of all models on the day (UTC) of a moment.
    func tokensSpent(onDayOf now: UnixTime) throws(StoreError) -> Int

    /// What models cost by day, newest first.
    func usageByDay(limit: Int) throws(StoreError) -> [LanguageModelUsage]

    /// What models cost by conversation, newest first.
    func usageByCall(limit: Int) throws(StoreError) -> [LanguageModelUsage]
}
