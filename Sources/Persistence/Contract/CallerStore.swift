import Domain
import Time

/// Who is who: callers found by keyed hashes of their numbers, and what is known of them when the phone rings.
public protocol CallerStore: Sendable {
    /// How a caller is looked up.
    func reference(to caller: Caller) throws(StoreError) -> CallerReference

    /// The keyed hash of an identifier outside of any group; `nil` for a withheld number.
    func hash(of caller: CallerIdentifier) throws(StoreError) -> [UInt8]?

    /// Looks up a caller's briefing: one row, one unsealing. One of our own numbers is nobody.
    func caller(_ reference: CallerReference, agentID: String) throws(StoreError) -> KnownCaller?

    /// The user that a reference names, if there is one.
    func userID(for reference: CallerReference) throws(StoreError) -> String?

    /// Whether a line was seen as an agent's own; such a line is no caller.
    func isAgentNumber(_ line: Caller) throws(StoreError) -> Bool

    /// The user of a caller, made when there is none; one that was kept under an earlier form has the present one, too.
    ///
    /// - Throws: ``StoreError/noKey`` for a withheld number and for our own id, which name nobody new.
    func ensureUser(_ caller: Caller, now: UnixTime) throws(StoreError) -> String

    /// Makes the user of one call whose caller hides; no lookup finds it.
    func makeAnonymousUser(now: UnixTime) throws(StoreError) -> String

    /// Reads a user's name and summary.
    func profile(of userID: String) throws(StoreError) -> UserProfile?

    /// Which state of a user's memories and profile holds; nothing is opened for it.
    func revision(of userID: String) throws(StoreError) -> Int64?

    /// When the last of a user's calls began that was learned.
    func lastCall(of userID: String) throws(StoreError) -> UnixTime?

    // MARK: - Numbers that change hands

    /// Gives a number to another user; who had it keeps everything but the number.
    ///
    /// - Parameters:
    ///   - caller: The number.
    ///   - userID: Who has it from now on; a new user when `nil`.
    ///   - reason: Why.
    ///   - moment: When it changed hands, as far as is known.
    ///   - now: The clock.
    /// - Returns: Who has it now.
    /// - Throws: ``StoreError/noKey`` when the number or the user is nobody.
    func handOver(
        _ caller: Caller, to userID: String?, reason: NumberHandover.Reason, at moment: UnixTime, now: UnixTime
    ) throws(StoreError) -> String

    /// Who had a number before, the latest first.
    func formerOwners(of caller: Caller) throws(StoreError) -> [NumberHandover]
}

/// What is usual.
extension CallerStore {
    /// The user of an identifier, made when there is none.
    public func ensureUser(_ identifier: CallerIdentifier, now: UnixTime) throws(StoreError) -> String {
        try ensureUser(Caller(identifier), now: now)
    }
}
