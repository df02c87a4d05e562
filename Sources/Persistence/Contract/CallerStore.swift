import Domain
import Time

/// Who is who: callers found by keyed hashes of their numbers, and what is known of them when the phone rings.
public protocol CallerStore: Sendable {
    /// Reads what a request gives as the caller: our own id, a number, or another id.
    func reference(_ raw: String, defaultCountry: String?) throws(StoreError) -> CallerReference

    /// The keyed hash by which a caller is found; `nil` for a withheld number.
    func hash(of caller: CallerIdentifier) throws(StoreError) -> [UInt8]?

    /// Looks up a caller's briefing: one key, one row, one unsealing.
    func caller(_ reference: CallerReference, agentID: String) throws(StoreError) -> KnownCaller?

    /// The user that a reference names, if there is one.
    func userID(for reference: CallerReference) throws(StoreError) -> String?

    /// Whether a number was seen as an agent's own; such a number is no caller.
    func isAgentNumber(_ number: CallerIdentifier) throws(StoreError) -> Bool

    /// The user of an identifier, made when there is none.
    ///
    /// - Throws: ``StoreError/noKey`` for a withheld number and for our own id, which name nobody new.
    func ensureUser(_ caller: CallerIdentifier, now: UnixTime) throws(StoreError) -> String

    /// Makes the user of one call whose caller hides; no lookup finds it.
    func makeAnonymousUser(now: UnixTime) throws(StoreError) -> String

    /// Reads a user's name and summary.
    func profile(of userID: String) throws(StoreError) -> UserProfile?

    /// Which state of a user's memories and profile holds; nothing is opened for it.
    func revision(of userID: String) throws(StoreError) -> Int64?
}
