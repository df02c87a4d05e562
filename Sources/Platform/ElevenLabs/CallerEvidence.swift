/// What an event says about who was on the line.
public struct CallerEvidence: Sendable, Equatable {
    /// Whether the platform's own side placed the call.
    public var isOutbound: Bool
    /// The external number of the phone call, in both directions the person.
    public var externalNumber: String?
    /// Our own number, which is never the person; only the phone call's metadata tells it for sure.
    public var agentNumber: String?
    /// `system__caller_id`: the person for an inbound call.
    public var systemCallerID: String?
    /// `system__called_number`: the person for an outbound call.
    public var systemCalledNumber: String?
    /// The event's `user_id`, or the one that the conversation was started with.
    public var userID: String?
    /// Our own `user_id`, sent as a dynamic variable by whoever placed the call.
    public var ownUserID: String?

    /// Makes evidence; see the properties.
    public init(
        isOutbound: Bool = false, externalNumber: String? = nil, agentNumber: String? = nil,
        systemCallerID: String? = nil, systemCalledNumber: String? = nil, userID: String? = nil,
        ownUserID: String? = nil
    ) {
        self.isOutbound = isOutbound
        self.externalNumber = externalNumber
        self.agentNumber = agentNumber
        self.systemCallerID = systemCallerID
        self.systemCalledNumber = systemCalledNumber
        self.userID = userID
        self.ownUserID = ownUserID
    }

    /// The identifier that names the caller; empty when the event says nothing.
    ///
    /// In the order of the contract: the external number, the system variable of the call's direction, `user_id`, our
    /// own `user_id`.
    ///
    /// A number that is present but withheld decides, too: the next best identifier of such a call would name
    /// somebody whom the caller chose not to be.
    public var identifier: String { identifier { _ in false } }

    /// The ``identifier``, where it can be told which numbers are our own.
    ///
    /// Older senders leave the phone call's metadata out, and with it the direction: then our own number as
    /// `system__caller_id` says that our side placed the call.
    ///
    /// - Parameter isOwnNumber: Whether a number was seen as an agent's.
    /// - Returns: The identifier; empty when the event says nothing.
    /// - Throws: What `isOwnNumber` throws.
    public func identifier<E: Error>(isOwnNumber: (String) throws(E) -> Bool) throws(E) -> String {
        if let externalNumber, !externalNumber.isEmpty { return externalNumber }
        var isPlacedByUs = isOutbound
        if !isPlacedByUs, let systemCallerID, !systemCallerID.isEmpty {
            isPlacedByUs = try isOwnNumber(systemCallerID)
        }
        let candidates = [isPlacedByUs ? systemCalledNumber : systemCallerID, userID, ownUserID]
        return candidates.lazy.compactMap { $0 }.first { !$0.isEmpty } ?? ""
    }
}
