import Time

/// One call as the history of its caller keeps it.
public struct CallRecord: Sendable, Equatable {
    /// What became of a call.
    public enum Status: String, Sendable, CaseIterable {
        /// Its memories are the caller's.
        case learned
        /// Kept, but it teaches nothing: the caller hides.
        case kept
        /// It never began.
        case failed
    }

    /// The call.
    public var conversationID: String
    /// Who took it.
    public var agentID: String
    /// Whether our side placed it.
    public var isOutbound: Bool
    /// What became of it.
    public var status: Status
    /// When it began.
    public var startedAt: UnixTime
    /// How long it took, in milliseconds.
    public var durationMilliseconds: Int64?
    /// ISO 639-1 code.
    public var language: String?
    /// `success`, `failure` or `unknown`.
    public var callSuccessful: String?
    /// What it came to.
    public var analysis: CallAnalysis

    /// Makes a record; see the properties.
    public init(
        conversationID: String, agentID: String, isOutbound: Bool = false, status: Status, startedAt: UnixTime,
        durationMilliseconds: Int64? = nil, language: String? = nil, callSuccessful: String? = nil,
        analysis: CallAnalysis = CallAnalysis()
    ) {
        self.conversationID = conversationID
        self.agentID = agentID
        self.isOutbound = isOutbound
        self.status = status
        self.startedAt = startedAt
        self.durationMilliseconds = durationMilliseconds
        self.language = language
        self.callSuccessful = callSuccessful
        self.analysis = analysis
    }
}
