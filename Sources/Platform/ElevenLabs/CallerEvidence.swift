import Domain

/// What an event says about who was on the line.
public struct CallerEvidence: Sendable, Equatable {
    /// Whether the event says that the platform's own side placed the call.
    public var isOutbound: Bool
    /// Whether the event says that the other side did; older senders say neither.
    public var isInbound: Bool
    /// The external number of the phone call, the chat's or the message's: a person, or the trunk that the call came by.
    public var externalNumber: String?
    /// Our own number, which is never the person; only the call's metadata tells it for sure.
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
        isOutbound: Bool = false, isInbound: Bool = false, externalNumber: String? = nil, agentNumber: String? = nil,
        systemCallerID: String? = nil, systemCalledNumber: String? = nil, userID: String? = nil,
        ownUserID: String? = nil
    ) {
        self.isOutbound = isOutbound
        self.isInbound = isInbound
        self.externalNumber = externalNumber
        self.agentNumber = agentNumber
        self.systemCallerID = systemCallerID
        self.systemCalledNumber = systemCalledNumber
        self.userID = userID
        self.ownUserID = ownUserID
    }

    /// What names the person on the other end of the line; `nil` when no line is told of.
    ///
    /// For an inbound call that is what was there when the phone rang: `external_number` may be a trunk's, and the
    /// person who was greeted would not be the one who is learned of. A number that is present but withheld decides, too:
    /// the next best one of such a call would name somebody whom the caller chose not to be.
    ///
    /// - Parameter isPlacedByUs: Whether our side placed the call.
    /// - Returns: The number or name as it was sent.
    public func line(isPlacedByUs: Bool) -> String? {
        let external = Self.present(externalNumber)
        if isPlacedByUs { return external ?? Self.present(systemCalledNumber) }
        if let external, CallerIdentifier.isHidden(external) { return external }
        return Self.present(systemCallerID) ?? external
    }

    /// A value that says something: a variable that was never set is sent as a word for nothing.
    private static func present(_ value: String?) -> String? {
        guard let value, !["", "none", "null", "undefined", "nan"].contains(value.lowercased()) else { return nil }
        return value
    }
}
