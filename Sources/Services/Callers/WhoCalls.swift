import Domain
import ElevenLabs
import Persistence
import Time

/// Who is calling: one rule for the start, the middle and the end of a call.
///
/// At each of these moments the platform tells something else, and the same person must come of it. For an inbound call
/// that is what was there when the phone rang, the caller's number; what a trunk says besides does not count. An outbound
/// call is about the called number. Without any number `user_id` counts, as far as it names somebody.
public struct WhoCalls: Sendable {
    /// After so long without a call a number may have been given to another person.
    static let silence = Duration.seconds(730 * 86_400)
    /// No call is older than agents that take calls; what says so comes from a clock that was never set.
    private static let beginning = UnixTime(milliseconds: 1_420_070_400_000)

    /// Reads what a request or an event gives as a caller.
    public let reader: CallerReader
    private let store: any CallerStore

    /// Makes the rule.
    ///
    /// - Parameters:
    ///   - reader: Reads what is given as a caller.
    ///   - store: Knows our own numbers as calls named them, and who was seen before.
    public init(reader: CallerReader, store: any CallerStore) {
        self.reader = reader
        self.store = store
    }

    // MARK: - The phone rings

    /// Who calls, and what is known of them.
    public struct Arrival: Sendable {
        /// The caller; withheld when nobody may be made of it.
        public var caller: Caller
        /// What is known; `nil` for a stranger.
        public var known: KnownCaller?
    }

    /// Looks up who is calling: one row, one unsealing.
    ///
    /// - Parameters:
    ///   - call: What the platform sends.
    ///   - now: The clock.
    /// - Returns: The caller, and what is known.
    /// - Throws: ``StoreError``.
    public func arrival(_ call: InitiationRequest, now: UnixTime) throws(StoreError) -> Arrival {
        let caller = reader.party(call.callerID, agentID: call.agentID)
        // Our own number on both ends is a test of ours, or a line that somebody has forwarded.
        if isSame(caller, reader.line(call.calledNumber)) { return Arrival(caller: .withheld) }
        guard let known = try store.caller(try store.reference(to: caller), agentID: call.agentID) else {
            return Arrival(caller: caller)
        }
        // Whose number it was keeps what is known; the call's end decides whose it is now.
        if Self.isSilent(since: known.lastCallAt, until: now) { return Arrival(caller: .withheld) }
        return Arrival(caller: caller, known: known)
    }

    /// Whether a number was silent for so long that it may be another person's.
    ///
    /// - Parameters:
    ///   - last: When the last call from it began; `nil` when there was none.
    ///   - moment: The present call.
    /// - Returns: Whether to take the caller for a stranger.
    public static func isSilent(since last: UnixTime?, until moment: UnixTime) -> Bool {
        last.map { $0 >= beginning && $0.advanced(by: silence) < moment } ?? false
    }

    // MARK: - In the middle of a call

    /// The user that a question is about.
    ///
    /// A language model may have filled in the id, so one that names nobody is passed over: a placeholder, a template
    /// that was not filled in, a number in words, a user who is gone.
    ///
    /// - Parameters:
    ///   - userID: What the request has as `user_id`.
    ///   - callerID: What it has as `caller_id`.
    ///   - agentID: Who asks.
    ///   - now: The clock.
    /// - Returns: `nil` for a stranger.
    /// - Throws: ``StoreError``.
    public func user(
        userID: String, callerID: String, agentID: String, now: UnixTime
    ) throws(StoreError) -> String? {
        var candidates = [reader.chosen(userID, agentID: agentID), reader.party(callerID, agentID: agentID)]
        if callerID.isEmpty { candidates.append(reader.party(userID, agentID: agentID)) }
        for candidate in candidates {
            guard let known = try store.userID(for: try store.reference(to: candidate)) else { continue }
            guard case .phone = candidate.identifier else { return known }
            if try store.isAgentNumber(candidate) { continue }
            return Self.isSilent(since: try store.lastCall(of: known), until: now) ? nil : known
        }
        return nil
    }

    // MARK: - The call is over

    /// Whose call it was.
    ///
    /// - Parameters:
    ///   - evidence: What the event says.
    ///   - agentID: Who took the call.
    /// - Returns: The caller; withheld when it is nobody's.
    /// - Throws: ``StoreError``.
    public func party(_ evidence: CallerEvidence, agentID: String) throws(StoreError) -> Caller {
        let isPlacedByUs = try isPlacedByUs(evidence)
        if let line = evidence.line(isPlacedByUs: isPlacedByUs) {
            let caller = reader.party(line, agentID: agentID)
            let own = [evidence.agentNumber, isPlacedByUs ? nil : evidence.systemCalledNumber]
            for number in own.compactMap({ $0 }) where isSame(caller, reader.line(number)) { return .withheld }
            return try store.isAgentNumber(caller) ? .withheld : caller
        }
        for id in [evidence.userID, evidence.ownUserID].compactMap({ $0 }) {
            let caller = reader.chosen(id, agentID: agentID)
            if caller.identifier == .withheld { continue }
            guard caller.identifier.ownUserID != nil else { return caller }
            // Our own id names a user or nobody; it is never taken for somebody new.
            if try store.userID(for: try store.reference(to: caller)) != nil { return caller }
        }
        return .withheld
    }

    /// Whose event it is as far as its own words tell, for the queue, which must not wait for a database.
    public func queued(_ evidence: CallerEvidence) -> CallerIdentifier {
        guard let line = evidence.line(isPlacedByUs: evidence.isOutbound) else {
            let ids = [evidence.userID, evidence.ownUserID].compactMap { $0 }.map { reader.chosen($0).identifier }
            return ids.first { $0 != .withheld } ?? .withheld
        }
        return reader.party(line).identifier
    }

    /// Whether our side placed the call: as the event says, else by whose number is where.
    private func isPlacedByUs(_ evidence: CallerEvidence) throws(StoreError) -> Bool {
        if evidence.isOutbound || evidence.isInbound { return evidence.isOutbound }
        guard let called = evidence.systemCalledNumber, let callerID = evidence.systemCallerID else { return false }
        let from = reader.line(callerID)
        if reader.party(callerID).identifier == .withheld, from.identifier != .withheld { return true }
        if try store.isAgentNumber(from) { return true }
        // Whoever placed the call named the person, and it is the one who was called.
        guard let userID = evidence.ownUserID, !userID.isEmpty else { return false }
        return try store.userID(for: try store.reference(to: reader.party(called))) == userID
    }

    private func isSame(_ caller: Caller, _ other: Caller) -> Bool {
        caller.identifier != .withheld && caller.identifier == other.identifier
    }
}
